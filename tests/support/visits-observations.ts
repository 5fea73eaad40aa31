import { refusedBy, unknown, type Visit } from "./visit.ts";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What was seen and heard. */
export const observationVisits: Record<string, Visit[]> = {
  observationer: [
    { at: "/observationer", as: "Mette", title: "Observationer · Vejviser" },
    { at: "/observationer?ord=findesikke", as: "Mette", title: "Observationer · Vejviser" },
  ],
  "observationer/ny": [
    { at: "/observationer/ny", as: "Mette", title: "Hvad ser du? · Vejviser" },
    { at: "/observationer/ny?slags=interview", as: "Mette", title: "Hvad hører du? · Vejviser" },
    { at: "/observationer/ny", as: "Mette", title: "Hvad ser du? · Vejviser", after: refusedBy("Gem") },
    {
      at: "/observationer/ny",
      as: "Mette",
      title: "Hvad ser du? · Vejviser",
      after: {
        what: "somebody could be found by what is written",
        does: async (person) => {
          await person.writes("Det så jeg", "Peter, 7 år, kravlede op i træet.");
          await person.sees(/Kan nogen kendes her/);
        },
      },
    },
  ],
  "observationer/modtag": [{ at: "/observationer/modtag", as: "Mette", leadsTo: "/observationer" }],
  "observationer/:observationId": [
    {
      at: "/observationer/{observation}",
      as: "Mette",
      title: "Parkeringen ved boldbanen, Nørre Sø · Vejviser",
    },
    { at: `/observationer/${unknown}`, as: "Mette", title: "Den side er her ikke · Vejviser", status: 404 },
  ],
  "observationer/:observationId/ret": [
    { at: "/observationer/{observation}/ret", as: "Mette", title: "Ret observationen · Vejviser" },
  ],
  "observationer/:observationId/billede/:photoId": [
    { at: "/observationer/{observation}/billede/{photo}", as: "Mette", file: "image/jpeg" },
  ],
  "observationer/ark/:format": [
    { at: "/observationer/ark/html", as: "Mette", title: "Observationsark" },
    { at: "/observationer/ark/html?slags=interview", as: "Mette", title: "Interviewark" },
    { at: "/observationer/ark/pdf", as: "Mette", file: "application/pdf" },
    { at: "/observationer/ark/docx?slags=interview", as: "Mette", file: word },
  ],
  "maalgrupper/:targetGroupId/observationer": [
    {
      at: "/maalgrupper/{targetGroup}/observationer",
      as: "Mette",
      title: "Observationer · Fædre med drenge på 5–7 år · Vejviser",
    },
  ],
  "maalgrupper/:targetGroupId/observationer/:format": [
    {
      at: "/maalgrupper/{targetGroup}/observationer/html",
      as: "Mette",
      title: "Observationer · Fædre med drenge på 5–7 år",
    },
    { at: "/maalgrupper/{targetGroup}/observationer/pdf", as: "Mette", file: "application/pdf" },
    { at: "/maalgrupper/{targetGroup}/observationer/docx", as: "Mette", file: word },
  ],
};
