import { firstWords } from "#domains/target-group/first-words.ts";
import type { Tongue } from "#ui/tongues.ts";
import { paperLayingText } from "./paper-laying.text.ts";
import {
  type Channel,
  type Feeling,
  feelingOf,
  inTimeOrder,
  type Phase,
  phaseOf,
  type Step,
} from "./service-journey.ts";
import { journeyText } from "./table-journey.text.ts";
import { countedIn, filled } from "./table-words.ts";

/**
 * What a step says, to somebody who reads this tongue: as a helper has typed it, else as it was written; that it stands
 * in a picture where nobody has copied it out.
 */
export const stepSaid = (
  { text, said, picture }: Pick<Step, "text" | "said" | "picture">,
  tongue: Tongue,
): string => said[tongue] || text || (picture ? paperLayingText[tongue].handwritten : "");

/**
 * A journey told in a sentence or three: how many steps, how it begins and ends, and where it is best and hardest where
 * that lies on the way. Empty where there are no steps.
 */
export function journeyInWords(notes: readonly Step[], tongue: Tongue): string {
  const words = journeyText[tongue];
  const steps = inTimeOrder(notes);
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return "";
  const quoted = (step: Step) => firstWords(stepSaid(step, tongue), 48).replace(/\.$/, "");
  const feels = (step: Step) => {
    const feeling = feelingOf(step);
    return feeling === undefined ? "" : ` (${words.feelings[feeling].toLocaleLowerCase(tongue)})`;
  };
  const told = { first: quoted(first), firstFeels: feels(first), last: quoted(last), lastFeels: feels(last) };
  if (steps.length === 1) return filled(words.one, told);
  const felt = steps.filter((step) => feelingOf(step) !== undefined);
  const ranked = felt.toSorted((a, b) => (feelingOf(b) ?? 0) - (feelingOf(a) ?? 0));
  const [best] = ranked;
  const least = Math.min(...felt.map((step) => feelingOf(step) ?? 0));
  const worst = felt.find((step) => feelingOf(step) === least);
  const most = best && (feelingOf(best) ?? 0);
  const onTheWay = (step: Step | undefined, feeling: number | undefined): step is Step =>
    step !== undefined && most !== least && ![first, last].some((end) => feelingOf(end) === feeling);
  return [
    filled(words.many, { ...told, count: countedIn(tongue, words.steps, steps.length) }),
    onTheWay(best, most) && filled(words.best, { step: quoted(best) }),
    onTheWay(worst, least) && filled(words.hardest, { step: quoted(worst) }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What stands beside the words of a step, in a line: how it feels, where and how it is. */
export function besideStep({ extra }: Pick<Step, "extra">, tongue: Tongue): string {
  const words = journeyText[tongue];
  const feeling = feelingOf({ extra });
  return [
    feeling !== undefined && words.feelings[feeling],
    extra.where,
    words.channels[extra.channel as Channel],
  ]
    .filter(Boolean)
    .join(" · ");
}

export const phaseName = (step: { slot: string }, tongue: Tongue): string =>
  journeyText[tongue].phases[phaseOf(step)];

/** What a phone says of a journey. */
export type JourneyWords = {
  what: string;
  feeling: string;
  feelings: Readonly<Record<Feeling, string>>;
  when: string;
  phases: Readonly<Record<Phase, string>>;
  more: string;
  where: string;
  channel: string;
  anyChannel: string;
  channels: Readonly<Record<Channel, string>>;
  after: string;
  lastly: string;
  steps: Parameters<typeof countedIn>[1];
  /** {first} {firstFeels} */
  one: string;
  /** {count} {first} {firstFeels} {last} {lastFeels} */
  many: string;
  /** {step} */
  best: string;
  /** {step} */
  hardest: string;
};
