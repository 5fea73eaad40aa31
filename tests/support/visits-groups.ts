import { refusedBy, unknown, type Visit } from "./visit.ts";

const fathers = "Fædre med drenge på 5–7 år";
const insight =
  "Fædrene bliver siddende i bilen, fordi de mangler en grund til at stige ud. Tilbud er der nok af.";
const gone = { as: "Mette", title: "Den side er her ikke · Vejviser", status: 404 } as const;

/** Target groups, insights and development questions. */
export const groupVisits: Record<string, Visit[]> = {
  maalgrupper: [
    { at: "/maalgrupper", as: "Mette", title: "Målgrupper · Vejviser" },
    { at: "/maalgrupper?forloeb={forloeb}", as: "Mette", title: "Målgrupper · Vejviser" },
    { at: "/maalgrupper?ord=findes+ikke", as: "Mette", title: "Målgrupper · Vejviser" },
  ],
  "maalgrupper/ny": [
    { at: "/maalgrupper/ny?sted={place}", as: "Mette", title: "En ny målgruppe · Vejviser" },
    { at: "/maalgrupper/ny", as: "Mette", title: "En ny målgruppe · Vejviser", after: refusedBy("Gem") },
  ],
  "maalgrupper/segmenter": [{ at: "/maalgrupper/segmenter", as: "Mette", title: "Segmenter · Vejviser" }],
  "maalgrupper/:targetGroupId": [
    { at: "/maalgrupper/{targetGroup}", as: "Mette", title: `${fathers} · Vejviser` },
    { at: `/maalgrupper/${unknown}`, ...gone },
  ],
  "maalgrupper/:targetGroupId/ret": [
    { at: "/maalgrupper/{targetGroup}/ret", as: "Mette", title: `Ret »${fathers}« · Vejviser` },
  ],
  "maalgrupper/:targetGroupId/indsigter": [
    { at: "/maalgrupper/{targetGroup}/indsigter", as: "Mette", title: `Indsigter · ${fathers} · Vejviser` },
  ],
  indsigter: [
    { at: "/indsigter", as: "Mette", title: "Indsigter · Vejviser" },
    { at: "/indsigter?sted={place}&orden=styrke", as: "Mette", title: "Indsigter · Vejviser" },
  ],
  "indsigter/ny": [
    {
      at: "/indsigter/ny?forloeb={forloeb}&belaeg=answer:{answer}",
      as: "Mette",
      title: "En ny indsigt · Vejviser",
    },
    { at: "/indsigter/ny", as: "Mette", title: "En ny indsigt · Vejviser", after: refusedBy("Gem") },
  ],
  "indsigter/:insightId": [
    { at: "/indsigter/{insight}", as: "Mette", title: `${insight} · Vejviser` },
    { at: "/indsigter/{insight}?ret&begynd=get", as: "Mette", title: `${insight} · Vejviser` },
    {
      at: "/indsigter/{insight}",
      as: "Mette",
      title: `${insight} · Vejviser`,
      after: refusedBy("Gem spørgsmålet"),
    },
    { at: `/indsigter/${unknown}`, ...gone },
  ],
  "indsigter/:insightId/ret": [
    { at: "/indsigter/{insight}/ret", as: "Mette", title: "Ret indsigten · Vejviser" },
  ],
  "indsigter/:insightId/belaeg": [
    { at: "/indsigter/{insight}/belaeg", as: "Mette", title: "Hvad bygger den på? · Vejviser" },
    { at: "/indsigter/{insight}/belaeg?ord=lørdag", as: "Mette", title: "Hvad bygger den på? · Vejviser" },
  ],
  udviklingsspoergsmaal: [
    { at: "/udviklingsspoergsmaal", as: "Mette", title: "Udviklingsspørgsmål · Vejviser" },
    {
      at: `/udviklingsspoergsmaal?forloeb=${unknown}`,
      as: "Mette",
      title: "Udviklingsspørgsmål · Vejviser",
    },
  ],
  "udviklingsspoergsmaal/ark/:format": [
    { at: "/udviklingsspoergsmaal/ark/a6", as: "Mette", file: "application/pdf" },
    { at: "/udviklingsspoergsmaal/ark/pdf?maalgruppe={targetGroup}", as: "Mette", file: "application/pdf" },
    { at: "/udviklingsspoergsmaal/ark/html", as: "Mette", title: "Udviklingsspørgsmål" },
  ],
};
