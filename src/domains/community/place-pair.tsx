import { ComparedBars } from "#ui/compared-bars.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { formatNumber } from "#ui/number.ts";
import { Section } from "#ui/section.tsx";
import { comparisonText, inShort } from "./comparison.text.ts";
import type { Newest, Pair } from "./comparison.ts";
import { figureText } from "./figure.text.ts";
import { ageGroups } from "./figure.ts";
import { libraryUseText } from "./library-use.text.ts";
import { useCounts } from "./library-use.ts";
import { periodName } from "./period.ts";
import { registerText } from "./register.text.ts";
import { registerKinds } from "./register.ts";
import { perThousand } from "./told-use.ts";
import { sayRate, smallNotes, sourceOf } from "./use-comparison.ts";
import css from "./use-table.module.css";

/** Two places beside each other: what it comes to in words, and then number by number (B6). */
export function PlacePair({ pair }: { pair: Pair }) {
  const text = useText(comparisonText);
  const language = useLanguage();
  const sentences = inShort(pair, language);
  return (
    <>
      <Section title={text.inShort}>
        {sentences.length === 0 && <p>{text.nothing}</p>}
        <Lines>
          {sentences.map((sentence) => (
            <Line key={sentence}>{sentence}</Line>
          ))}
        </Lines>
      </Section>
      <Section title={text.numbers}>
        <Numbers {...pair} />
      </Section>
      <Ages {...pair} />
      <Lists {...pair} />
      <Use {...pair} />
    </>
  );
}

function Numbers({ one, other }: Pair) {
  const text = useText(comparisonText);
  const people = ({ population, households }: Newest) =>
    population && households?.value ? population.value / households.value : null;
  return (
    <PairTable
      one={one.name}
      other={other.name}
      rows={[
        [text.population, one.population?.value ?? null, other.population?.value ?? null],
        [text.households, one.households?.value ?? null, other.households?.value ?? null],
        [text.perHome, people(one), people(other)],
        [text.distance, one.distance, other.distance],
      ]}
    />
  );
}

type PairTableProps = {
  one: string;
  other: string;
  rows: readonly (readonly [label: string, one: number | null, other: number | null])[];
};

/** The same of two places, number by number, and what lies between them. */
function PairTable({ one, other, rows }: PairTableProps) {
  const text = useText(comparisonText);
  const language = useLanguage();
  const number = (value: number | null) => (value === null ? text.unknown : formatNumber(value, language));
  const between = (a: number | null, b: number | null) => {
    if (a === null || b === null) return "–";
    const difference = Math.round((a - b) * 10) / 10;
    if (difference === 0) return text.same;
    return (difference > 0 ? "+" : "−") + formatNumber(Math.abs(difference), language);
  };
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <td />
          <th scope="col">{one}</th>
          <th scope="col">{other}</th>
          <th scope="col">{text.difference}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, a, b]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{number(a)}</td>
            <td>{number(b)}</td>
            <td>{between(a, b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ages({ one, other }: Pair) {
  const text = useText(comparisonText);
  const words = useText(figureText);
  if (!one.ages || !other.ages) return null;
  const bar = ({ name, ages }: Newest, key: string) => {
    const share = ages?.groups.find((group) => group.key === key)?.share;
    return { label: name, value: share, said: share === undefined ? text.unknown : `${share} %` };
  };
  return (
    <Section title={text.ages}>
      <ComparedBars
        title={text.ageShares}
        groups={ageGroups.map(({ key }) => ({
          label: words.years(key),
          rows: [bar(one, key), bar(other, key)],
        }))}
        together
        nameHead={text.age}
        valueHead={text.portion}
        source={`${text.ageSource(one.name, one.ages.year, other.name, other.ages.year)} ${text.figureSource}`}
      />
    </Section>
  );
}

function Lists({ one, other }: Pair) {
  const text = useText(comparisonText);
  const { kinds } = useText(registerText);
  return (
    <Section title={text.lists}>
      <PairTable
        one={one.name}
        other={other.name}
        rows={registerKinds.map((kind) => [kinds[kind], one.lists[kind], other.lists[kind]])}
      />
    </Section>
  );
}

function Use({ one, other, period }: Pair) {
  const text = useText(libraryUseText);
  const language = useLanguage();
  const rows = [one, other].flatMap(({ name, use }) => (use ? [{ name, use }] : []));
  if (!period || rows.length < 2) return null;
  const uses = rows.map(({ use }) => use);
  return (
    <Section title={text.title}>
      <ComparedBars
        title={text.compared(periodName(period, language))}
        groups={useCounts.map((count) => ({
          label: text.counts[count],
          rows: rows.map(({ name, use }) => ({
            label: name,
            value: perThousand(use, count),
            said: sayRate(use, count, language),
          })),
        }))}
        nameHead={text.who}
        valueHead={text.perThousand}
        source={[sourceOf(uses, language), ...smallNotes(uses, language)].join(" ")}
      />
    </Section>
  );
}
