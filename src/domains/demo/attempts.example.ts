import type { Outcome, Way } from "#domains/outreach/attempt.ts";
import type { PersonKey } from "./library.example.ts";
import type { When } from "./story-time.ts";

/** One time somebody was reached for. The text may hold a date: "{2 fri}". */
export type AttemptStory = {
  at: When;
  by: PersonKey;
  partner: string;
  /** The contact person, by name. */
  person?: string;
  way: Way;
  outcome: Outcome;
  /** When it is taken up again; the clock does not matter. */
  next?: When;
  text: string;
};

/** Open threads and answered ones around the three forløb, in the states there are. */
export const attemptStories: Record<string, readonly AttemptStory[]> = {
  "Fædre og sønner": [
    {
      at: "-9 tue 11:10",
      by: "amina",
      partner: "Nørre Sø Idrætsforening",
      person: "Gudmund Askær",
      way: "phone",
      outcome: "talked",
      text: "ringede, vi må komme på generalforsamlingen, fem minutter",
    },
    {
      at: "-9 tue 11:25",
      by: "amina",
      partner: "Kiosken ved hallen",
      way: "phone",
      outcome: "talked",
      text: "ringede, hun vil gerne høre mere. Kig forbi, når der ikke er kamp",
    },
    {
      at: "-1 sat 10:05",
      by: "jens",
      partner: "Kiosken ved hallen",
      way: "visit",
      outcome: "yes",
      text: "kiggede forbi, hun sagde ja, mens hun skænkede kaffen",
    },
    {
      at: "-9 tue 11:35",
      by: "amina",
      partner: "Spejderne i skoven",
      person: "Karla Hejl",
      way: "phone",
      outcome: "yes",
      text: "ringede, ja med det samme. De mangler kun nogen at tænde bål for",
    },
    {
      at: "-2 days 10:15",
      by: "mette",
      partner: "Nørre Sø Idrætsforening",
      person: "Tove Rismark",
      way: "phone",
      outcome: "waiting",
      next: "2 fri 12:00",
      text: "ringede, venter på bestyrelsen, der mødes {2 fri}",
    },
    {
      at: "-1 thu 14:20",
      by: "jens",
      partner: "Autoværkstedet på Møllevej",
      person: "Verner Tang",
      way: "visit",
      outcome: "try-again",
      next: "1 thu 12:00",
      text: "kiggede forbi, han lå under en varevogn. Prøver igen, når bussen skal til syn",
    },
    {
      at: "-1 tue 15:30",
      by: "mette",
      partner: "Bedstefædrene på bænken",
      way: "meeting",
      outcome: "nobody-came",
      next: "0 days 12:00",
      text: "inviterede dem på kaffe i hallen, ingen kom. Næste gang går vi ned til bænken i stedet",
    },
    {
      at: "-1 mon 9:50",
      by: "mette",
      partner: "Hallens Venner",
      way: "mail",
      outcome: "waiting",
      next: "6 tue 12:00",
      text: "skrev, de mødes hvert kvartal og svarer efter {6 mon}",
    },
    {
      at: "-1 mon 10:10",
      by: "mette",
      partner: "Ungdomsskolen i Strandby",
      way: "phone",
      outcome: "no",
      text: "ringede, nej tak i år. De har deres egen dag for fædre og sønner, og den må vi gerne sende folk til",
    },
  ],
  "Mandag formiddag på landet": [
    {
      at: "-6 fri 10:20",
      by: "jens",
      partner: "Landsbybussen",
      person: "Poul Overby",
      way: "phone",
      outcome: "yes",
      text: "ringede, de henter om mandagen. Vi skal bare sige til dagen før",
    },
    {
      at: "-2 wed 9:40",
      by: "torben",
      partner: "Ældrerådgiverne",
      way: "phone",
      outcome: "waiting",
      next: "1 wed 12:00",
      text: "ringede, de tager det med på deres onsdagsmøde",
    },
    {
      at: "-2 mon 11:05",
      by: "jens",
      partner: "Købmanden i Lille Hede",
      way: "visit",
      outcome: "try-again",
      text: "kiggede forbi med bussen, der var kø. Prøver en formiddag uden leverancer",
    },
    {
      at: "-1 mon 8:45",
      by: "emre",
      partner: "Jagtselskabet i Lille Hede",
      way: "phone",
      outcome: "try-again",
      next: "1 tue 12:00",
      text: "ringede to gange, ingen tog den. De er på jagt, så det passer jo",
    },
  ],
  "De mindste i Hedelund": [
    {
      at: "-18 thu 11:20",
      by: "amina",
      partner: "Sundhedsplejen",
      person: "Merete Falkenby",
      way: "meeting",
      outcome: "yes",
      text: "mødtes over en kop kaffe, kortene kommer med i tasken",
    },
    {
      at: "-14 mon 9:45",
      by: "amina",
      partner: "Caféen på torvet",
      way: "visit",
      outcome: "yes",
      text: "kiggede forbi, ja tak til kort ved kassen",
    },
  ],
};
