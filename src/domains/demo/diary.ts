import type { Act, Thing } from "#domains/access/audit.server.ts";
import { newId } from "#platform/database/id.ts";
import { type PersonKey, people, type StrategyKey } from "./library.example.ts";
import type { Deed } from "./story.ts";
import { dayOf, momentOf } from "./story-time.ts";

/** What a story needs to know of the library it is told in: the time, and the ids of people and strategies. */
export type Stage = {
  now: Date;
  memberIds: Record<PersonKey, string>;
  strategyIds: Record<StrategyKey, string>;
};

/** Dates a library's deeds and keeps what the audit log would have seen of them. */
export type Diary = ReturnType<typeof openDiary>;

export function openDiary({ now, memberIds }: Pick<Stage, "now" | "memberIds">) {
  const audit: AuditRow[] = [];
  return {
    audit,
    now,
    /** Moment, day and doer of a deed, with an id from that time: rows made one after another are sorted by it. */
    date(deed: Deed) {
      const at = momentOf(deed.at, now);
      return { id: newId(at.getTime()), at, day: dayOf(at), memberId: memberIds[deed.by] };
    },
    /** The line of the audit log that the deed would have left. */
    note(deed: Deed, act: Act, thing: Thing, thingId: string, at = momentOf(deed.at, now)): void {
      const { name } = people[deed.by];
      audit.push({
        id: newId(at.getTime()),
        at,
        memberId: memberIds[deed.by],
        memberName: name,
        act,
        thing,
        thingId,
      });
    },
  };
}

type AuditRow = {
  id: string;
  at: Date;
  memberId: string;
  memberName: string;
  act: Act;
  thing: Thing;
  thingId: string;
};
