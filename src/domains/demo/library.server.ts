import { auditEntry } from "#domains/access/audit.table.ts";
import { member } from "#domains/access/member.table.ts";
import { organisation } from "#domains/access/organisation.table.ts";
import { branch, strategy } from "#domains/organisation/organisation.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { openDiary, type Stage } from "./diary.ts";
import { branches, founding, libraryName, type PersonKey, people, strategies } from "./library.example.ts";

/**
 * Writes the house itself into the ongoing transaction: the organisation under its id, its people, branches and
 * strategies. Every person already has an account. Returns what the stories told there need to know.
 */
export async function makeLibrary(
  db: Database,
  organisationId: string,
  accountIds: Record<PersonKey, string>,
  now: Date,
): Promise<Stage> {
  const memberIds = keyed(people, () => newId());
  const strategyIds = keyed(strategies, () => newId());
  const diary = openDiary({ now, memberIds });
  const founded = diary.date(founding).at;

  diary.note(founding, "made", "organisation", organisationId);
  await db
    .insert(organisation)
    .values({ id: organisationId, name: libraryName, municipalityCode: null, createdAt: founded });

  await db.insert(member).values(
    keysOf(people).map((key) => {
      const { joined, ...person } = people[key];
      const deed = { at: joined, by: key };
      if (key !== founding.by) diary.note(deed, "joined", "member", memberIds[key]);
      return { id: memberIds[key], accountId: accountIds[key], ...person, createdAt: diary.date(deed).at };
    }),
  );
  await db.insert(branch).values(
    branches.map((place, position) => {
      const id = newId();
      diary.note(founding, "made", "branch", id);
      return { id, ...place, position, createdAt: founded };
    }),
  );
  await db.insert(strategy).values(
    keysOf(strategies).map((key) => {
      diary.note(founding, "made", "strategy", strategyIds[key]);
      return { id: strategyIds[key], ...strategies[key], createdAt: founded };
    }),
  );
  await db.insert(auditEntry).values(diary.audit);
  return { now, memberIds, strategyIds };
}

function keysOf<T extends object>(things: T): (keyof T)[] {
  return Object.keys(things) as (keyof T)[];
}

function keyed<T extends object, V>(things: T, value: () => V): Record<keyof T, V> {
  return Object.fromEntries(keysOf(things).map((key) => [key, value()])) as Record<keyof T, V>;
}
