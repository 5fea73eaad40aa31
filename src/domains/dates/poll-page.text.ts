import { words } from "#ui/words.ts";
import type { Answer } from "./date-poll.ts";
import type { Hop } from "./waiting-days.ts";

/** The words of a poll's own page: the best date, who said what, whom we wait for, and what it has cost. */
export const pollPageText = words(
  {
    steps: {
      days: "Vælg de dage, der skal spørges om.",
      chooseDays: "Vælg dage",
      people: "Sig, hvem der skal spørges, og hvem mødet ikke kan holdes uden.",
      choosePeople: "Vælg, hvem der skal spørges",
    },
    best: "Den bedste dag",
    makeMeeting: "Gør den dag til mødet",
    setMeeting: "Sæt dagen på mødet",
    making: "Laver mødet",
    makeAbout: "De, der kan, bliver gæster til mødet og får det i kalenderen. Ingen skal svare to gange.",
    otherDay: "En anden dag? Åbn den nedenfor.",
    ring: "Et opkald kan afgøre det",
    smaller: "Eller hold to mindre møder, så alle kommer til ét",
    makeTwo: "Gør det til to møder",
    found: "Datoen er fundet",
    foundTwo: "Det er blevet til to møder",
    toMeeting: "Åbn mødet",
    calendar: "Hent til kalenderen",
    off: "Mødet er taget væk. Dem, der havde det i kalenderen, får besked, når der er gået et kvarter.",
    offTold: "Mødet er taget væk, og de, der kan nås på mail, har fået det at vide.",
    moved: "Mødet er lavet om. De, der kommer, får det at vide på mail, når der er gået et kvarter.",
    toRing: (names: string) => `Sig det også til ${names}. Dem har vi ikke skrevet til.`,
    lookOn: "Led videre",
    closedTitle: "Der blev ikke fundet en dato",
    reopen: "Led videre",
    send: (count: number) => (count === 1 ? "Send spørgsmålet til én" : `Send spørgsmålet til ${count}`),
    sending: "Sender",
    unsent: (names: string) => `Ikke spurgt endnu: ${names}.`,
    sent: (count: number) =>
      count === 0
        ? "Der var ingen at sende til."
        : count === 1
          ? "Spørgsmålet er på vej til én."
          : `Spørgsmålet er på vej til ${count}.`,
    who: "Hvem kan hvornår",
    answers: { yes: "ja", maybe: "hvis", no: "nej" } as Record<Answer, string>,
    answersLong: { yes: "Ja", maybe: "Hvis det skal være", no: "Nej" } as Record<Answer, string>,
    counts: (yes: number, maybe: number, no: number) => [
      `${yes} ja`,
      ...(maybe > 0 ? [`${maybe} hvis det skal være`] : []),
      ...(no > 0 ? [`${no} nej`] : []),
    ],
    nothing: "intet svar",
    must: "skal med",
    asOf: (when: string) => `svarede på ${when}`,
    late: "efter fristen",
    noted: (by: string) => `Skrevet af ${by} efter telefonsamtale`,
    person: "Hvem",
    sum: "I alt",
    addDays: "Spørg om flere dage",
    addPeople: "Spørg flere",
    waitingFor: "Vi venter på",
    waitingAll: "Alle har svaret.",
    asked: (day: string) => `spurgt ${day}`,
    reminded: (day: string) => `mindet om det ${day}`,
    notAsked: "ikke spurgt endnu",
    board: (who: string, day: string) =>
      [who ? `venter på ${who}` : "svarer senere", day && `svarer senest ${day}`].filter(Boolean).join(", "),
    write: "Skriv svar",
    writeFor: (name: string) => `Skriv svar for ${name}`,
    words: "De skriver",
    days: "Dage, der er gået",
    daysTotal: (days: number, isOver: boolean) =>
      days === 0
        ? isOver
          ? "Datoen blev fundet samme dag."
          : "Vi er begyndt at lede i dag."
        : isOver
          ? `${days} ${days === 1 ? "dag" : "dage"} fra spørgsmålet til datoen.`
          : `Vi har ledt i ${days} ${days === 1 ? "dag" : "dage"}.`,
    hops: {
      asking: "før nogen blev spurgt",
      answers: "ventede vi på svar",
      choosing: "før en dag blev valgt",
    } as Record<Hop["kind"], string>,
    hopDays: (days: number) => `${days} ${days === 1 ? "dag" : "dage"}`,
    boardDays: (who: string, waits: string, days: number) =>
      `${who} har ventet på ${waits} i ${days} ${days === 1 ? "dag" : "dage"}.`,
    hop: "Hvad der gik forud",
    hopLength: "Dage",
  },
  {
    steps: {
      days: "Choose the days to ask about.",
      chooseDays: "Choose days",
      people: "Say who is to be asked, and without whom the meeting cannot be held.",
      choosePeople: "Choose who is to be asked",
    },
    best: "The best day",
    makeMeeting: "Make that day the meeting",
    setMeeting: "Give the meeting that day",
    making: "Making the meeting",
    makeAbout:
      "Those who can come become guests of the meeting and get it in their calendar. Nobody answers twice.",
    otherDay: "Another day? Open it below.",
    ring: "A call can decide it",
    smaller: "Or hold two smaller meetings, so that everybody comes to one",
    makeTwo: "Make it two meetings",
    found: "The date has been found",
    foundTwo: "There are two meetings now",
    toMeeting: "Open the meeting",
    calendar: "Fetch it for the calendar",
    off: "The meeting has been taken away. Those who had it in their calendar are told when a quarter of an hour has passed.",
    offTold: "The meeting has been taken away, and those who can be reached by e-mail have been told.",
    moved:
      "The meeting has been changed. Those who come are told by e-mail when a quarter of an hour has passed.",
    toRing: (names: string) => `Tell ${names} too. We have not written to them.`,
    lookOn: "Go on looking",
    closedTitle: "No date was found",
    reopen: "Go on looking",
    send: (count: number) => (count === 1 ? "Send the question to one" : `Send the question to ${count}`),
    sending: "Sending",
    unsent: (names: string) => `Not asked yet: ${names}.`,
    sent: (count: number) =>
      count === 0
        ? "There was nobody to send to."
        : count === 1
          ? "The question is on its way to one."
          : `The question is on its way to ${count}.`,
    who: "Who can come when",
    answers: { yes: "yes", maybe: "if", no: "no" },
    answersLong: { yes: "Yes", maybe: "If need be", no: "No" },
    counts: (yes: number, maybe: number, no: number) => [
      `${yes} yes`,
      ...(maybe > 0 ? [`${maybe} if need be`] : []),
      ...(no > 0 ? [`${no} no`] : []),
    ],
    nothing: "no answer",
    must: "must come",
    asOf: (when: string) => `answered about ${when}`,
    late: "after the last day",
    noted: (by: string) => `Written by ${by} after a phone call`,
    person: "Who",
    sum: "In all",
    addDays: "Ask about more days",
    addPeople: "Ask more people",
    waitingFor: "We are waiting for",
    waitingAll: "Everybody has answered.",
    asked: (day: string) => `asked ${day}`,
    reminded: (day: string) => `reminded ${day}`,
    notAsked: "not asked yet",
    board: (who: string, day: string) =>
      [who ? `waiting for ${who}` : "will answer later", day && `will answer by ${day}`]
        .filter(Boolean)
        .join(", "),
    write: "Write answers",
    writeFor: (name: string) => `Write answers for ${name}`,
    words: "They write",
    days: "Days that have gone by",
    daysTotal: (days: number, isOver: boolean) =>
      days === 0
        ? isOver
          ? "The date was found the same day."
          : "We began to look today."
        : isOver
          ? `${days} ${days === 1 ? "day" : "days"} from the question to the date.`
          : `We have been looking for ${days} ${days === 1 ? "day" : "days"}.`,
    hops: {
      asking: "before anybody was asked",
      answers: "waiting for answers",
      choosing: "before a day was chosen",
    },
    hopDays: (days: number) => `${days} ${days === 1 ? "day" : "days"}`,
    boardDays: (who: string, waits: string, days: number) =>
      `${who} has waited for ${waits} for ${days} ${days === 1 ? "day" : "days"}.`,
    hop: "What went before",
    hopLength: "Days",
  },
);
