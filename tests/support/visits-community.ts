import { refusedBy, unknown, type Visit } from "./visit.ts";

/** The places: what is known of them, and the page a stranger sees. */
export const communityVisits: Record<string, Visit[]> = {
  "delt/:token": [
    { at: "/delt/{share}", as: "nobody", title: "Nørre Sø · Vejviser" },
    { at: "/delt/lukket", as: "nobody", title: "Linket virker ikke længere · Vejviser", status: 410 },
  ],
  lokalsamfund: [{ at: "/lokalsamfund", as: "Mette", title: "Lokalsamfund · Vejviser" }],
  "lokalsamfund/nyt": [
    { at: "/lokalsamfund/nyt", as: "Mette", title: "Et nyt sted · Vejviser" },
    { at: "/lokalsamfund/nyt", as: "Mette", title: "Et nyt sted · Vejviser", after: refusedBy("Gem") },
  ],
  "lokalsamfund/:communityId/ret": [
    { at: "/lokalsamfund/{place}/ret", as: "Mette", title: "Ret Nørre Sø · Vejviser" },
  ],
  "lokalsamfund/:communityId": [
    { at: "/lokalsamfund/{place}", as: "Mette", title: "Nørre Sø · Vejviser" },
    { at: `/lokalsamfund/${unknown}`, as: "Mette", title: "Den side er her ikke · Vejviser", status: 404 },
  ],
  "lokalsamfund/:communityId/tal": [
    { at: "/lokalsamfund/{place}/tal", as: "Mette", title: "Tal · Nørre Sø · Vejviser" },
    {
      at: "/lokalsamfund/{place}/tal",
      as: "Mette",
      title: "Tal · Nørre Sø · Vejviser",
      after: refusedBy("Gem tallet"),
    },
  ],
  "lokalsamfund/:communityId/lister": [
    { at: "/lokalsamfund/{place}/lister", as: "Mette", title: "Lister · Nørre Sø · Vejviser" },
  ],
  "lokalsamfund/:communityId/del": [
    { at: "/lokalsamfund/{place}/del", as: "Mette", title: "Del · Nørre Sø · Vejviser" },
  ],
  "lokalsamfund/:communityId/analyse/:format": [
    { at: "/lokalsamfund/{place}/analyse/html", as: "Mette", title: "Nørre Sø" },
    { at: "/lokalsamfund/{place}/analyse/pdf", as: "Mette", file: "application/pdf" },
  ],
};
