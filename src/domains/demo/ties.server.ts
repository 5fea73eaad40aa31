import { sql } from "drizzle-orm";
import { partnerTie } from "#domains/partners/tie.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Stage } from "./diary.ts";
import { momentOf } from "./story-time.ts";
import { ties } from "./ties.example.ts";

/** Writes down who among the partners of the demo know each other, after the partners themselves. */
export async function makeTies(db: Database, { now, memberIds }: Stage): Promise<void> {
  const called = (name: string) => sql`(select id from partner where name = ${name})`;
  await db.insert(partnerTie).values(
    ties.map(({ between: [one, other], how, strength, noted: [by, at] }) => {
      const notedAt = momentOf(at, now);
      return {
        id: newId(notedAt.getTime()),
        partnerId: called(one),
        otherId: called(other),
        how,
        strength,
        notedBy: memberIds[by],
        notedAt,
      };
    }),
  );
}
