import { words } from "#ui/words.ts";

/** The words of the page one comes home to. */
export const overviewText = words(
  {
    title: "Overblik",
    hello: {
      morning: "Godmorgen",
      noon: "God formiddag",
      afternoon: "God eftermiddag",
      evening: "God aften",
    },
    lead: {
      none: "Her begynder det. Gå ud med et spørgsmål.",
      calm: "Ingen venter på dig lige nu.",
      mine: (count: number, waiting: number) =>
        count === 1
          ? waiting === 1
            ? "Du er med i ét forløb. Det venter på svar udefra."
            : "Du er med i ét forløb."
          : waiting === 0
            ? `Du er med i ${count} forløb.`
            : `Du er med i ${count} forløb. ${waiting === 1 ? "Ét" : waiting} af dem venter på svar udefra.`,
    },
    yours: "Det venter på dig",
    nothing: "Ikke noget lige nu. Nyd det, eller begynd noget nyt.",
    askNext: "Tal om",
    goOn: "Gå videre med samtalen",
    write: "Skriv den fælles sætning",
    toQuestion: (question: string) => `til »${question}«`,
    waitingFor: "Vi venter på",
    since: (day: string) => `siden ${day}`,
    today: "I dag",
    ideas: "Idéer, der venter på svar",
    allIdeas: "Alle idéer",
    followUps: "Aftaler, I ville se på igen",
    withPartner: (partner: string, engagement: string) => `med ${partner} · ${engagement}`,
    silent: "Blevet stille",
    silentFor: (ago: string) => `Sidst rørt ${ago}.`,
    tryAgain: "Prøv igen",
    all: "I arbejder med",
    begin: "Begynd et forløb",
    observe: "Skriv en observation",
    station: (mark: string) => `trin ${mark}`,
    empty: "Begynd med et spørgsmål",
  },
  {
    title: "Overview",
    hello: {
      morning: "Good morning",
      noon: "Good morning",
      afternoon: "Good afternoon",
      evening: "Good evening",
    },
    lead: {
      none: "This is where it begins. Go out with a question.",
      calm: "Nobody is waiting for you just now.",
      mine: (count: number, waiting: number) =>
        count === 1
          ? waiting === 1
            ? "You are in one forløb. It is waiting for an answer from outside."
            : "You are in one forløb."
          : waiting === 0
            ? `You are in ${count} forløb.`
            : `You are in ${count} forløb. ${waiting === 1 ? "One of them is" : `${waiting} of them are`} waiting for an answer from outside.`,
    },
    yours: "Waiting for you",
    nothing: "Nothing just now. Enjoy it, or begin something new.",
    askNext: "Talk about",
    goOn: "Go on with the conversation",
    write: "Write the agreed sentence",
    toQuestion: (question: string) => `for “${question}”`,
    waitingFor: "We are waiting for",
    since: (day: string) => `since ${day}`,
    today: "Today",
    ideas: "Ideas waiting for an answer",
    allIdeas: "All ideas",
    followUps: "Agreements you wanted to look at again",
    withPartner: (partner: string, engagement: string) => `with ${partner} · ${engagement}`,
    silent: "Gone quiet",
    silentFor: (ago: string) => `Last touched ${ago}.`,
    tryAgain: "Try again",
    all: "You are working on",
    begin: "Begin a forløb",
    observe: "Write an observation",
    station: (mark: string) => `step ${mark}`,
    empty: "Begin with a question",
  },
);
