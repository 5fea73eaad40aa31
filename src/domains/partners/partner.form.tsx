import { type ReactNode, useEffect, useState } from "react";
import { Form, Link, useFetcher } from "react-router";
import { fieldsOf, isProblems, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Draft } from "#ui/draft.tsx";
import { SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { partnerText } from "./partner.text.ts";
import { type Own, partnerKinds, sectors } from "./partner.ts";
import css from "./partner-form.module.css";
import type { Like } from "./partner-list.server.ts";
import type { Named } from "./partners.server.ts";

type PartnerFormProps = {
  kept?: Partial<Own> & { targetGroupIds: readonly string[]; communityIds: readonly string[] };
  targetGroups: readonly Named[];
  communities: readonly Named[];
  refused: unknown;
  draft: string;
  /** What it is made from, and the id the form is kept once under. */
  hidden?: Readonly<Record<string, string>>;
  /** Those that may be the same, as far as the page knows when it is opened. */
  like: readonly Like[];
  /** The one that is being mended is not like itself. */
  except?: string;
};

/** Who a partner is: little that must be said, and more that can wait until one has talked to them. */
export function PartnerForm(props: PartnerFormProps) {
  const { kept, targetGroups, communities, refused, draft, hidden = {} } = props;
  const all = useText(partnerText);
  const text = all.fields;
  const field = fieldsOf(refused);
  const [name, setName] = useState("");
  const ticked = (key: "targetGroupIds" | "communityIds") =>
    isProblems(refused) ? [refused.typed[key] ?? []].flat() : (kept?.[key] ?? []);
  const options = (things: readonly Named[]) => things.map(({ id, name: label }) => ({ value: id, label }));
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, text)} />
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <Draft id={draft}>
        <TextField
          label={text.name}
          {...field("name", kept?.name)}
          hint={text.nameHint}
          required
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <LikeThese name={name} known={props.like} except={props.except} />
        <Choices
          label={text.sector}
          {...field("sector", kept?.sector)}
          required
          options={sectors.map((value) => ({
            value,
            label: all.sectors[value],
            description: all.aboutSector[value],
          }))}
        />
        <SelectField
          label={text.kind}
          {...field("kind", kept?.kind ?? "other")}
          options={partnerKinds.map((value) => ({ value, label: all.kinds[value] }))}
        />
        <TextField label={text.place} {...field("place", kept?.place)} optional maxLength={200} />
        {targetGroups.length > 0 && (
          <Choices
            label={text.targetGroupIds}
            {...field("targetGroupIds")}
            defaultValue={ticked("targetGroupIds")}
            many
            optional
            options={options(targetGroups)}
          />
        )}
        {communities.length > 0 && (
          <Choices
            label={text.communityIds}
            {...field("communityIds")}
            defaultValue={ticked("communityIds")}
            many
            optional
            options={options(communities)}
          />
        )}
        <MoreFields open={isProblems(refused) || Boolean(kept?.name)}>
          <TextArea
            label={text.can}
            {...field("can", kept?.can)}
            hint={text.canHint}
            optional
            maxLength={1500}
          />
          <TextArea
            label={text.wants}
            {...field("wants", kept?.wants)}
            hint={text.wantsHint}
            optional
            maxLength={1500}
          />
          <TextField
            label={text.decides}
            {...field("decides", kept?.decides)}
            hint={text.decidesHint}
            optional
            maxLength={200}
          />
          <TextField
            label={text.decisionTime}
            {...field("decisionTime", kept?.decisionTime)}
            hint={text.decisionTimeHint}
            optional
            maxLength={200}
          />
          <TextArea
            label={text.notes}
            {...field("notes", kept?.notes)}
            hint={text.notesHint}
            optional
            maxLength={3000}
          />
        </MoreFields>
      </Draft>
      <Button busyText={text.saving}>{text.save}</Button>
    </Form>
  );
}

function MoreFields({ open, children }: { open: boolean; children: ReactNode }) {
  const text = useText(partnerText).fields;
  return open ? children : <Unfold label={text.more}>{children}</Unfold>;
}

/** "Er det den samme som …?": asked while one writes, and never in the way. */
function LikeThese({ name, known, except }: { name: string; known: readonly Like[]; except?: string }) {
  const all = useText(partnerText);
  const text = all.fields;
  const { load, data } = useFetcher<{ like: Like[] }>();
  useEffect(() => {
    if (name.trim().length < 3) return;
    const asking = setTimeout(() => {
      const asked = new URLSearchParams({ navn: name, ...(except && { undtagen: except }) });
      load(`/partnere/ny?${asked}`);
    }, 350);
    return () => clearTimeout(asking);
  }, [name, except, load]);
  const like = data?.like ?? known;
  return (
    <div aria-live="polite">
      {like.length > 0 && (
        <div className={css.like}>
          <p>
            <strong>{text.likeTitle}</strong> {text.likeAbout}
          </p>
          <ul className={css.likely}>
            {like.map((one) => (
              <li key={one.id}>
                <Link to={`/partnere/${one.id}`}>{one.name}</Link>
                {[all.inSector[one.sector], one.place].filter(Boolean).map((part) => `, ${part}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
