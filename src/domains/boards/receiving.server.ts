import { z } from "zod";
import type { Participant } from "#domains/access/participant.ts";
import { makeBucket } from "#platform/live/bucket.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { tongues } from "#ui/tongues.ts";
import { limits, mostDots, mostHeads } from "./board.ts";
import { changeSeat } from "./joining.server.ts";
import { needsWords, noteSchema, toolIn, wordingSchema } from "./note.ts";
import { chooseWording, layNote, liftNote, rewordNote } from "./notes.server.ts";
import { inPhase } from "./service-journey.server.ts";
import { tablePromptsText } from "./table-prompts.text.ts";
import { storyboardTableText } from "./table-storyboard.text.ts";
import { translateNote } from "./translations.server.ts";
import { layDots, sayFinished } from "./votes.server.ts";
import { noteWriting, stopWriting } from "./writing.server.ts";

/** What is wrong, as a key to the words of it in the participant's own tongue (`table.text.ts`). */
export type Refusal = "slow" | "closed" | "full" | "over" | "gone" | "too-many" | "unreadable";

/** What became of what a participant sent. `kept` was answered after COMMIT: it is saved. */
export type Received = { kept: true; beside?: true } | { refused: Refusal } | Problems;

// A scribe's queue of an hour without network goes through in a minute; a thousand notes at once do not.
const bucket = makeBucket({ burst: 40, perSecond: 3 });

const id = z.uuid();
const own = { boardId: id, id };
const forms = {
  lift: z.object({ ...own, back: z.stringbool().default(false) }),
  choose: z.object({ ...own, otherId: id, keep: z.enum(["this", "other"]) }),
  dots: z.object({
    boardId: id,
    targetId: id,
    dots: z.coerce
      .number()
      .int()
      .min(0)
      .max(mostDots * mostHeads),
  }),
  finished: z.object({ boardId: id, is: z.stringbool().default(true) }),
  translate: z.object({ ...own, tongue: z.enum(tongues), text: z.string().trim().max(limits.text) }),
  seat: z.object({
    name: z.string().trim().max(limits.name).optional(),
    tableName: z.string().trim().max(limits.table).optional(),
    heads: z.coerce.number().int().min(1).max(mostHeads).optional(),
  }),
  tongue: z.object({ tongue: z.enum(tongues) }),
  writing: z.object({ boardId: id }),
};

/**
 * Takes what a participant sends, by a form or by the script on their page: a note (`do=note`), new words for one
 * (`reword`), taking one away or laying it back (`lift`), choosing between two wordings (`choose`), dots, being
 * finished, a translation, a name, a tongue, and that one is writing (`writing`). Sent twice, all of it is the same as once.
 */
export async function receive(who: Participant, form: FormData): Promise<Received> {
  if (!bucket.mayPass(who.id)) return { refused: "slow" };
  const does = String(form.get("do"));
  if (does === "note" || does === "reword") return receiveWords(who, form, does);
  const schema = forms[does as keyof typeof forms];
  if (!schema) return { refused: "unreadable" };
  const read = readForm<z.ZodType>(schema, form, who.tongue);
  if (isProblems(read)) return read;
  return carryOut(who, { does, value: read.value } as Told);
}

type Told = {
  [Does in keyof typeof forms]: { does: Does; value: z.output<(typeof forms)[Does]> };
}[keyof typeof forms];

async function carryOut(who: Participant, { does, value }: Told): Promise<Received> {
  switch (does) {
    case "lift":
      return became(await liftNote(who, value));
    case "choose":
      return became(await chooseWording(who, value));
    case "dots":
      return became(await layDots(who, value));
    case "finished":
      return became((await sayFinished(who, value.boardId, value.is)) ? "kept" : "gone");
    case "translate":
      return became((await translateNote(who, value)) ? "kept" : "gone");
    case "seat":
      await changeSeat(who, definedOnly(value));
      return { kept: true };
    case "tongue":
      await changeSeat(who, value);
      return { kept: true };
    case "writing":
      noteWriting(who, value.boardId);
      return { kept: true };
  }
}

async function receiveWords(who: Participant, form: FormData, does: "note" | "reword"): Promise<Received> {
  const tool = toolIn(form);
  if (!tool) return { refused: "unreadable" };
  if (does === "note") {
    const read = readForm(noteSchema(tool), form, who.tongue, storyboardTableText[who.tongue].refused);
    if (isProblems(read)) return read;
    const note = tool === "service-journey" ? await inPhase(who, read.value) : read.value;
    const laid = await layNote(who, note);
    stopWriting(who);
    return laid === "unasked" ? refuse(form, "text", tablePromptsText[who.tongue].unasked) : became(laid);
  }
  const read = readForm(wordingSchema(tool), form, who.tongue);
  if (isProblems(read)) return read;
  if (needsWords(tool) && read.value.text === "") return { refused: "unreadable" };
  return became(await rewordNote(who, read.value));
}

function became(outcome: "kept" | "beside" | "elsewhere" | Refusal): Received {
  if (outcome === "kept") return { kept: true };
  if (outcome === "beside") return { kept: true, beside: true };
  return { refused: outcome === "elsewhere" ? "gone" : outcome };
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function definedOnly<T extends object>(given: T): Defined<Partial<T>> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<
    Partial<T>
  >;
}
