import { chooseDates } from "#domains/dates/found-dates.server.ts";
import { noteAnswers } from "#domains/dates/poll-answers.server.ts";
import { makeOpenLink } from "#domains/dates/poll-sending.server.ts";
import { changeVoter } from "#domains/dates/poll-voters.server.ts";
import { beginMeeting } from "#domains/meetings/meetings.server.ts";
import { openDateDesk } from "./date-desk.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Date polls. What is put into a furnished house, and where to find it. */
export type FurnishedDate = {
  /** A poll that is open, a date of it, and somebody who has answered; and a meeting that waits for its day. */
  pollId: string;
  pollDateId: string;
  voterId: string;
  plannedMeetingId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishDate(place: string, house: FurnishedHouse): Promise<FurnishedDate> {
  const { administrator, engagementId } = house;
  const question = `Hvornår kan ${place}?`;
  const plannedMeetingId =
    (await beginMeeting(administrator, engagementId, { question, place: `I hallen i ${place}` })) ?? "";
  const about = { question, place: `I hallen i ${place}` };
  const desk = await openDateDesk(administrator, engagementId, { ...about, meetingId: plannedMeetingId });
  const { pollId, dateIds } = desk;
  const voter = await desk.putOn(`Sangkoret i ${place}`);
  // Somebody with an address whom nobody has asked.
  await desk.putOn(`Spejderne i ${place}`, { email: `spejder@${place.toLowerCase()}.example` });
  await desk.ask({ citizens: [`En far i ${place}`] });
  await changeVoter(administrator, pollId, voter.id, {
    must: true,
    tongue: "da",
    quiet: false,
    waitingFor: `Bestyrelsen i ${place}`,
    waitingUntil: "2036-12-01",
  });
  await noteAnswers(administrator, pollId, voter.id, {
    answers: desk.said("ymn"),
    name: `Else fra ${place}`,
    word: `Vi kommer fra ${place}`,
    waitingFor: `Bestyrelsen i ${place}`,
    waitingUntil: "2036-12-01",
  });
  await desk.wordFor(voter.id);
  await makeOpenLink(administrator, pollId);
  // One that is over, so that there is a date that was found.
  const other = await openDateDesk(administrator, engagementId, { question: `Hvad mangler ${place} nu?` });
  await other.putOn(`Skakklubben i ${place}`);
  await chooseDates(administrator, other.pollId, [{ dateId: other.dateIds[0] ?? "" }]);
  return { pollId, pollDateId: dateIds[0] ?? "", voterId: voter.id, plannedMeetingId };
}
