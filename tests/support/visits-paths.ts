import type { Visit } from "./visit.ts";

const title = "Find vej · Vejviser";

/** Warm paths. */
export const pathVisits: Record<string, Visit[]> = {
  "partnere/find": [
    { at: "/partnere/find", as: "Mette", title },
    { at: "/partnere/find?q=Hvem kan nå fædre med sønner på 5-7 år?", as: "Mette", title },
    { at: "/partnere/find?q=bedstefædrene", as: "Mette", title },
    { at: "/partnere/find?q=sundhetsplejen", as: "Mette", title },
    { at: "/partnere/find?q=børnekor", as: "Mette", title },
    { at: "/partnere/find?q=kamelpasser", as: "Mette", title },
    { at: "/partnere/find?q=hvem", as: "Mette", title },
  ],
};
