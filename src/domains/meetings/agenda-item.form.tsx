import { Form } from "react-router";
import { fieldsOf, problemsOf, typedOr } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Draft } from "#ui/draft.tsx";
import { NumberField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import type { AgendaRow } from "./agenda.server.ts";
import { agendaText } from "./agenda.text.ts";
import { usualMinutes } from "./agenda.ts";
import { kindText } from "./agenda-kind.text.ts";
import type { PersonaChoice } from "./agenda-personas.server.ts";
import css from "./meeting.module.css";
import { itemKinds } from "./meeting.ts";

type NewItemProps = {
  personas: readonly PersonaChoice[];
  /** Whom a line goes without saying to be about. */
  usualPersona: string;
  sentAs: string;
  draft: string;
  refused: unknown;
};

/** Something new on the agenda: first what it is, each kind with what it is good for; the rest can wait. */
export function NewItemForm({ personas, usualPersona, sentAs, draft, refused }: NewItemProps) {
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
        <PersonaField
          personas={personas}
          kept={usualPersona}
          refused={refused}
          own={(name) => `ny-${name}`}
          isOneOfMany
        />
        <ItemFields refused={refused} own={(name) => `ny-${name}`} />
      </Draft>
      <Button look="quiet" name="do" value="add" busyText={text.adding}>
        {text.addButton}
      </Button>
    </Form>
  );
}

type ItemFormProps = {
  item: AgendaRow;
  personas: readonly PersonaChoice[];
  draft: string;
  refused: unknown;
};

/** A line of the agenda, to be mended or taken off. */
export function ItemForm({ item, personas, draft, refused }: ItemFormProps) {
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
          {item.kind === "persona" && (
            <PersonaField personas={personas} kept={item.personaId ?? ""} refused={refused} own={own} />
          )}
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

type PersonaFieldProps = {
  personas: readonly PersonaChoice[];
  kept: string;
  refused: unknown;
  own: (name: string) => string;
  /** Only for one of the kinds that can be chosen above it. */
  isOneOfMany?: boolean;
};

/** Whom a line is about: the common personas of the forløb first, the drafts after them. */
function PersonaField({ personas, kept, refused, own, isOneOfMany }: PersonaFieldProps) {
  const text = useText(agendaText);
  const field = fieldsOf(refused)("personaId", kept);
  const named = ({ name, age }: PersonaChoice) => [name, age].filter(Boolean).join(", ");
  const options = (stage: PersonaChoice["stage"]) =>
    personas
      .filter((one) => one.stage === stage)
      .map((one) => (
        <option key={one.id} value={one.id}>
          {text.personaOf(named(one), one.group)}
        </option>
      ));
  const [common, drafts] = [options("common"), options("draft")];
  return (
    <div className={isOneOfMany ? css.forPersona : undefined}>
      <SelectField
        label={text.fields.personaId}
        hint={personas.length > 0 ? text.personaHint : text.noPersona}
        {...field}
        id={own("personaId")}
      >
        <option value="">{text.nobody}</option>
        {common.length > 0 && <optgroup label={text.commonPersonas}>{common}</optgroup>}
        {drafts.length > 0 && <optgroup label={text.draftPersonas}>{drafts}</optgroup>}
      </SelectField>
    </div>
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
