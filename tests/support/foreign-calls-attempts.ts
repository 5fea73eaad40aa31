import { attemptExample } from "#domains/outreach/attempt.example.ts";
import * as attempts from "#domains/outreach/attempts.server.ts";
import { setReminders, wantsReminders } from "#domains/outreach/reminders.server.ts";
import * as threads from "#domains/outreach/threads.server.ts";
import type { Calls } from "./foreign-calls.ts";

const settled = { ...attemptExample, day: "2026-11-19", outcome: "yes" as const };

/** Contact attempts. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const attemptCalls: Calls = {
  foreign: {
    listAttempts: (member, { partnerId = "" }) => attempts.listAttempts(member, partnerId),
    noteAttempt: [
      (member, { partnerId = "" }) => attempts.noteAttempt(member, partnerId, attemptExample),
      (member, { engagementId }, { partnerId = "" }) =>
        attempts.noteAttempt(member, partnerId, { ...attemptExample, engagementId }),
      (member, { contactPersonId = "" }, { partnerId = "" }) =>
        attempts.noteAttempt(member, partnerId, { ...attemptExample, contactPersonId }),
      (member, { colleague }, { partnerId = "" }) =>
        attempts.noteAttempt(member, partnerId, { ...attemptExample, memberId: colleague.id }),
    ],
    mendAttempt: [
      (member, { partnerId = "", attemptId = "" }) =>
        attempts.mendAttempt(member, partnerId, attemptId, settled),
      (member, { attemptId = "" }, { partnerId = "" }) =>
        attempts.mendAttempt(member, partnerId, attemptId, settled),
      (member, { colleague }, { partnerId = "", attemptId = "" }) =>
        attempts.mendAttempt(member, partnerId, attemptId, { ...settled, memberId: colleague.id }),
    ],
    removeAttempt: [
      (member, { partnerId = "", attemptId = "" }) => attempts.removeAttempt(member, partnerId, attemptId),
      (member, { attemptId = "" }, { partnerId = "" }) =>
        attempts.removeAttempt(member, partnerId, attemptId),
    ],
    latestByPartner: (member, { engagementId }) => threads.latestByPartner(member, engagementId),
    listThreads: (member, { engagementId }) => threads.listThreads(member, engagementId),
  },
  own: {
    openThreads: threads.openThreads,
    wantsReminders,
    setReminders: (member) => setReminders(member, true),
  },
};
