import { words } from "#ui/words.ts";
import type { Hint } from "./development-question.ts";

/** The words about development questions. */
export const developmentQuestionText = words(
  {
    title: "Udviklingsspørgsmål",
    /** With a place to break, for screens narrower than the word. */
    heading: "Udviklings\u00adspørgsmål",
    lead: "Indsigter vendt til spørgsmål, som man kan få idéer af.",
    section: "Spørg videre",
    about: "Vend indsigten til et spørgsmål, som I kan få idéer af sammen med andre.",
    empty: "Hvad vil I spørge om?",
    emptyBody:
      "Et udviklingsspørgsmål er en indsigt vendt fremad: Hvordan får vi fædrene til at stige ud af bilen? Det peger på nogle bestemte mennesker og har ikke svaret i sig. Tag to eller tre med til et møde, læg dem på bordet, og lad idéerne komme.",
    emptyAction: "Find en indsigt at spørge ud fra",
    ask: "Spørg",
    question: "Jeres spørgsmål",
    hint: "Skriv videre på en af de to, eller skriv jeres eget.",
    scaffolds: {
      get: { label: "Hvordan får vi … til …?", text: (who: string) => `Hvordan får vi ${who} til at ` },
      help: {
        label: "Hvordan hjælper vi … med …?",
        text: (who: string) => `Hvordan hjælper vi ${who} med at `,
      },
    },
    someone: "…",
    save: "Gem spørgsmålet",
    saving: "Gemmer …",
    edit: "Ret",
    remove: "Fjern",
    print: "Tag spørgsmålene med",
    sheet: "Ét ark (PDF)",
    word: "Ét ark (Word)",
    a6: "Kort, fire på en side (PDF)",
    a4: "Store kort, ét på en side (PDF)",
    from: (sentence: string) => `Indsigten bag: ${sentence}`,
    insight: "Indsigten bag",
    sheetIntro: "Hvert spørgsmål står med den indsigt, det kom af.",
    all: "Alle",
    targetGroup: "Målgruppe",
    engagement: "Forløb",
    show: "Vis",
    notFound: "Der er ingen spørgsmål her endnu.",
    hints: {
      unfinished: "Spørgsmålet mangler vist sin slutning.",
      solution:
        "Ligger svaret allerede i spørgsmålet? Spørg om det, I gerne vil opnå, så er der plads til flere idéer.",
      "no-target-group": "Hvem er det, der skal få noget ud af det? Sæt målgruppen ind.",
      "too-wide": "Det er stort. Kan I spørge om noget mindre, som man kan nå at få idéer til på en aften?",
    } satisfies Record<Hint, string>,
    hintsAbout: "Et øjekast til",
  },
  {
    title: "Development questions",
    heading: "Development questions",
    lead: "Insights turned into questions that give ideas.",
    section: "Ask further",
    about: "Turn the insight into a question that gives you ideas together with others.",
    empty: "What do you want to ask?",
    emptyBody:
      "A development question is an insight turned forwards: How do we get the fathers to step out of the car? It points at certain people and does not carry its answer with it. Bring two or three to a meeting, lay them on the table, and let the ideas come.",
    emptyAction: "Find an insight to ask from",
    ask: "Ask",
    question: "Your question",
    hint: "Go on from one of the two, or write your own.",
    scaffolds: {
      get: { label: "How do we get … to …?", text: (who: string) => `How do we get ${who} to ` },
      help: { label: "How do we help … with …?", text: (who: string) => `How do we help ${who} with ` },
    },
    someone: "…",
    save: "Save the question",
    saving: "Saving …",
    edit: "Change",
    remove: "Remove",
    print: "Bring the questions along",
    sheet: "One sheet (PDF)",
    word: "One sheet (Word)",
    a6: "Cards, four to a page (PDF)",
    a4: "Large cards, one to a page (PDF)",
    from: (sentence: string) => `The insight behind: ${sentence}`,
    insight: "The insight behind",
    sheetIntro: "Each question stands with the insight it came from.",
    all: "All",
    targetGroup: "Target group",
    engagement: "Forløb",
    show: "Show",
    notFound: "There are no questions here yet.",
    hints: {
      unfinished: "The question seems to lack its ending.",
      solution:
        "Does the question already carry its answer? Ask for what you wish to reach, and there is room for more ideas.",
      "no-target-group": "Who is to gain from it? Put the target group in.",
      "too-wide":
        "That is large. Could you ask for something smaller, that can be given ideas in an evening?",
    },
    hintsAbout: "One more look",
  },
);
