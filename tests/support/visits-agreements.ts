import { refusedBy, unknown, type Visit } from "./visit.ts";

const within = "forloeb/:engagementId/aftaler";
const toTalk = "/forloeb/{forloeb}/aftaler/{laidAgreement}";
const agreed = "/forloeb/{forloeb}/aftaler/{agreement}";
const toTalkTitle = "Banen og nøglen om lørdagen · Fædre og sønner · Vejviser";
const agreedTitle = "Værktøjskassen bag disken · Fædre og sønner · Vejviser";
const guestTitle = (name: string) => `${name} · Strandby Bibliotekerne · Vejviser`;

/** Agreements. */
export const agreementVisits: Record<string, Visit[]> = {
  [within]: [
    { at: "/forloeb/{forloeb}/aftaler", as: "Mette", title: "Aftaler · Fædre og sønner · Vejviser" },
  ],
  [`${within}/ny`]: [
    {
      at: "/forloeb/{forloeb}/aftaler/ny",
      as: "Mette",
      title: "Begynd en aftale · Fædre og sønner · Vejviser",
    },
    {
      at: "/forloeb/{forloeb}/aftaler/ny?partner={partner}",
      as: "Mette",
      title: "Begynd en aftale · Fædre og sønner · Vejviser",
    },
  ],
  [`${within}/:agreementId`]: [
    { at: agreed, as: "Mette", title: agreedTitle },
    { at: toTalk, as: "Mette", title: toTalkTitle },
    {
      at: `/forloeb/{forloeb}/aftaler/${unknown}`,
      as: "Mette",
      title: "Den side er her ikke · Vejviser",
      status: 404,
    },
  ],
  [`${within}/:agreementId/svar`]: [
    { at: `${toTalk}/svar`, as: "Mette", title: `Hver for sig · ${toTalkTitle}` },
    {
      at: "/forloeb/{forloeb}/aftaler/{freshAgreement}/svar",
      as: "Mette",
      title: "Hver for sig · Sedlen i tasken · Fædre og sønner · Vejviser",
      after: refusedBy("Vi er færdige"),
    },
    {
      at: "/forloeb/{forloeb}/aftaler/{freshAgreement}/svar?for=partner",
      as: "Mette",
      title: "Hver for sig · Sedlen i tasken · Fædre og sønner · Vejviser",
    },
  ],
  [`${within}/:agreementId/forskelle`]: [
    { at: `${toTalk}/forskelle`, as: "Mette", title: `Ved siden af hinanden · ${toTalkTitle}` },
    {
      at: `${toTalk}/forskelle`,
      as: "Mette",
      title: `Ved siden af hinanden · ${toTalkTitle}`,
      after: refusedBy("Det er vi enige om"),
    },
  ],
  [`${within}/:agreementId/tekst`]: [
    { at: `${agreed}/tekst`, as: "Mette", title: `Den fælles tekst · ${agreedTitle}` },
    { at: `${toTalk}/tekst`, as: "Mette", title: `Den fælles tekst · ${toTalkTitle}` },
  ],
  [`${within}/:agreementId/udgaver`]: [
    { at: `${agreed}/udgaver`, as: "Mette", title: `Hvad er ændret · ${agreedTitle}` },
  ],
  [`${within}/:agreementId/papir/:format`]: [
    { at: `${agreed}/papir/html`, as: "Mette", title: "Værktøjskassen bag disken" },
    { at: `${agreed}/papir/pdf`, as: "Mette", file: "application/pdf" },
    {
      at: `${agreed}/papir/docx`,
      as: "Mette",
      file: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
  ],
  "partnere/:partnerId/aftaler": [
    {
      at: "/partnere/{partner}/aftaler",
      as: "Mette",
      title: "Aftaler · Nørre Sø Idrætsforening · Vejviser",
    },
    { at: "/partnere/{otherPartner}/aftaler", as: "Mette", title: "Aftaler · Hallens Venner · Vejviser" },
  ],
  "aftale/:token": [
    { at: "/aftale/{agreementLink}", as: "nobody", title: guestTitle("Værktøjskassen bag disken") },
    { at: "/aftale/{laidAgreementLink}", as: "nobody", title: guestTitle("Banen og nøglen om lørdagen") },
    { at: "/aftale/{freshAgreementLink}", as: "nobody", title: guestTitle("Sedlen i tasken") },
    {
      at: "/aftale/{freshAgreementLink}",
      as: "nobody",
      title: guestTitle("Sedlen i tasken"),
      after: refusedBy("Send vores svar"),
    },
    { at: "/aftale/lukket", as: "nobody", title: "Her er ikke noget at se · Vejviser", status: 410 },
  ],
  "aftale/:token/:format": [{ at: "/aftale/{agreementLink}/pdf", as: "nobody", file: "application/pdf" }],
};
