import { describe, expect, test } from "vitest";
import { isProblems, readForm } from "#platform/web/form.ts";
import { languages } from "#ui/words.ts";
import { letterMail } from "./letter.mail.ts";
import { letterReport } from "./letter.report.ts";
import { answerSchema, isOpen, letterKinds, routeField, routeValue } from "./letter.ts";
import { letterBeginning } from "./letter-beginning.text.ts";
import { quoteOf, sentenceOf } from "./letter-quote.ts";
import { speaksMostlyOfUs, tiltOf } from "./letter-tilt.ts";
import { bestRoute, type Reachable, ratherRung, routesTo } from "./letter-way.ts";

const told = {
  question: "Hvordan får de unge et sted at være?",
  targetGroup: "Unge på 15–18 år",
  place: "Agger",
};

describe("the first words of a letter", () => {
  test.each(languages.flatMap((language) => letterKinds.map((kind) => [language, kind] as const)))(
    "in %s for %s name the people and the challenge, and speak mostly of those it is for",
    (language, kind) => {
      const begun = letterBeginning[language](kind, told);
      expect(begun.title).toMatch(/unge på 15–18 år/i);
      expect(begun.challenge).toBe(told.question);
      expect(begun.body).toMatch(/klogere sammen|wiser together/);
      expect(speaksMostlyOfUs(tiltOf(begun.body, language))).toBe(false);
      expect(tiltOf(begun.body, language).theirs).toBeGreaterThan(tiltOf(begun.body, language).ours);
    },
  );

  test("read as sentences when the forløb says neither whom nor where", () => {
    for (const kind of letterKinds) {
      const { title, body } = letterBeginning.da(kind, { question: "", targetGroup: "", place: "" });
      expect(`${title} ${body}`).not.toMatch(/undefined| {2}| i \?| :/);
    }
  });
});

describe("a letter that speaks mostly of the library", () => {
  test("is known by its words", () => {
    const ours =
      "Vi på biblioteket vil gerne fortælle om vores tilbud. Vi har et nyt lokale, og biblioteket åbner det på fredag.";
    expect(tiltOf(ours, "da")).toEqual({ ours: 5, theirs: 0 });
    expect(speaksMostlyOfUs(tiltOf(ours, "da"))).toBe(true);
    expect(speaksMostlyOfUs(tiltOf("We at the library have our plan, and we like it.", "en"))).toBe(true);
  });

  test("is not one that needs a few words to say who is writing", () => {
    expect(speaksMostlyOfUs(tiltOf("Vi skriver fra biblioteket. Vi vil gerne høre jer.", "da"))).toBe(false);
  });

  test("is told from you by the capital, and by the verb where a sentence begins", () => {
    expect(tiltOf("I kender dem. Det ved I, og jeres børn ser jer.", "da").theirs).toBe(4);
    expect(tiltOf("I Agger bor de. I dag regner det i hallen.", "da").theirs).toBe(0);
    expect(tiltOf("Hej\n\nI ved det.", "da").theirs).toBe(1);
    expect(tiltOf("Vigtigt: osten og vidnet", "da").ours).toBe(0);
  });
});

describe("the sentence that is quoted", () => {
  const strategies = [
    { id: "a", note: "Familiepolitikken. Alle skal have tid sammen." },
    { id: "b", note: "Byerne skal have steder at mødes. Kort." },
  ];

  test("is the one that says most, and not the name of a policy", () => {
    expect(sentenceOf(strategies[0]?.note ?? "")).toBe("Alle skal have tid sammen.");
    expect(sentenceOf("Uden punktum")).toBe("Uden punktum");
    expect(sentenceOf("")).toBe("");
  });

  test("is what was written, else the strategy's own; one left over from another strategy goes", () => {
    expect(quoteOf(strategies, "a", "Tid er alt.")).toBe("Tid er alt.");
    expect(quoteOf(strategies, "a", "")).toBe("Alle skal have tid sammen.");
    expect(quoteOf(strategies, "b", "Alle skal have tid sammen.")).toBe("Byerne skal have steder at mødes.");
    expect(quoteOf(strategies, "", "Tid er alt.")).toBe("");
  });
});

describe("the way to a partner", () => {
  const person = (more: Partial<Reachable>): Reachable => ({
    id: "1",
    name: "Else",
    role: "",
    email: "",
    phone: "",
    preference: "unknown",
    ...more,
  });

  test("is the one the persons like themselves", () => {
    const rung = person({ id: "1", email: "a@agger.example", phone: "00 00 00 11", preference: "phone" });
    const mailed = person({ id: "2", email: "b@agger.example", preference: "mail" });
    const written = person({ id: "3", email: "c@agger.example", preference: "letter" });
    expect(bestRoute([rung, mailed])).toEqual({ contactPersonId: "2", delivery: "mail" });
    expect(bestRoute([written, mailed])).toEqual({ contactPersonId: "2", delivery: "mail" });
    expect(bestRoute([written])).toEqual({ contactPersonId: "3", delivery: "paper" });
    expect(bestRoute([rung])).toEqual({ contactPersonId: "1", delivery: "mail" });
    expect(ratherRung([rung, mailed])).toEqual([rung]);
    expect(ratherRung([{ ...rung, phone: "" }])).toEqual([]);
  });

  test("is paper where there is no address, and to them all where nobody is known", () => {
    expect(bestRoute([person({})])).toEqual({ contactPersonId: "1", delivery: "paper" });
    expect(bestRoute([])).toEqual({ contactPersonId: null, delivery: "paper" });
    expect(routesTo([person({})]).map(({ delivery }) => delivery)).toEqual(["paper", "paper"]);
  });

  test("comes through a form as it went in, and nothing else does", () => {
    for (const route of routesTo([person({ id: "0a-1f", email: "a@b.example" })]))
      expect(routeField.parse(routeValue(route))).toEqual(route);
    for (const wrong of ["", "mail", "x:phone", "1:mail;drop"])
      expect(routeField.safeParse(wrong).success).toBe(false);
  });
});

describe("an answer", () => {
  const read = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return readForm(answerSchema, form, "da", { passed: "Den dag er gået." });
  };

  test("needs no day, takes none that has passed, and keeps none for a yes", () => {
    expect(read({ answer: "later" })).toMatchObject({ value: { laterOn: "" } });
    expect(read({ answer: "later", laterOn: "2020-01-01" })).toMatchObject({
      problems: { laterOn: "Den dag er gået." },
    });
    expect(read({ answer: "yes", laterOn: "2020-01-01" })).toMatchObject({ value: { laterOn: "" } });
  });

  test("with a CPR number in it is refused, and so is no answer at all", () => {
    expect(isProblems(read({ answer: "yes", word: "Mit nummer er 010203-1234" }))).toBe(true);
    expect(read({ word: "Hej" })).toMatchObject({ problems: { answer: expect.any(String) } });
  });

  test("is still to be had from whoever said nothing, and from whoever is to be asked on a day that has come", () => {
    expect(isOpen(undefined, "2026-11-20")).toBe(true);
    expect(isOpen({ answer: "no", laterOn: null }, "2026-11-20")).toBe(false);
    expect(isOpen({ answer: "later", laterOn: null }, "2026-11-20")).toBe(false);
    expect(isOpen({ answer: "later", laterOn: "2026-11-20" }, "2026-11-20")).toBe(true);
    expect(isOpen({ answer: "later", laterOn: "2026-11-21" }, "2026-11-20")).toBe(false);
  });
});

describe("the letter on its way", () => {
  const letter = {
    title: "Vil I hjælpe?",
    challenge: "Hvordan?",
    body: "Første afsnit.\n\nAndet afsnit.",
    quote: "Tid sammen.",
    strategy: "Børn først",
    meeting: "I hallen",
    answerBy: "2026-12-04",
    sender: { name: "Karen Juhl", title: "leder", email: "karen@vestervig.example" },
  };
  const link = "https://vejviser.example/svar/abc-123";

  test("as a mail says everything, quotes with its source, and leaves nothing out when little is said", () => {
    const organisation = "Vestervig";
    const { subject, text } = letterMail("da", { ...letter, greeting: "Kære kor", organisation, link });
    expect(subject).toBe(letter.title);
    for (const said of [
      "Kære kor",
      "»Tid sammen.«",
      "(Børn først)",
      "4. december",
      link,
      letter.sender.email,
    ])
      expect(text).toContain(said);
    const bare = { ...letter, challenge: "", quote: "", strategy: null, meeting: "", answerBy: null };
    expect(letterMail("da", { ...bare, greeting: "Kære", organisation, link }).text).not.toMatch(
      /\n{3}|null/,
    );
  });

  test("on paper has the address in words and as a picture; the copy for the file has neither", () => {
    const material = { language: "da", organisation: "Vestervig", now: new Date(), letter } as const;
    const sent = letterReport({ ...material, to: { greeting: "Kære kor", link } });
    const drawing = sent.blocks.find((block) => block.kind === "drawing");
    expect(drawing?.alt).toContain("vejviser.example/svar/abc-123");
    expect(drawing?.svg).toMatch(/^<svg[^>]*viewBox/);
    const copy = JSON.stringify(letterReport(material));
    expect(copy).not.toMatch(/svar\/|<svg|Kære/);
    expect(copy).toContain("Andet afsnit.");
  });
});
