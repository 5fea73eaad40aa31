import { type Own, type OwnField, ownFields } from "./partner.ts";

/** What a merging did, kept so that it can be undone. Ids and the fields of the one that was kept; no other words. */
export type Merged = {
  /** The kept partner's fields before, and what they became. */
  before: Own;
  after: Own;
  /** Rows that pointed at the other one and now point here, by table, and by column where it is not `partner_id`. */
  moved: Record<string, string[]>;
  /** Target groups and places the kept one did not reach before. */
  targetGroupIds: string[];
  communityIds: string[];
};

/** Which of the two each field is taken from; the one that is kept unless said. */
export type Choice = Partial<Record<OwnField, "kept" | "gone">>;

/** The fields of the one partner that two become. */
export function chosen(kept: Own, gone: Own, choice: Choice): Own {
  return Object.fromEntries(
    ownFields.map((field) => [field, choice[field] === "gone" ? gone[field] : kept[field]]),
  ) as Own;
}

/** The fields as they were before, but for those that have been changed since the merging. */
export function takenApart(now: Own, { before, after }: Pick<Merged, "before" | "after">): Own {
  return Object.fromEntries(
    ownFields.map((field) => [field, now[field] === after[field] ? before[field] : now[field]]),
  ) as Own;
}

/** What to choose when nobody has chosen: whatever says most. An empty field never wins over one with words. */
export function suggested(kept: Own, gone: Own): Choice {
  return Object.fromEntries(
    ownFields.map((field) => [field, kept[field] === "" && gone[field] !== "" ? "gone" : "kept"]),
  );
}
