import { expect } from "@playwright/test";
import type { Person } from "./person.ts";
import { refusedBy, unknown, type Visit } from "./visit.ts";

/** The use of the library, the map, two places side by side. */
export const useVisits: Record<string, Visit[]> = {
  "lokalsamfund/kort": [{ at: "/lokalsamfund/kort", as: "Mette", title: "Kortet · Vejviser" }],
  "lokalsamfund/:communityId/brug": [
    {
      at: "/lokalsamfund/{place}/brug",
      as: "Mette",
      title: "Brug af biblioteket · Nørre Sø · Vejviser",
    },
    {
      at: "/lokalsamfund/{place}/brug",
      as: "Mette",
      title: "Brug af biblioteket · Nørre Sø · Vejviser",
      after: refusedBy("Gem tallene"),
    },
    {
      at: `/lokalsamfund/${unknown}/brug`,
      as: "Mette",
      title: "Den side er her ikke · Vejviser",
      status: 404,
    },
  ],
  "lokalsamfund/:communityId/sammenlign": [
    { at: "/lokalsamfund/{place}/sammenlign", as: "Mette", title: "Sammenlign · Nørre Sø · Vejviser" },
    {
      at: "/lokalsamfund/{place}/sammenlign",
      as: "Mette",
      title: "Sammenlign · Nørre Sø · Vejviser",
      after: { what: "Kirkehøj lies beside it", does: putsKirkehojBeside },
    },
    {
      at: `/lokalsamfund/{place}/sammenlign?med=${unknown}`,
      as: "Mette",
      title: "Den side er her ikke · Vejviser",
      status: 404,
    },
  ],
  "lokalsamfund/:communityId/placering": [
    { at: "/lokalsamfund/{place}/placering", as: "Mette", title: "Her ligger det · Nørre Sø · Vejviser" },
    {
      at: "/lokalsamfund/{place}/placering?fra=country&large.x=1&large.y=1",
      as: "Mette",
      title: "Her ligger det · Nørre Sø · Vejviser",
    },
  ],
};

async function putsKirkehojBeside(person: Person): Promise<void> {
  await person.picks("Hvilket sted?", "Kirkehøj");
  await person.presses("Sammenlign");
  await expect(person.page.getByRole("heading", { name: "Nørre Sø og Kirkehøj" })).toBeVisible();
}
