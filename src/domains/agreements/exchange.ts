import { z } from "zod";
import { longText, sentAs, shortText } from "#platform/web/fields.ts";

/** The two parties of everything in this folder. */
export const sides = ["library", "partner"] as const;
export type Side = (typeof sides)[number];

/** What a line of the canvas says of its side: what it can give, and what it hopes to get (P4). */
export const exchangeKinds = ["gives", "gets"] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

export type ExchangeLine = { id: string; side: Side; kind: ExchangeKind; text: string };

/** One thing a side can give or hopes to get. */
export const exchangeLineSchema = z.object({
  side: z.enum(sides),
  kind: z.enum(exchangeKinds),
  text: shortText.min(1),
  sentAs,
});
export type ExchangeLineFields = z.infer<typeof exchangeLineSchema>;

/** What both want; empty as long as it has not been found. */
export const commonGoalSchema = z.object({ commonGoal: longText(300).default("") });

/** The lines of one of the four fields. */
export const linesIn = <L extends Pick<ExchangeLine, "side" | "kind">>(
  lines: readonly L[],
  side: Side,
  kind: ExchangeKind,
): L[] => lines.filter((line) => line.side === side && line.kind === kind);

/** The sides that give and get nothing: a common goal stands on both having something out of it (P4). */
export function emptyHanded(lines: readonly Pick<ExchangeLine, "side" | "kind">[]): Side[] {
  return sides.filter(
    (side) => linesIn(lines, side, "gives").length > 0 && linesIn(lines, side, "gets").length === 0,
  );
}

/**
 * What is known of a partner already, as lines one can take in at one press: what they can and what they would like,
 * a sentence each. What stands on the canvas already is not among them.
 */
export function suggestionsFrom(
  { can, wants }: { can: string; wants: string },
  lines: readonly Pick<ExchangeLine, "side" | "kind" | "text">[],
): Omit<ExchangeLine, "id">[] {
  const known = new Set(lines.map((line) => `${line.side} ${line.kind} ${plain(line.text)}`));
  const told = [
    ...sentencesOf(can).map((text) => ({ side: "partner", kind: "gives", text }) as const),
    ...sentencesOf(wants).map((text) => ({ side: "partner", kind: "gets", text }) as const),
  ];
  return told.filter((one) => !known.has(`${one.side} ${one.kind} ${plain(one.text)}`));
}

/** Sentences and lines, each without its full stop, and none longer than a line may be. */
const sentencesOf = (text: string) =>
  text
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim().replace(/\.$/, "").slice(0, 200))
    .filter(Boolean);

const plain = (text: string) => text.trim().replace(/\.$/, "").toLocaleLowerCase("da");
