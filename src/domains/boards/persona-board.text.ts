import { words } from "#ui/words.ts";

/** What colleagues read where a persona is worked with at a meeting: by whoever leads, on the wall, in the minutes. */
export const personaBoardText = words(
  {
    says: {
      new: "Nyt",
      other: "Andre ord for",
      not: "Passer ikke",
    },
    about: (was: string) => `»${was}«`,
    fresh: "nyt",
    instead: "i stedet",
    struck: "passer ikke",
    because: (why: string) => `fordi: ${why}`,
    since: (now: string) => `Siden er det skrevet om på personaen: »${now}«`,
    other: "Andet",
    looks: "Vis personaen",
    look: { layer: "Med rettelser", before: "Før", after: "Efter" },
    proposals: "Forslag",
    traits: "Det ved vi",
    none: "Ingen forslag endnu.",
    hidden: "Forslagene ligger skjult, til I viser dem.",
    take: "Tag med",
    letBe: "Lad ligge",
    taken: "Taget med",
    heap: (title: string) => `I bunken »${title}«`,
    nobody: "I har ikke valgt, hvem det handler om. Bordet skriver om målgruppen.",
    choose: "Vælg på dagsordenen",
    changed: (count: number): string =>
      count === 0
        ? "Som vi så det før mødet"
        : count === 1
          ? "1 rettelse fra bordet"
          : `${count} rettelser fra bordet`,
    waiting: (count: number): string =>
      count === 1 ? "1 forslag på bordet." : `${count} forslag på bordet.`,
    left: (count: number): string =>
      count === 1 ? "1 træk mere står på telefonerne." : `${count} træk mere står på telefonerne.`,
    columns: { says: "Om", yes: "ja" },
    short: { new: "noget nyt", other: "andre ord", not: "passer ikke" },
  },
  {
    says: {
      new: "New",
      other: "Other words for",
      not: "Does not fit",
    },
    about: (was: string) => `“${was}”`,
    fresh: "new",
    instead: "instead",
    struck: "does not fit",
    because: (why: string) => `because: ${why}`,
    since: (now: string) => `It has been rewritten on the persona since: “${now}”`,
    other: "Other",
    looks: "Show the persona",
    look: { layer: "With changes", before: "Before", after: "After" },
    proposals: "Proposals",
    traits: "What we know",
    none: "No proposals yet.",
    hidden: "The proposals lie hidden until you show them.",
    take: "Take it on",
    letBe: "Let it be",
    taken: "Taken on",
    heap: (title: string) => `In the pile “${title}”`,
    nobody: "You have not chosen whom it is about. The table writes about the target group.",
    choose: "Choose on the agenda",
    changed: (count: number) =>
      count === 0
        ? "As we saw it before the meeting"
        : count === 1
          ? "1 change from the table"
          : `${count} changes from the table`,
    waiting: (count: number) =>
      count === 1 ? "1 proposal on the table." : `${count} proposals on the table.`,
    left: (count: number) =>
      count === 1 ? "1 more trait is on the phones." : `${count} more traits are on the phones.`,
    columns: { says: "About", yes: "yes" },
    short: { new: "something new", other: "other words", not: "does not fit" },
  },
);
