import { and, desc, eq, ilike, lt, or } from "drizzle-orm";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { auditEntry } from "./audit.table.ts";
import type { Administrator, Member } from "./member.ts";

/** What can be done to a thing, as the audit log knows it. */
export const acts = [
  "made",
  "changed",
  "removed",
  "restored",
  "invited",
  "joined",
  "ended",
  "decided",
  "chose",
  "printed",
  "signed-in",
] as const;
export type Act = (typeof acts)[number];

/** The things the log speaks of. Words for both stand in audit.text.ts. */
export const things = [
  "organisation",
  "branch",
  "strategy",
  "member",
  "invitation",
  "session",
  "passkey",
  "engagement",
  "state",
  "round",
  "answer",
  "agreed-sentence",
  "checklist-line",
  "decision",
  "way-choice",
  "guide-content",
  "logbook-entry",
  "community",
  "figure",
  "register-entry",
  "library-use",
  "import",
  "share",
  "target-group",
  "segment",
  "observation",
  "persona",
  "trait",
  "relation",
  "insight",
  "evidence",
  "development-question",
  "idea",
  "idea-page",
  "idea-answer",
  "idea-link",
  "idea-introduction",
  "partner",
  "contact-person",
  "acquaintance",
  "participation",
  "rating",
  "merge",
  "tie",
  "contact-attempt",
  "campaign",
  "campaign-channel",
  "campaign-reply",
  "offer",
  "offer-stay",
  "outreach-resource",
  "outing",
  "letter",
  "partner-invitation",
  "exchange",
  "exchange-line",
  "partner-talk",
  "structural-partnership",
  "agreement",
  "agreement-link",
  "expectation",
  "agreement-version",
  "task",
  "task-carrying",
  "task-part",
  "meeting",
  "meeting-guest",
  "agenda-item",
  "sitting",
  "board",
  "board-deed",
  "agenda-prompt",
  "own-card",
  "note-picture",
  "between-page",
  "between-link",
  "between-word",
  "minutes",
  "date-poll",
  "poll-date",
  "poll-voter",
  "poll-answer",
  "document",
] as const;
export type Thing = (typeof things)[number];

/** Notes that a member did something. Joins the work it is part of, so that neither is there without the other. */
export async function note(member: Member, act: Act, thing: Thing, thingId?: string): Promise<void> {
  await inOrganisation(member.organisationId, (db) =>
    db.insert(auditEntry).values({ memberId: member.id, memberName: member.name, act, thing, thingId }),
  );
}

export type AuditLine = Pick<
  typeof auditEntry.$inferSelect,
  "id" | "at" | "memberName" | "act" | "thing" | "thingId"
>;

/** The log, newest first, a hundred lines a page; `before` is the id of the last line already seen. */
export function readAudit(
  administrator: Administrator,
  { before, search }: { before?: string; search?: string } = {},
): Promise<AuditLine[]> {
  const like = search ? `%${search.replace(/[\\%_]/g, "\\$&")}%` : undefined;
  return askOrganisation(administrator.organisationId, (db) =>
    db
      .select()
      .from(auditEntry)
      .where(
        and(
          before ? lt(auditEntry.id, before) : undefined,
          like ? or(ilike(auditEntry.memberName, like), eq(auditEntry.thing, search ?? "")) : undefined,
        ),
      )
      .orderBy(desc(auditEntry.id))
      .limit(100),
  );
}
