import { words } from "#ui/words.ts";
import type { OwnField } from "./partner.ts";

/** The words about making two partners one. */
export const mergeText = words(
  {
    title: "Er det den samme?",
    lead: "Vælg, hvad der skal stå. Alt, hvad der hører til de to, bliver lagt sammen, og I kan skille dem ad igen i 30 dage.",
    pick: "Hvem er den den samme som?",
    choose: "Se dem ved siden af hinanden",
    none: "Der er ikke andre, den ligner. Søg i listen, hvis du kender navnet.",
    fields: {
      name: "Navn",
      sector: "Sektor",
      kind: "Hvad de er",
      place: "Hvor de holder til",
      can: "Det kan de",
      wants: "Det vil de gerne",
      decides: "Den, der siger ja",
      decisionTime: "Så længe varer det",
      notes: "Noter",
    } satisfies Record<OwnField, string>,
    empty: "(ikke skrevet)",
    same: "Resten er ens.",
    together: "Kontaktpersoner, bekendtskaber, forløb, målgrupper og steder fra dem begge kommer med.",
    do: "Slå dem sammen",
    doing: "Slår sammen …",
  },
  {
    title: "Is it the same?",
    lead: "Choose what it should say. Everything that belongs to the two is put together, and you can take them apart again for 30 days.",
    pick: "Which one is it the same as?",
    choose: "See them side by side",
    none: "There are no others it resembles. Search the list if you know the name.",
    fields: {
      name: "Name",
      sector: "Sector",
      kind: "What they are",
      place: "Where they are",
      can: "What they can do",
      wants: "What they would like",
      decides: "Who says yes",
      decisionTime: "How long that takes",
      notes: "Notes",
    },
    empty: "(not written)",
    same: "The rest is the same.",
    together: "Contact persons, acquaintances, forløb, target groups and places of both come along.",
    do: "Merge them",
    doing: "Merging …",
  },
);
