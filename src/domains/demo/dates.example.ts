import type { VoterKind } from "#domains/dates/date-poll.ts";
import type { Tongue } from "#ui/tongues.ts";
import type { PersonKey } from "./library.example.ts";
import type { Deed } from "./story.ts";
import type { When } from "./story-time.ts";

/** Somebody who is asked. `said` is a letter for each date: `y`, `m`, `n`, and `.` for nothing. */
export type VoterStory = {
  kind: VoterKind;
  partner?: string;
  person?: string;
  colleague?: PersonKey;
  who?: string;
  must?: true;
  tongue?: Tongue;
  asked?: When;
  said?: string;
  answered?: When;
  /** One of us, who wrote it down. */
  notedBy?: PersonKey;
  word?: string;
  waits?: { for: string; since: When; until: When };
  /** What the clock said of the moved date when this was answered. */
  before?: string;
};

export type PollStory = Deed & {
  engagement: string;
  question: string;
  minutes: number;
  place: string;
  answerBy: When;
  dates: readonly When[];
  /** Which of the dates was given another time after some had answered. */
  moved: number;
  voters: readonly VoterStory[];
};

/** The third meeting of the fathers: a date that is nearly found. */
export const pollStory: PollStory = {
  at: "-2 mon 9:40",
  by: "mette",
  engagement: "Fædre og sønner",
  question: "Hvem har nøglen til foråret, når vi andre går hjem?",
  minutes: 120,
  place: "Klubhuset ved boldbanen",
  answerBy: "5 days 12:00",
  dates: ["2 tue 19:00", "2 thu 16:30", "2 sat 10:00", "3 mon 19:00", "3 wed 19:00"],
  moved: 3,
  voters: [
    {
      kind: "partner",
      partner: "Nørre Sø Idrætsforening",
      person: "Gudmund Askær",
      must: true,
      said: "ynmyn",
      answered: "-1 wed 17:20",
      notedBy: "mette",
      word: "Han tager selv kaffen med.",
    },
    { kind: "colleague", colleague: "mette", must: true, said: "yynyy", answered: "-2 mon 9:55" },
    {
      kind: "partner",
      partner: "Nørre Sø Skole",
      person: "Inger Lysdal",
      asked: "-2 tue 8:30",
      said: "yynmn",
      answered: "-2 tue 12:10",
      before: "18:00",
    },
    {
      kind: "partner",
      partner: "Pædagogisk rådgivning",
      person: "Hanne Borre",
      asked: "-2 tue 8:30",
      said: "mynyn",
      answered: "-1 mon 14:05",
      word: "Jeg kommer lige fra et møde den tirsdag og kan være der ti minutter over.",
    },
    {
      kind: "partner",
      partner: "Spejderne i skoven",
      person: "Karla Hejl",
      waits: { for: "lederne", since: "-1 tue 19:30", until: "4 days 12:00" },
    },
    { kind: "partner", partner: "Kiosken ved hallen", asked: "-2 wed 10:15" },
    {
      kind: "citizens",
      who: "En far fra parkeringspladsen",
      tongue: "ar",
      asked: "-2 sat 10:30",
      said: "ymynn",
      answered: "-2 sat 21:12",
      word: "أستطيع الحضور بعد السابعة.",
    },
    { kind: "open", said: "ynyyn", answered: "-1 thu 20:44" },
    { kind: "colleague", colleague: "jens", said: "ynyyn", answered: "-1 tue 8:15" },
  ],
};
