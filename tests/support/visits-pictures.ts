import { unknown, type Visit } from "./visit.ts";

const lost = "Den side er her ikke · Vejviser";
const laying = "Læg et ark på bordet · Vejviser";
const pack = "/forloeb/{forloeb}/moeder/{meeting}/papir/pakke";

/** A photographed sheet on its way to the table, pictures by themselves, and a meeting on paper. */
export const pictureVisits: Record<string, Visit[]> = {
  "moeder/:meetingId/ark/:itemId?": [
    { at: "/moeder/{liveMeeting}/ark", as: "Mette", title: laying },
    { at: "/moeder/{liveMeeting}/ark/{votedItem}", as: "Mette", title: laying },
    { at: "/moeder/{unopenedMeeting}/ark", as: "Mette", leadsTo: "/moeder/{unopenedMeeting}/styr" },
    { at: "/moeder/nej/ark", as: "Mette", title: lost, status: 404 },
  ],
  "moeder/:meetingId/laeg-ark": [
    { at: "/moeder/{liveMeeting}/laeg-ark", as: "Mette", leadsTo: "/moeder/{liveMeeting}/ark" },
  ],
  "moeder/:meetingId/billede/:noteId": [
    { at: `/moeder/{liveMeeting}/billede/${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
  "billedkort/egne/:cardId": [
    { at: "/billedkort/egne/{ownCard}", as: "Mette", file: "image/jpeg" },
    { at: `/billedkort/egne/${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/moeder/:meetingId/papir/pakke/:part": [
    { at: `${pack}/alt`, as: "Mette", file: "application/pdf" },
    { at: `${pack}/tilmelding`, as: "Mette", file: "application/pdf" },
    { at: `${pack}/ark`, as: "Mette", file: "application/pdf" },
    { at: `${pack}/ark-a3`, as: "Mette", file: "application/pdf" },
    { at: `${pack}/noget-andet`, as: "Mette", title: lost, status: 404 },
  ],
  "bord/:token/:itemId/ark": [
    { at: "/bord/{table}/{tableNotes}/ark", as: "nobody", title: laying },
    { at: "/bord/{table}/nej/ark", as: "nobody", leadsTo: "/bord/{table}" },
  ],
  "bord/:token/laeg-ark": [{ at: "/bord/{table}/laeg-ark", as: "nobody", leadsTo: "/bord/{table}" }],
  "bord/:token/billede/:noteId": [
    { at: `/bord/{table}/billede/${unknown}`, as: "nobody", title: lost, status: 404 },
  ],
  "bord/:token/kort/:cardId": [
    { at: "/bord/{table}/kort/{ownCard}", as: "nobody", file: "image/jpeg" },
    { at: `/bord/{table}/kort/${unknown}`, as: "nobody", title: lost, status: 404 },
  ],
};
