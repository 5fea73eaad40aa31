import { unknown, type Visit } from "./visit.ts";

const within = "forloeb/:engagementId/moeder/:meetingId/referat";
const held = "/forloeb/{forloeb}/moeder/{heldMeeting}/referat";
const next = "/forloeb/{forloeb}/moeder/{meeting}/referat";
const inMeeting = (title: string, meeting = "Første") =>
  `${title} · ${meeting} møde · Fædre og sønner · Vejviser`;
const notHere = "Den side er her ikke · Vejviser";

/** What came of a meeting. */
export const minutesVisits: Record<string, Visit[]> = {
  [within]: [
    { at: held, as: "Mette", title: inMeeting("Referat") },
    { at: `${held}?ret`, as: "Mette", title: inMeeting("Referat") },
    { at: `${held}?videre`, as: "Mette", title: inMeeting("Referat") },
    { at: next, as: "Mette", title: inMeeting("Referat", "Andet") },
  ],
  [`${within}/:noteId`]: [
    { at: `${held}/{heardNote}`, as: "Mette", title: inMeeting("Hvad bliver det til?") },
    { at: `${held}/${unknown}`, as: "Mette", title: notHere, status: 404 },
  ],
  [`${within}/:number/:format`]: [
    { at: `${held}/1/pdf`, as: "Mette", file: "application/pdf" },
    { at: `${held}/9/pdf`, as: "Mette", title: notHere, status: 404 },
  ],
  "moeder/:meetingId/referat": [{ at: "/moeder/{heldMeeting}/referat", as: "Mette", leadsTo: held }],
  "bord/:token/referat": [
    { at: "/bord/lukket/referat", as: "nobody", title: "Referat · Vejviser", status: 410 },
  ],
};
