import { words } from "#ui/words.ts";
import type { ItemKind } from "./meeting.ts";

/** What each line of an agenda is, and when it is good (S6.4-S6.11). */
type KindWords = { name: string; what: string; when: string };

export const kindText = words<Record<ItemKind, KindWords>>(
  {
    welcome: {
      name: "Velkomst",
      what: "Kaffe, navne og aftenens spørgsmål. Sig højt, hvad I håber på, og hvad I ikke ved.",
      when: "Altid først.",
    },
    round: {
      name: "Runde",
      what: "Ét spørgsmål går bordet rundt, og alle får lige lang tid.",
      when: "Når alle skal have sagt noget, før nogen har sagt meget.",
    },
    "picture-cards": {
      name: "Billedkort",
      what: "Hver tager to kort: et for det, der er svært for målgruppen, og et for det, man ønsker for den. Så fortæller man hvorfor.",
      when: "Først på det første møde. Tre til fem minutter til hver.",
    },
    persona: {
      name: "Persona",
      what: "I lægger jeres persona frem og spørger: Kender I hende? Partnerne retter det, der ikke passer.",
      when: "Når I har tegnet et menneske ud fra det, I har set, og nogen ved bordet kender flere.",
    },
    "service-journey": {
      name: "Servicerejse",
      what: "Det, målgruppen møder hos kommunen eller andre, i den rækkefølge det sker: hvad der er svært, og hvad der er godt.",
      when: "Når I vil se hverdagen fra målgruppens side. Højst fem om hver rejse.",
    },
    "development-questions": {
      name: "Udviklingsspørgsmål",
      what: "Det, I har hørt, bliver til spørgsmål: Hvordan får vi nogen til noget? Svaret må ikke ligge i spørgsmålet.",
      when: "Når I kender problemerne og vil videre mod ideer.",
    },
    brainstorm: {
      name: "Idérunde",
      what: "Mange forslag til ét spørgsmål. Først skriver hver for sig i stilhed, så ser I dem sammen.",
      when: "Når spørgsmålet er godt. Vent hellere et møde for længe.",
    },
    barriers: {
      name: "Hvad står i vejen?",
      what: "I ser for jer, at det er lykkedes, og gætter på, hvad der spærrer: viden, afstand, penge, sprog, tid eller mod.",
      when: "Når alle er enige om, hvor man gerne vil hen.",
    },
    storyboard: {
      name: "Storyboard",
      what: "Ideen som tegneserie på fire til otte billeder. Det gør ikke noget, at man ikke kan tegne.",
      when: "På andet eller tredje møde, når I vil høre, om ideen holder.",
    },
    "guide-conversation": {
      name: "Samtale fra Vejviseren",
      what: "Et af Vejviserens spørgsmål: to minutters stilhed, alles svar side om side og én fælles sætning.",
      when: "Når I skal blive enige om rammerne.",
    },
    "next-steps": {
      name: "Det næste",
      what: "Hvem gør hvad, inden vi ses? Det bliver skrevet op, så alle kan se det.",
      when: "Altid til sidst.",
    },
    talk: {
      name: "Oplæg",
      what: "En fortæller, de andre lytter. Kort.",
      when: "Når noget skal vides af alle, før I kan tale om det.",
    },
    break: {
      name: "Pause",
      what: "Kaffe, luft og den samtale, der kun sker ved vinduet.",
      when: "Mindst hver halvanden time.",
    },
  },
  {
    welcome: {
      name: "Welcome",
      what: "Coffee, names and the question of the evening. Say aloud what you hope for and what you do not know.",
      when: "Always first.",
    },
    round: {
      name: "Round",
      what: "One question goes round the table, and everybody gets the same time.",
      when: "When all should have said something before anybody has said much.",
    },
    "picture-cards": {
      name: "Picture cards",
      what: "Each takes two cards: one for what is hard for the target group, and one for what one wishes for it. Then one tells why.",
      when: "First at the first meeting. Three to five minutes each.",
    },
    persona: {
      name: "Persona",
      what: "You show your persona and ask: Do you know her? The partners put right what does not fit.",
      when: "When you have drawn a person from what you have seen, and somebody at the table knows more of them.",
    },
    "service-journey": {
      name: "Service journey",
      what: "What the target group meets at the municipality or with others, in the order it happens: what is hard and what is good.",
      when: "When you want to see the days from the target group's side. At most five around each journey.",
    },
    "development-questions": {
      name: "Development questions",
      what: "What you have heard becomes questions: How do we get somebody to do something? The answer must not lie in the question.",
      when: "When you know the problems and want to go on towards ideas.",
    },
    brainstorm: {
      name: "Ideas",
      what: "Many suggestions for one question. First each writes in silence, then you look at them together.",
      when: "When the question is good. Rather wait a meeting too long.",
    },
    barriers: {
      name: "What stands in the way?",
      what: "You picture that it has worked, and guess what blocks the way: knowledge, distance, money, language, time or courage.",
      when: "When all agree on where they want to go.",
    },
    storyboard: {
      name: "Storyboard",
      what: "The idea as a comic strip in four to eight pictures. It does not matter if one cannot draw.",
      when: "At the second or third meeting, when you want to hear whether the idea holds.",
    },
    "guide-conversation": {
      name: "Conversation from the guide",
      what: "One of the guide's questions: two minutes of silence, all answers side by side and one agreed sentence.",
      when: "When you must agree on the frame.",
    },
    "next-steps": {
      name: "What comes next",
      what: "Who does what before we meet again? It is written down where all can see it.",
      when: "Always last.",
    },
    talk: {
      name: "A few words",
      what: "One tells, the others listen. Short.",
      when: "When all must know something before you can talk about it.",
    },
    break: {
      name: "Break",
      what: "Coffee, air and the talk that only happens by the window.",
      when: "At least every hour and a half.",
    },
  },
);
