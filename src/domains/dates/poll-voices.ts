import { bestDate, groupOf, type Verdict, type Voice } from "./best-date.ts";
import type { Rule } from "./date-poll.ts";
import type { PollDateLine, Voter } from "./poll-rows.server.ts";
import { shortNames } from "./voter-name.ts";

type Told = { dates: readonly PollDateLine[]; voters: readonly Voter[]; rule: Rule };

/** Those who are asked, as the choosing of a date sees them. */
export function voicesOf({ voters, rule }: Pick<Told, "voters" | "rule">): Voice[] {
  return voters.map((voter) => ({
    id: voter.id,
    must: voter.must,
    bridges: voter.kind === "colleague",
    group: groupOf(rule, voter),
    answers: Object.fromEntries(Object.entries(voter.said).map(([id, { answer }]) => [id, answer])),
  }));
}

/** How the search stands: the verdict, who it is made of, and what a sentence calls each. */
export function standingOfPoll(
  poll: Told,
  someone: string,
): { verdict: Verdict; voices: Voice[]; names: Map<string, string> } {
  const voices = voicesOf(poll);
  return { verdict: bestDate(poll.dates, voices), voices, names: shortNames(poll.voters, someone) };
}
