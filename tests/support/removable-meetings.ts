import type { Administrator } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { removeAgendaItem, saveAgendaItem } from "#domains/meetings/agenda.server.ts";
import { addGuest, removeGuest } from "#domains/meetings/guests.server.ts";
import { agendaItemExample, meetingExample } from "#domains/meetings/meeting.example.ts";
import { beginMeeting, findMeeting, listMeetings, removeMeeting } from "#domains/meetings/meetings.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Meeting plans. How each is made, listed and taken away. */
export const meetingRemovables = (who: () => Administrator): Removables => {
  let engagementId: string;
  let meetingId: string;
  const makeMeeting = async () => {
    engagementId = await beginEngagement(who(), newEngagementExample);
    meetingId = (await beginMeeting(who(), engagementId, meetingExample)) ?? "";
  };
  const meeting = () => findMeeting(who(), meetingId);
  return {
    meeting: {
      make: makeMeeting,
      ids: async () => idsOf(await listMeetings(who(), engagementId)),
      remove: (id) => removeMeeting(who(), id),
    },
    "meeting-guest": {
      make: async () => {
        await makeMeeting();
        await addGuest(who(), meetingId, { kind: "citizens", who: "to mødre" });
      },
      ids: async () => idsOf((await meeting())?.guests ?? []),
      remove: (id) => removeGuest(who(), meetingId, id),
    },
    "agenda-item": {
      make: async () => {
        await makeMeeting();
        await saveAgendaItem(who(), meetingId, agendaItemExample);
      },
      ids: async () => idsOf((await meeting())?.agenda ?? []),
      remove: (id) => removeAgendaItem(who(), meetingId, id),
    },
  };
};
