import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dayField, emailField, lines, listed, longText, shortText, wholeNumber } from "./fields.ts";
import { isProblems, readForm, refuse, typedOr } from "./form.ts";

const schema = z
  .object({
    name: shortText.min(1),
    email: emailField,
    day: dayField,
    role: z.enum(["leader", "employee"]),
    hours: wholeNumber(1000),
    places: listed,
    signs: lines(2),
    teamIds: z.array(z.uuid()).default([]),
    story: longText(10).default(""),
  })
  .refine((made) => made.name !== "Ingen", { path: ["name"], params: { code: "nobody" } });

const good = {
  name: "Ida Holm",
  email: "ida@vestervig.example",
  day: "2026-12-04",
  role: "leader",
  hours: "12",
  places: "Vestervig, Agger",
  signs: "Nogen kommer igen",
};

describe("a form that can be read", () => {
  test("is tidied: spaces, small letters, numbers and lists", () => {
    const typed = {
      ...good,
      name: "  Ida\n Holm ",
      email: " Ida@Vestervig.Example ",
      hours: " 1.000 ",
      places: " Vestervig ,, Agger\nHurup",
      signs: "Nogen kommer igen\r\n\r\n  De tager selv over ",
      story: "linje\r\nto ",
    };
    expect(read(typed)).toEqual({
      value: {
        name: "Ida Holm",
        email: "ida@vestervig.example",
        day: "2026-12-04",
        role: "leader",
        hours: 1000,
        places: ["Vestervig", "Agger", "Hurup"],
        signs: ["Nogen kommer igen", "De tager selv over"],
        teamIds: [],
        story: "linje\nto",
      },
    });
  });

  test("keeps every ticked box of a list, also when it is only one", () => {
    const [one, two] = ["3f2b8f9e-6c1d-4a57-9d6e-2b1f0c8a7e55", "7a1c2d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e"];
    expect(read({ ...good, teamIds: one })).toMatchObject({ value: { teamIds: [one] } });
    expect(read({ ...good, teamIds: [one, two] })).toMatchObject({ value: { teamIds: [one, two] } });
  });

  test("leaves out a number nobody wrote, and reads the dot as Danes do", () => {
    expect(read({ ...good, hours: "" })).toMatchObject({ value: { hours: null } });
    expect(read({ ...good, hours: "1 000" })).toMatchObject({ value: { hours: 1000 } });
    expect(read({ ...good, hours: "0" })).toMatchObject({ value: { hours: 0 } });
  });

  test("drops a character no database can keep", () => {
    expect(read({ ...good, name: "Ida\0 Holm" })).toMatchObject({ value: { name: "Ida Holm" } });
  });
});

describe("a form that cannot be read", () => {
  test("comes back with everything as it was typed", () => {
    const typed = { ...good, name: " ", email: "ida", story: "  for lang en historie " };
    const refused = read(typed);
    expect(refused).toMatchObject({ typed });
    expect(typedOr(refused, "email", "gammel@vestervig.example")).toBe("ida");
    expect(typedOr(undefined, "email", "gammel@vestervig.example")).toBe("gammel@vestervig.example");
  });

  test("shows a list again as it was chosen", () => {
    const refused = read({ ...good, name: "", teamIds: ["a", "b"] });
    expect(typedOr(refused, "teamIds", "")).toBe("a\nb");
  });

  test.each([
    ["name", " ", "Skriv noget her.", "Please write something here."],
    ["name", undefined, "Skriv noget her.", "Please write something here."],
    [
      "name",
      "x".repeat(201),
      "Det er lidt for langt. Der er plads til 200 tegn.",
      "That is a little too long. There is room for 200 characters.",
    ],
    [
      "email",
      "ida",
      "Det ligner ikke en e-mailadresse. Skriv den som navn@sted.dk.",
      "That does not look like an e-mail address. Write it as name@place.dk.",
    ],
    [
      "day",
      "",
      "Skriv en dato, for eksempel 4. december 2026.",
      "Write a date, for example 4 December 2026.",
    ],
    [
      "day",
      "2026-02-30",
      "Skriv en dato, for eksempel 4. december 2026.",
      "Write a date, for example 4 December 2026.",
    ],
    ["role", "chef", "Vælg en af mulighederne.", "Choose one of these."],
    ["role", undefined, "Vælg en af mulighederne.", "Choose one of these."],
    [
      "hours",
      "mange",
      "Skriv et helt tal uden punktum eller komma.",
      "Write a whole number without full stop or comma.",
    ],
    [
      "hours",
      "1,5",
      "Skriv et helt tal uden punktum eller komma.",
      "Write a whole number without full stop or comma.",
    ],
    [
      "hours",
      "1.5",
      "Skriv et helt tal uden punktum eller komma.",
      "Write a whole number without full stop or comma.",
    ],
    ["hours", "-1", "Skriv et tal, der er mindst 0.", "Write a number of at least 0."],
    ["hours", "1001", "Skriv et tal, der højst er 1000.", "Write a number of at most 1000."],
    ["signs", "et\nto\ntre", "Der er plads til 2.", "There is room for 2."],
    [
      "teamIds",
      "ikke et id",
      "Det kan vi ikke læse. Prøv at skrive det på en anden måde.",
      "We cannot read that. Try writing it another way.",
    ],
  ])("says what is wrong with %s %j in both languages", (name, value, da, en) => {
    const typed = { ...good, [name]: value };
    expect(read(typed, "da")).toMatchObject({ problems: { [name]: da } });
    expect(read(typed, "en")).toMatchObject({ problems: { [name]: en } });
  });

  test("says it in the words of the page where the page has some", () => {
    const own = { nobody: "Nogen må det være." };
    expect(readForm(schema, formOf({ ...good, name: "Ingen" }), "da", own)).toMatchObject({
      problems: { name: "Nogen må det være." },
    });
  });

  test("can be told to a field afterwards, with nothing lost", () => {
    expect(refuse(formOf(good), "email", "Ida er her allerede.")).toEqual({
      problems: { email: "Ida er her allerede." },
      typed: good,
    });
  });
});

describe("a CPR number", () => {
  const refusal = "Det gemmer Vejviser aldrig";

  test.each(["name", "email", "places", "signs", "story"])("is refused in %s", (name) => {
    const refused = read({ ...good, [name]: "010190-1234" });
    expect(refused).toMatchObject({ problems: { [name]: expect.stringContaining(refusal) } });
  });

  test("is refused in a field the page does not know", () => {
    expect(read({ ...good, bemærkning: "Ida, 010190-1234" })).toMatchObject({
      problems: { bemærkning: expect.stringContaining(refusal) },
    });
  });

  test("is refused in any of several values, also where the page asks for one", () => {
    expect(read({ ...good, teamIds: ["a", "0101901234"] })).toMatchObject({
      problems: { teamIds: expect.stringContaining(refusal) },
    });
    expect(read({ ...good, name: ["Ida Holm", "010190-1234"] })).toMatchObject({
      problems: { name: expect.stringContaining(refusal) },
    });
  });

  test("is refused in English too", () => {
    expect(read({ ...good, name: "010190-1234" }, "en")).toMatchObject({
      problems: { name: expect.stringContaining("Vejviser never stores one") },
    });
  });

  test("is not seen in an id", () => {
    const id = "ab010190-1234-4abc-8def-a0101901234b";
    expect(isProblems(read({ ...good, teamIds: [id] }))).toBe(false);
  });
});

type Given = Record<string, string | string[] | undefined>;

function read(typed: Given, language: "da" | "en" = "da") {
  return readForm(schema, formOf(typed), language);
}

function formOf(typed: Given): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) {
    for (const one of [value].flat()) if (one !== undefined) form.append(name, one);
  }
  return form;
}
