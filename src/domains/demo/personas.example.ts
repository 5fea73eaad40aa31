import type { Closeness, RelationKind, TraitKind } from "#domains/target-group/persona.ts";
import type { PortraitKey } from "#domains/target-group/portrait.ts";
import type { PersonKey } from "./library.example.ts";
import type { When } from "./story-time.ts";
import type { TargetGroupKey } from "./target-groups.example.ts";

/**
 * Where a trait comes from: the n-th observation of the target group, the first day first. One that is not there is
 * no source, and the trait is an assumption.
 */
export type SourceKey = number;

export type TraitStory = {
  kind: TraitKind;
  text: string;
  /** Of a draft's trait, or what a common trait names itself. */
  sources?: readonly SourceKey[];
  /** The drafts' traits a common one was made of, by their keys. */
  of?: readonly string[];
  /** The key of a common trait that says something else. */
  contradicts?: string;
};

export type PersonaStory = {
  by: PersonKey;
  at: When;
  name: string;
  age: string;
  headline: string;
  quote: string;
  portrait: PortraitKey;
  traits: Readonly<Record<string, TraitStory>>;
};

export type CommonStory = PersonaStory & {
  /** Weeks from now. */
  reviewIn: number;
  relations: readonly {
    name: string;
    kind: RelationKind;
    closeness: Closeness;
    note?: string;
    register?: true;
  }[];
  /** How it was put aside before it was changed: what was worded otherwise, and what was not there yet. */
  versions: readonly {
    at: When;
    by: PersonKey;
    reason: string;
    headline?: string;
    worded?: Readonly<Record<string, string>>;
    without?: readonly string[];
  }[];
};

export type PersonaStories = {
  drafts: readonly PersonaStory[];
  common: readonly CommonStory[];
  /** Traits of drafts that were let lie. */
  dropped: readonly string[];
};

/** The personas of the demo, with everything the merge table can show. All of them are made up. */
export const personas: Record<TargetGroupKey, PersonaStories> = {
  fathers: {
    drafts: [
      {
        by: "mette",
        at: "-4 mon 9:40",
        name: "Thomas",
        age: "38",
        headline: "Elektriker, far til Albert på seks og ny i byen",
        quote: "Jeg skal bare vide, hvad vi skal lave. Så kommer vi.",
        portrait: "man-beard",
        traits: {
          drives: {
            kind: "everyday",
            text: "Kører til skole, træning og kammerater og venter i bilen imens.",
            sources: [1, 2],
          },
          hands: { kind: "want", text: "Vil bygge noget sammen med drengen.", sources: [3] },
          evening: {
            kind: "challenge",
            text: "Har travlt, til drengen sover, og dårlig samvittighed bagefter.",
            sources: [2],
          },
          joining: { kind: "barrier", text: "Siger nej til alt, man skal meldes ind i." },
          toolbox: { kind: "contribution", text: "Har selv værktøj med og deler det gerne.", sources: [3] },
          silent: {
            kind: "channel",
            text: "Læser med i byens gruppe, men skriver aldrig selv.",
            sources: [2],
          },
        },
      },
      {
        by: "jens",
        at: "-4 tue 15:10",
        name: "Kim",
        age: "41",
        headline: "Kører lastbil og kender vejene bedre end naboerne",
        quote: "Har I en hammer, så har jeg ti minutter.",
        portrait: "man-moustache",
        traits: {
          window: {
            kind: "everyday",
            text: "Holder ved boldbanen hver lørdag med ruden rullet halvt ned.",
            sources: [1],
          },
          engines: { kind: "interest", text: "Lyser op, når noget kan skilles ad.", sources: [3] },
          quiet: {
            kind: "want",
            text: "Vil helst have noget i hænderne, så han kan slippe for at snakke.",
            sources: [1],
          },
          receipt: { kind: "contribution", text: "Tegner det på en kvittering, før han siger ja." },
          saturday: {
            kind: "moment",
            text: "Lørdag mellem ti og tolv, mens drengene spiller.",
            sources: [1, 2],
          },
          shifts: { kind: "barrier", text: "Vagterne skifter, så han lover ikke noget fast.", sources: [4] },
        },
      },
      {
        by: "amina",
        at: "-4 thu 11:25",
        name: "Rasmus",
        age: "34",
        headline: "Har sin søn hver anden uge og vil gerne bruge den godt",
        quote: "Man vil jo ikke være den eneste, der dukker op.",
        portrait: "young-man-hood",
        traits: {
          weeks: { kind: "everyday", text: "Har drengen hver anden uge og planlægger resten uden om." },
          company: { kind: "want", text: "Savner andre fædre at tale med.", sources: [4] },
          alone: { kind: "challenge", text: "Er bange for at være den eneste, der kommer." },
          promise: {
            kind: "barrier",
            text: "Kan ikke love en fast dag, for arbejdet kommer først.",
            sources: [4],
          },
          faces: {
            kind: "network",
            text: "Kender de andre forældres ansigter, men ikke deres navne.",
            sources: [2],
          },
          books: { kind: "library", text: "Troede, at biblioteket kun var bøger.", sources: [3] },
        },
      },
    ],
    common: [
      {
        by: "mette",
        at: "-3 fri 10:00",
        name: "Thomas",
        age: "38",
        headline: "Elektriker, far til Albert på seks og ny i Nørre Sø",
        quote: "Jeg skal bare vide, hvad vi skal lave. Så kommer vi.",
        portrait: "man-beard",
        reviewIn: 12,
        traits: {
          waits: {
            kind: "everyday",
            text: "Kører, henter og venter. Lørdag formiddag sidder han i bilen ved boldbanen.",
            of: ["drives", "window"],
          },
          build: { kind: "want", text: "Vil bygge noget sammen med drengen.", of: ["hands"] },
          noTalk: {
            kind: "want",
            text: "Vil helst have noget i hænderne, så han kan slippe for at snakke.",
            of: ["quiet"],
            contradicts: "talk",
          },
          talk: { kind: "want", text: "Savner andre fædre at tale med.", of: ["company"] },
          guilt: {
            kind: "challenge",
            text: "Har travlt, til drengen sover, og dårlig samvittighed bagefter.",
            of: ["evening"],
          },
          noPromise: {
            kind: "barrier",
            text: "Kan ikke love en fast dag. Vagterne skifter, og arbejdet kommer først.",
            of: ["shifts", "promise"],
          },
          noJoining: { kind: "barrier", text: "Siger nej til alt, man skal meldes ind i.", of: ["joining"] },
          tools: { kind: "contribution", text: "Har selv værktøj med og deler det gerne.", of: ["toolbox"] },
          key: { kind: "contribution", text: "Tager gerne nøglen, hvis én han kender, spørger ham." },
          onlyBooks: { kind: "library", text: "Troede, at biblioteket kun var bøger.", of: ["books"] },
          tenToTwelve: {
            kind: "moment",
            text: "Lørdag mellem ti og tolv, mens drengene spiller.",
            of: ["saturday"],
          },
        },
        relations: [
          { name: "Albert på seks", kind: "family", closeness: 1 },
          { name: "Alberts mor", kind: "family", closeness: 1, note: "Holder styr på ugens aftaler." },
          { name: "Elfirmaet og sjakket", kind: "firm", closeness: 1 },
          {
            name: "Farmor og farfar",
            kind: "family",
            closeness: 2,
            note: "Bor en time væk og kommer i ferierne.",
          },
          { name: "De andre fædre i bilerne", kind: "neighbour", closeness: 2, note: "Man nikker." },
          { name: "Hende i kiosken", kind: "neighbour", closeness: 2, note: "Ved, hvem der mangler nogen." },
          { name: "Drengenes træner", kind: "volunteer", closeness: 2 },
          { name: "Nørre Sø Skole", kind: "department", closeness: 2, register: true },
          { name: "Nørre Sø Idrætsforening", kind: "association", closeness: 2, register: true },
          { name: "Spejderne i skoven", kind: "association", closeness: 3, register: true },
          { name: "Den pensionerede tømrer for enden af vejen", kind: "volunteer", closeness: 3 },
          { name: "Bogbussen om lørdagen", kind: "department", closeness: 3, note: "Holder der alligevel." },
        ],
        versions: [
          { at: "-3 fri 10:00", by: "mette", reason: "", without: ["key", "onlyBooks", "guilt", "tools"] },
          {
            at: "-1 sat 13:30",
            by: "jens",
            reason: "Formanden så arket og rettede to ting.",
            worded: { waits: "Kører, henter og venter i bilen." },
            without: ["key"],
          },
        ],
      },
    ],
    dropped: ["weeks", "receipt"],
  },
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
        reviewIn: -1,
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
