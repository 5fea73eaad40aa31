import type { ExpectationKey, TermKey } from "#domains/agreements/agreement.ts";
import type { Side } from "#domains/agreements/exchange.ts";
import type { AgreedTask } from "#domains/agreements/task.ts";
import type { PersonKey } from "./library.example.ts";
import type { Deed } from "./story.ts";
import type { When } from "./story-time.ts";

type Answered = Partial<Record<ExpectationKey, string>>;

/** A version of the demo. `later` of a task stands with the moment it is handed over. */
export type VersionStory = Deed & {
  terms: Partial<Record<TermKey, string>>;
  tasks: (Omit<AgreedTask, "later"> & {
    later: (Omit<NonNullable<AgreedTask["later"]>, "from"> & { from: When }) | null;
  })[];
  staysUntil: When;
  followUpOn: When;
  /** Without `by` it came by the link. */
  said: { at: When; side: Side; by?: PersonKey; role?: string; objection?: string }[];
};

/** An agreement of the demo, as the two have walked it so far. */
export type AgreementStory = {
  engagement: string;
  partner: string;
  contactPerson?: string;
  name: string;
  begun: Deed;
  library: Deed & { answers: Record<ExpectationKey, string> };
  partnerSaid: Deed & { answers: Record<ExpectationKey, string> };
  /** What both found; empty for what is still to be talked about. */
  both: Deed & { words: Answered };
  versions: VersionStory[];
};

const first: VersionStory = {
  at: "-1 sat 12:40",
  by: "jens",
  terms: {
    purpose:
      "At fædre og drenge har noget at tage fat i om lørdagen, og at nogen står med en kop kaffe imens.",
    format: "Hver lørdag fra 10 til 12 ved kiosken. Værktøjskassen står bag disken og må tages frem.",
    ambition: "Fire drenge og en kasse, der bliver låst op. Så er det godt nok.",
    hours: "Jens er der to timer hver anden lørdag. Kiosken har åbent alligevel.",
    money: "Biblioteket køber brædder og skruer for op til 2.000 kroner. Kaffen køber man selv.",
    notDoing: "Biblioteket passer ikke drengene, og det rydder ikke op alene.",
    howLong: "Vi er med foråret over. Så tager fædrene nøglen til kassen.",
  },
  tasks: [
    {
      text: "Passe på værktøjskassen",
      now: { carrier: "partner", partner: "Kiosken ved hallen", who: "" },
      later: { carrier: "partner", partner: "Fædrene ved boldbanen", who: "", from: "22 sat 10:00" },
    },
  ],
  staysUntil: "26 sat 12:00",
  followUpOn: "6 sat 10:00",
  said: [
    { at: "-1 sat 12:45", side: "library", by: "jens" },
    { at: "-1 sat 12:50", side: "partner", by: "jens", role: "ejer" },
  ],
};

/** One that holds and is under way, and one where two questions are still to be talked about. */
export const agreementStories: readonly AgreementStory[] = [
  {
    engagement: "Fædre og sønner",
    partner: "Kiosken ved hallen",
    name: "Værktøjskassen bag disken",
    begun: { at: "-1 sat 10:20", by: "jens" },
    library: {
      at: "-1 sat 11:05",
      by: "jens",
      answers: {
        purpose: "At fædre og drenge har noget at tage fat i om lørdagen.",
        format: "Hver lørdag fra 10 til 12 ved kiosken.",
        ambition: "Fire drenge den første måned.",
        ours: "Kassen, brædderne og at låse op hver anden lørdag.",
        yours: "At kassen må stå tørt, og at der er kaffe.",
        hours: "To timer hver anden lørdag.",
        worry: "At det bliver vores ting, og at den stopper, når vi går.",
        ending: "Til sommer. Så skal fædrene have nøglen.",
      },
    },
    partnerSaid: {
      at: "-1 sat 11:20",
      by: "jens",
      answers: {
        purpose: "Lidt liv om formiddagen. Og at de køber en kop kaffe.",
        format: "Lørdag, når der alligevel er kamp.",
        ambition: "Bare den kasse bliver brugt.",
        ours: "Den må stå bag disken. Kaffe har jeg altid.",
        yours: "At I tager skruerne med, og at nogen fejer.",
        hours: "Jeg står her jo alligevel.",
        worry: "At de bruger boremaskinen, mens folk står i kø.",
        ending: "Sig til en måned før, så jeg kan bruge pladsen.",
      },
    },
    both: {
      at: "-1 sat 11:40",
      by: "jens",
      words: {
        purpose:
          "At fædre og drenge har noget at tage fat i om lørdagen, og at nogen står med en kop kaffe imens.",
        format: "Hver lørdag fra 10 til 12 ved kiosken.",
        ambition: "Fire drenge og en kasse, der bliver låst op.",
        ours: "Kassen, brædderne og skruerne.",
        yours: "Plads bag disken og kaffe klokken ti.",
        hours: "Jens er der to timer hver anden lørdag. Kiosken har åbent alligevel.",
        worry: "Boremaskinen bliver i kassen, når der er kø.",
        ending: "Vi er med foråret over. Så tager fædrene nøglen til kassen.",
      },
    },
    versions: [
      first,
      {
        ...first,
        at: "-1 sun 19:10",
        terms: {
          ...first.terms,
          followUp: "Boremaskinen bliver i kassen, når der er kø. Vi ser på det efter seks lørdage.",
          stopping: "Den, der vil stoppe, siger det over disken en måned før. Ingen behøver en grund.",
        },
        said: [
          { at: "-1 sun 19:12", side: "library", by: "jens" },
          { at: "-1 sun 20:30", side: "partner", role: "ejer" },
        ],
      },
    ],
  },
  {
    engagement: "Fædre og sønner",
    partner: "Nørre Sø Idrætsforening",
    contactPerson: "Gudmund Askær",
    name: "Banen og nøglen om lørdagen",
    begun: { at: "-2 thu 15:45", by: "jens" },
    library: {
      at: "-2 thu 20:10",
      by: "mette",
      answers: {
        purpose: "At byen har et sted om lørdagen, hvor en far og en dreng kan være sammen om noget.",
        format: "Lørdag formiddag på banen og i klubhuset, hver uge, også i regn.",
        ambition: "Otte fædre, der kommer mere end én gang.",
        ours: "At finde på sammen med fædrene og at være der hver anden lørdag.",
        yours: "At lukke klubhuset op om lørdagen.",
        hours: "To mennesker, to timer om ugen, til og med maj.",
        worry: "At vi kommer til at stå med nøglen selv.",
        ending: "Til og med maj. Vi siger til i april, hvis det ikke bærer.",
      },
    },
    partnerSaid: {
      at: "-1 thu 17:25",
      by: "jens",
      answers: {
        purpose:
          "At der er liv på banen, når der ikke er kamp. Og at nogen af dem melder sig til bestyrelsen.",
        format: "Lørdag er fint. Klubhuset skal være tomt igen klokken tolv.",
        ambition: "Hvis der kommer fem, er vi glade.",
        ours: "Banen. Nøglen skal bestyrelsen først tale om.",
        yours: "At biblioteket selv låser op og i, så vi ikke skal finde folk hver lørdag.",
        hours: "Vi har ikke flere timer. Vi er syv til det hele.",
        worry: "At der bliver rod i klubhuset, og at det er os, der får skylden.",
        ending: "Vi vil helst have, at I bliver. Vi kan ikke tage over, som det er nu.",
      },
    },
    both: {
      at: "-1 fri 9:20",
      by: "jens",
      words: {
        purpose: "At der er liv på banen om lørdagen, og at fædre og drenge er sammen om noget.",
        format: "Lørdag fra 10 til 12. Klubhuset er tomt og fejet, når klokken er tolv.",
        ambition: "Fem fædre, der kommer igen.",
        ours: "At finde på sammen med fædrene og at være der hver anden lørdag.",
        hours: "Biblioteket er to mennesker, to timer om ugen. Foreningen lægger ikke timer i det.",
        worry: "Vi ser klubhuset efter sammen den første lørdag i måneden.",
        yours: "",
        ending: "",
      },
    },
    versions: [],
  },
];
