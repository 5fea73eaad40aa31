import type { Visit } from "./visit.ts";

const title = "Billedkort · Vejviser";

/** What lies on the table at a co-creation meeting. */
export const boardVisits: Record<string, Visit[]> = {
  billedkort: [
    { at: "/billedkort", as: "Mette", title },
    ...["da", "en", "uk", "ar", "de", "tr", "pl"].map(
      (tongue): Visit => ({ at: `/billedkort?titler=${tongue}`, as: "Mette", title }),
    ),
  ],
  "billedkort/ark/:tongue": [
    { at: "/billedkort/ark/ar", as: "Mette", file: "application/pdf" },
    { at: "/billedkort/ark/xx", as: "Mette", title: "Den side er her ikke · Vejviser", status: 404 },
  ],
};
