import { words } from "#ui/words.ts";
import type { ExpectationKey } from "./agreement.ts";

type Question = { question: string; hint: string };
type Asked = Record<ExpectationKey, Question>;

const da = {
  purpose: {
    question: "Hvad håber I, det bliver til – og for hvem?",
    hint: "Sig det, som I ville sige det til en nabo.",
  },
  format: {
    question: "Hvordan ser det ud, når det foregår?",
    hint: "Hvor er det, hvad tid på ugen, og hvor tit?",
  },
  ambition: {
    question: "Hvad er godt nok det første år?",
    hint: "Hellere noget lille, der bliver til noget.",
  },
  hours: {
    question: "Hvor mange timer kan I lægge i det – og hvornår på ugen?",
    hint: "Et ærligt tal. To timer hver anden lørdag er også et svar.",
  },
  worry: {
    question: "Hvad kunne gøre det svært?",
    hint: "Det er lettere at sige nu end om et halvt år.",
  },
};

const en: typeof da = {
  purpose: {
    question: "What do you hope it becomes – and for whom?",
    hint: "Say it as you would to a neighbour.",
  },
  format: {
    question: "What does it look like when it happens?",
    hint: "Where is it, what time of the week, and how often?",
  },
  ambition: {
    question: "What is good enough in the first year?",
    hint: "Better something small that comes to something.",
  },
  hours: {
    question: "How many hours can you put into it – and when in the week?",
    hint: "An honest number. Two hours every other Saturday is an answer too.",
  },
  worry: {
    question: "What could make it hard?",
    hint: "It is easier to say now than in half a year.",
  },
};

/** The eight questions as each side is asked, by itself (V3B.3-V3B.5). */
export const expectationText = words<{
  library: Asked;
  partner: Asked;
  names: Record<ExpectationKey, string>;
}>(
  {
    library: {
      ...da,
      ours: {
        question: "Hvad kan biblioteket tage sig af?",
        hint: "Kun det, I kan holde.",
      },
      yours: {
        question: "Hvad håber I, at partneren tager sig af?",
        hint: "Mange gør det i deres fritid.",
      },
      ending: {
        question: "Hvor længe er I med – og hvordan siger I pænt stop?",
        hint: "En måned eller en dag. »Så længe det går« er ikke et svar endnu.",
      },
    },
    partner: {
      ...da,
      ours: {
        question: "Hvad kan I tage jer af?",
        hint: "Kun det, I har lyst til og kan holde.",
      },
      yours: {
        question: "Hvad håber I, at biblioteket tager sig af?",
        hint: "Sig det bare. Så siger vi, om vi kan.",
      },
      ending: {
        question: "Hvor længe vil I gerne være med – og hvordan siger man pænt stop?",
        hint: "Ingen binder sig for evigt.",
      },
    },
    names: {
      purpose: "Hvad det skal blive til",
      format: "Hvordan det foregår",
      ambition: "Hvad der er godt nok",
      ours: "Det, biblioteket tager sig af",
      yours: "Det, partneren tager sig af",
      hours: "Timerne",
      worry: "Det, der kan blive svært",
      ending: "Hvor længe, og hvordan man stopper",
    },
  },
  {
    library: {
      ...en,
      ours: { question: "What can the library take upon itself?", hint: "Only what we can keep to." },
      yours: {
        question: "What do you hope the partner will do?",
        hint: "Many do it in their spare time.",
      },
      ending: {
        question: "How long are you in it – and how do you stop kindly?",
        hint: "A month or a day. “As long as it lasts” is not an answer yet.",
      },
    },
    partner: {
      ...en,
      ours: {
        question: "What can you take upon yourselves?",
        hint: "Only what you want to and can keep to.",
      },
      yours: {
        question: "What do you hope the library will do?",
        hint: "Just say it. We will say if we can.",
      },
      ending: {
        question: "How long would you like to be in it – and how does one stop kindly?",
        hint: "Nobody is bound for ever.",
      },
    },
    names: {
      purpose: "What it is to become",
      format: "How it happens",
      ambition: "What is good enough",
      ours: "What the library takes on",
      yours: "What the partner takes on",
      hours: "The hours",
      worry: "What may become hard",
      ending: "How long, and how one stops",
    },
  },
);
