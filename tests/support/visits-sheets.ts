import { unknown, type Visit } from "./visit.ts";

/** Spreadsheets on their way in and out. */
export const sheetVisits: Record<string, Visit[]> = {
  "lokalsamfund/:communityId/indlaes": [
    { at: "/lokalsamfund/{place}/indlaes", as: "Mette", title: "Regneark · Nørre Sø · Vejviser" },
    {
      at: "/lokalsamfund/{place}/indlaes",
      as: "Mette",
      title: "Regneark · Nørre Sø · Vejviser",
      after: {
        what: "there is nothing to read",
        does: async (person) => {
          await person.presses("Læs arket");
          await person.sees("Vælg en fil, eller sæt rækkerne ind.");
        },
      },
    },
  ],
  "lokalsamfund/:communityId/indlaes/:sheetId": [
    { at: "/lokalsamfund/{place}/indlaes/{sheet}", as: "Mette", title: "Regneark · Nørre Sø · Vejviser" },
    { at: "/lokalsamfund/{place}/indlaes/{doneSheet}", as: "Mette", title: "Regneark · Nørre Sø · Vejviser" },
    {
      at: `/lokalsamfund/{place}/indlaes/${unknown}`,
      as: "Mette",
      title: "Den side er her ikke · Vejviser",
      status: 404,
    },
  ],
  "lokalsamfund/:communityId/indlaes/:sheetId/liggende": [
    {
      at: "/lokalsamfund/{place}/indlaes/{doneSheet}/liggende",
      as: "Mette",
      file: "text/csv; charset=utf-8",
    },
  ],
  "lokalsamfund/:communityId/hent/:file": [
    { at: "/lokalsamfund/{place}/hent/foreninger.csv", as: "Mette", file: "text/csv; charset=utf-8" },
    {
      at: "/lokalsamfund/{place}/hent/tal.xlsx",
      as: "Mette",
      file: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
  ],
};
