/** Somebody we know at a partner. */
export type KnownPerson = { name: string; partner: string };

/**
 * The same words where somebody we know at a partner is told of as their partner: by whole name or by first name, as
 * they are written at a table. What is read by many links says who carries a thing, and not who they are.
 */
export function toldByPartner<T>(told: T, persons: readonly KnownPerson[]): T {
  const names = persons.flatMap(({ name, partner }) =>
    [name, name.split(/\s+/)[0] ?? ""]
      .filter((one) => one.length > 1)
      .map((one) => [new RegExp(`(?<!\\p{L})${escaped(one)}(s?)(?!\\p{L})`, "gu"), partner] as const),
  );
  if (names.length === 0) return told;
  const inWords = (text: string) =>
    names.reduce((words, [name, partner]) => words.replace(name, (_, s: string) => partner + s), text);
  const through = (value: unknown): unknown => {
    if (typeof value === "string") return inWords(value);
    if (Array.isArray(value)) return value.map(through);
    if (value && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, through(part)]));
    return value;
  };
  return through(told) as T;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
