import { Form } from "react-router";
import { fieldsOf, problemsOf, typedOr } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Draft } from "#ui/draft.tsx";
import { NumberField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import type { AgendaRow } from "./agenda.server.ts";
import { agendaText } from "./agenda.text.ts";
import { usualMinutes } from "./agenda.ts";
import { kindText } from "./agenda-kind.text.ts";
import css from "./meeting.module.css";
import { itemKinds } from "./meeting.ts";

type NewItemProps = { sentAs: string; draft: string; refused: unknown };

/** Something new on the agenda: first what it is, each kind with what it is good for; the rest can wait. */
export function NewItemForm({ sentAs, draft, refused }: NewItemProps) {
  const text = useText(agendaText);
  const kinds = useText(kindText);
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate preventScrollReset className={css.form}>
      <ProblemList problems={problemsOf(refused, text.fields)} />
      <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
      <Draft id={draft}>
        <Choices
          label={text.fields.kind}
          name="kind"
          problem={field("kind").problem}
          defaultValue={typedOr(refused, "kind", "")}
          options={itemKinds.map((kind) => ({
            value: kind,
            label: kinds[kind].name,
            description: `${kinds[kind].what} ${kinds[kind].when} ${text.usually(usualMinutes[kind].from, usualMinutes[kind].to)}`,
          }))}
        />
        <ItemFields refused={refused} own={(name) => `ny-${name}`} />
      </Draft>
      <Button look="quiet" name="do" value="add" busyText={text.adding}>
        {text.addButton}
      </Button>
    </Form>
  );
}

type ItemFormProps = { item: AgendaRow; draft: string; refused: unknown };

/** A line of the agenda, to be mended or taken off. */
export function ItemForm({ item, draft, refused }: ItemFormProps) {
  const text = useText(agendaText);
  const own = (name: string) => `${item.id}-${name}`;
  return (
    <>
      <Form method="post" noValidate preventScrollReset className={css.form}>
        <ProblemList
          problems={problemsOf(refused, text.fields).map((one) => ({ ...one, id: own(one.name) }))}
        />
        <input type="hidden" name="id" value={item.id} />
        <input type="hidden" name="kind" value={item.kind} />
        <Draft id={draft}>
          <ItemFields refused={refused} own={own} item={item} />
        </Draft>
        <Button look="quiet" name="do" value="save" busyText={text.saving}>
          {text.save}
        </Button>
      </Form>
      <Form method="post" preventScrollReset className={css.remove}>
        <input type="hidden" name="id" value={item.id} />
        <Button look="danger" name="do" value="remove">
          {text.remove}
        </Button>
      </Form>
    </>
  );
}

type ItemFieldsProps = { refused: unknown; own: (name: string) => string; item?: AgendaRow };

function ItemFields({ refused, own, item }: ItemFieldsProps) {
  const text = useText(agendaText);
  const field = fieldsOf(refused);
  const told = (name: string, kept?: string) => ({ ...field(name, kept), id: own(name) });
  return (
    <>
      <TextArea
        label={text.fields.question}
        {...told("question", item?.question)}
        rows={2}
        maxLength={400}
        optional
        dir="auto"
      />
      <NumberField
        label={text.fields.minutes}
        {...told("minutes", item ? String(item.minutes) : "")}
        hint={text.minutesHint}
        optional
      />
      <TextField
        label={text.fields.title}
        {...told("title", item?.title)}
        hint={text.titleHint}
        maxLength={200}
        optional
        dir="auto"
      />
      <TextArea
        label={text.fields.note}
        {...told("note", item?.note)}
        hint={text.noteHint}
        rows={2}
        maxLength={2000}
        optional
        dir="auto"
      />
    </>
  );
}
