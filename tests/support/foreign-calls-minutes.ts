import { taskSchema } from "#domains/agreements/task.ts";
import { makeIdeaOf, readIdeaSource } from "#domains/minutes/idea-from-note.server.ts";
import { readMinutes } from "#domains/minutes/minutes.server.ts";
import * as sending from "#domains/minutes/minutes-sending.server.ts";
import * as versions from "#domains/minutes/minutes-versions.server.ts";
import * as writing from "#domains/minutes/minutes-writing.server.ts";
import * as onward from "#domains/minutes/onward.server.ts";
import type { Calls } from "./foreign-calls.ts";

const decision = { what: "Vi ses igen", why: "", who: "", based: 0 };
const step = { what: "Ringe", who: "", byWhen: "", based: 1 };
const sentence = "Bussen er alt";
const question = { text: "Hvordan kommer man frem?", insightId: "", sentence };
const task = taskSchema.parse({ text: "Ringe", carriedBy: "library" });
/** That there was nothing to write to is said as "gone". */
const written = async (outcome: Promise<writing.Writing>) => (await outcome) === "written";

/** What came of a meeting. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const minutesCalls: Calls = {
  foreign: {
    readMinutes: (member, { minutesMeetingId = "" }) => readMinutes(member, minutesMeetingId),
    listMinutesVersions: (member, { minutesMeetingId = "" }) =>
      versions.listMinutesVersions(member, minutesMeetingId),
    findMinutesVersion: (member, { minutesMeetingId = "" }) =>
      versions.findMinutesVersion(member, minutesMeetingId, 1),
    finishMinutes: (member, { minutesMeetingId = "" }) => versions.finishMinutes(member, minutesMeetingId),
    listMinutesRecipients: (member, { minutesMeetingId = "" }) =>
      sending.listMinutesRecipients(member, minutesMeetingId),
    sendMinutes: (member, { minutesMeetingId = "" }) => sending.sendMinutes(member, minutesMeetingId, 1),
    writeParagraph: (member, { minutesMeetingId = "" }) =>
      written(writing.writeParagraph(member, minutesMeetingId, { itemId: "", text: "Kaffe", based: 1 })),
    saveDecision: [
      (member, { minutesMeetingId = "" }) =>
        written(writing.saveDecision(member, minutesMeetingId, decision)),
      (member, { minutesDecisionId = "" }, own) =>
        written(
          writing.saveDecision(
            member,
            own.minutesMeetingId ?? "",
            { ...decision, based: 1 },
            minutesDecisionId,
          ),
        ),
    ],
    removeDecision: [
      (member, { minutesMeetingId = "", minutesDecisionId = "" }) =>
        writing.removeDecision(member, minutesMeetingId, minutesDecisionId),
      (member, { minutesDecisionId = "" }, { minutesMeetingId = "" }) =>
        writing.removeDecision(member, minutesMeetingId, minutesDecisionId),
    ],
    leaveOut: [
      (member, { minutesMeetingId = "", minutesNoteId = "" }) =>
        writing.leaveOut(member, minutesMeetingId, minutesNoteId, true),
      (member, { minutesNoteId = "" }, { minutesMeetingId = "" }) =>
        writing.leaveOut(member, minutesMeetingId, minutesNoteId, true),
    ],
    correctStep: [
      (member, { minutesMeetingId = "", minutesStepId = "" }) =>
        written(writing.correctStep(member, minutesMeetingId, minutesStepId, step)),
      (member, { minutesStepId = "" }, { minutesMeetingId = "" }) =>
        written(writing.correctStep(member, minutesMeetingId, minutesStepId, step)),
    ],
    listOnward: (member, { minutesMeetingId = "" }) => onward.listOnward(member, minutesMeetingId),
    findNote: (member, { minutesMeetingId = "", minutesNoteId = "" }) =>
      onward.findNote(member, minutesMeetingId, minutesNoteId),
    putUnderInsight: [
      (member, { minutesMeetingId = "", minutesNoteId = "", minutesInsightId = "" }) =>
        onward.putUnderInsight(member, minutesMeetingId, minutesNoteId, {
          insightId: minutesInsightId,
          side: true,
        }),
      (member, { minutesInsightId = "" }, { minutesMeetingId = "", minutesNoteId = "" }) =>
        onward.putUnderInsight(member, minutesMeetingId, minutesNoteId, {
          insightId: minutesInsightId,
          side: true,
        }),
    ],
    beginInsightWith: (member, { minutesMeetingId = "", minutesNoteId = "" }) =>
      onward.beginInsightWith(member, minutesMeetingId, minutesNoteId, { sentence }),
    askFrom: [
      (member, { minutesMeetingId = "", minutesNoteId = "" }) =>
        onward.askFrom(member, minutesMeetingId, minutesNoteId, question),
      (member, { minutesInsightId = "" }, { minutesMeetingId = "", minutesNoteId = "" }) =>
        onward.askFrom(member, minutesMeetingId, minutesNoteId, { ...question, insightId: minutesInsightId }),
    ],
    makeIdeaOf: (member, { minutesMeetingId = "", minutesNoteId = "" }) =>
      makeIdeaOf(member, minutesMeetingId, minutesNoteId, { text: "Et værksted" }),
    readIdeaSource: (member, { heardIdeaId = "" }) => readIdeaSource(member, heardIdeaId),
    takeOnTask: (member, { minutesMeetingId = "", minutesStepId = "" }) =>
      onward.takeOnTask(member, minutesMeetingId, minutesStepId, task),
  },
  own: {},
};
