import { refusedBy, unknown, type Visit } from "./visit.ts";

const lost = "Den side er her ikke · Vejviser";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const club = "Nørre Sø Idrætsforening · Vejviser";
const talk = "/partnere/{partner}/samtaler/{talk}";

/** Give and take, talks, structural cooperation. */
export const exchangeVisits: Record<string, Visit[]> = {
  "partnere/:partnerId/samtaler": [
    { at: "/partnere/{partner}/samtaler", as: "Mette", title: `Samtaler · ${club}` },
    { at: "/partnere/{municipal}/samtaler", as: "Mette", title: "Samtaler · Sundhedsplejen · Vejviser" },
    { at: "/partnere/{otherPartner}/samtaler", as: "Mette", title: "Samtaler · Hallens Venner · Vejviser" },
    { at: `/partnere/${unknown}/samtaler`, as: "Mette", title: lost, status: 404 },
  ],
  "partnere/:partnerId/samtaler/ny": [
    { at: "/partnere/{partner}/samtaler/ny", as: "Mette", title: `Forbered en samtale · ${club}` },
    {
      at: "/partnere/{partner}/samtaler/ny",
      as: "Mette",
      title: `Forbered en samtale · ${club}`,
      after: refusedBy("Gem"),
    },
  ],
  "partnere/:partnerId/samtaler/:talkId": [
    { at: talk, as: "Mette", title: `Samtale · ${club}` },
    { at: `/partnere/{partner}/samtaler/${unknown}`, as: "Mette", title: lost, status: 404 },
    { at: "/partnere/{otherPartner}/samtaler/{talk}", as: "Mette", title: lost, status: 404 },
  ],
  "partnere/:partnerId/samtaler/:talkId/ret": [
    { at: `${talk}/ret`, as: "Mette", title: `Ret det, I har aftalt · ${club}` },
  ],
  "partnere/:partnerId/samtaler/:talkId/spoerg/:place": [
    { at: `${talk}/spoerg/1`, as: "Mette", title: `Spørgsmål 1 · ${club}` },
    { at: `${talk}/spoerg/6`, as: "Mette", title: `Spørgsmål 6 · ${club}` },
    { at: `${talk}/spoerg/7`, as: "Mette", title: lost, status: 404 },
  ],
  "partnere/:partnerId/samtaler/:talkId/viden/:place": [
    { at: `${talk}/viden/4`, as: "Mette", title: `Hvad lærer det os? · ${club}` },
    {
      at: `${talk}/viden/4`,
      as: "Mette",
      title: `Hvad lærer det os? · ${club}`,
      after: refusedBy("Begynd indsigten"),
    },
    {
      at: `${talk}/viden/2`,
      as: "Mette",
      title: `Hvad lærer det os? · ${club}`,
      after: refusedBy("Det taler for den"),
    },
  ],
  "samtaler/:talkId": [
    { at: "/samtaler/{talk}", as: "Mette", leadsTo: talk },
    { at: `/samtaler/${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
  "partnere/:partnerId/samtaler/bytte": [
    { at: "/partnere/{partner}/samtaler/bytte", as: "Mette", title: `Giv og tag · ${club}` },
    {
      at: "/partnere/{partner}/samtaler/bytte",
      as: "Mette",
      title: `Giv og tag · ${club}`,
      after: refusedBy("Tilføj"),
    },
    {
      at: "/partnere/{partner}/samtaler/bytte?forloeb={forloeb}",
      as: "Mette",
      title: `Giv og tag · ${club}`,
    },
    { at: `/partnere/{partner}/samtaler/bytte?forloeb=${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
  "partnere/:partnerId/samtaler/samarbejde": [
    {
      at: "/partnere/{municipal}/samtaler/samarbejde",
      as: "Mette",
      title: "Et samarbejde, der varer · Sundhedsplejen · Vejviser",
    },
    {
      at: "/partnere/{partner}/samtaler/samarbejde",
      as: "Mette",
      title: `Et samarbejde, der varer · ${club}`,
    },
  ],
  "partnere/:partnerId/samtaler/ark/:format": [
    {
      at: "/partnere/{partner}/samtaler/ark/html",
      as: "Mette",
      title: "Samtale med Nørre Sø Idrætsforening",
    },
    { at: "/partnere/{partner}/samtaler/ark/pdf", as: "Mette", file: "application/pdf" },
  ],
  "partnere/:partnerId/samtaler/:talkId/ark/:format": [
    { at: `${talk}/ark/html`, as: "Mette", title: "Samtale med Nørre Sø Idrætsforening" },
    { at: `${talk}/ark/html?tomt`, as: "Mette", title: "Samtale med Nørre Sø Idrætsforening" },
    { at: `${talk}/ark/docx`, as: "Mette", file: word },
    { at: `/partnere/{partner}/samtaler/${unknown}/ark/pdf`, as: "Mette", title: lost, status: 404 },
  ],
  "partnere/:partnerId/samtaler/bytte/:format": [
    {
      at: "/partnere/{partner}/samtaler/bytte/html",
      as: "Mette",
      title: "Giv og tag med Nørre Sø Idrætsforening",
    },
    { at: "/partnere/{partner}/samtaler/bytte/a3", as: "Mette", file: "application/pdf" },
  ],
  "partnere/:partnerId/samtaler/samarbejde/:format": [
    {
      at: "/partnere/{municipal}/samtaler/samarbejde/html",
      as: "Mette",
      title: "Et samarbejde, der varer: Sundhedsplejen",
    },
    { at: "/partnere/{partner}/samtaler/samarbejde/docx", as: "Mette", file: word },
  ],
};
