import type { PersonaStories } from "./persona-story.ts";
import { fathersPersonas } from "./personas-fathers.example.ts";
import type { TargetGroupKey } from "./target-groups.example.ts";

/** The personas of the demo, with everything the merge table can show. All of them are made up. */
export const personas: Record<TargetGroupKey, PersonaStories> = {
  fathers: fathersPersonas,
  mornings: {
    drafts: [
      {
        by: "torben",
        at: "-6 wed 14:00",
        name: "Gerda",
        age: "79",
        headline: "Bor alene på gården og siger nej tak til hjælp",
        quote: "Jeg klarer mig. Men kom du bare ind.",
        portrait: "old-woman-bun",
        traits: {
          morning: {
            kind: "everyday",
            text: "Er oppe klokken seks og har først nogen at tale med ved middag.",
            sources: [1],
          },
          pride: { kind: "barrier", text: "Vil ikke hentes af én, hun ikke kender.", sources: [2] },
          cake: {
            kind: "contribution",
            text: "Bager til alle, så snart der er nogen at bage til.",
            sources: [1],
          },
          paper: { kind: "channel", text: "Læser kirkebladet fra ende til anden.", sources: [2] },
        },
      },
      {
        by: "emre",
        at: "-6 thu 10:30",
        name: "Poul",
        age: "82",
        headline: "Tidligere landmand, kører kun, mens det er lyst",
        quote: "Hvem sidder der ellers?",
        portrait: "old-man-cap",
        traits: {
          who: {
            kind: "barrier",
            text: "Går ikke ind ad en dør uden at vide, hvem der sidder bag den.",
            sources: [3],
          },
          radio: { kind: "everyday", text: "Har radioen tændt for stemmernes skyld." },
          lifts: {
            kind: "contribution",
            text: "Tager gerne naboen med, hvis han bliver spurgt.",
            sources: [3],
          },
        },
      },
    ],
    common: [
      {
        by: "torben",
        at: "-5 mon 9:30",
        name: "Gerda",
        age: "79",
        headline: "Bor alene på gården ud mod Kirkehøj og siger nej tak til hjælp",
        quote: "Jeg klarer mig. Men kom du bare ind.",
        portrait: "old-woman-bun",
        reviewed: -1,
        traits: {
          longMorning: {
            kind: "everyday",
            text: "Formiddagen er lang. Radioen er tændt for stemmernes skyld.",
            of: ["morning", "radio"],
          },
          door: {
            kind: "barrier",
            text: "Tager ikke med nogen og går ikke ind noget sted, hun ikke kender.",
            of: ["pride", "who"],
          },
          baking: {
            kind: "contribution",
            text: "Bager til alle, så snart der er nogen at bage til.",
            of: ["cake"],
          },
          lift: { kind: "contribution", text: "Følges gerne med naboen, hvis nogen spørger.", of: ["lifts"] },
          church: { kind: "channel", text: "Læser kirkebladet fra ende til anden.", of: ["paper"] },
        },
        relations: [
          { name: "Naboen to kilometer væk", kind: "neighbour", closeness: 2 },
          { name: "Datteren i Strandby", kind: "family", closeness: 2, note: "Ringer om søndagen." },
          { name: "Hjemmehjælperen", kind: "department", closeness: 1 },
          { name: "Kirkehøj Borgerforening", kind: "association", closeness: 3, register: true },
        ],
        versions: [{ at: "-5 mon 9:30", by: "torben", reason: "", without: ["lift", "church"] }],
      },
    ],
    dropped: [],
  },
  newParents: {
    drafts: [
      {
        by: "amina",
        at: "-18 wed 10:00",
        name: "Sara",
        age: "29",
        headline: "På barsel med sin første, uden mødregruppe",
        quote: "Jeg troede, man skulle være inviteret.",
        portrait: "young-woman-curls",
        traits: {
          walks: {
            kind: "everyday",
            text: "Går lange ture med barnevognen for at få dagen til at gå.",
            sources: [1],
          },
          invited: {
            kind: "barrier",
            text: "Ved ikke, hvor hun må komme uden at være meldt til.",
            sources: [2],
          },
          told: { kind: "channel", text: "Hører mest på sundhedsplejersken.", sources: [2] },
        },
      },
      {
        by: "mette",
        at: "-18 thu 13:20",
        name: "Jonas",
        age: "33",
        headline: "Har barslen fra februar og kender ingen, der er hjemme",
        quote: "Der er altid en stol fri. Jeg ved bare ikke, om den er til mig.",
        portrait: "person-beanie",
        traits: {
          bench: {
            kind: "everyday",
            text: "Sidder på bænken ved legepladsen og håber på selskab.",
            sources: [1],
          },
          onlyMothers: { kind: "barrier", text: "Tror, at de åbne huse er for mødre." },
          digger: { kind: "interest", text: "Standser ved enhver gravko, også uden barn.", sources: [1] },
        },
      },
    ],
    common: [],
    dropped: [],
  },
};
