import type { HouseQuestion } from "./content.ts";
import { oldAfterDays } from "./round.ts";
import type { Round } from "./rounds.server.ts";

/** What has been said to a question until now: the newest agreed sentence, else the newest answer. */
export type SoFar = {
  question: HouseQuestion;
  /** Undefined while nobody has said anything. */
  latest: { sentence: string; agreed: boolean; at: Date; names: string[] } | undefined;
  answers: number;
  old: boolean;
};

/** Lays the rounds of a station (newest first) under its questions. `now` is milliseconds since 1970. */
export function soFar(questions: readonly HouseQuestion[], rounds: readonly Round[], now: number): SoFar[] {
  return questions.map((question) => {
    const asked = rounds.flatMap((round) =>
      round.questions.filter((one) => one.key === question.key).map((one) => ({ round, one })),
    );
    const agreed = asked.find(({ one }) => one.agreed !== "");
    const answered = asked.find(({ one }) => one.answers.length > 0);
    const said = agreed
      ? {
          sentence: agreed.one.agreed,
          agreed: true,
          at: agreed.one.agreedAt ?? agreed.round.startedAt,
          names: agreed.round.present,
        }
      : answered && {
          sentence: answered.one.answers.at(-1)?.text ?? "",
          agreed: false,
          at: answered.one.answers.at(-1)?.writtenAt ?? answered.round.startedAt,
          names: [answered.one.answers.at(-1)?.saidBy ?? ""].filter(Boolean),
        };
    return {
      question,
      latest: said,
      answers: asked.reduce((sum, { one }) => sum + one.answers.length, 0),
      old: said !== undefined && now - said.at.getTime() > oldAfterDays * 24 * 60 * 60 * 1000,
    };
  });
}
