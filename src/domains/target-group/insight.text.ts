import { words } from "#ui/words.ts";
import type { EvidenceSort, Strength } from "./insight.ts";

/** The words about insights. */
export const insightText = words(
  {
    list: {
      title: "Indsigter",
      lead: "Det, I er begyndt at forstå, i én sætning ad gangen.",
      begin: "Ny indsigt",
      empty: "Hvad er I begyndt at forstå?",
      emptyBody:
        "En indsigt er én sætning, som ikke stod nogen steder, før I gik ud: »De mangler ikke flere tilbud. De mangler en grund til at stige ud af bilen.« Skriv den, så snart I aner den, og hæng så det på, der taler for den, og det, der taler imod.",
      filter: "Vælg ud",
      search: "Ord i sætningen",
      targetGroup: "Målgruppe",
      community: "Sted",
      engagement: "Forløb",
      strength: "Hvor godt den bærer",
      all: "Alle",
      sort: "Rækkefølge",
      newest: "De nyeste først",
      strongest: "De bedst bårne først",
      show: "Vis",
      only: (names: string) => `Kun ${names}.`,
      called: (name: string) => `»${name}«`,
      notFound: "Ingen indsigt passer på det.",
      clear: "Se alle",
      evidence: (n: number) =>
        n === 0 ? "bygger ikke på noget endnu" : n === 1 ? "bygger på én ting" : `bygger på ${n} ting`,
      questions: (n: number) => (n === 1 ? "1 spørgsmål" : `${n} spørgsmål`),
      questionsLink: "Udviklingsspørgsmål",
    },
    strengths: {
      weak: "Et spor",
      some: "Flere spor",
      strong: "Fast grund",
    } satisfies Record<Strength, string>,
    strengthAbout: {
      weak: "Én har set eller sagt det. Værd at følge, for tidligt at bygge på.",
      some: "Flere, som ikke har talt sammen, peger samme vej.",
      strong: "Set og hørt på flere måder, og I har ledt efter det modsatte.",
    } satisfies Record<Strength, string>,
    unjudged: "ikke vurderet",
    fields: {
      sentence: "Hvad har I forstået?",
      sentenceHint: "Én sætning. Skriv ikke bare, hvad I så, men hvad det betyder.",
      targetGroup: "Hvem handler den om?",
      community: "Hvilket sted?",
      engagement: "Hvilket forløb?",
      none: "Ikke valgt",
      save: "Gem",
      saving: "Gemmer …",
      remove: "Fjern indsigten",
      removeAbout: "Det, den bygger på, bliver, hvor det kom fra. I kan hente indsigten tilbage i 30 dage.",
    },
    page: {
      newTitle: "En ny indsigt",
      editTitle: "Ret indsigten",
      edit: "Ret",
      from: "Det kom fra",
      by: (name: string, day: string) => `Skrevet af ${name} ${day}`,
    },
    judge: {
      title: "Hvor godt bærer den?",
      open: "Vurdér den",
      again: "Vurdér igen",
      strength: "Jeres vurdering",
      reason: "Hvorfor?",
      reasonHint: "Hvad gør jer sikre, og hvad er I stadig i tvivl om?",
      save: "Gem vurderingen",
      saving: "Gemmer …",
      none: "I har ikke vurderet den endnu.",
    },
    weight: {
      nothing: "Den bygger ikke på noget endnu. Så er den et gæt, og gæt er gode at gå ud med.",
      supporting: (list: string) => `For taler ${list}.`,
      onlyAgainst: "Der er ikke noget, der taler for den.",
      sorts: {
        observation: (n: number) => (n === 1 ? "én observation" : `${count(n)} observationer`),
        interview: (n: number) => (n === 1 ? "ét interview" : `${count(n)} interview`),
        agreed: (n: number) => (n === 1 ? "én fælles sætning" : `${count(n)} fælles sætninger`),
        answer: (n: number) => (n === 1 ? "ét svar fra en samtale" : `${count(n)} svar fra samtaler`),
        partner: (n: number) => (n === 1 ? "ét svar fra en partner" : `${count(n)} svar fra partnere`),
        meeting: (n: number) => (n === 1 ? "én seddel fra et møde" : `${count(n)} sedler fra møder`),
        figure: (n: number) => (n === 1 ? "ét tal" : `${count(n)} tal`),
        register: (n: number) =>
          n === 1 ? "én linje fra stedets lister" : `${count(n)} linjer fra stedets lister`,
        other: (n: number) => (n === 1 ? "én ting, I selv ved" : `${count(n)} ting, I selv ved`),
      } satisfies Record<EvidenceSort, (n: number) => string>,
      oneSort: "Det er alt sammen fundet på én måde.",
      sortsCount: (n: number) => `Det er fundet på ${count(n)} forskellige måder.`,
      observers: (n: number) =>
        n === 0
          ? "Der er ingen observationer med endnu."
          : n === 1
            ? "Én af jer har selv været ude."
            : `${capital(count(n))} af jer har selv været ude.`,
      against: (n: number) =>
        n === 0
          ? "Der er ikke noget imod. Har I ledt efter det?"
          : n === 1
            ? "Én ting taler imod."
            : `${capital(count(n))} ting taler imod.`,
    },
    lines: {
      title: "Indsigter herfra",
      none: "Ingen indsigt bygger på det her endnu.",
      make: "Gør det til en indsigt",
    },
  },
  {
    list: {
      title: "Insights",
      lead: "What you have begun to understand, one sentence at a time.",
      begin: "New insight",
      empty: "What have you begun to understand?",
      emptyBody:
        "An insight is one sentence that stood nowhere before you went out: “They do not need more to choose from. They need a reason to get out of the car.” Write it as soon as you sense it, and then hang on it what speaks for it, and what speaks against it.",
      filter: "Choose",
      search: "Words in the sentence",
      targetGroup: "Target group",
      community: "Place",
      engagement: "Forløb",
      strength: "How well it bears",
      all: "All",
      sort: "Order",
      newest: "The newest first",
      strongest: "The best borne first",
      show: "Show",
      only: (names: string) => `Only ${names}.`,
      called: (name: string) => `“${name}”`,
      notFound: "No insight fits that.",
      clear: "See all",
      evidence: (n: number) =>
        n === 0 ? "rests on nothing yet" : n === 1 ? "rests on one thing" : `rests on ${n} things`,
      questions: (n: number) => (n === 1 ? "1 question" : `${n} questions`),
      questionsLink: "Development questions",
    },
    strengths: { weak: "A trace", some: "Several traces", strong: "Firm ground" },
    strengthAbout: {
      weak: "One person has seen it or said it. Worth following, too early to build on.",
      some: "Several who have not talked together point the same way.",
      strong: "Seen and heard in several ways, and you have looked for the opposite.",
    },
    unjudged: "not judged",
    fields: {
      sentence: "What have you understood?",
      sentenceHint: "One sentence. Write not only what you saw, but what it means.",
      targetGroup: "Who is it about?",
      community: "Which place?",
      engagement: "Which forløb?",
      none: "Not chosen",
      save: "Save",
      saving: "Saving …",
      remove: "Remove the insight",
      removeAbout: "What it rests on stays where it came from. You can bring the insight back for 30 days.",
    },
    page: {
      newTitle: "A new insight",
      editTitle: "Change the insight",
      edit: "Change",
      from: "It came from",
      by: (name: string, day: string) => `Written by ${name} ${day}`,
    },
    judge: {
      title: "How well does it bear?",
      open: "Judge it",
      again: "Judge again",
      strength: "Your judgement",
      reason: "Why?",
      reasonHint: "What makes you sure, and what do you still doubt?",
      save: "Save the judgement",
      saving: "Saving …",
      none: "You have not judged it yet.",
    },
    weight: {
      nothing: "It rests on nothing yet. Then it is a guess, and guesses are good to go out with.",
      supporting: (list: string) => `For it: ${list}.`,
      onlyAgainst: "Nothing speaks for it.",
      sorts: {
        observation: (n: number) => (n === 1 ? "one observation" : `${n} observations`),
        interview: (n: number) => (n === 1 ? "one interview" : `${n} interviews`),
        agreed: (n: number) => (n === 1 ? "one agreed sentence" : `${n} agreed sentences`),
        answer: (n: number) =>
          n === 1 ? "one answer from a conversation" : `${n} answers from conversations`,
        partner: (n: number) => (n === 1 ? "one answer from a partner" : `${n} answers from partners`),
        meeting: (n: number) => (n === 1 ? "one note from a meeting" : `${n} notes from meetings`),
        figure: (n: number) => (n === 1 ? "one figure" : `${n} figures`),
        register: (n: number) =>
          n === 1 ? "one line of the lists of the place" : `${n} lines of the lists of the place`,
        other: (n: number) => (n === 1 ? "one thing you know yourselves" : `${n} things you know yourselves`),
      },
      oneSort: "All of it was found in one way.",
      sortsCount: (n: number) => `It was found in ${n} different ways.`,
      observers: (n: number) =>
        n === 0
          ? "There are no observations among it yet."
          : n === 1
            ? "One of you has been out."
            : `${n} of you have been out.`,
      against: (n: number) =>
        n === 0
          ? "Nothing speaks against it. Have you looked?"
          : n === 1
            ? "One thing speaks against it."
            : `${n} things speak against it.`,
    },
    lines: {
      title: "Insights from here",
      none: "No insight rests on this yet.",
      make: "Make it an insight",
    },
  },
);

/** Small numbers as words, as one would say them. */
function count(n: number): string {
  return (
    ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"][n] ??
    String(n)
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
