import type { Visit } from "./visit.ts";

const door = "Hvad skal der til, for at en far kommer af sted en lørdag? · Vejviser";

/** The live table, as those who sit at it see it. */
export const boardVisits: Record<string, Visit[]> = {
  med: [
    { at: "/med", as: "nobody", title: "Kom med til mødet · Vejviser" },
    {
      at: "/med",
      as: "nobody",
      title: "Kom med til mødet · Vejviser",
      after: {
        what: "a code opens nothing",
        does: async ({ writes, presses, sees }) => {
          await writes("Koden", "CCC CCC");
          await presses("Videre");
          await sees(/Den kode åbner ikke noget møde/);
        },
      },
    },
  ],
  "med/:code": [
    { at: "/med/{tableCode}", as: "nobody", title: door },
    { at: "/med/CCCCCC", as: "nobody", title: "Kom med til mødet · Vejviser", status: 410 },
  ],
  "bord/:token/send": [{ at: "/bord/{table}/send", as: "nobody", leadsTo: "/bord/{table}" }],
  "bord/:token/:itemId?": [
    { at: "/bord/{table}?ny", as: "nobody", title: door },
    { at: "/bord/{table}/{tableNotes}", as: "nobody", title: "Hvem er du, og hvorfor kom du? · Vejviser" },
    {
      at: "/bord/{askedTable}/{askingItem}",
      as: "nobody",
      title: "Hvordan hjælper vi en ny far med at finde nogen at stå ved siden af? · Vejviser",
    },
    {
      at: "/bord/{askedTable}/{silentItem}",
      as: "nobody",
      title: "Hvad ville du prøve på lørdag? · Vejviser",
    },
    { at: "/bord/{table}/{tableCards}", as: "nobody", title: door },
    { at: "/bord/{table}/{tableSteps}", as: "nobody", title: "Hvad gør vi nu? · Vejviser" },
    {
      at: "/bord/{table}/{tableNotes}",
      as: "nobody",
      title: "Hvem er du, og hvorfor kom du? · Vejviser",
      after: {
        what: "a note is changed and another translated",
        does: async ({ page, sees }) => {
          await page.getByRole("link", { name: /^ret/ }).first().click();
          await page
            .getByRole("link", { name: /^Oversæt/ })
            .last()
            .click();
          await sees("Gem oversættelsen");
        },
      },
    },
    // A line that is not there leads back to the table; the link is as good as ever.
    { at: "/bord/{table}/nej", as: "nobody", leadsTo: "/bord/{table}" },
    { at: "/bord/lukket", as: "nobody", title: "Det link virker ikke mere · Vejviser", status: 410 },
  ],
};
