import { z } from "zod";
import { type Tool, toolKinds } from "#domains/meetings/meeting.ts";
import { traitKinds } from "#domains/target-group/persona.ts";
import { barrierKinds } from "./barrier.ts";
import { limits } from "./board.ts";
import { sayings } from "./persona-layer.ts";
import { channels, feelings, phases } from "./service-journey.ts";
import { frameSlots, saysSomething, storyExtra } from "./storyboard.ts";

/** What a tool keeps beside the words, small and flat: a picture card, who carries it, by when. */
export type Extra = Readonly<Record<string, string | number>>;

const words = z.string().trim().max(limits.text);
const id = z.uuid();
const line = (most: number) => z.string().trim().max(most).default("");
/** A line that new words may leave unsaid: then it stays as it was. */
const aside = (most: number) => z.string().trim().max(most).optional();
const oneOf = <const Kinds extends readonly string[]>(kinds: Kinds) => z.enum(["", ...kinds]).optional();

/** A question of the line, told by its id; whether it is one is seen where it is laid. */
const prompt = z.uuid().optional();
const asked = z.uuid().or(z.string().regex(/^[1-9]\d{0,2}$/));

type Shape = {
  slots: readonly string[];
  /** A slot may also be a question of the line by its id, or a sheet by its number. */
  isAsked?: boolean;
  extra: z.ZodObject;
};

/** What each tool's form adds to the words, and which parts of it there are. */
const shapes = {
  round: { slots: [""], extra: z.object({}) },
  // Where sheets go round, the slot is the number of the sheet, and the question stands beside it.
  brainstorm: { slots: [""], isAsked: true, extra: z.object({ prompt }) },
  "development-questions": { slots: [""], isAsked: true, extra: z.object({ prompt }) },
  "guide-conversation": { slots: [""], isAsked: true, extra: z.object({}) },
  persona: {
    slots: ["", ...traitKinds],
    // No defaults: new words for a note say nothing of what it is about.
    extra: z.object({
      says: z.enum(sayings).optional(),
      trait: id.or(z.literal("")).optional(),
      was: z.string().trim().max(600).optional(),
    }),
  },
  "service-journey": {
    slots: phases,
    extra: z.object({
      feeling: z.enum(feelings.map(String)).transform(Number),
      where: aside(120),
      channel: oneOf(channels),
      /** The step it comes right behind. */
      after: id.or(z.literal("")).optional(),
    }),
  },
  storyboard: { slots: frameSlots, extra: storyExtra },
  barriers: { slots: [""], extra: z.object({ kind: oneOf(barrierKinds), whose: aside(120) }) },
  "picture-cards": {
    slots: ["hard", "wish"],
    // One of the drawn ones, or a photo of the house's own.
    extra: z.object({
      card: z
        .string()
        .regex(/^[a-z-]{2,40}$/)
        .or(z.uuid()),
    }),
  },
  "next-steps": { slots: [""], extra: z.object({ who: line(120), when: line(60) }) },
} satisfies Record<Tool, Shape>;

/** The parts of a tool's board, in the order they are filled; one without a name where there is but one. */
export const slotsOf = (tool: Tool): readonly string[] => shapes[tool].slots;

/** A picture says something by itself, and so does that a trait does not fit; elsewhere a note has words. */
export const needsWords = (tool: Tool, extra?: Extra) =>
  tool !== "picture-cards" &&
  tool !== "storyboard" &&
  !(tool === "persona" && (extra === undefined || extra.says === "not"));

/** Tools whose notes may say something in several ways, and must in one of them. */
const says: Partial<Record<Tool, (fields: Readonly<Record<string, unknown>>) => boolean>> = {
  storyboard: saysSomething,
};

/**
 * The form of a note on the board of a tool. `age` is how many milliseconds ago it was written, for one that has
 * waited for the network; a phone's clock may be wrong, but not how long it has counted.
 */
export function noteSchema(tool: Tool) {
  const { slots, extra } = shapes[tool];
  const { isAsked }: Shape = shapes[tool];
  const slot = z.enum(slots as [string, ...string[]]);
  return z
    .object({
      id,
      boardId: id,
      tool: z.literal(tool),
      slot: (isAsked ? slot.or(asked) : slot).default(slots[0] ?? ""),
      text: needsWords(tool) ? words.min(1) : words.default(""),
      age: z.coerce
        .number()
        .int()
        .min(0)
        .max(30 * 24 * 60 * 60 * 1000)
        .catch(0),
    })
    .extend(extra.shape)
    .refine((fields) => says[tool]?.(fields) ?? true, { path: ["text"], params: { code: "nothing" } })
    .superRefine(({ text, ...rest }, refused) => {
      if (text === "" && needsWords(tool, rest as Extra))
        refused.addIssue({ code: "too_small", minimum: 1, origin: "string", path: ["text"], input: text });
    })
    .transform(({ id, boardId, tool, slot, text, age, ...rest }) => ({
      id,
      boardId,
      tool,
      slot,
      text,
      age,
      extra: definedIn(rest),
    }));
}

/** What is told of it; a field that was not sent is not there. */
const definedIn = (rest: object): Extra =>
  Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));

export type NoteFields = z.output<ReturnType<typeof noteSchema>>;

/** The form of new words for a note. `version` is the one they were written on. */
export function wordingSchema(tool: Tool) {
  const { extra } = shapes[tool];
  return z
    .object({
      id,
      boardId: id,
      /** What the words are kept under, should the note have changed meanwhile. */
      otherId: id,
      text: needsWords(tool) ? words.min(1) : words.default(""),
      version: z.coerce.number().int().min(1),
    })
    .extend(extra.partial().shape)
    .transform(({ id, boardId, otherId, text, version, ...rest }) => ({
      id,
      boardId,
      otherId,
      text,
      version,
      // What a note answers is said when it is laid, and stays.
      extra: definedIn({ ...rest, prompt: undefined }),
    }));
}

export type Wording = z.output<ReturnType<typeof wordingSchema>>;

/** Which tool a posted form says it is for, or undefined when it says none that we know. */
export function toolIn(form: FormData): Tool | undefined {
  const said = form.get("tool");
  return toolKinds.find((tool) => tool === said);
}
