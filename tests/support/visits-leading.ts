import { unknown, type Visit } from "./visit.ts";
import { storyboardVisits } from "./visits-storyboard.ts";

const held = "Hold mødet · Andet møde · Vejviser";
const over = "Hold mødet · Første møde · Vejviser";
const lost = "Den side er her ikke · Vejviser";

/** The table of the one who leads, and the big screen. */
export const leadingVisits: Record<string, Visit[]> = {
  "moeder/:meetingId/styr/:itemId?": [
    { at: "/moeder/{unopenedMeeting}/styr", as: "Mette", title: "Hold mødet · Tredje møde · Vejviser" },
    { at: "/moeder/{liveMeeting}/styr", as: "Mette", title: held },
    { at: "/moeder/{liveMeeting}/styr/{votedItem}", as: "Mette", title: held },
    { at: "/moeder/{liveMeeting}/styr/{votedItem}?vis=overskrifter", as: "Mette", title: held },
    { at: "/moeder/{liveMeeting}/styr/{votedItem}?vis=tabel&efter=dots", as: "Mette", title: held },
    {
      at: "/moeder/{liveMeeting}/styr/{votedItem}?genveje",
      as: "Mette",
      title: held,
      after: {
        what: "notes are ticked and the shortcuts are read",
        does: async (person) => {
          await person.page.locator("input[name=note]").first().check();
          await person.unfolds("Genveje");
          await person.unfolds("Sådan virker tavlen");
          await person.unfolds("Slut mødet");
        },
      },
    },
    { at: "/moeder/{liveMeeting}/styr/{stripItem}", as: "Mette", title: held },
    {
      at: "/moeder/{askingMeeting}/styr/{askingItem}",
      as: "Mette",
      title: "Hold mødet · Fjerde møde · Vejviser",
    },
    {
      at: "/moeder/{askingMeeting}/styr/{silentItem}",
      as: "Mette",
      title: "Hold mødet · Fjerde møde · Vejviser",
    },
    { at: "/moeder/{closedMeeting}/styr", as: "Mette", title: over },
    { at: "/moeder/{closedMeeting}/styr/{closedItem}", as: "Mette", title: over },
    { at: `/moeder/${unknown}/styr`, as: "Mette", title: lost, status: 404 },
    { at: `/moeder/{liveMeeting}/styr/${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
  ...storyboardVisits,
  "moeder/:meetingId/goer": [{ at: "/moeder/{liveMeeting}/goer", as: "Mette", title: lost, status: 404 }],
  "moeder/:meetingId/skaerm": [
    {
      at: "/moeder/{liveMeeting}/skaerm",
      as: "Mette",
      title: "Storskærm · Hvordan ser en god lørdag ud, når man kun har en time? · Vejviser",
    },
    {
      at: "/moeder/{askingMeeting}/skaerm",
      as: "Mette",
      title: "Storskærm · Hvad skal der til, for at en far kommer af sted en lørdag? · Vejviser",
    },
    {
      at: "/moeder/{closedMeeting}/skaerm",
      as: "Mette",
      title: "Storskærm · Hvad får en far til at stige ud af bilen om lørdagen? · Vejviser",
    },
    { at: `/moeder/${unknown}/skaerm`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/moeder/:meetingId/hold": [
    {
      at: "/forloeb/{forloeb}/moeder/{liveMeeting}/hold",
      as: "Mette",
      leadsTo: "/moeder/{liveMeeting}/styr",
    },
  ],
};
