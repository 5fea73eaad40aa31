import { describe, expect, test } from "vitest";
import { byKind, changesIn, layerOver, type PersonaNote, wordsAfter, wordsBefore } from "./persona-layer.ts";
import { fitOf } from "./wall-persona.tsx";

const thomas = {
  traits: [
    { id: "waits", kind: "everyday", text: "Venter i bilen" },
    { id: "shy", kind: "challenge", text: "Er genert" },
  ],
} as const;
let place = 0;
const note = (id: string, more: Partial<PersonaNote> = {}): PersonaNote => ({
  id,
  slot: "",
  text: id,
  extra: {},
  place: ++place,
  ...more,
});
const other = (id: string, text: string, was = "Venter i bilen") =>
  note(id, { slot: "everyday", text, extra: { says: "other", trait: "waits", was } });
const not = (id: string, why = "") =>
  note(id, { slot: "challenge", text: why, extra: { says: "not", trait: "shy", was: "Er genert" } });
const fresh = (id: string, text: string) => note(id, { slot: "channel", text, extra: { says: "new" } });

describe("the layer over a persona", () => {
  test("leaves it as it is where nothing was taken on", () => {
    const layer = layerOver(thomas, []);
    expect(layer.map(({ says, before }) => [says, before])).toEqual([
      ["stands", "Venter i bilen"],
      ["stands", "Er genert"],
    ]);
    expect(changesIn(layer)).toEqual([]);
  });

  test("shows other words beside those they change, what does not fit as struck, and what is new", () => {
    const layer = layerOver(thomas, [
      not("n", "Han er træt"),
      fresh("f", "Læser alt"),
      other("o", "Ser sin søn"),
    ]);
    expect(layer).toMatchObject([
      { id: "waits", says: "other", before: "Venter i bilen", after: ["Ser sin søn"] },
      { id: "shy", says: "not", before: "Er genert", after: [], why: ["Han er træt"] },
      { id: "f", says: "new", kind: "channel", before: "", after: ["Læser alt"] },
    ]);
    expect(layer.flatMap(wordsBefore)).toEqual(["Venter i bilen", "Er genert"]);
    expect(layer.flatMap(wordsAfter)).toEqual(["Ser sin søn", "Læser alt"]);
  });

  test("keeps all the words the table has for one trait, in the order they were said", () => {
    const [waits] = layerOver(thomas, [other("a", "Ser sin søn"), other("b", "Venter ved banen")]);
    expect(waits?.after).toEqual(["Ser sin søn", "Venter ved banen"]);
  });

  test("does not strike what the table has other words for", () => {
    const said = [
      note("n", { extra: { says: "not", trait: "waits", was: "Venter i bilen" }, text: "" }),
      other("o", "Ser sin søn"),
    ];
    expect(layerOver(thomas, said)[0]).toMatchObject({ says: "other", after: ["Ser sin søn"] });
  });

  test("is the same after it has been laid into the persona", () => {
    const taken = [other("o", "Ser sin søn"), not("n"), fresh("f", "Læser alt")];
    const laidIn = {
      traits: [
        { id: "waits", kind: "everyday", text: "Ser sin søn" },
        { id: "f", kind: "channel", text: "Læser alt" },
      ],
    } as const;
    const both = [layerOver(thomas, taken), layerOver(laidIn, taken), layerOver({ traits: [] }, taken)];
    for (const layer of both) expect(changesIn(layer)).toEqual(changesIn(both[0] ?? []));
  });

  test("shows what somebody has written since beside what the table said", () => {
    const since = { traits: [{ id: "waits", kind: "everyday", text: "Kører og henter" }] } as const;
    expect(layerOver(since, [other("o", "Ser sin søn")])[0]).toMatchObject({
      before: "Venter i bilen",
      after: ["Ser sin søn"],
      since: "Kører og henter",
    });
  });

  test("takes a note that names no trait for something new, and one of no known kind last", () => {
    const layer = layerOver(thomas, [note("plain", { slot: "noget", extra: { says: "not", trait: "" } })]);
    expect(layer.at(-1)).toMatchObject({ id: "plain", says: "new", kind: "" });
    expect(byKind(layer).map(({ kind }) => kind)).toEqual(["everyday", "challenge", ""]);
  });

  test("says nothing of what has no words left", () => {
    expect(changesIn(layerOver(thomas, [fresh("f", "")]))).toEqual([]);
    expect(layerOver({ traits: [] }, [note("n", { extra: { says: "not", trait: "x" } })])).toEqual([]);
  });
});

test("a wall with too little room keeps what was changed, and lets traits that stand be read on the phones", () => {
  const layer = layerOver(thomas, [other("o", "Ser sin søn"), fresh("f", "Læser alt")]);
  expect(fitOf(layer, 0)).toMatchObject({ size: 1, shown: layer });
  expect(fitOf(layer, 4).shown).toEqual(layer);
  for (const at of [5, 9]) expect(fitOf(layer, at).shown.map(({ id }) => id)).toEqual(["waits", "f"]);
});
