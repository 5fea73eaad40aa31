import type { Role } from "#domains/access/member.ts";
import type { BranchKind } from "#domains/organisation/branch.ts";
import type { Deed } from "./story.ts";
import type { When } from "./story-time.ts";

/** An invented library in an invented municipality; nobody here exists. */
export const libraryName = "Strandby Bibliotekerne";

/** When the house began to use Vejviser, and who began it. */
export const founding = { at: "-44 mon 9:20", by: "lone" } as const satisfies Deed;

export const branches: { name: string; kind: BranchKind; place: string }[] = [
  { name: "Hovedbiblioteket", kind: "library", place: "Strandby" },
  { name: "Havnebiblioteket", kind: "library", place: "Strandby Havn" },
  { name: "Hedelund Bibliotek", kind: "library", place: "Hedelund" },
  { name: "Vestermose Bibliotek", kind: "library", place: "Vestermose" },
  { name: "Bogbussen", kind: "mobile-library", place: "Kører ud fra Vestermose til fjorten byer" },
];

export const strategies = {
  villages: {
    name: "Hele kommunen lever",
    note: "Landdistriktspolitikken. Byerne udenfor Strandby skal have steder at mødes og kræfter til at drive dem.",
  },
  families: {
    name: "Børn først",
    note: "Børne- og familiepolitikken. Forældre skal have bedre tid med deres børn, også de forældre, vi sjældent ser.",
  },
  company: {
    name: "Sammen om hverdagen",
    note: "Indsatsen mod ensomhed. Alle skal have nogen, der lægger mærke til, om de kommer.",
  },
  culture: {
    name: "Kultur, hvor man bor",
    note: "Kultur- og fritidspolitikken. Mindst halvdelen af det nye skal ske udenfor Strandby.",
  },
} satisfies Record<string, { name: string; note: string }>;
export type StrategyKey = keyof typeof strategies;

type PersonExample = { name: string; email: string; title: string; role: Role; joined: When };

export const people = {
  lone: {
    name: "Lone Brandt",
    email: "lone.brandt@strandby.example",
    title: "digital koordinator",
    role: "administrator",
    joined: "-44 mon 9:20",
  },
  birgit: {
    name: "Birgit Thorsager",
    email: "birgit.thorsager@strandby.example",
    title: "bibliotekschef",
    role: "leader",
    joined: "-44 mon 10:05",
  },
  soeren: {
    name: "Søren Vinther",
    email: "soeren.vinther@strandby.example",
    title: "leder af lokalbibliotekerne",
    role: "leader",
    joined: "-44 mon 10:40",
  },
  mette: {
    name: "Mette Holm",
    email: "mette.holm@strandby.example",
    title: "bibliotekar",
    role: "employee",
    joined: "-44 tue 8:15",
  },
  jens: {
    name: "Jens Kvist",
    email: "jens.kvist@strandby.example",
    title: "chauffør og formidler på bogbussen",
    role: "employee",
    joined: "-44 thu 15:30",
  },
  amina: {
    name: "Amina Osman",
    email: "amina.osman@strandby.example",
    title: "børnebibliotekar",
    role: "employee",
    joined: "-43 mon 9:00",
  },
  torben: {
    name: "Torben Elkjær",
    email: "torben.elkjaer@strandby.example",
    title: "bibliotekar i Vestermose",
    role: "employee",
    joined: "-43 wed 12:10",
  },
  emre: {
    name: "Emre Kaya",
    email: "emre.kaya@strandby.example",
    title: "kommunikationsmedarbejder",
    role: "employee",
    joined: "-20 mon 10:00",
  },
} satisfies Record<string, PersonExample>;
export type PersonKey = keyof typeof people;

/** The three one can enter as with one press, and who they are. Mette first: she has the most on her desk. */
export const entrances: { person: PersonKey; line: string }[] = [
  {
    person: "mette",
    line: "Mette holder trådene i Nørre Sø, hvor fædrene er begyndt at stige ud af bilerne.",
  },
  {
    person: "birgit",
    line: "Birgit leder biblioteket og ringer til de andre chefer, når en dør skal åbnes.",
  },
  {
    person: "lone",
    line: "Lone lukker kollegerne ind i Vejviser og holder styr på filialer og strategier.",
  },
];
