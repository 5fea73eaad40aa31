import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { barLength } from "./bar-length.ts";
import { ComparedBars } from "./compared-bars.tsx";
import { CountBars } from "./count-bars.tsx";
import { LanguageProvider } from "./language.tsx";
import { ShareBars } from "./share-bars.tsx";
import { YearChart } from "./year-chart.tsx";

// That what is drawn stands in a table is counted on the pages, in tests/charts.spec.ts. Here: that it is drawn true.

const rendered = (part: ReactElement) =>
  renderToStaticMarkup(<LanguageProvider value="da">{part}</LanguageProvider>);

/** Each mark of a drawing: what it says it draws, and one of its measures. */
const marks = (html: string, measure: string): [said: string, size: number][] =>
  [...html.matchAll(/<(?:rect|circle)\b[^>]*data-drawn[^>]*>/g)].map(([tag]) => {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
    return [of("data-drawn"), Number(of(measure))];
  });

describe("bars side by side", () => {
  const bars = (together: boolean) =>
    rendered(
      <ComparedBars
        title="Besøg"
        nameHead="Hvem"
        valueHead="Antal"
        source="os"
        together={together}
        groups={[
          {
            label: "Lørdag",
            rows: [
              { label: "Her", value: 50, said: "50" },
              { label: "Alle", value: 200, said: "200" },
            ],
          },
          {
            label: "Søndag",
            rows: [
              { label: "Her", value: undefined, said: "<5 i alt" },
              { label: "Alle", value: 20, said: "20" },
            ],
          },
        ]}
      />,
    );

  test("are as long as their numbers, each group on its own scale", () => {
    expect(marks(bars(false), "width")).toEqual([
      ["50", 25],
      ["200", 100],
      ["20", 100],
    ]);
  });

  test("of one whole are all on one scale", () => {
    expect(marks(bars(true), "width")).toEqual([
      ["50", 25],
      ["200", 100],
      ["20", 10],
    ]);
  });

  test("say what is not told in words, and draw nothing for it", () => {
    expect(bars(false)).toContain("&lt;5 i alt");
    expect(bars(false).match(/<svg/g)).toHaveLength(3);
  });

  test("of next to nothing can be seen; of nothing there is none", () => {
    expect(barLength(1, 1_000_000)).toBe(0.6);
    expect(barLength(0, 10)).toBe(0);
    expect(barLength(0, 0)).toBe(0);
  });
});

test("the bars of a whole in parts are as long as their shares", () => {
  const row = (label: string, share: number) => ({ label, value: share * 3, share });
  const heads = { labelHead: "Hvem", valueHead: "Antal", shareHead: "Andel" };
  const html = rendered(
    <ShareBars title="Alder" rows={[row("Unge", 20), row("Gamle", 80)]} source="os" {...heads} />,
  );
  expect(marks(html, "width")).toEqual([
    ["20 %", 25],
    ["80 %", 100],
  ]);
});

test("bars of counts are as long as their numbers, and of nothing there is none", () => {
  const row = (id: string, value: number) => ({
    id,
    label: id,
    value,
    said: value > 0 ? String(value) : "ingen",
  });
  const html = rendered(
    <CountBars
      title="Kom"
      labelHead="Vej"
      valueHead="Antal"
      rows={[row("Tavlen", 4), row("Avisen", 0), row("Nettet", 16)]}
    />,
  );
  expect(marks(html, "width")).toEqual([
    ["4", 25],
    ["16", 100],
  ]);
  expect(html).toContain("ingen");
});

test("a line over years rises where its number does", () => {
  const values = [
    { year: 2024, value: 900 },
    { year: 2025, value: 1000 },
    { year: 2026, value: 950 },
  ];
  const labels = { yearLabel: "År", valueLabel: "Antal", tableLabel: "Se tallene" };
  const html = rendered(<YearChart title="Indbyggere" values={values} source="os" {...labels} />);
  const heights = new Map(marks(html, "cy"));
  expect([...heights.keys()]).toEqual(["900", "1.000", "950"]);
  const [low = 0, high = 0, middle = 0] = heights.values();
  // Further down is a larger number in a drawing.
  expect(middle).toBeCloseTo((low + high) / 2, -0.3);
  expect(high).toBeLessThan(low);
});
