import {
  asAskedOf,
  type ExpectationKey,
  type Expectations,
  expectationKeys,
  type Voice,
} from "./agreement.ts";
import { type Side, sides } from "./exchange.ts";

/** What a side has said of a version: yes, that something is not right yet, or nothing. */
export type Verdict = "yes" | "objects" | "silent";

export type VersionMark = {
  number: number;
  staysUntil: string | null;
  followUpOn: string | null;
  verdicts: Record<Side, Verdict>;
};

export type AgreementFacts = {
  endedOn: string | null;
  /** Whether the answers of both sides have been laid side by side. */
  compared: boolean;
  /** Which sides have answered every question, or said that they are done. */
  answered: Record<Side, boolean>;
  /** How many questions the two have not found words for yet. */
  open: number;
  /** Newest first. */
  versions: readonly VersionMark[];
};

/** Where an agreement stands, in the order of its walk (D9). */
export type Standing =
  | { kind: "ended"; on: string }
  /** Those sides have not answered by themselves yet. */
  | { kind: "answers"; from: Side[] }
  | { kind: "differences"; open: number }
  | { kind: "text" }
  | { kind: "objection"; number: number }
  /** Those sides have not said yes to the newest version yet. */
  | { kind: "confirming"; number: number; from: Side[] }
  | { kind: "follow-up"; number: number; on: string }
  | { kind: "agreed"; number: number; staysUntil: string | null };

/** `today` is a day, as `2026-11-20`. An agreement that waits for a new yes still holds as it was: see `inForce`. */
export function standingOf(facts: AgreementFacts, today: string): Standing {
  if (facts.endedOn && facts.endedOn <= today) return { kind: "ended", on: facts.endedOn };
  const [newest] = facts.versions;
  if (newest) return standingOfVersion(newest, today);
  if (!facts.compared) return { kind: "answers", from: sides.filter((side) => !facts.answered[side]) };
  return facts.open > 0 ? { kind: "differences", open: facts.open } : { kind: "text" };
}

function standingOfVersion(
  { number, staysUntil, followUpOn, verdicts }: VersionMark,
  today: string,
): Standing {
  if (sides.some((side) => verdicts[side] === "objects")) return { kind: "objection", number };
  const from = sides.filter((side) => verdicts[side] === "silent");
  if (from.length > 0) return { kind: "confirming", number, from };
  if (followUpOn && followUpOn <= today) return { kind: "follow-up", number, on: followUpOn };
  return { kind: "agreed", number, staysUntil };
}

/** The newest version that both sides have said yes to: what holds, also while a newer one waits. */
export function inForce<V extends Pick<VersionMark, "verdicts">>(versions: readonly V[]): V | undefined {
  return versions.find(({ verdicts }) => sides.every((side) => verdicts[side] === "yes"));
}

/** What a side said last of a version. `said` is oldest first. */
export function verdictOf(said: readonly { side: Side; objection: string }[], side: Side): Verdict {
  const last = said.findLast((one) => one.side === side);
  if (!last) return "silent";
  return last.objection ? "objects" : "yes";
}

/** The newest answers of each voice; a question nobody of them has been asked yet is missing. */
export type Answers = Record<Voice, Partial<Expectations>>;

/** Whether a side is done: it has an answer to every question, if only that it has none. */
export const hasAnswered = (answers: Partial<Expectations>) =>
  expectationKeys.every((key) => answers[key] !== undefined);

export type Laid = {
  question: ExpectationKey;
  library: string;
  partner: string;
  /** What both found together; empty when it is to be talked about, null when they have not looked at it yet. */
  words: string | null;
};

/**
 * The answers of both sides, question by question as the library was asked: what the library takes upon itself lies
 * beside what the partner hopes that it will.
 */
export function laidOut(answers: Answers): Laid[] {
  return expectationKeys.map((question) => ({
    question,
    library: answers.library[question] ?? "",
    partner: answers.partner[asAskedOf("partner", question)] ?? "",
    words: answers.both[question] ?? null,
  }));
}

/** How many questions are without words still. Where neither side has said anything there is nothing to find. */
export const openQuestions = (laid: readonly Laid[]) => laid.filter(isOpen).length;

export const isOpen = ({ library, partner, words }: Laid) =>
  words === "" || (words === null && (library !== "" || partner !== ""));
