import { Form } from "react-router";
import { fieldsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { DateField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { offerText } from "./offer.text.ts";
import type { Offer, OfferStay } from "./offers.server.ts";
import css from "./outing.module.css";
import { outingText } from "./outing.text.ts";

type Named = { id: string; name: string };

type OfferFormProps = { kept?: Offer; sentAs?: string; refused: unknown; draft: string };

/** Something that runs by itself: what it is, and what it asks. */
export function OfferForm({ kept, sentAs, refused, draft }: OfferFormProps) {
  const all = useText(outingText);
  const text = useText(offerText).fields;
  const field = fieldsOf(refused);
  const id = (name: string) => `tilbud-${name}-${kept?.id ?? "nyt"}`;
  return (
    <Form method="post" noValidate className={css.form}>
      {kept && <input type="hidden" name="offerId" value={kept.id} />}
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <Draft id={draft}>
        <TextField
          label={text.name}
          {...field("name", kept?.name)}
          id={id("name")}
          required
          maxLength={200}
        />
        <TextArea
          label={text.what}
          {...field("what", kept?.what)}
          id={id("what")}
          rows={2}
          optional
          maxLength={1000}
        />
        <TextArea
          label={text.needs}
          {...field("needs", kept?.needs)}
          id={id("needs")}
          hint={text.needsHint}
          rows={2}
          optional
          maxLength={1000}
        />
      </Draft>
      <Button name="do" value="offer" look={kept ? "quiet" : "plain"} busyText={all.saving}>
        {all.save}
      </Button>
    </Form>
  );
}

type StayFormProps = {
  offerId: string;
  kept?: OfferStay;
  partners: readonly Named[];
  communities: readonly Named[];
  today: string;
  sentAs?: string;
  refused: unknown;
  draft: string;
};

/** Where an offer stands, since when, and how it goes. */
export function StayForm(props: StayFormProps) {
  const { offerId, kept, partners, communities, today, sentAs, refused, draft } = props;
  const all = useText(outingText);
  const text = useText(offerText).fields;
  const field = fieldsOf(refused);
  const id = (name: string) => `stander-${name}-${kept?.id ?? offerId}`;
  const choice = (things: readonly Named[]) => [
    { value: "", label: all.none },
    ...things.map((one) => ({ value: one.id, label: one.name })),
  ];
  return (
    <Form method="post" noValidate className={css.form}>
      <input type="hidden" name="offerId" value={offerId} />
      {kept && <input type="hidden" name="stayId" value={kept.id} />}
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <Draft id={draft}>
        <SelectField
          label={text.partnerId}
          {...field("partnerId", kept?.partner?.id)}
          id={id("partnerId")}
          options={choice(partners)}
        />
        <SelectField
          label={text.communityId}
          {...field("communityId", kept?.community?.id)}
          id={id("communityId")}
          options={choice(communities)}
        />
        <DateField label={text.since} {...field("since", kept?.since ?? today)} id={id("since")} required />
        <DateField
          label={text.until}
          {...field("until", kept?.until ?? "")}
          id={id("until")}
          hint={text.untilHint}
          optional
        />
        <TextArea
          label={text.note}
          {...field("note", kept?.note)}
          id={id("note")}
          hint={text.noteHint}
          rows={2}
          optional
          maxLength={1000}
        />
      </Draft>
      <Button look="quiet" name="do" value="stay" busyText={all.saving}>
        {all.save}
      </Button>
    </Form>
  );
}
