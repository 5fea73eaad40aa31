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
          bus: {
            kind: "everyday",
            text: "Går i bussen for de andres skyld. Bogen sætter hun tit tilbage.",
            sources: ["twentyMinutes"],
          },
          morning: { kind: "everyday", text: "Er oppe klokken seks og har formiddagen for sig selv." },
          pride: {
            kind: "barrier",
            text: "Siger nej til hjælp og ja, når nogen beder om den.",
            sources: ["postman"],
          },
          cake: { kind: "contribution", text: "Bager til alle, så snart der er nogen at bage til." },
          paper: { kind: "channel", text: "Læser kirkebladet fra ende til anden." },
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
          who: { kind: "barrier", text: "Går ikke ind ad en dør uden at vide, hvem der sidder bag den." },
          radio: { kind: "everyday", text: "Har radioen tændt for stemmernes skyld." },
          asked: {
            kind: "contribution",
            text: "Tager gerne en tørn, hvis der er nogen, der beder ham.",
            sources: ["postman"],
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
          bus: {
            kind: "everyday",
            text: "Går i bussen for de andres skyld. Bogen sætter hun tit tilbage.",
            of: ["bus"],
          },
          longMorning: {
            kind: "everyday",
            text: "Formiddagen er lang. Radioen er tændt for stemmernes skyld.",
            of: ["morning", "radio"],
          },
          lift: {
            kind: "want",
            text: "Vil gerne hentes af naboen, men ringer ikke selv til ham.",
            sources: ["secondLift"],
          },
          help: {
            kind: "barrier",
            text: "Siger nej til hjælp og ja, når nogen beder om den.",
            of: ["pride"],
          },
          door: {
            kind: "barrier",
            text: "Går ikke ind ad en dør uden at vide, hvem der sidder bag den.",
            of: ["who"],
            sources: ["emptyHall"],
          },
          baking: {
            kind: "contribution",
            text: "Bager til alle, så snart der er nogen at bage til.",
            of: ["cake"],
            sources: ["secondLift"],
          },
          hand: {
            kind: "contribution",
            text: "Bliver gerne lidt længere, når hun har fået noget at gøre.",
            of: ["asked"],
            sources: ["sevenChairs"],
          },
          church: { kind: "channel", text: "Læser kirkebladet fra ende til anden.", of: ["paper"] },
        },
        relations: [
          { name: "Naboen to kilometer væk", kind: "neighbour", closeness: 2 },
          { name: "Datteren i Strandby", kind: "family", closeness: 2, note: "Ringer om søndagen." },
          { name: "Hjemmehjælperen", kind: "department", closeness: 1 },
          { name: "Kirkehøj Borgerforening", kind: "association", closeness: 3, register: true },
        ],
        versions: [{ at: "-5 mon 9:30", by: "torben", reason: "", without: ["lift", "hand", "church"] }],
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
          bench: {
            kind: "everyday",
            text: "Sætter sig på den anden bænk og ser op, når nogen ler.",
            sources: ["pramsAtChurch"],
          },
          invited: {
            kind: "barrier",
            text: "Ved ikke, hvor hun må komme uden at være meldt til.",
            sources: ["openHouse"],
          },
          told: {
            kind: "channel",
            text: "Hører mest nyt, når sundhedsplejersken er på besøg.",
            sources: ["fatherOnLeave"],
          },
        },
      },
      {
        by: "mette",
        at: "-18 thu 13:20",
        name: "Jonas",
        age: "33",
        headline: "Går hjemme med sin datter og kender ikke andre, der gør",
        quote: "Der er altid en stol fri. Jeg ved bare ikke, om den er til mig.",
        portrait: "person-beanie",
        traits: {
          route: {
            kind: "everyday",
            text: "Går den samme tur hver formiddag og kender hundene på den.",
            sources: ["fatherOnLeave"],
          },
          car: {
            kind: "everyday",
            text: "Går uden om legepladsen og sætter sig i bilen med barnet.",
            sources: ["pramsAtChurchToo"],
          },
          firstWord: {
            kind: "challenge",
            text: "Er uger om at skrive den første besked til en anden far.",
            sources: ["fatherOnLeave"],
          },
          onlyMothers: { kind: "barrier", text: "Tror, at de åbne huse er for mødre." },
          digger: { kind: "interest", text: "Standser ved enhver gravko, også uden barn." },
        },
      },
    ],
    common: [],
    dropped: [],
  },
};
