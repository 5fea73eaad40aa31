import { unknown, type Visit } from "./visit.ts";

const lost = "Den side er her ikke · Vejviser";

/** The strip of a storyboard on one sheet. */
export const storyboardVisits: Record<string, Visit[]> = {
  "moeder/:meetingId/stribe/:itemId": [
    { at: "/moeder/{liveMeeting}/stribe/{stripItem}", as: "Mette", file: "application/pdf" },
    { at: "/moeder/{liveMeeting}/stribe/{votedItem}", as: "Mette", title: lost, status: 404 },
    { at: `/moeder/{liveMeeting}/stribe/${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
};
