import { Form, Link, useSearchParams } from "react-router";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { joinNames } from "#ui/names.ts";
import { Saved } from "#ui/saved.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./sheet.module.css";
import { sheetText } from "./sheet.text.ts";
import { badAtOnce, type Mapping } from "./sheet.ts";
import { asked } from "./sheet-judging.ts";

type BadLine = { number: number; cells: readonly string[]; why: readonly string[] };

type SheetLookProps = {
  /** What is in it, and the name of the file. */
  about?: string;
  headings: readonly string[];
  mapping: Mapping;
  /** It was tried, and nothing was kept. */
  failed: boolean;
  preview: {
    fields: readonly { key: string; required: boolean; label: string }[];
    missing: readonly string[];
    personal: readonly string[];
    unfit: readonly string[];
    unused: readonly string[];
    good: number;
    known: number | undefined;
    left: number;
    first: readonly Readonly<Record<string, string>>[];
  };
  /** The bad rows on this page, the first of them counted from nought. */
  bad: readonly BadLine[];
  from: number;
  /** Other words where the usual do not fit. */
  said?: { personal?: (headings: string) => string };
  /** What would come of it, in words; and what else there is to see before it is taken in. */
  brings?: React.ReactNode;
  children?: React.ReactNode;
};

const formId = "kolonner";

/** A sheet before it is taken in: what can come with, what stays behind and why, and which column is what. */
export function SheetLook({ about, headings, mapping, failed, preview, bad, from, ...more }: SheetLookProps) {
  const text = useText(sheetText);
  const language = useLanguage();
  const [search] = useSearchParams();
  const { missing, personal, unfit, unused, good, known, left, first, fields } = preview;
  const quoted = (names: readonly string[]) => joinNames(names.map(text.quoted), language);
  const isClear = missing.length === 0;
  const title = isClear ? (good > 0 ? text.ready(good) : text.none) : text.missing(quoted(missing));
  return (
    <>
      {search.has("aendret") && isClear && <Saved text={text.changed} />}
      {failed && (
        <p role="alert">
          <strong>{text.failed}</strong> {text.failedAbout}
        </p>
      )}
      <Section title={title} aside={about}>
        {isClear && good > 0 && known !== undefined && known > 0 && <p>{text.ofThem(known)}</p>}
        {isClear && good > 0 && more.brings}
        {personal.length > 0 && <p>{(more.said?.personal ?? text.personal)(quoted(personal))}</p>}
        {unfit.length > 0 && <p>{text.unfit(quoted(unfit))}</p>}
        {unused.length > 0 && <p>{text.unused(quoted(unused))}</p>}
        <FirstRows fields={fields} first={first} />
        <div className={css.acts}>
          {isClear && good > 0 && (
            <Button form={formId} name="do" value="take" busyText={text.taking}>
              {left > 0 ? text.takeAll(good) : text.take(good)}
            </Button>
          )}
          <Button form={formId} look="text" name="do" value="drop">
            {text.drop}
          </Button>
        </div>
      </Section>
      {isClear && more.children}
      <BadRows bad={bad} from={from} left={left} />
      <Columns
        fields={fields}
        headings={headings}
        mapping={mapping}
        personal={personal}
        open={!isClear || good === 0}
      />
    </>
  );
}

function FirstRows({ fields, first }: Pick<SheetLookProps["preview"], "fields" | "first">) {
  const text = useText(sheetText);
  if (first.length === 0) return null;
  return (
    <>
      <p>{text.first}:</p>
      <Lines label={text.first}>
        {first.map((row, index) => {
          const [head, ...others] = fields.filter(({ key }) => row[key]);
          return (
            <Line
              key={index}
              small={others.map(({ key, label }) => `${asked(label)} ${row[key]}`).join(" · ")}
            >
              {head && row[head.key]}
            </Line>
          );
        })}
      </Lines>
    </>
  );
}

function BadRows({ bad, from, left }: Pick<SheetLookProps, "bad" | "from"> & { left: number }) {
  const text = useText(sheetText);
  if (left === 0) return null;
  const to = from + bad.length;
  return (
    <Section title={text.left(left)} aside={left > bad.length && text.more(from + 1, to, left)}>
      <p>{text.leftAbout}</p>
      <Lines label={text.left(left)}>
        {bad.map((row) => (
          <Line key={row.number} small={row.cells.join(" · ")} aside={text.row(row.number)}>
            {row.why.join(" ")}
          </Line>
        ))}
      </Lines>
      {left > bad.length && (
        <p>
          {from > 0 && <Link to={`?fra=${Math.max(0, from - badAtOnce)}`}>{text.earlier}</Link>}
          {from > 0 && to < left && " · "}
          {to < left && <Link to={`?fra=${to}`}>{text.later}</Link>}
        </p>
      )}
    </Section>
  );
}

type ColumnsProps = Pick<SheetLookProps, "headings" | "mapping"> & {
  fields: SheetLookProps["preview"]["fields"];
  personal: readonly string[];
  open: boolean;
};

/** Which column goes to which field. The button that takes the rows in sends this form too. */
function Columns({ fields, headings, mapping, personal, open }: ColumnsProps) {
  const text = useText(sheetText);
  const offered = headings
    .map((heading, column) => ({ value: String(column), label: heading || text.column(column + 1) }))
    .filter(({ label }) => !personal.includes(label));
  return (
    <Form method="post" id={formId} key={JSON.stringify(mapping)} className={css.columns}>
      <Unfold label={text.columns} open={open}>
        <p>{text.columnsAbout}</p>
        {fields.map(({ key, label, required }) => (
          <SelectField
            key={key}
            label={label}
            name={`column-${key}`}
            defaultValue={mapping[key] === undefined ? "" : String(mapping[key])}
            optional={!required || undefined}
          >
            {required && <option value="">{text.noColumn}</option>}
            {offered.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </SelectField>
        ))}
        <Button look="quiet" name="do" value="map">
          {text.again}
        </Button>
      </Unfold>
    </Form>
  );
}
