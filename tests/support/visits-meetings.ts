import { refusedBy, unknown, type Visit } from "./visit.ts";

const within = "forloeb/:engagementId/moeder";
const list = "/forloeb/{forloeb}/moeder";
const second = `${list}/{meeting}`;
const held = `${list}/{heldMeeting}`;
const inForloeb = "Fædre og sønner · Vejviser";
const secondTitle = `Andet møde · ${inForloeb}`;
const notHere = "Den side er her ikke · Vejviser";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Meeting plans. */
export const meetingVisits: Record<string, Visit[]> = {
  [within]: [
    { at: list, as: "Mette", title: `Møder · ${inForloeb}` },
    { at: "/forloeb/{mondays}/moeder", as: "Mette", title: "Møder · Mandag formiddag på landet · Vejviser" },
  ],
  [`${within}/nyt`]: [
    { at: `${list}/nyt`, as: "Mette", title: `Begynd et møde · ${inForloeb}` },
    {
      at: `${list}/nyt`,
      as: "Mette",
      title: `Begynd et møde · ${inForloeb}`,
      after: refusedBy("Begynd mødet"),
    },
  ],
  [`${within}/:meetingId`]: [
    { at: second, as: "Mette", title: secondTitle },
    { at: held, as: "Mette", title: `Første møde · ${inForloeb}` },
    { at: `${second}?dobbelt`, as: "Mette", title: secondTitle },
    { at: `${list}/${unknown}`, as: "Mette", title: notHere, status: 404 },
    { at: "/forloeb/{mondays}/moeder/{meeting}", as: "Mette", title: notHere, status: 404 },
  ],
  [`${within}/:meetingId/hvem`]: [
    { at: `${second}/hvem`, as: "Mette", title: `Hvem · ${secondTitle}` },
    { at: `${held}/hvem`, as: "Mette", title: `Hvem · Første møde · ${inForloeb}` },
    { at: `${list}/{openMeeting}/hvem`, as: "Mette", title: `Hvem · Tredje møde · ${inForloeb}` },
  ],
  [`${within}/:meetingId/dagsorden`]: [
    { at: `${second}/dagsorden`, as: "Mette", title: `Dagsorden · ${secondTitle}` },
    { at: `${list}/{openMeeting}/dagsorden`, as: "Mette", title: `Dagsorden · Tredje møde · ${inForloeb}` },
  ],
  [`${within}/:meetingId/papir`]: [
    { at: `${second}/papir`, as: "Mette", title: `Papir · ${secondTitle}` },
    { at: `${list}/{openMeeting}/papir`, as: "Mette", title: `Papir · Tredje møde · ${inForloeb}` },
  ],
  [`${within}/:meetingId/papir/:edition/:format`]: [
    { at: `${second}/papir/dagsorden/html`, as: "Mette", title: "Andet møde" },
    { at: `${second}/papir/leder/html`, as: "Mette", title: "Andet møde: lederens udgave" },
    { at: `${second}/papir/dagsorden/pdf`, as: "Mette", file: "application/pdf" },
    { at: `${second}/papir/leder/docx`, as: "Mette", file: word },
  ],
  [`${within}/:meetingId/kalender`]: [
    { at: `${second}/kalender`, as: "Mette", file: "text/calendar; charset=utf-8" },
  ],
};
