import type { Seat } from "#domains/access/seat.ts";
import type { Anonymity } from "#domains/boards/board.ts";
import type { Extra } from "#domains/boards/note.ts";
import type { PictureCardId } from "#domains/boards/picture-card.ts";
import type { Tool } from "#domains/meetings/meeting.ts";
import type { Tongue } from "#ui/tongues.ts";
import { journeyNotes } from "./boards-journey.example.ts";
import { personaBoard } from "./boards-persona.example.ts";
import type { MeetingKey } from "./meetings.example.ts";
import type { When } from "./story-time.ts";
import { saturdayStrip } from "./storyboard.example.ts";

/** Somebody who sat at the table: by the name they gave, if any. */
export type SeatStory = {
  key: string;
  name?: string;
  tongue?: Tongue;
  seat?: Seat;
  heads?: number;
  table?: string;
};

/** A note. `by` is a seat of the sitting; `dots` are how many lie on it when the vote is closed. */
export type NoteStory = {
  by: string;
  text?: string;
  slot?: string;
  /** Which of the questions of its line it answers, the first being nought. */
  asked?: number;
  card?: PictureCardId;
  who?: string;
  when?: string;
  /** What else its tool keeps: a feeling, a kind. */
  extra?: Extra;
  heap?: string;
  nugget?: true;
  /** Of a persona: other words for a trait, or that it does not fit, and what the trait says now and said then. */
  says?: "other" | "not";
  about?: string;
  was?: string;
  taken?: true;
  late?: true;
  dots?: number;
  said?: Partial<Record<Tongue, string>>;
};

export type BoardStory = {
  tool: Tool;
  anonymity?: Anonymity;
  hidden?: true;
  revealed?: true;
  dots?: number;
  /** How many dots lie on each heap, by its name, when the vote is closed. */
  heaps?: Readonly<Record<string, number>>;
  notes: readonly NoteStory[];
};

/** A meeting that was held, or that one comes into the middle of. */
export type SittingStory = {
  meeting: MeetingKey;
  code: string;
  /** An hour ago where it is under way. */
  opened?: When;
  closed?: When;
  /** Where the room is. */
  at?: Tool;
  seats: readonly SeatStory[];
  boards: readonly BoardStory[];
};

const first: SittingStory = {
  meeting: "fathers-first",
  code: "H4RTWX",
  opened: "-3 thu 16:28",
  closed: "-3 thu 18:37",
  seats: [
    { key: "chair", name: "Gudmund" },
    { key: "scout", name: "Karla" },
    { key: "school", name: "Inger" },
    { key: "fathers", seat: "scribe", heads: 2, table: "Bordet ved døren" },
    { key: "amina", name: "Amina" },
  ],
  boards: [
    {
      tool: "round",
      notes: [
        { by: "chair", text: "Jeg møder dem på sidelinjen. De står ved bilen med motoren i gang." },
        { by: "scout", text: "De kører drengene ud til skoven og kører igen. Jeg kender kun deres biler." },
        { by: "school", text: "Til skolehjemsamtaler. Mor taler, og far nikker.", nugget: true },
        { by: "fathers", text: "Vi er dem, I taler om. Vi sidder i bilen, fordi vi ikke kender nogen." },
        { by: "amina", text: "I bogbussen om fredagen. De spørger aldrig om noget, men de kommer igen." },
      ],
    },
    {
      tool: "picture-cards",
      notes: [
        { by: "chair", slot: "hard", card: "wall", text: "Alle andre kender hinanden." },
        {
          by: "scout",
          slot: "hard",
          card: "one-outside",
          text: "Han vil gerne være med, men hvem skal han spørge?",
        },
        { by: "school", slot: "hard", card: "form", text: "Så snart der er en tilmelding, kommer de ikke." },
        {
          by: "fathers",
          slot: "hard",
          card: "clock",
          text: "En time. Det er det, man har, mens drengen spiller.",
          nugget: true,
        },
        { by: "chair", slot: "wish", card: "bench", text: "At de sætter sig." },
        {
          by: "scout",
          slot: "wish",
          card: "candle",
          text: "Et bål. Man behøver ikke sige noget ved et bål.",
        },
        {
          by: "fathers",
          slot: "wish",
          card: "bicycle",
          text: "Noget, vi kan lave sammen med drengen.",
          nugget: true,
        },
        { by: "amina", slot: "wish", card: "two-chairs" },
      ],
    },
    personaBoard,
    {
      tool: "barriers",
      anonymity: "none",
      hidden: true,
      revealed: true,
      dots: 3,
      heaps: { "Man kender ingen": 7, "Det skal passe ind": 5, "Det ligner noget for de andre": 3 },
      notes: [
        {
          by: "chair",
          text: "Der er ingen, der siger goddag",
          extra: { kind: "network" },
          heap: "Man kender ingen",
        },
        {
          by: "fathers",
          text: "De andre fædre har gået i klasse sammen",
          extra: { kind: "network", whose: "To fædre" },
          heap: "Man kender ingen",
        },
        {
          by: "amina",
          text: "Man er bange for at sige noget forkert på dansk",
          extra: { kind: "language", whose: "En far, der taler arabisk" },
          heap: "Man kender ingen",
          nugget: true,
          said: { ar: "يخاف المرء أن يقول شيئًا خاطئًا بالدنماركية" },
        },
        { by: "school", text: "Tilmelding en uge før", extra: { kind: "rules" }, heap: "Det skal passe ind" },
        {
          by: "fathers",
          text: "Kampen bliver flyttet, og så ryger det hele",
          extra: { kind: "time" },
          heap: "Det skal passe ind",
        },
        {
          by: "scout",
          text: "Lillesøster skal også være et sted",
          extra: { kind: "time" },
          heap: "Det skal passe ind",
        },
        {
          by: "scout",
          text: "Det hedder »for familier«, og så går mor",
          extra: { kind: "other" },
          heap: "Det ligner noget for de andre",
        },
        {
          by: "chair",
          text: "Et foredrag er ikke noget for os",
          heap: "Det ligner noget for de andre",
          late: true,
        },
        { by: "fathers", text: "Parkeringspladsen er fuld", extra: { kind: "access" } },
      ],
    },
    {
      tool: "guide-conversation",
      anonymity: "none",
      hidden: true,
      revealed: true,
      notes: [
        { by: "chair", asked: 0, text: "Boldbanen. Alt andet her er noget, man kører forbi." },
        { by: "scout", asked: 0, text: "Folk hilser fra bilen. Det er også en slags sammenhold." },
        { by: "amina", asked: 1, text: "En grund til at blive stående. Det siger de selv ved lågen." },
        { by: "fathers", asked: 1, text: "Et sted, hvor man ikke skal købe noget for at være." },
        {
          by: "school",
          asked: 1,
          text: "Ingen har spurgt drengene. De ved, hvorfor far bliver siddende.",
          nugget: true,
        },
      ],
    },
    {
      tool: "next-steps",
      notes: [
        {
          by: "chair",
          text: "Spørge holdlederne, om bænkene må flyttes",
          who: "Gudmund",
          when: "inden torsdag",
        },
        { by: "scout", text: "Låne bålfadet ud", who: "Spejderne", when: "når dagen er fundet" },
        {
          by: "amina",
          text: "Komme forbi med bussen og spørge tre fædre mere",
          who: "Biblioteket",
          when: "fredag",
        },
        {
          by: "fathers",
          text: "Tage en far mere med næste gang",
          who: "Bordet ved døren",
          when: "næste møde",
          nugget: true,
        },
      ],
    },
  ],
};

const second: SittingStory = {
  meeting: "fathers-second",
  code: "K7M4PX",
  at: "brainstorm",
  seats: [
    { key: "chair", name: "Gudmund" },
    { key: "scout", name: "Karla" },
    { key: "school", name: "Inger" },
    { key: "kiosk", name: "Kiosken" },
    { key: "fathers", seat: "scribe", heads: 2, table: "Bordet ved vinduet" },
    { key: "arabic", tongue: "ar" },
  ],
  boards: [
    {
      tool: "round",
      notes: [
        { by: "chair", text: "To af dem stod ved bålet sidste lørdag. De gik først, da det var brændt ned." },
        { by: "kiosk", text: "De køber kaffe nu. Før sad de i bilen." },
        { by: "school", text: "En far ringede og spurgte, hvornår det er igen.", nugget: true },
      ],
    },
    {
      tool: "service-journey",
      notes: journeyNotes,
    },
    {
      tool: "development-questions",
      dots: 3,
      heaps: { "Den første time": 9, "De nye": 6 },
      notes: [
        {
          by: "school",
          text: "Hvordan får vi den første time til at være nok?",
          heap: "Den første time",
          nugget: true,
        },
        { by: "kiosk", text: "Hvordan kan man være med uden at melde sig til?", heap: "Den første time" },
        { by: "chair", text: "Hvordan får en ny far nogen at stå ved siden af?", heap: "De nye" },
        {
          by: "arabic",
          text: "كيف نعرف أن المكان لنا أيضًا؟",
          heap: "De nye",
          said: { da: "Hvordan kan man se, at det også er for os?" },
        },
        { by: "scout", text: "Hvordan kan drengene være værter?", dots: 2 },
      ],
    },
    {
      tool: "brainstorm",
      anonymity: "none",
      hidden: true,
      dots: 3,
      notes: [
        { by: "scout", text: "Bålet tændes, når kampen fløjtes i gang" },
        { by: "kiosk", text: "Kaffe på en vogn, så ingen skal gå nogen steder" },
        { by: "fathers", text: "Et bord med værktøj og cykler" },
      ],
    },
    saturdayStrip,
  ],
};

export const sittingStories: readonly SittingStory[] = [first, second];
