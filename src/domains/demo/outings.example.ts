import type { ResourceKind } from "#domains/outreach/outing.ts";
import type { PersonKey } from "./library.example.ts";
import type { Deed } from "./story.ts";
import type { When } from "./story-time.ts";

type Where = { place?: string; community?: string; partner?: string };

/** Something of the demo that runs by itself. */
export type OfferStory = Deed & {
  name: string;
  what: string;
  needs: string;
  stays: readonly (Where & { since: When; until?: When; note: string })[];
};

export const offerStories: readonly OfferStory[] = [
  {
    at: "-30 mon 10:00",
    by: "torben",
    name: "Byttereolen",
    what: "En reol på hjul med tres bøger. Man tager en og sætter en.",
    needs: "En meter væg, og en, der retter bøgerne op om fredagen.",
    stays: [
      {
        partner: "Købmanden i Lille Hede",
        community: "Kirkehøj",
        since: "-20 mon 11:00",
        note: "Købmanden retter den op, når han alligevel fejer. Krimierne forsvinder først.",
      },
    ],
  },
  {
    at: "-2 mon 9:00",
    by: "jens",
    name: "Værktøjskassen",
    what: "Hamre, save, tommestok og fire par briller i børnestørrelse. Man skriver sig på en seddel og låner.",
    needs: "En krog, der kan låses, og en, der tæller hamrene.",
    stays: [
      {
        partner: "Kiosken ved hallen",
        community: "Nørre Sø",
        since: "-1 sat 10:05",
        note: "Hende bag disken har nøglen. Lånt ud to gange den første uge.",
      },
    ],
  },
  {
    at: "-33 tue 13:00",
    by: "amina",
    name: "Kufferten med brætspil",
    what: "Tolv spil, man kan nå på ti minutter, og en bog at læse op af.",
    needs: "Et bord, og nogen, der alligevel venter.",
    stays: [
      {
        partner: "Lægehuset i Vestermose",
        since: "-30 mon 9:00",
        until: "-12 fri 12:00",
        note: "Der var for lidt plads og for kort ventetid. Brikkerne fandt vi i potteplanten.",
      },
    ],
  },
  {
    at: "-9 wed 14:20",
    by: "emre",
    name: "Lyttebænken",
    what: "En bænk, der fortæller en historie fra egnen, når man sætter sig.",
    needs: "Strøm i nærheden og en, der tager den ind om vinteren.",
    stays: [],
  },
];

/** What the demo's library has to go out with. */
export const resourceStories: readonly {
  kind: ResourceKind;
  name: string;
  amount: number | null;
  note?: string;
}[] = [
  {
    kind: "hours",
    name: "Mette, Jens og Amina i Nørre Sø",
    amount: 18,
    note: "To timer om ugen hver, og Amina lidt mindre.",
  },
  { kind: "hours", name: "Bogbussen, når den alligevel er ude", amount: 10 },
  {
    kind: "person",
    name: "Læsevenner fra Vestermose",
    amount: 3,
    note: "Vil gerne med, når det ikke er onsdag.",
  },
  { kind: "person", name: "En pensioneret tømrer", amount: null, note: "Har selv spurgt, om han måtte." },
  {
    kind: "thing",
    name: "Kaffekande til tredive",
    amount: null,
    note: "Står i depotet på Hovedbiblioteket.",
  },
  { kind: "thing", name: "Foldeborde", amount: 4 },
  { kind: "thing", name: "Ladcykel", amount: null, note: "Punkterer nemt. Tag pumpen med." },
];

/** A day out of the demo. `on` is the day, `at` when it was written down. */
export type OutingStory = Deed &
  Where & {
    on: When;
    startsAt: string;
    endsAt: string;
    what: string;
    bring: string;
    engagement?: string;
    going: readonly PersonKey[];
    cameOfIt?: string;
    spokeWith?: number;
  };

export const outingStories: readonly OutingStory[] = [
  {
    at: "-21 tue 11:00",
    by: "amina",
    on: "-20 wed 10:00",
    startsAt: "10:00",
    endsAt: "12:00",
    what: "Kaffe på torvet",
    place: "Ved springvandet",
    community: "Hedelund",
    bring: "Kaffekanden, og spørgsmålet om, hvad man savner de første måneder.",
    engagement: "De mindste i Hedelund",
    going: ["amina"],
    cameOfIt: "Det regnede, og mødrene gik hjem ad den anden vej. Hende fra caféen kom ud med en paraply.",
    spokeWith: 0,
  },
  {
    at: "-4 mon 10:00",
    by: "jens",
    on: "-2 sat 10:00",
    startsAt: "10:00",
    endsAt: "13:00",
    what: "Lørdagen uden program",
    place: "Boldbanen",
    community: "Nørre Sø",
    partner: "Nørre Sø Idrætsforening",
    bring: "En stak brædder, fire hamre, kaffe. Ingen plan.",
    engagement: "Fædre og sønner",
    going: ["jens", "amina"],
    cameOfIt:
      "Syv drenge, fem fædre og en morfar blev, til kiosken lukkede. To fædre spurgte selv, om vi kommer igen.",
    spokeWith: 13,
  },
  {
    at: "-1 tue 9:00",
    by: "torben",
    on: "5 days 19:00",
    startsAt: "19:00",
    endsAt: "21:00",
    what: "Fem minutter på generalforsamlingen",
    place: "Forsamlingshuset",
    community: "Kirkehøj",
    partner: "Kirkehøj Borgerforening",
    bring: "Sig lidt, og spørg: Hvem ville savne mandagen, hvis den ikke var der?",
    engagement: "Mandag formiddag på landet",
    going: ["torben", "mette"],
  },
];
