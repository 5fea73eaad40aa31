import { refusedBy, unknown, type Visit } from "./visit.ts";

const lost = "Den side er her ikke · Vejviser";
const title = "Hvem bærer hvad · Fædre og sønner · Vejviser";
const mondays = "Hvem bærer hvad · Mandag formiddag på landet · Vejviser";
const key = "Låse op om lørdagen · Fædre og sønner · Vejviser";
const coffee = "Lave kaffe · Mandag formiddag på landet · Vejviser";
const task = "/forloeb/{forloeb}/aftaler/opgaver/{task}";
const takenBack = "/forloeb/{mondays}/aftaler/opgaver/{takenBack}";

/** Tasks and who carries them. */
export const taskVisits: Record<string, Visit[]> = {
  "forloeb/:engagementId/aftaler/opgaver": [
    { at: "/forloeb/{forloeb}/aftaler/opgaver", as: "Mette", title },
    { at: "/forloeb/{forloeb}/aftaler/opgaver", as: "Mette", title, after: refusedBy("Tilføj") },
    { at: "/forloeb/{mondays}/aftaler/opgaver", as: "Mette", title: mondays },
    { at: `/forloeb/${unknown}/aftaler/opgaver`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/aftaler/opgaver/:taskId": [
    { at: task, as: "Mette", title: key },
    { at: `${task}?goer=nu`, as: "Mette", title: key },
    { at: `${task}?goer=videre`, as: "Mette", title: key },
    { at: `${task}?goer=flyt`, as: "Mette", title: key },
    { at: `${task}?goer=rolle`, as: "Mette", title: key },
    { at: `${task}?goer=rolle`, as: "Mette", title: key, after: refusedBy("Gem") },
    { at: `${task}?goer=ret`, as: "Mette", title: key },
    { at: `${task}?goer=slut`, as: "Mette", title: key },
    { at: takenBack, as: "Mette", title: coffee },
    { at: `/forloeb/{forloeb}/aftaler/opgaver/${unknown}`, as: "Mette", title: lost, status: 404 },
    // It is there, in another forløb.
    { at: "/forloeb/{forloeb}/aftaler/opgaver/{takenBack}", as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/aftaler/opgaver/udskrift/:format": [
    { at: "/forloeb/{forloeb}/aftaler/opgaver/udskrift/html", as: "Mette", title: "Hvem bærer hvad" },
    { at: "/forloeb/{mondays}/aftaler/opgaver/udskrift/pdf", as: "Mette", file: "application/pdf" },
    {
      at: "/forloeb/{forloeb}/aftaler/opgaver/udskrift/docx",
      as: "Mette",
      file: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
    { at: "/forloeb/{forloeb}/aftaler/opgaver/udskrift/csv", as: "Mette", file: "text/csv; charset=utf-8" },
    {
      at: "/forloeb/{forloeb}/aftaler/opgaver/udskrift/xlsx",
      as: "Mette",
      file: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
  ],
};
