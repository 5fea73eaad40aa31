import { words } from "./words.ts";

export const frameText = words(
  {
    skip: "Gå til indholdet",
    menu: "Hovedmenu",
    shortcuts: "Genveje",
    more: "Mere",
    settings: "indstillinger",
    offline: "Intet net lige nu. Det, du skriver, bliver stående.",
  },
  {
    skip: "Skip to the content",
    menu: "Main menu",
    shortcuts: "Shortcuts",
    more: "More",
    settings: "settings",
    offline: "No network right now. What you write stays here.",
  },
);

export const wayText = words(
  {
    state: { done: "gået", begun: "i gang", open: "åben", ahead: "ligger forude" },
    chosen: "valgt",
    notChosen: "ikke valgt",
    here: "her er",
    walked: "gået er",
  },
  {
    state: { done: "walked", begun: "under way", open: "open", ahead: "lies ahead" },
    chosen: "chosen",
    notChosen: "not chosen",
    here: "now at",
    walked: "walked",
  },
);

export const fieldText = words(
  {
    optional: "(valgfrit)",
    problems: (count: number) =>
      count === 1 ? "Se på én ting, før vi kan gemme" : `Se på ${count} ting, før vi kan gemme`,
    pick: "Vælg",
  },
  {
    optional: "(optional)",
    problems: (count: number) =>
      count === 1 ? "Look at one thing before we can save" : `Look at ${count} things before we can save`,
    pick: "Choose",
  },
);

export const keepingText = words(
  {
    saved: "Gemt",
    undo: "Fortryd",
    restored: "Vi har gemt det, du var i gang med.",
    startOver: "Start forfra",
    setAside: "Lagt til side.",
    bringBack: "Hent det frem igen",
  },
  {
    saved: "Saved",
    undo: "Undo",
    restored: "We kept what you were writing.",
    startOver: "Start over",
    setAside: "Put aside.",
    bringBack: "Bring it back",
  },
);

export const noteText = words({ nugget: "guldkorn" }, { nugget: "nugget" });

export const timerText = words(
  {
    until: (time: string) => `til ${time}`,
    lastMinute: "Et minut tilbage.",
    over: "Tiden er gået.",
  },
  {
    until: (time: string) => `until ${time}`,
    lastMinute: "One minute left.",
    over: "Time is up.",
  },
);
