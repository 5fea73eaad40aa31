import type { Said } from "#ui/tongues.ts";
import type { PaperNoteRefusal } from "./paper-laying.server.ts";
import { paperLayingTongues } from "./paper-laying-tongues.text.ts";

const da = {
  title: "Læg et ark på bordet",
  lead: "Tag et billede af et udfyldt ark. Det bliver klippet ud her, og hvert felt bliver en seddel på bordet.",
  back: "Tilbage til bordet",
  copy: "Skriv det af, hvis det er svært at læse",
  copyHint: "Det kan også vente.",
  who: "Hvem",
  when: "Hvornår",
  unsure: (count: number) =>
    count === 1
      ? "Ét felt kunne vi ikke klippe sikkert ud. Tag billedet om, eller se efter, og læg det, som det er."
      : `${count} felter kunne vi ikke klippe sikkert ud. Tag billedet om, eller se efter, og læg dem, som de er.`,
  where: "Hvor skal det ligge?",
  elsewhere: (line: string) => `Arket hører til »${line}« og bliver lagt dér.`,
  nowhere: "Arket hører ikke til noget på dagsordenen. Vælg selv, hvor sedlerne skal ligge.",
  which: "Hvilket spørgsmål svarer arket på?",
  lay: (count: number) => (count === 1 ? "Læg sedlen på bordet" : `Læg ${count} sedler på bordet`),
  none: "Vælg mindst ét felt.",
  kept: (count: number) =>
    count === 1 ? "Én seddel ligger på bordet." : `${count} sedler ligger på bordet.`,
  onTheWay: (count: number) => (count === 1 ? "Én er på vej." : `${count} er på vej.`),
  away: "Der er ikke noget net lige nu. Sedlerne bliver sendt, så snart der er.",
  lasting: "De bliver gemt på denne telefon så længe. Luk bare siden, og kom tilbage hertil.",
  fleeting: "De findes kun her på siden så længe. Luk den ikke, før de er lagt.",
  unkept: "Ikke lagt endnu",
  again: "Prøv igen",
  drop: "Smid den ud",
  next: "Tag det næste ark nedenfor, når du er klar.",
  open: "Se bordet",
  handwritten: "Håndskrevet seddel",
  over: "Mødet er slut. Den, der leder, kan stadig lægge ark på bordet.",
  privately: "Det, der endnu er skjult, kan ingen se, før det bliver vist for alle. Heller ikke du.",
  failed: "Sedlen kunne ikke lægges. Prøv igen.",
  refused: {
    slow: "Det gik lidt hurtigt. Vent et øjeblik.",
    closed: "Her bliver der ikke skrevet mere.",
    full: "Her ligger så meget fra dig, som der er plads til.",
    over: "Mødet er slut.",
    gone: "Det sted på bordet er her ikke mere.",
    "too-large": "Billedet fylder for meget. Tag det igen.",
    "no-picture": "Det er ikke et billede, vi kan åbne. Tag det igen.",
  } satisfies Record<PaperNoteRefusal, string>,
};

/** The words for laying a sheet on the table. */
export type PaperLayingWords = typeof da;

const en: PaperLayingWords = {
  title: "Lay a sheet on the table",
  lead: "Take a picture of a sheet that is filled in. It is cut out here, and each field becomes a note on the table.",
  back: "Back to the table",
  copy: "Copy it out, if it is hard to read",
  copyHint: "That can wait, too.",
  who: "Who",
  when: "When",
  unsure: (count) =>
    count === 1
      ? "One field we could not cut out for certain. Take the picture again, or have a look and lay it as it is."
      : `${count} fields we could not cut out for certain. Take the picture again, or have a look and lay them as they are.`,
  where: "Where does it go?",
  elsewhere: (line) => `The sheet belongs to »${line}« and is laid there.`,
  nowhere: "The sheet belongs to nothing on the agenda. Choose where the notes are to lie.",
  which: "Which question does the sheet answer?",
  lay: (count) => (count === 1 ? "Lay the note on the table" : `Lay ${count} notes on the table`),
  none: "Choose at least one field.",
  kept: (count) => (count === 1 ? "One note lies on the table." : `${count} notes lie on the table.`),
  onTheWay: (count) => (count === 1 ? "One is on its way." : `${count} are on their way.`),
  away: "There is no network just now. The notes are sent as soon as there is.",
  lasting: "Until then they are kept on this phone. Close the page if you like, and come back here.",
  fleeting: "Until then they are only here on this page. Do not close it before they are laid.",
  unkept: "Not laid yet",
  again: "Try again",
  drop: "Throw it out",
  next: "Take the next sheet below when you are ready.",
  open: "See the table",
  handwritten: "Handwritten note",
  over: "The meeting is over. Whoever leads it can still lay sheets on the table.",
  privately: "What is still hidden nobody can see before it is shown to all. Not even you.",
  failed: "The note could not be laid. Try again.",
  refused: {
    slow: "That was a little fast. Wait a moment.",
    closed: "Nothing more is written here.",
    full: "There is as much here from you as there is room for.",
    over: "The meeting is over.",
    gone: "That place on the table is not here any more.",
    "too-large": "The picture is too large. Take it again.",
    "no-picture": "That is no picture we can open. Take it again.",
  },
};

export const paperLayingText: Said<PaperLayingWords> = { da, en, ...paperLayingTongues };
