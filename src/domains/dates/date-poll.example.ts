import type { PollDay, PollFields, VotersFields } from "./date-poll.ts";

export const pollExample: PollFields = {
  question: "Hvad skal der til, for at fædrene bliver stående?",
  minutes: 120,
  place: "Klubhuset i Agger",
  answerBy: "2036-11-28",
  meetingId: "",
};

/** A Tuesday evening, a Thursday afternoon and a Saturday morning. */
export const pollDaysExample: [PollDay, PollDay, PollDay] = [
  { day: "2036-12-09", startsAt: "19:00" },
  { day: "2036-12-11", startsAt: "16:30" },
  { day: "2036-12-13", startsAt: "10:00" },
];

export const nobodyExample: VotersFields = {
  ask: [],
  must: [],
  citizens: [],
  citizensMust: false,
  rule: "none",
};
