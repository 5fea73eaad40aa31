import { describe, expect, test } from "vitest";
import type { PersonaNote } from "#domains/boards/persona-layer.ts";
import { layInSteps } from "./persona-minutes.ts";

const traits = [
  { id: "waits", kind: "everyday", text: "Venter i bilen" },
  { id: "shy", kind: "challenge", text: "Er genert" },
] as const;
const none: ReadonlySet<string> = new Set();
const said = (
  id: string,
  says: "new" | "other" | "not",
  text = "",
  { trait = "waits", was = "Venter i bilen", slot = "everyday", place = 1 } = {},
): PersonaNote => ({
  id,
  slot,
  text,
  place,
  extra: says === "new" ? { says } : { says, trait, was },
});

describe("what the table took on goes into the persona", () => {
  test("as a new trait, as other words for one, or by taking one out", () => {
    const steps = layInSteps(
      traits,
      [
        said("n", "not", "", { trait: "shy", was: "Er genert" }),
        said("o", "other", "Ser sin søn"),
        said("f", "new", "Læser alt", { slot: "channel" }),
      ],
      none,
    );
    expect(steps.map(({ does, noteId }) => `${does} ${noteId}`).toSorted()).toEqual([
      "add f",
      "reword o",
      "strike n",
    ]);
  });

  test("and never again what has been laid in before", () => {
    expect(layInSteps(traits, [said("o", "other", "Ser sin søn")], new Set(["o"]))).toEqual([]);
  });

  test("with the first words for a trait in its place and the others beside it", () => {
    const steps = layInSteps(
      traits,
      [said("b", "other", "Venter ved banen", { place: 2 }), said("a", "other", "Ser sin søn", { place: 1 })],
      none,
    );
    expect(steps).toMatchObject([
      { does: "reword", noteId: "a", traitId: "waits" },
      { does: "add", noteId: "b", beside: { id: "waits", now: "Ser sin søn" } },
    ]);
  });

  test("without writing over what somebody has written since: words go beside it, and a no lets it stand", () => {
    const since = [{ id: "waits", kind: "everyday", text: "Kører og henter" }] as const;
    expect(layInSteps(since, [said("o", "other", "Ser sin søn"), said("n", "not")], none)).toEqual([
      {
        does: "add",
        noteId: "o",
        kind: "everyday",
        text: "Ser sin søn",
        beside: { id: "waits", now: "Kører og henter" },
      },
      { does: "let-stand", noteId: "n", was: "Venter i bilen", now: "Kører og henter" },
    ]);
  });

  test("tied to the trait where somebody has written the table's words already", () => {
    const same = [{ id: "waits", kind: "everyday", text: "Ser sin søn" }] as const;
    expect(layInSteps(same, [said("o", "other", "Ser sin søn"), said("n", "not")], none)).toEqual([
      { does: "tie", noteId: "o", traitId: "waits" },
      { does: "tie", noteId: "n", traitId: "waits" },
    ]);
  });

  test("where the trait is gone: its other words as a new one, and of a no nothing", () => {
    expect(layInSteps([], [said("o", "other", "Ser sin søn"), said("n", "not")], none)).toEqual([
      { does: "add", noteId: "o", kind: "everyday", text: "Ser sin søn" },
    ]);
  });

  test("once though two have struck the same trait", () => {
    expect(layInSteps(traits, [said("n", "not"), said("m", "not", "", { place: 2 })], none)).toEqual([
      { does: "strike", noteId: "n", traitId: "waits" },
      { does: "tie", noteId: "m", traitId: "waits" },
    ]);
  });
});
