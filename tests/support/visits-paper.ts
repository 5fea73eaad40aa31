import type { Visit } from "./visit.ts";

const lost = "Den side er her ikke · Vejviser";

/** Sheets to write on, and the photo of one. */
export const paperVisits: Record<string, Visit[]> = {
  "papir/proev": [
    { at: "/papir/proev", as: "Mette", title: "Prøv et ark · Vejviser" },
    { at: "/papir/proev", as: "nobody", leadsTo: "/log-ind?videre=%2Fpapir%2Fproev" },
  ],
  "papir/ark/:tool/:size": [
    { at: "/papir/ark/storyboard/a4", as: "Mette", file: "application/pdf" },
    { at: "/papir/ark/next-steps/a3", as: "Mette", file: "application/pdf" },
    { at: "/papir/ark/storyboard/a5", as: "Mette", title: lost, status: 404 },
    { at: "/papir/ark/dukketeater/a4", as: "Mette", title: lost, status: 404 },
  ],
};
