import { counted, countedFirst } from "#ui/counted.ts";
import { words } from "#ui/words.ts";

/** The words about the meetings of a forløb. */
export const meetingText = words(
  {
    title: "Møder",
    rooms: {
      label: "Mødets rum",
      plan: "Planen",
      who: "Hvem",
      agenda: "Dagsorden",
      paper: "Papir",
      minutes: "Referat",
    },
    problems: { "ends-before": "Mødet skal slutte efter, det er begyndt. Skriv begge klokkeslæt." },
    noDay: "Dagen er ikke fundet endnu",
    list: {
      next: "Det næste møde",
      coming: "Senere",
      open: "Uden en dag endnu",
      held: "Holdt",
      asked: (heads: number) =>
        heads === 0 ? "Ingen er bedt med endnu" : `${countedFirst(heads, "da")} om bordet`,
      came: (heads: number) => (heads === 0 ? "Ingen kom. Det sker." : `${countedFirst(heads, "da")} kom`),
      unsaid: "Hvem kom?",
      begin: "Begynd et møde",
      empty: "Et bord, lidt kaffe og et spørgsmål",
      emptyBody:
        "Her planlægger I møderne med partnere og borgere. Tre til ti om bordet, to eller tre, der kender målgruppen, og god tid. Ideerne holder I tilbage så længe som muligt.",
    },
    begin: {
      title: "Begynd et møde",
      submit: "Begynd mødet",
      busy: "Begynder…",
      examples: "Hvordan lyder et godt spørgsmål?",
      exampleLines: [
        "Hvad får en far til at stige ud af bilen?",
        "Hvornår er en mandag lang, når man er ny i byen?",
        "Hvem ringer man til, når alle andre er på arbejde?",
      ],
      exampleWhy:
        "Det kan ikke besvares med ja eller nej. Det handler om mennesker og ikke om biblioteket. Og I kender ikke svaret.",
      dayOpen: "Kender I ikke dagen endnu, så lad den stå. Mødet kan sagtens begynde med et spørgsmål.",
    },
    soon: {
      title: "Snart om bordet",
      asked: (heads: number) => (heads === 0 ? "ingen bedt med endnu" : `${counted(heads, "da")} om bordet`),
    },
  },
  {
    title: "Meetings",
    rooms: {
      label: "Rooms of the meeting",
      plan: "The plan",
      who: "Who",
      agenda: "Agenda",
      paper: "Paper",
      minutes: "Minutes",
    },
    problems: { "ends-before": "The meeting must end after it began. Write both times." },
    noDay: "The day is not found yet",
    list: {
      next: "The next meeting",
      coming: "Later",
      open: "No day yet",
      held: "Held",
      asked: (heads: number) =>
        heads === 0 ? "Nobody is asked yet" : `${countedFirst(heads, "en")} at the table`,
      came: (heads: number) =>
        heads === 0 ? "Nobody came. It happens." : `${countedFirst(heads, "en")} came`,
      unsaid: "Who came?",
      begin: "Begin a meeting",
      empty: "A table, some coffee and a question",
      emptyBody:
        "Here you plan the meetings with partners and citizens. Three to ten at the table, two or three who know the target group, and plenty of time. You hold the ideas back as long as you can.",
    },
    begin: {
      title: "Begin a meeting",
      submit: "Begin the meeting",
      busy: "Beginning…",
      examples: "What does a good question sound like?",
      exampleLines: [
        "What makes a father get out of the car?",
        "When is a Monday long for somebody new in town?",
        "Whom do you ring when everybody else is at work?",
      ],
      exampleWhy:
        "It cannot be answered by yes or no. It is about people and not about the library. And you do not know the answer.",
      dayOpen: "If you do not know the day yet, leave it. A meeting can well begin with a question.",
    },
    soon: {
      title: "Soon around the table",
      asked: (heads: number) => (heads === 0 ? "nobody asked yet" : `${counted(heads, "en")} at the table`),
    },
  },
);
