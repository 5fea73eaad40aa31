import { words } from "#ui/words.ts";

/** The words of looking for a date: the list of polls, beginning one, its days. */
export const pollText = words(
  {
    title: "Datoer",
    list: {
      lead: "Her leder I efter datoer, som dem, der skal med, kan.",
      empty: "Find en dag, hvor alle kan",
      emptyBody:
        "Det er datoen, der er svær. Spørg på én gang, hvem der kan hvornår: dem med en kalender, der er fuld, og dem, der først kan efter fyraften. I får den bedste dag at vide i én sætning, og den bliver til mødet med ét tryk.",
      begin: "Find en dato",
      open: "Leder endnu",
      over: "Fundet eller lagt væk",
      answered: (answered: number, asked: number) =>
        asked === 0 ? "Ingen er spurgt endnu" : `${answered} af ${asked} har svaret`,
      by: (day: string) => `svar senest ${day}`,
      byPassed: (day: string) => `svarfristen var ${day}`,
      found: (days: string) => `Fundet: ${days}`,
      closed: "Lagt væk uden en dato",
      cost: (days: number, count: number) =>
        `Det har taget ${days} ${days === 1 ? "dag" : "dage"} at finde ${count === 1 ? "én dato" : `${count} datoer`} i det her forløb.`,
      search: "Vi leder efter en dato",
    },
    begin: {
      title: "Find en dato",
      lead: "Først spørgsmålet. Bagefter vælger I dage og siger, hvem der skal spørges.",
      save: "Vælg dage",
      saving: "Gemmer",
      for: (question: string) => `Datoen er til mødet »${question}«, som endnu ikke har en dag.`,
    },
    fields: {
      meetingId: "Er det til et møde, der mangler en dag?",
      newMeeting: "Nej, mødet bliver til, når datoen er fundet",
      question: "Hvad skal I mødes om?",
      questionHint: "Skriv det som et spørgsmål. Det er det første, de ser.",
      minutes: "Hvor længe?",
      minutesChoices: (minutes: number) =>
        minutes % 60 === 0
          ? `${minutes / 60} ${minutes === 60 ? "time" : "timer"}`
          : minutes < 60
            ? `${minutes} minutter`
            : `${Math.floor(minutes / 60)}½ time`,
      place: "Hvor, hvis I ved det?",
      answerBy: "Svar senest",
      answerByHint: "To dage før får de, der ikke har svaret, én venlig påmindelse. Ikke flere.",
      passed: "Den dag er gået.",
    },
    days: {
      title: "Hvilke dage skal der spørges om?",
      lead: "Fem til otte dage på skiftende tider er nok. Fredage, helligdage og juledagene er udeladt.",
      week: (week: number) => `Uge ${week}`,
      more: "Vis fire uger mere",
      own: "Jeres egne datoer",
      ownHint: "Klokken er den danske, også hen over skiftet mellem sommer- og vintertid.",
      day: (n: number) => `Dag ${n}`,
      time: "Klokken",
      save: "Spørg om de dage",
      saving: "Gemmer",
      asked: "spørges der om",
      "no-time": "Skriv også, hvad klokken er.",
      "no-day": "Skriv også dagen.",
      none: "Vælg mindst én dag.",
      passed: "Den dag er gået.",
      dates: "Dage",
    },
    edit: { title: "Ret spørgsmålet", save: "Gem" },
    back: "Tilbage til svarene",
  },
  {
    title: "Dates",
    list: {
      lead: "Here you look for dates that those who must be there can keep.",
      empty: "Find a day when all can come",
      emptyBody:
        "The date is the hard part. Ask everybody at once when they can: those whose calendar is full, and those who are free only after work. You are told the best day in one sentence, and one press makes it the meeting.",
      begin: "Find a date",
      open: "Still looking",
      over: "Found or laid aside",
      answered: (answered: number, asked: number) =>
        asked === 0 ? "Nobody has been asked yet" : `${answered} of ${asked} have answered`,
      by: (day: string) => `answer by ${day}`,
      byPassed: (day: string) => `the last day to answer was ${day}`,
      found: (days: string) => `Found: ${days}`,
      closed: "Laid aside without a date",
      cost: (days: number, count: number) =>
        `It has taken ${days} ${days === 1 ? "day" : "days"} to find ${count === 1 ? "one date" : `${count} dates`} in this forløb.`,
      search: "We are looking for a date",
    },
    begin: {
      title: "Find a date",
      lead: "First the question. Then you choose days and say who is to be asked.",
      save: "Choose days",
      saving: "Saving",
      for: (question: string) => `The date is for the meeting “${question}”, which has no day yet.`,
    },
    fields: {
      meetingId: "Is it for a meeting that has no day yet?",
      newMeeting: "No, the meeting is made when the date is found",
      question: "What is the meeting about?",
      questionHint: "Write it as a question. It is the first thing they see.",
      minutes: "How long?",
      minutesChoices: (minutes: number) =>
        minutes % 60 === 0
          ? `${minutes / 60} ${minutes === 60 ? "hour" : "hours"}`
          : minutes < 60
            ? `${minutes} minutes`
            : `${Math.floor(minutes / 60)}½ hours`,
      place: "Where, if you know?",
      answerBy: "Answer by",
      answerByHint: "Two days before, those who have not answered get one friendly reminder. No more.",
      passed: "That day has passed.",
    },
    days: {
      title: "Which days are to be asked about?",
      lead: "Five to eight days at varying hours are enough. Fridays, public holidays and Christmas are left out.",
      week: (week: number) => `Week ${week}`,
      more: "Show four more weeks",
      own: "Dates of your own",
      ownHint: "Times are Danish, also across the change between summer and winter time.",
      day: (n: number) => `Day ${n}`,
      time: "Time",
      save: "Ask about those days",
      saving: "Saving",
      asked: "is asked about",
      "no-time": "Write the time too.",
      "no-day": "Write the day too.",
      none: "Choose at least one day.",
      passed: "That day has passed.",
      dates: "Days",
    },
    edit: { title: "Change the question", save: "Save" },
    back: "Back to the answers",
  },
);
