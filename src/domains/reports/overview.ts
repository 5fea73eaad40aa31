import type { EngagementLine } from "#domains/engagement/engagements.server.ts";
import type { HouseStation } from "#domains/guide/content.ts";
import { nextQuestion, type Stop } from "#domains/guide/path.ts";
import type { OpenSentence } from "#domains/guide/rounds.server.ts";
import type { Station } from "#domains/guide/station.ts";

export type Known = EngagementLine & { path: Stop[] };

export type Overview = {
  /** What a member can do next, the sentences left open first. */
  yours: ({ engagementId: string; engagementName: string; station: Station; question: string } & (
    | { kind: "sentence"; roundId: string; number: number }
    | { kind: "question" }
  ))[];
  waiting: { engagementId: string; engagementName: string; note: string; since: string }[];
  silent: { engagementId: string; engagementName: string; changedAt: Date }[];
  mine: number;
};

/** How many days without a touch before a forløb is said to have gone quiet. */
const quietAfterDays = 42;

/** What the page one comes home to has to say (product.md G5). `now` is milliseconds since 1970. */
export function overviewOf(
  memberId: string,
  known: readonly Known[],
  open: readonly OpenSentence[],
  guide: readonly HouseStation[],
  now: number,
): Overview {
  const mine = known.filter((one) => one.team.some((mate) => mate.id === memberId));
  const alive = mine.filter((one) => one.state.kind === "under-way" || one.state.kind === "waiting");
  const sentences = open.flatMap((one) => {
    const engagement = alive.find((mineOne) => mineOne.id === one.engagementId);
    return engagement ? [{ kind: "sentence" as const, engagementName: engagement.name, ...one }] : [];
  });
  const questions = alive
    .filter(
      (one) => one.state.kind === "under-way" && !sentences.some((open) => open.engagementId === one.id),
    )
    .flatMap((one) => {
      const next = nextQuestion(one.path, guide);
      return next
        ? [{ kind: "question" as const, engagementId: one.id, engagementName: one.name, ...next }]
        : [];
    });
  const quietSince = now - quietAfterDays * 24 * 60 * 60 * 1000;
  const about = (one: Known) => ({ engagementId: one.id, engagementName: one.name });
  return {
    yours: [...sentences, ...questions],
    waiting: mine
      .filter((one) => one.state.kind === "waiting")
      .map((one) => ({ ...about(one), note: one.state.note, since: one.state.since })),
    silent: alive
      .filter((one) => one.changedAt.getTime() < quietSince)
      .map((one) => ({ ...about(one), changedAt: one.changedAt })),
    mine: alive.length,
  };
}
