import { Form, useFetcher } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./checklist.module.css";
import type { OwnLine, Tick } from "./checklist.server.ts";
import { guideText } from "./guide.text.ts";
import type { HowTo } from "./station.ts";

type ChecklistProps = {
  how: readonly HowTo[];
  checklist: { lines: readonly OwnLine[]; ticks: readonly Tick[] };
  refused: Problems | undefined;
};

/** What one can do at a station, ticked off as one goes; with room for lines of one's own. Nothing is compulsory. */
export function Checklist({ how, checklist, refused }: ChecklistProps) {
  const text = useText(guideText).station;
  const { lines, ticks } = checklist;
  const tickOf = (key: string) => ticks.find((tick) => tick.itemKey === key);
  const field = fieldsOf(refused);
  return (
    <Section title={text.how} id="gør-sådan">
      <ul className={css.list}>
        {how.map((item) => (
          <Item key={item.key} itemKey={item.key} text={item.text} more={item.more} tick={tickOf(item.key)} />
        ))}
        {lines.map((line) => (
          <Item key={line.id} itemKey={line.id} text={line.text} tick={tickOf(line.id)} own />
        ))}
      </ul>
      <Unfold label={text.addLine} open={refused !== undefined}>
        <Form method="post" key={lines.length}>
          <TextField label={text.addLineLabel} {...field("line")} required maxLength={300} />
          <Button look="quiet" name="do" value="add-line">
            {text.add}
          </Button>
        </Form>
      </Unfold>
    </Section>
  );
}

type ItemProps = { itemKey: string; text: string; more?: string; tick: Tick | undefined; own?: boolean };

function Item({ itemKey, text: what, more, tick, own }: ItemProps) {
  const text = useText(guideText).station;
  const language = useLanguage();
  const fetcher = useFetcher();
  const sent = fetcher.formData?.get("do") === "tick" ? fetcher.formData.get("done") === "on" : undefined;
  const done = sent ?? tick !== undefined;
  const id = `gjort-${itemKey}`;
  return (
    <li className={css.item} data-done={done || undefined}>
      <fetcher.Form
        method="post"
        onChange={(event) => navigator.onLine && fetcher.submit(event.currentTarget)}
      >
        <input type="hidden" name="item" value={itemKey} />
        <input type="hidden" name="do" value="tick" />
        <input type="checkbox" name="done" id={id} checked={done} onChange={() => {}} />
        <label htmlFor={id}>{what}</label>
        {/* Only where no script is there to send the tick by itself. */}
        <noscript>
          <Button look="text">
            {text.saveTick}
            <span className="visually-hidden">: {what}</span>
          </Button>
        </noscript>
      </fetcher.Form>
      {tick && <p className={css.by}>{text.ticked(tick.by, formatDate(tick.at, language, "day"))}</p>}
      {more && (
        <details className={css.more}>
          <summary>
            {text.howExample}
            <span className="visually-hidden">: {what}</span>
          </summary>
          <p>{more}</p>
        </details>
      )}
      {own && (
        <Form method="post" className={css.own}>
          <input type="hidden" name="lineId" value={itemKey} />
          <Button look="text" name="do" value="remove-line" aria-label={`${text.removeLine}: ${what}`}>
            {text.removeLine}
          </Button>
        </Form>
      )}
    </li>
  );
}
