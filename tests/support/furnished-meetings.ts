import { saveAgendaItem } from "#domains/meetings/agenda.server.ts";
import { addGuest } from "#domains/meetings/guests.server.ts";
import { agendaItemExample, meetingExample } from "#domains/meetings/meeting.example.ts";
import { beginMeeting } from "#domains/meetings/meetings.server.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Meeting plans. What is put into a furnished house, and where to find it. */
export type FurnishedMeeting = {
  meetingId: string;
  agendaItemId: string;
  /** A partner, with somebody there, who is asked. */
  guestId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishMeeting(place: string, house: FurnishedHouse): Promise<FurnishedMeeting> {
  const { administrator, colleague, engagementId, partnerId = "", contactPersonId = "" } = house;
  const meetingId =
    (await beginMeeting(administrator, engagementId, {
      ...meetingExample,
      question: `Hvem mødes i ${place}?`,
      place: `Salen i ${place}`,
      facilitatorId: colleague.id,
      takesPartId: administrator.id,
    })) ?? "";
  const agendaItemId = await saveAgendaItem(administrator, meetingId, {
    ...agendaItemExample,
    question: `Hvad er svært i ${place}?`,
  });
  const guestId = await addGuest(administrator, meetingId, { kind: "partner", partnerId, contactPersonId });
  await addGuest(administrator, meetingId, { kind: "colleague", memberId: administrator.id });
  await addGuest(administrator, meetingId, { kind: "citizens", who: `to fra ${place}`, heads: 2 });
  return { meetingId, agendaItemId: agendaItemId ?? "", guestId: guestId ?? "" };
}
