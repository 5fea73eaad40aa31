import * as agenda from "#domains/meetings/agenda.server.ts";
import { readGuestChoices } from "#domains/meetings/guest-form-choices.server.ts";
import * as guests from "#domains/meetings/guests.server.ts";
import { agendaItemExample, meetingExample, planExample } from "#domains/meetings/meeting.example.ts";
import { meetingAt } from "#domains/meetings/meeting-at.server.ts";
import * as meetings from "#domains/meetings/meetings.server.ts";
import * as ready from "#domains/meetings/ready-agendas.server.ts";
import type { Calls } from "./foreign-calls.ts";

const change = { who: "", heads: 2, isEntry: true, mayDecide: true };

/** Meeting plans. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const meetingCalls: Calls = {
  foreign: {
    listMeetings: (member, { engagementId }) => meetings.listMeetings(member, engagementId),
    findMeeting: (member, { meetingId = "" }) => meetings.findMeeting(member, meetingId),
    meetingAt: [
      (member, { engagementId, meetingId = "" }) => meetingAt(member, { engagementId, meetingId }),
      (member, { meetingId = "" }, { engagementId }) => meetingAt(member, { engagementId, meetingId }),
    ],
    beginMeeting: [
      (member, { engagementId }) => meetings.beginMeeting(member, engagementId, meetingExample),
      (member, { colleague }, { engagementId }) =>
        meetings.beginMeeting(member, engagementId, { ...meetingExample, facilitatorId: colleague.id }),
    ],
    saveMeeting: [
      (member, { meetingId = "" }) => meetings.saveMeeting(member, meetingId, planExample),
      (member, { administrator }, { meetingId = "" }) =>
        meetings.saveMeeting(member, meetingId, { facilitatorId: administrator.id }),
      (member, { colleague }, { meetingId = "" }) =>
        meetings.saveMeeting(member, meetingId, { takesPartId: colleague.id }),
    ],
    removeMeeting: (member, { meetingId = "" }) => meetings.removeMeeting(member, meetingId),

    saveAgendaItem: [
      (member, { meetingId = "" }) => agenda.saveAgendaItem(member, meetingId, agendaItemExample),
      (member, { agendaItemId = "" }, { meetingId = "" }) =>
        agenda.saveAgendaItem(member, meetingId, { ...agendaItemExample, minutes: 5 }, agendaItemId),
    ],
    moveAgendaItem: [
      (member, { meetingId = "", agendaItemId = "" }) =>
        agenda.moveAgendaItem(member, meetingId, agendaItemId, "later"),
      (member, { agendaItemId = "" }, { meetingId = "" }) =>
        agenda.moveAgendaItem(member, meetingId, agendaItemId, { before: null }),
    ],
    removeAgendaItem: [
      (member, { meetingId = "", agendaItemId = "" }) =>
        agenda.removeAgendaItem(member, meetingId, agendaItemId),
      (member, { agendaItemId = "" }, { meetingId = "" }) =>
        agenda.removeAgendaItem(member, meetingId, agendaItemId),
    ],
    stretchTools: (member, { meetingId = "" }) =>
      agenda.stretchTools(member, meetingId, { by: "double", now: 30 }),
    layReadyAgenda: (member, { meetingId = "" }) => ready.layReadyAgenda(member, meetingId, "first"),
    copyAgenda: [
      (member, { meetingId = "" }, own) => ready.copyAgenda(member, meetingId, own.meetingId ?? ""),
      (member, { meetingId = "" }, own) => ready.copyAgenda(member, own.meetingId ?? "", meetingId),
    ],
    takeBackAgenda: (member, { meetingId = "", agendaItemId = "" }) =>
      ready.takeBackAgenda(member, meetingId, { laid: [agendaItemId], away: [] }),

    addGuest: [
      (member, { meetingId = "" }) =>
        guests.addGuest(member, meetingId, { kind: "citizens", who: "to mødre" }),
      (member, { partnerId = "" }, { meetingId = "" }) =>
        guests.addGuest(member, meetingId, { kind: "partner", partnerId }),
      (member, { contactPersonId = "" }, { meetingId = "", partnerId = "" }) =>
        guests.addGuest(member, meetingId, { kind: "partner", partnerId, contactPersonId }),
      (member, { colleague }, { meetingId = "" }) =>
        guests.addGuest(member, meetingId, { kind: "colleague", memberId: colleague.id }),
    ],
    saveGuest: [
      (member, { meetingId = "", guestId = "" }) => guests.saveGuest(member, meetingId, guestId, change),
      (member, { guestId = "" }, { meetingId = "" }) => guests.saveGuest(member, meetingId, guestId, change),
    ],
    removeGuest: [
      (member, { meetingId = "", guestId = "" }) => guests.removeGuest(member, meetingId, guestId),
      (member, { guestId = "" }, { meetingId = "" }) => guests.removeGuest(member, meetingId, guestId),
    ],
    noteWhoCame: (member, { meetingId = "", guestId = "" }) =>
      guests.noteWhoCame(member, meetingId, { came: { [guestId]: 1 } }),
  },
  own: {
    // In an unknown forløb the next meeting is the first, and whom one could ask there are colleagues.
    nextMeetingNumber: (member, { engagementId }) => meetings.nextMeetingNumber(member, engagementId),
    readGuestChoices: (member, { engagementId }) => readGuestChoices(member, engagementId),
    listMeetingsBetween: (member) =>
      meetings.listMeetingsBetween(member, { from: "2000-01-01", to: "2100-01-01" }),
    listEarlierAgendas: (member, { meetingId = "" }) => ready.listEarlierAgendas(member, meetingId),
  },
};
