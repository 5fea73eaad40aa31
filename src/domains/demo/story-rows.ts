import type { Station } from "#domains/guide/station.ts";
import { openDiary, type Stage } from "./diary.ts";
import type { Deed, Story } from "./story.ts";
import { roundRows } from "./story-rounds.ts";
import { momentOf, withDates } from "./story-time.ts";

/** A forløb as the rows it would have left, had it been lived: every date worked out, every id from its time. */
export function storyRows(story: Story, stage: Stage) {
  const { now, memberIds } = stage;
  const diary = openDiary(stage);
  const dated = (text: string) => withDates(text, now);
  const begun = diary.date(story.begun);
  const engagementId = begun.id;
  diary.note(story.begun, "made", "engagement", engagementId);

  const states = story.states.map(({ kind, note, ...deed }) => {
    const { id, at, day, memberId } = diary.date(deed);
    diary.note(deed, "changed", "state", engagementId);
    return { id, engagementId, kind, note: dated(note), since: day, setBy: memberId, setAt: at };
  });
  const rounds = story.rounds.map((told) => roundRows(told, engagementId, diary));
  const decisions = story.decisions.map(({ station, outcome, decided, reason, people, ...deed }) => {
    const { id, at, day, memberId } = diary.date(deed);
    diary.note(deed, "decided", "decision", id);
    const made = { station, outcome, decided, reason, people };
    return { id, engagementId, ...made, decidedOn: day, recordedBy: memberId, recordedAt: at };
  });
  const wayChoices = story.wayChoices.map(({ ways, reason, people, ...deed }) => {
    const { id, at, day, memberId } = diary.date(deed);
    diary.note(deed, "chose", "way-choice", id);
    return { id, engagementId, ways, reason, people, chosenOn: day, recordedBy: memberId, recordedAt: at };
  });
  const logbook = story.logbook.map(({ text, ...deed }) => {
    const { id, at, day, memberId } = diary.date(deed);
    diary.note(deed, "made", "logbook-entry", id);
    return { id, engagementId, day, text: dated(text), writtenBy: memberId, writtenAt: at, changedAt: at };
  });

  const tick = (itemKey: string, { at, by }: Deed) => ({
    engagementId,
    itemKey,
    tickedBy: memberIds[by],
    tickedAt: momentOf(at, now),
  });
  const ticks = story.ticks.flatMap(({ keys, ...deed }) => keys.map((key) => tick(key, deed)));
  const ownLines = story.ownLines.map(({ station, text, done, ...deed }) => {
    const { id, at } = diary.date(deed);
    diary.note(deed, "made", "checklist-line", id);
    if (done) ticks.push(tick(id, done));
    return { id, engagementId, station, text, createdAt: at };
  });

  const touched = [...diary.audit.map((line) => line.at), ...ticks.map((one) => one.tickedAt)];
  return {
    engagement: {
      id: engagementId,
      ...ownWords(story),
      createdBy: begun.memberId,
      createdAt: begun.at,
      changedAt: new Date(Math.max(...touched.map(Number))),
    },
    team: [
      { engagementId, memberId: memberIds[story.coordinator], part: "coordinator" as const },
      ...story.team.map((person) => ({ engagementId, memberId: memberIds[person], part: "team" as const })),
    ],
    strategies: story.strategies.map((key) => ({ engagementId, strategyId: stage.strategyIds[key] })),
    states: [
      {
        engagementId,
        kind: "under-way" as const,
        note: "",
        since: begun.day,
        setBy: begun.memberId,
        setAt: begun.at,
      },
      ...states,
    ],
    rounds: rounds.map((one) => one.round),
    questions: rounds.flatMap((one) => one.questions),
    answers: rounds.flatMap((one) => one.answers),
    decisions,
    wayChoices,
    ownLines,
    ticks,
    visits: Object.entries(story.visits).map(([station, when]) => ({
      engagementId,
      station: station as Station,
      at: momentOf(when, now),
    })),
    logbook,
    audit: diary.audit,
  };
}

function ownWords({
  name,
  question,
  places,
  targetGroup,
  goal,
  successCriteria,
  hours,
  money,
  resourceNote,
}: Story) {
  return { name, question, places, targetGroup, goal, successCriteria, hours, money, resourceNote };
}
