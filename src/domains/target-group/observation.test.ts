import { describe, expect, test } from "vitest";
import { newId } from "#platform/database/id.ts";
import { firstWords } from "./first-words.ts";
import { countsOf, doubtsAbout, observationSchema } from "./observation.ts";
import { parcelOf, refusedParcel } from "./observation-parcel.ts";

describe("a form", () => {
  test("needs no more than what was seen and the day", () => {
    const least = { id: newId(), seen: "Regn.", observedOn: "2026-11-20" };
    expect(observationSchema.parse(least)).toMatchObject({
      kind: "observation",
      meaning: "",
      countLabels: [],
    });
    expect(observationSchema.safeParse({ ...least, seen: " " }).success).toBe(false);
  });

  test("has no field for a name", () => {
    const fields = Object.keys(observationSchema.shape).join(" ").toLowerCase();
    expect(fields).not.toMatch(/name|navn|person/);
  });

  test("keeps a nought that was counted, and not a line that was only suggested", () => {
    const counted = countsOf({ countLabels: ["kom ind", "vendte om", ""], countNumbers: [0, null, 3] });
    expect(counted).toEqual([{ label: "kom ind", count: 0 }]);
  });

  test("asks about the fields in which somebody could be found, and only those", () => {
    const told = { seen: "Det regnede.", quotes: "Ring til Birthe på 20 10 56 78", withWhom: "Mette" };
    expect(doubtsAbout(told)).toEqual(["quotes"]);
  });

  test("that waits on the phone comes back with everything in its field", () => {
    const form = new FormData();
    const given = [
      ["id", newId()],
      ["seen", "Regn"],
      ["countLabels", "drenge"],
      ["countLabels", "fædre"],
      ["countNumbers", ""],
      ["countNumbers", "4"],
      ["nobody", "yes"],
    ] as const;
    for (const [name, value] of given) form.append(name, value);
    form.append("photo", new File(["stort"], "stort.jpg"));
    const small = new Blob(["lille"]);
    const parcel = parcelOf(form, "mette", small, 1);
    expect(parcel.file?.blob).toBe(small);
    const { typed } = refusedParcel(parcel);
    expect(typed).toMatchObject({ seen: "Regn", countLabels: ["drenge", "fædre"], countNumbers: ["", "4"] });
    form.delete("nobody");
    expect(parcelOf(form, "mette", small).file).toBeUndefined();
  });
});

test("a long text is known by its first words, never cut in one", () => {
  expect(firstWords("Kort.", 50)).toBe("Kort.");
  const long = firstWords(`${"biler holder med motoren, ".repeat(12)}`, 50);
  expect(long.length).toBeLessThanOrEqual(52);
  expect(long).toMatch(/^biler holder med motoren, .*\p{L} …$/u);
});
