import { Form, Link } from "react-router";
import { fieldsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { DateField, NumberField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import css from "./campaign.module.css";
import { campaignText } from "./campaign.text.ts";
import type { CampaignChannel, CampaignReply } from "./campaigns.server.ts";

type ChannelFormProps = {
  kept?: CampaignChannel;
  sentAs?: string;
  refused: unknown;
  draft: string;
};

/** One way out: where, how, and the day it was sent. */
export function ChannelForm({ kept, sentAs, refused, draft }: ChannelFormProps) {
  const all = useText(campaignText);
  const text = all.channel;
  const field = fieldsOf(refused);
  const id = (name: string) => `kanal-${name}-${kept?.id ?? "ny"}`;
  return (
    <Form method="post" noValidate className={css.form}>
      {kept && <input type="hidden" name="channelId" value={kept.id} />}
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
          label={text.how}
          {...field("how", kept?.how)}
          id={id("how")}
          hint={text.howHint}
          rows={2}
          optional
          maxLength={500}
        />
        <DateField
          label={text.sentOn}
          {...field("sentOn", kept?.sentOn ?? "")}
          id={id("sentOn")}
          hint={text.sentHint}
          optional
        />
      </Draft>
      <Button look="quiet" name="do" value="channel" busyText={all.saving}>
        {all.save}
      </Button>
    </Form>
  );
}

type ReplyFormProps = {
  channelId: string;
  kept?: CampaignReply;
  partners: readonly { id: string; name: string }[];
  today: string;
  sentAs?: string;
  refused: unknown;
  draft: string;
};

/** What came back: when, how many, in few words, and the partner that came of it. */
export function ReplyForm(props: ReplyFormProps) {
  const { channelId, kept, partners, today, sentAs, refused, draft } = props;
  const all = useText(campaignText);
  const text = all.reply;
  const field = fieldsOf(refused);
  const id = (name: string) => `svar-${name}-${kept?.id ?? channelId}`;
  return (
    <Form method="post" noValidate className={css.form}>
      <input type="hidden" name="channelId" value={channelId} />
      {kept && <input type="hidden" name="replyId" value={kept.id} />}
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <Draft id={draft}>
        <TextArea
          label={text.text}
          {...field("text", kept?.text)}
          id={id("text")}
          hint={text.textHint}
          rows={2}
          required
          maxLength={1000}
        />
        <NumberField
          label={text.count}
          {...field("count", String(kept?.count ?? 1))}
          id={id("count")}
          hint={text.countHint}
        />
        <DateField label={text.day} {...field("day", kept?.day ?? today)} id={id("day")} required />
        {partners.length > 0 && (
          <SelectField
            label={text.partnerId}
            {...field("partnerId", kept?.partnerId ?? "")}
            id={id("partnerId")}
            options={[
              { value: "", label: text.noPartner },
              ...partners.map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
        )}
      </Draft>
      <p>
        {text.newPartner} <Link to="/partnere/ny">{text.addPartner}</Link>
      </p>
      <Button look="quiet" name="do" value="reply" busyText={all.saving}>
        {all.save}
      </Button>
    </Form>
  );
}
