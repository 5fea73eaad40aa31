import type { Station } from "#domains/guide/station.ts";
import type { GuestKind, ItemKind } from "#domains/meetings/meeting.ts";
import type { ReadyAgenda } from "#domains/meetings/ready-agenda.text.ts";
import type { PersonKey } from "./library.example.ts";
import type { Deed } from "./story.ts";
import type { When } from "./story-time.ts";

export type MeetingKey = "fathers-first" | "fathers-second";

/** Somebody who was asked. `came` is how many did, once it is over. */
export type GuestStory = {
  kind: GuestKind;
  partner?: string;
  person?: string;
  colleague?: PersonKey;
  who?: string;
  heads?: number;
  isEntry?: boolean;
  mayDecide?: boolean;
  came?: number;
};

/** A meeting of the demo. `on` is the day, `at` when it was begun. */
export type MeetingStory = Deed & {
  key: MeetingKey;
  engagement: string;
  number: number;
  question: string;
  on: When;
  startsAt: string;
  endsAt: string;
  place: string;
  room: string;
  bring: string;
  confidentiality: string;
  interpreterLanguage?: string;
  interpreterWho?: string;
  leads: PersonKey;
  takesPart: PersonKey;
  tryNext?: string;
  agenda: ReadyAgenda;
  /** A line of their own, laid in before the last. */
  more?: { kind: ItemKind; question: string; minutes: number };
  /** A conversation about questions of the guide, before the last line of the agenda. */
  conversation?: { title: string; minutes: number; station: Station; keys: readonly string[] };
  guests: readonly GuestStory[];
};

export const meetingStories: readonly MeetingStory[] = [
  {
    key: "fathers-first",
    at: "-5 mon 10:00",
    by: "mette",
    engagement: "Fædre og sønner",
    number: 1,
    question: "Hvad får en far til at stige ud af bilen om lørdagen?",
    on: "-3 thu 16:30",
    startsAt: "16:30",
    endsAt: "18:30",
    place: "Klubhuset ved boldbanen",
    room: "Formanden låser op. Mette har kanden til tredive og billedkortene med. Varmen skal tændes klokken tre.",
    bring: "Et billede fra en lørdag, hvis du har et.",
    confidentiality:
      "Vi skriver ned, hvad der bliver sagt, men ikke hvem der siger det. Børnenes navne bliver i rummet.",
    leads: "jens",
    takesPart: "amina",
    tryNext:
      "Spørg chefen om timerne, før vi spørger medarbejderen. Og begynd med at ringe, ikke med at skrive.",
    agenda: "first",
    conversation: {
      title: "To spørgsmål fra Vejviseren",
      minutes: 15,
      station: "1",
      keys: ["1.q1", "1.q2"],
    },
    guests: [
      {
        kind: "partner",
        partner: "Nørre Sø Idrætsforening",
        person: "Gudmund Askær",
        isEntry: true,
        came: 1,
      },
      { kind: "partner", partner: "Spejderne i skoven", person: "Karla Hejl", isEntry: true, came: 1 },
      { kind: "partner", partner: "Nørre Sø Skole", person: "Inger Lysdal", mayDecide: true, came: 1 },
      { kind: "partner", partner: "Pædagogisk rådgivning", person: "Hanne Borre", isEntry: true, came: 0 },
      { kind: "citizens", who: "fædre fra boldbanen", heads: 3, came: 2 },
      { kind: "colleague", colleague: "amina", came: 1 },
    ],
  },
  {
    key: "fathers-second",
    at: "-2 mon 9:30",
    by: "mette",
    engagement: "Fædre og sønner",
    number: 2,
    question: "Hvordan ser en god lørdag ud, når man kun har en time?",
    on: "0 days 16:30",
    startsAt: "16:30",
    endsAt: "18:30",
    place: "Hallens cafeteria",
    room: "Vi sidder for enden ved vinduet. Kiosken laver kaffe, og Jens har rullen med brunt papir med.",
    bring: "Ingenting. Der er kage.",
    confidentiality: "Det, en far fortæller om sin dreng, bliver ved bordet.",
    interpreterLanguage: "arabisk",
    interpreterWho: "en brobygger, som familien kender",
    leads: "jens",
    takesPart: "amina",
    agenda: "second",
    more: {
      kind: "storyboard",
      question: "Hvad sker der, fra han holder ved banen, til han går hjem?",
      minutes: 20,
    },
    guests: [
      { kind: "partner", partner: "Nørre Sø Idrætsforening", person: "Gudmund Askær", isEntry: true },
      { kind: "partner", partner: "Spejderne i skoven", person: "Karla Hejl", isEntry: true },
      { kind: "partner", partner: "Nørre Sø Skole", person: "Inger Lysdal", mayDecide: true },
      { kind: "partner", partner: "Kiosken ved hallen" },
      { kind: "citizens", who: "fædre fra boldbanen", heads: 2, isEntry: true },
      { kind: "citizens", who: "en far, der taler arabisk" },
      { kind: "colleague", colleague: "amina" },
    ],
  },
];
