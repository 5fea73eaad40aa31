import { z } from "zod";
import { barrierKinds } from "./barrier.ts";
import { limits } from "./board.ts";
import { feelings } from "./service-journey.ts";

/** How what a deed touched lay before it, so that it can be laid back. Words are never in it but a heap's name. */
export type Before = {
  readonly notes: readonly {
    readonly id: string;
    readonly groupId: string | null;
    readonly isNugget: boolean;
    readonly isRemoved: boolean;
    /** Not in what was done before these could be changed. */
    readonly isTaken?: boolean;
    readonly position?: number;
    readonly slot?: string;
    /** What it was sorted as, a kind or a feeling: a word of a closed list. */
    readonly sorted?: string | null;
  }[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly mergedInto: string | null;
    readonly isRemoved: boolean;
  }[];
};

const id = z.uuid();
const several = z.array(id).max(500);
/** What notes can be sorted as: kinds of barriers, and how a step of a journey feels. */
export const sorted = z.enum(["", ...barrierKinds, ...feelings.map(String)]);
const title = z.string().trim().max(limits.group).default("");

/**
 * What the one who leads can do to what lies on a board (F3). `gather` makes a heap of notes, under the id it was sent
 * with; `move` lays notes on a heap, `split` takes them off it; `merge` lays the heaps on the first of them; `shift`
 * lays a note before another, or last where none is said, and in another part of the tool where one is named; `take`
 * takes what a note says on, or lets go of it, and lets go of those it is taken `instead` of; `sort` says what kind
 * notes are of, or how they feel; `gather-all` makes several heaps.
 */
export const deedSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("gather"), groupId: id, noteIds: several.min(1), title }),
  z.object({ kind: z.literal("move"), groupId: id, noteIds: several.min(1) }),
  z.object({ kind: z.literal("split"), noteIds: several.min(1) }),
  z.object({ kind: z.literal("rename"), groupId: id, title }),
  z.object({ kind: z.literal("merge"), groupIds: several.min(2) }),
  z.object({ kind: z.literal("remove"), noteIds: several.min(1) }),
  z.object({ kind: z.literal("nugget"), noteIds: several.min(1), is: z.boolean() }),
  z.object({
    kind: z.literal("shift"),
    noteIds: z.tuple([id]),
    before: id.nullable(),
    slot: z.string().max(40).optional(),
  }),
  z.object({
    kind: z.literal("take"),
    noteIds: several.min(1),
    is: z.boolean(),
    instead: several.optional(),
  }),
  z.object({ kind: z.literal("sort"), noteIds: several.min(1), as: sorted }),
  z.object({
    kind: z.literal("gather-all"),
    heaps: z.array(z.object({ groupId: id, noteIds: several.min(1), title })).min(1),
  }),
]);
export type Deed = z.output<typeof deedSchema>;
