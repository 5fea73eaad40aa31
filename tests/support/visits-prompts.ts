import { unknown, type Visit } from "./visit.ts";

const within = "forloeb/:engagementId/moeder/:meetingId/dagsorden/:itemId/spoergsmaal";
const second = "/forloeb/{forloeb}/moeder/{liveMeeting}/dagsorden";
const title = "Spørgsmål til bordet · Andet møde · Fædre og sønner · Vejviser";

/** The questions that a line of an agenda asks. */
export const promptVisits: Record<string, Visit[]> = {
  [within]: [
    { at: `${second}/{votedItem}/spoergsmaal`, as: "Mette", title },
    {
      at: `${second}/{votedItem}/spoergsmaal`,
      as: "Mette",
      title,
      after: {
        what: "a question is asked and moved, and another is refused",
        does: async ({ writes, presses, sees }) => {
          await writes("Et spørgsmål til bordet", "Hvordan får vi kaffen ud til bilerne?");
          await presses("Stil det");
          await sees("Vores eget");
          await presses("Stil det");
        },
      },
    },
    {
      at: `${second}/${unknown}/spoergsmaal`,
      as: "Mette",
      title: "Den side er her ikke · Vejviser",
      status: 404,
    },
  ],
};
