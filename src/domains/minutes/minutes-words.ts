import { firstWords } from "#domains/target-group/first-words.ts";
import { joinNames } from "#ui/names.ts";
import type { Language } from "#ui/words.ts";
import { minutesText } from "./minutes.text.ts";
import type { MinutesBoard, MinutesItem, MinutesPresent } from "./minutes.ts";

/** What got the most dots, told as one would tell it; nothing where nobody laid any. */
export function dotsInWords({ heaps, notes }: MinutesBoard, language: Language): string {
  const text = minutesText[language];
  const ranked = [
    ...heaps.map(({ title, notes: [first], dots }) => ({ name: title || (first?.text ?? ""), dots })),
    ...notes.map((note) => ({ name: note.text, dots: note.dots })),
  ]
    .filter(({ name, dots }) => dots > 0 && name !== "")
    .toSorted((a, b) => b.dots - a.dots);
  const most = ranked[0]?.dots ?? 0;
  const called = (dots: number) =>
    joinNames(
      ranked.filter((one) => one.dots === dots).map(({ name }) => text.quote(firstWords(name, 80))),
      language,
      4,
    );
  if (most === 0) return "";
  const top = ranked.filter(({ dots }) => dots === most).length;
  const next = ranked.find(({ dots }) => dots < most)?.dots;
  return [
    (top > 1 ? text.equalDots : text.mostDots)(called(most), most),
    next ? text.thenDots(called(next), next) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** How many cards of each kind were laid; nothing for any other tool. */
export function cardsInWords({ tool, heaps, notes }: MinutesBoard, language: Language): string {
  if (tool !== "picture-cards") return "";
  const text = minutesText[language];
  const all = [...heaps.flatMap((heap) => heap.notes), ...notes];
  const count = (slot: string) => all.filter((note) => note.slot === slot).length;
  const cards = text.cards(count("hard"), count("wish"));
  return cards && text.laid(cards);
}

/** Who was there, line by line, each with its name. Citizens are told by role and number. */
export function presentInWords(
  present: MinutesPresent,
  language: Language,
): { label: string; value: string }[] {
  const text = minutesText[language];
  const { partners, citizens, colleagues, people, phones, scribes } = present;
  const told = citizens.map(({ who, heads }) => (heads > 1 ? `${who} (${heads})` : who));
  return [
    { label: text.facts.partners, value: partners.join("\n") },
    { label: text.facts.citizens, value: told.join("\n") },
    { label: text.facts.colleagues, value: joinNames(colleagues, language) },
    { label: text.facts.wrote, value: people > 0 ? text.wrote(people, phones, scribes) : "" },
  ].filter(({ value }) => value !== "");
}

/** The words of a note as somebody who reads this language meets them: as written, and what a helper typed of it. */
export function saidIn(
  { text, said }: { text: string; said: Readonly<Partial<Record<string, string>>> },
  language: Language,
): { text: string; translated: string } {
  return { text, translated: said[language] ?? "" };
}

/** What a line of the agenda is called. */
export const itemName = (
  { title, kind }: Pick<MinutesItem, "title" | "kind">,
  names: Readonly<Record<string, { name: string }>>,
) => title || (names[kind]?.name ?? "");
