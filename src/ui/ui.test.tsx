import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import { describe, expect, test } from "vitest";
import { Button } from "./button.tsx";
import { Choices } from "./choices.tsx";
import { comesBackTo } from "./draft.ts";
import { NumberField, SelectField, TextArea, TextField } from "./field.tsx";
import { Frame } from "./frame.tsx";
import { LanguageProvider } from "./language.tsx";
import { joinNames } from "./names.ts";
import { readNumber } from "./number.ts";
import { ProblemList } from "./problem-list.tsx";
import { clock, Timer } from "./timer.tsx";
import { Way, type WayStop } from "./way.tsx";
import type { Language } from "./words.ts";

/** The part as the server sends it, inside a router with one page. */
async function rendered(part: ReactElement, language: Language = "da", address = "/"): Promise<string> {
  const element = <LanguageProvider value={language}>{part}</LanguageProvider>;
  const handler = createStaticHandler([{ path: "*", element }]);
  const context = await handler.query(new Request(`http://localhost${address}`));
  if (context instanceof Response) throw new Error(`answered ${context.status}`);
  const router = createStaticRouter(handler.dataRoutes, context);
  return renderToStaticMarkup(<StaticRouterProvider router={router} context={context} hydrate={false} />);
}

const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const withoutTags = (html: string) => html.replaceAll(/<[^>]+>/g, "");
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const one = (html: string, tag: string) => new RegExp(`<${tag}\\b[^>]*>`).exec(html)?.[0] ?? "";

describe("a field", () => {
  test("is tied to its label, its hint and its problem", async () => {
    const html = await rendered(
      <TextField label="Navn" name="navn" hint="Fulde navn" problem="Skriv et navn." />,
    );
    const input = one(html, "input");
    const id = attribute(input, "id");
    expect(one(html, "label")).toContain(`for="${id}"`);
    expect(attribute(input, "aria-invalid")).toBe("true");
    const texts = (attribute(input, "aria-describedby") ?? "")
      .split(" ")
      .map((described) =>
        withoutTags(new RegExp(`<(\\w+)[^>]* id="${described}".*?</\\1>`).exec(html)?.[0] ?? ""),
      );
    expect(texts).toEqual(["Fulde navn", "Skriv et navn."]);
  });

  test("says nothing about problems when there are none", async () => {
    const html = await rendered(<TextArea label="Tekst" name="tekst" />);
    expect(html).not.toContain("aria-invalid");
    expect(html).not.toContain("aria-describedby");
  });

  test("says in words that it is optional", async () => {
    expect(withoutTags(await rendered(<TextField label="Navn" name="navn" optional />))).toBe(
      "Navn (valgfrit)",
    );
    expect(withoutTags(await rendered(<TextField label="Name" name="name" optional />, "en"))).toBe(
      "Name (optional)",
    );
  });

  test("an optional choice of one can be left open, a required one cannot", async () => {
    const options = [{ value: "by", label: "By" }];
    const open = await rendered(<SelectField label="Sted" name="sted" options={options} optional />);
    const closed = await rendered(<SelectField label="Sted" name="sted" options={options} />);
    expect(all(open, /<option value="([^"]*)"/g)).toEqual(["", "by"]);
    expect(all(closed, /<option value="([^"]*)"/g)).toEqual(["by"]);
  });

  test("a number brings the number keyboard and keeps its comma", async () => {
    const input = one(
      await rendered(<NumberField label="Timer" name="timer" decimals defaultValue="1,5" />),
      "input",
    );
    expect(attribute(input, "inputMode") ?? attribute(input, "inputmode")).toBe("decimal");
    expect(attribute(input, "value")).toBe("1,5");
  });

  test("a group of choices is a fieldset with its question as legend, ticked where it was ticked", async () => {
    const html = await rendered(
      <Choices
        label="Hvem?"
        name="hvem"
        many
        defaultValue={["b"]}
        problem="Vælg mindst én."
        options={[
          { value: "a", label: "A", description: "først" },
          { value: "b", label: "B" },
        ]}
      />,
    );
    const inputs = all(html, /(<input[^>]*>)/g);
    expect(withoutTags(/<legend.*?<\/legend>/.exec(html)?.[0] ?? "").trim()).toBe("Hvem?");
    expect(inputs.map((input) => attribute(input, "type"))).toEqual(["checkbox", "checkbox"]);
    expect(inputs.map((input) => input.includes(" checked"))).toEqual([false, true]);
    expect(attribute(one(html, "fieldset"), "aria-describedby")).toBe("felt-hvem-problem");
    expect(attribute(inputs[0] ?? "", "aria-describedby")).toBe("felt-hvem-about");
  });

  test("every problem in the list leads to its field", async () => {
    const html = await rendered(
      <>
        <ProblemList
          problems={[
            { name: "navn", label: "Navn", message: "Skriv et navn." },
            { name: "hvem", label: "Hvem?", message: "Vælg én." },
          ]}
        />
        <TextField label="Navn" name="navn" problem="Skriv et navn." />
        <Choices label="Hvem?" name="hvem" options={[{ value: "a", label: "A" }]} />
      </>,
    );
    const targets = all(html, /href="#([^"]*)"/g);
    expect(targets).toHaveLength(2);
    for (const target of targets)
      expect(html).toContain(`<input type="${target === "felt-navn" ? "text" : "radio"}"`);
    expect(all(html, /<input[^>]* id="([^"]*)"/g)).toEqual(targets);
    expect(html).toContain("Se på 2 ting");
  });

  test("no problems, no list", async () => expect(await rendered(<ProblemList problems={[]} />)).toBe(""));
});

describe("the way", () => {
  const stop = (id: WayStop["id"], rest: Partial<WayStop> = {}): WayStop => ({
    id,
    mark: id.toUpperCase(),
    name: `Navn ${id}`,
    state: "ahead",
    href: `/trin/${id}`,
    ...rest,
  });
  const stops: WayStop[] = [
    stop("1", { state: "done", name: "Behov", caption: "besluttet i maj" }),
    stop("2", { state: "begun" }),
    stop("3a", { chosen: false, caption: "ikke valgt" }),
    stop("3b", { chosen: true, state: "open", caption: "3 af 4" }),
    stop("3c", { chosen: false }),
    stop("4"),
  ];

  test("each stop is one link that says mark, name, caption and state in words", async () => {
    const html = await rendered(<Way label="Vejen" stops={stops} current="3b" />);
    const links = all(html, /<a [^>]*>.*?<\/a>/g);
    expect(links.map(withoutTags)).toEqual([
      "1. Behov, besluttet i maj, gået",
      "2. Navn 2, i gang",
      "3A. Navn 3a, ikke valgt, ligger forude",
      "3B. Navn 3b, 3 af 4, valgt, åben",
      "3C. Navn 3c, ikke valgt, ligger forude",
      "4. Navn 4, ligger forude",
    ]);
    expect(links.map((link) => attribute(link, "href"))).toEqual(stops.map((one) => one.href));
    expect(links.filter((link) => link.includes('aria-current="page"'))).toEqual([links[3]]);
    // Both drawings are there, neither is read aloud.
    expect(all(html, /<svg[^>]*>/g).map((svg) => attribute(svg, "aria-hidden"))).toEqual(["true", "true"]);
  });

  test("draws chosen ways solid, others dotted, and walked stretches thick", async () => {
    const html = await rendered(<Way label="Vejen" stops={stops} current="3b" />);
    const [across = ""] = all(html, /<svg.*?<\/svg>/g);
    const looks = (id: string) => all(across, new RegExp(`data-stop="${id}" data-look="(\\w+)"`, "g"));
    expect(looks("1")).toEqual(["walked"]);
    expect(looks("3a")).toEqual(["dotted", "dotted"]);
    expect(looks("3b")).toEqual(["walked", "chosen"]);
  });

  test("small, it is a picture that says where one is, without links", async () => {
    const html = await rendered(<Way compact label="Fædre og sønner" stops={stops} current="3b" />);
    expect(html).not.toContain("<a ");
    expect(attribute(one(html, "svg"), "aria-label")).toBe("Fædre og sønner, her er 3B Navn 3b, gået er 1");
  });
});

describe("the frame", () => {
  const places = [1, 2, 3, 4, 5, 6].map((n) => ({
    to: `/sted-${n}`,
    label: `Sted ${n}`,
    icon: "path" as const,
  }));
  const frame = (
    <Frame places={places} organisation="Strandby" person="Mette" settingsTo="/indstillinger">
      <p>Siden</p>
    </Frame>
  );

  test("begins with a link to the content, and says where one is", async () => {
    const html = await rendered(frame, "da", "/sted-2");
    expect(attribute(one(html, "a"), "href")).toBe("#indhold");
    expect(html).toContain('<main id="indhold"');
    const here = all(html, /<a[^>]*aria-current="page"[^>]*>.*?<\/a>/g).map(withoutTags);
    expect(here).toEqual(["Sted 2", "Sted 2"]);
  });

  test("the phone's bar has four places, and the rest behind a button that needs no script", async () => {
    const html = await rendered(frame);
    const [, bar = ""] = html.split('aria-label="Genveje"');
    const [sheet = "", buttons = ""] = bar.split("</div>");
    expect(all(sheet, /href="([^"]*)"/g)).toEqual(["/sted-5", "/sted-6", "/indstillinger"]);
    expect(all(buttons, /href="([^"]*)"/g)).toEqual(["/sted-1", "/sted-2", "/sted-3", "/sted-4"]);
    expect(attribute(one(buttons, "button"), "popoverTarget")).toBe(
      attribute(sheet.slice(sheet.indexOf("<div")), "id"),
    );
  });
});

describe("small things", () => {
  test("a button on its way says so and cannot be pressed twice", async () => {
    const html = await rendered(
      <Button busy busyText="Gemmer …">
        Gem
      </Button>,
    );
    expect(withoutTags(html)).toBe("Gemmer …");
    expect(html).toContain('aria-disabled="true"');
    expect(html).toContain('type="submit"');
  });

  test("a timer says when it ends until it can count", async () => {
    const until = Date.parse("2026-11-20T13:32:00Z");
    const html = await rendered(<Timer until={until} now={until - 80_000} label="To stille minutter" />);
    expect(withoutTags(html)).toBe("til kl. 14.32");
    expect(html).toContain('role="timer"');
    expect([80, 60, 9, 0].map(clock)).toEqual(["1.20", "1.00", "0.09", "0.00"]);
  });

  test("names as a sentence says them", () => {
    expect(joinNames([], "da")).toBe("");
    expect(joinNames(["Mette"], "da")).toBe("Mette");
    expect(joinNames(["Mette", "Jens", "Amina"], "da")).toBe("Mette, Jens og Amina");
    expect(joinNames(["Mette", "Jens", "Amina"], "en")).toBe("Mette, Jens and Amina");
    expect(joinNames(["Mette", "Jens", "Amina"], "da", 2)).toBe("Mette, Jens og én til");
    expect(joinNames(Array(60).fill("Mette"), "en", 1)).toBe("Mette and 59 others");
  });

  test.each([
    ["12", 12],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["1.250", 1250],
    ["1.250.000,75", 1250000.75],
    [" 1 250 ", 1250],
    ["−3", -3],
    ["", undefined],
    ["halvanden", undefined],
    ["1,2,3", undefined],
    ["2 timer", undefined],
  ])("the number %j is read as %s", (written, number) => expect(readNumber(written)).toBe(number));

  test("a sign-in page that will send one back is not an answer to the form", () => {
    expect(comesBackTo("/logbog/ny", { search: "?videre=%2Flogbog%2Fny" })).toBe(true);
    expect(comesBackTo("/logbog/ny", { search: "?videre=%2Flogbog%2Fny%3Fdag%3D1" })).toBe(true);
    expect(comesBackTo("/logbog/ny", { search: "?gemt=1" })).toBe(false);
    expect(comesBackTo("/logbog", { search: "?videre=%2Flogbog%2Fny" })).toBe(false);
  });
});
