import type { Administrator } from "#domains/access/member.ts";
import { removeDate } from "#domains/dates/poll-dates.server.ts";
import { removeVoter } from "#domains/dates/poll-voters.server.ts";
import { findPoll, listPolls, removePoll } from "#domains/dates/polls.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { openDateDesk } from "./date-desk.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Date polls. How each is made, listed and taken away. */
export const dateRemovables = (who: () => Administrator): Removables => {
  let engagementId: string;
  let pollId: string;
  const make = async () => {
    engagementId = await beginEngagement(who(), newEngagementExample);
    const desk = await openDateDesk(who(), engagementId);
    pollId = desk.pollId;
    await desk.ask({ citizens: ["En far"] });
  };
  const poll = () => findPoll(who(), engagementId, pollId);
  return {
    "date-poll": {
      make,
      ids: async () => idsOf(await listPolls(who(), engagementId)),
      remove: (id) => removePoll(who(), engagementId, id),
    },
    "poll-date": {
      make,
      ids: async () => idsOf((await poll())?.dates ?? []),
      remove: (id) => removeDate(who(), pollId, id),
    },
    "poll-voter": {
      make,
      ids: async () => idsOf((await poll())?.voters ?? []),
      remove: (id) => removeVoter(who(), pollId, id),
    },
  };
};
