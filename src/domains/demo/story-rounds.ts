import { stationContent } from "#domains/guide/station-content.ts";
import { newId } from "#platform/database/id.ts";
import type { Diary } from "./diary.ts";
import { people } from "./library.example.ts";
import type { StoryRound, Voice } from "./story.ts";
import { withDates } from "./story-time.ts";

/** How long it takes to write an answer down, to find the one sentence, and to put the cups away. Minutes. */
const pace = { answer: 3, agreement: 4, goodbye: 2 };

/**
 * A round as rows: all questions of its station as the guide words them, answers and agreed sentences a few
 * minutes apart. Throws when the story answers a question the station does not ask.
 */
export function roundRows(told: StoryRound, engagementId: string, diary: Diary) {
  const begun = diary.date(told);
  const roundId = begun.id;
  const clock = startClock(begun.at);
  const { questions } = stationContent[told.station].da;
  for (const key of Object.keys(told.talk)) {
    if (!questions.some((question) => question.key === key))
      throw new Error(`Station ${told.station} asks no ${key}`);
  }
  diary.note(told, "made", "round", roundId);

  const talked = questions.map(({ key, text }, position) => {
    const { said = [], agreed = "" } = told.talk[key] ?? {};
    const answers = said.map(([by, words, mark]) => {
      const writtenAt = clock.after(pace.answer);
      return {
        id: newId(writtenAt.getTime()),
        roundId,
        questionKey: key,
        text: withDates(words, diary.now),
        saidBy: nameOf(by),
        nugget: mark === "nugget",
        writtenBy: begun.memberId,
        writtenAt,
      };
    });
    const agreedAt = agreed ? clock.after(pace.agreement) : null;
    if (agreedAt) diary.note(told, "changed", "agreed-sentence", roundId, agreedAt);
    return {
      question: { roundId, key, position, text, agreed: withDates(agreed, diary.now), agreedAt },
      answers,
    };
  });

  return {
    round: {
      id: roundId,
      engagementId,
      station: told.station,
      kind: told.alone ? ("alone" as const) : ("conversation" as const),
      present: told.present.map(nameOf),
      startedBy: begun.memberId,
      startedAt: begun.at,
      endedAt: told.alone ? null : clock.after(pace.goodbye),
    },
    questions: talked.map((one) => one.question),
    answers: talked.flatMap((one) => one.answers),
  };
}

/** A colleague by full name; a guest as they are called. */
function nameOf(voice: Voice): string {
  return voice in people ? people[voice as keyof typeof people].name : voice;
}

function startClock(from: Date) {
  let time = from.getTime();
  return {
    after(minutes: number): Date {
      time += minutes * 60 * 1000;
      return new Date(time);
    },
  };
}
