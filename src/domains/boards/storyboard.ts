import { z } from "zod";
import type { Tongue } from "#ui/tongues.ts";
import type { Sides } from "./note-picture.ts";
import { isPath, mostPath } from "./storyboard-path.ts";
import { findStoryPicture } from "./storyboard-picture.ts";

/** A comic strip has at least four frames and at most eight (facts 1.12); six are laid out until more are used. */
export const fewestFrames = 4;
export const usualFrames = 6;
export const mostFrames = 8;

/** The parts of the board: what lies in each says something of that frame, a picture of it or a word about it. */
export const frameSlots = Array.from({ length: mostFrames }, (_, at) => slotOf(at + 1));

export function slotOf(number: number): string {
  return `frame-${number}`;
}

/** Which frame a part of the board is; the first where it is none. */
export function numberOf(slot: string): number {
  const at = frameSlots.indexOf(slot);
  return at === -1 ? 1 : at + 1;
}

/** How one may meet a frame: it is good, one wonders, or it worries. */
export const moods = ["like", "ask", "worry"] as const;
export type Mood = (typeof moods)[number];

const drawn = z
  .string()
  .refine((path) => path.length <= mostPath, { params: { code: "drawing-full" } })
  .refine((path) => path === "" || path.length > mostPath || isPath(path), { params: { code: "drawing" } })
  .optional()
  .transform((path) => path || undefined);

/** What is kept of a note beside its words: what was drawn with either pen, a picture of the kit below it, or a mood. */
export const storyExtra = z.object({
  drawing: drawn,
  thick: drawn,
  picture: z
    .string()
    .refine((id) => id === "" || findStoryPicture(id) !== undefined, { params: { code: "picture" } })
    .optional()
    .transform((id) => id || undefined),
  mood: z
    .enum(moods)
    .or(z.literal(""))
    .optional()
    .transform((mood) => mood || undefined),
});

type Extra = Readonly<Record<string, unknown>>;

/** Whether a note says anything at all: by words, by a picture, or by a mood. */
export const saysSomething = ({ text, ...extra }: Extra): boolean =>
  Boolean(text || extra.mood || hasPicture(extra));

/** Whether there is something to look at. */
export const hasPicture = ({ drawing, thick, picture }: Extra): boolean =>
  Boolean(drawing || thick || picture);

/** How a note meets a frame, where that is what it does. */
export const moodOf = ({ mood }: Extra): Mood | undefined => moods.find((one) => one === mood);

/** What a strip is made of, wherever it is read. */
export type StoryNote = {
  id: string;
  slot: string;
  text: string;
  extra: Readonly<Record<string, string | number>>;
  /** The table has chosen it for its frame. */
  taken: boolean;
  place: number;
  /** The same words in other tongues, as somebody at the table typed them. */
  said: Readonly<Partial<Record<Tongue, string>>>;
  /** It was made on paper and photographed: a picture, so large. */
  picture?: Sides | undefined;
};

/** A frame of the strip: the offer that is its picture, the other offers, and how people met it. */
export type Frame<N extends StoryNote = StoryNote> = {
  number: number;
  shown: N | undefined;
  others: readonly N[];
  reactions: readonly N[];
};

/**
 * The strip, frame by frame: as many as are used, and no fewer than `least`. Of several offers the chosen one is shown,
 * and the first that came until one is chosen.
 */
export function framesOf<N extends StoryNote>(notes: readonly N[], least = usualFrames): Frame<N>[] {
  const inOrder = notes
    .filter(({ text, extra, picture }) => picture || saysSomething({ ...extra, text }))
    .toSorted((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1));
  const used = inOrder.map(({ slot }) => numberOf(slot));
  return Array.from({ length: Math.max(least, ...used) }, (_, at) => {
    const here = inOrder.filter((_, nth) => used[nth] === at + 1);
    const offers = here.filter(({ extra }) => !moodOf(extra));
    const shown = offers.find(({ taken }) => taken) ?? offers[0];
    return {
      number: at + 1,
      shown,
      others: offers.filter((offer) => offer !== shown),
      reactions: here.filter(({ extra }) => moodOf(extra)),
    };
  });
}

/** The first frame nobody has offered anything for; the last where all have something. */
export const nextFrame = (frames: readonly Frame[]): number =>
  frames.find(({ shown }) => !shown)?.number ?? frames.length;

/** How many met a frame in each way; those nobody did are not there. */
export function countMoods(reactions: readonly StoryNote[]): { mood: Mood; count: number }[] {
  return moods
    .map((mood) => ({ mood, count: reactions.filter(({ extra }) => moodOf(extra) === mood).length }))
    .filter(({ count }) => count > 0);
}
