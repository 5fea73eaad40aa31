import { useEffect, useRef, useState } from "react";
import { fieldsOf, isProblems } from "#platform/web/form.ts";
import { Choices } from "#ui/choices.tsx";
import { Counters } from "#ui/counters.tsx";
import { DateField, SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { observationText } from "./observation.text.ts";
import { type Count, mostCounts, type ObservationKind, observationKinds } from "./observation.ts";
import { type Beginning, beginAfresh } from "./observation-beginning.ts";
import css from "./observation-form.module.css";
import { ToldArea, ToldField } from "./observation-told.tsx";
import type { Observation } from "./observations.server.ts";

type Named = { id: string; name: string };
/** What an observation may be tied to. */
export type Ties = { targetGroups: Named[]; communities: Named[]; engagements: Named[] };

type ObservationFieldsProps = {
  kept?: Observation;
  begins: Beginning;
  ties: Ties;
  /** What was counted last time. */
  usual?: readonly string[];
  refused: unknown;
  /** Whether the page may have been kept on the phone, so that day, clock and place must be read anew. */
  fresh?: boolean;
  onKind?: (kind: ObservationKind) => void;
  children?: React.ReactNode;
};

/**
 * What one observes (C2, S4.1). What was seen is one field and what it may mean another, always. No field asks for
 * a name.
 */
export function ObservationFields(props: ObservationFieldsProps) {
  const { kept, begins, ties, refused, fresh, onKind, children } = props;
  const text = useText(observationText);
  const field = fieldsOf(refused);
  const [kind, setKind] = useState<ObservationKind>(() =>
    field("kind", kept?.kind ?? begins.kind).defaultValue === "interview" ? "interview" : "observation",
  );
  const root = useRef<HTMLDivElement>(null);
  // Before the draft is put back, so that what is kept stands over what is only suggested.
  useEffect(() => {
    if (fresh && root.current) beginAfresh(root.current);
  }, [fresh]);
  const choose = (value: string) => {
    setKind(value as ObservationKind);
    onKind?.(value as ObservationKind);
  };
  // Whom one talked with stands at the top of an interview, and further down otherwise; its words move along.
  const withWhomSoFar = useRef<string>(undefined);
  const withWhom = (
    <ToldArea
      label={text.withWhom[kind]}
      {...field("withWhom", kept?.withWhom)}
      {...(withWhomSoFar.current === undefined ? {} : { defaultValue: withWhomSoFar.current })}
      hint={text.withWhomHint[kind]}
      rows={2}
      maxLength={1000}
      onInput={(event) => {
        withWhomSoFar.current = event.currentTarget.value;
      }}
      optional
    />
  );
  return (
    <div ref={root}>
      <div className={css.kind}>
        <Choices
          label={<span className="visually-hidden">{text.names.kind}</span>}
          name="kind"
          options={observationKinds.map((value) => ({ value, label: text.kindAbout[value] }))}
          defaultValue={kind}
          onChange={choose}
        />
      </div>
      <div className={css.pair}>
        <ToldArea
          label={text.seen[kind]}
          {...field("seen", kept?.seen)}
          hint={text.seenHint[kind]}
          rows={6}
          maxLength={6000}
          required
        />
        <ToldArea
          label={text.meaning}
          {...field("meaning", kept?.meaning)}
          hint={text.meaningHint}
          rows={6}
          maxLength={4000}
          optional
        />
      </div>
      <p className={css.noNames}>{text.noNames}</p>
      {kind === "interview" && <div className={css.role}>{withWhom}</div>}
      <WhereAndWhen kept={kept} begins={begins} ties={ties} refused={refused} />
      <div hidden={kind === "interview"}>
        <Counted {...props} />
      </div>
      {children}
      <More {...{ kind, kept, begins, ties, refused, withWhom }} />
    </div>
  );
}

type PartProps = Pick<ObservationFieldsProps, "kept" | "begins" | "ties" | "refused">;

function WhereAndWhen({ kept, begins, ties, refused }: PartProps) {
  const text = useText(observationText);
  const field = fieldsOf(refused);
  return (
    <fieldset className={css.row}>
      <legend className="visually-hidden">{text.whenAndWhere}</legend>
      <DateField label={text.day} {...field("observedOn", kept?.observedOn ?? begins.observedOn)} required />
      <TextField label={text.from} {...field("fromTime", kept?.fromTime ?? begins.fromTime)} type="time" />
      <Tie
        label={text.community}
        none={text.noCommunity}
        {...field("communityId", kept ? (kept.communityId ?? "") : begins.communityId)}
        options={ties.communities}
      />
      <ToldField
        label={text.place}
        {...field("place", kept?.place)}
        placeholder={text.placeHint}
        maxLength={200}
        autoComplete="off"
        optional
      />
      <Tie
        label={text.targetGroup}
        none={text.noTargetGroup}
        {...field("targetGroupId", kept ? (kept.targetGroupId ?? "") : begins.targetGroupId)}
        options={ties.targetGroups}
      />
    </fieldset>
  );
}

function Counted({ kept, usual = [], refused }: ObservationFieldsProps) {
  const text = useText(observationText);
  const lines = countLines(refused, kept?.counts, usual);
  const counted = lines.some((line) => line.count !== undefined && line.count !== "");
  return (
    <Unfold label={text.counting} open={counted || undefined}>
      <p className={css.about}>{text.countingHint}</p>
      <Counters
        text={text.count}
        labelName="countLabels"
        numberName="countNumbers"
        // An empty line after those there are, for what one did not know one would count.
        lines={[...lines, { label: "" }].slice(0, mostCounts)}
        most={mostCounts}
      />
    </Unfold>
  );
}

/** What was typed, else what is kept, else what was counted last time, without a number. */
function countLines(refused: unknown, kept: readonly Count[] | undefined, usual: readonly string[]) {
  if (isProblems(refused)) {
    const labels = [refused.typed.countLabels ?? []].flat();
    const numbers = [refused.typed.countNumbers ?? []].flat();
    return labels
      .map((label, at) => ({ label, count: numbers[at] }))
      .filter((line) => line.label || line.count);
  }
  return kept ?? usual.map((label) => ({ label, count: undefined }));
}

type MoreProps = PartProps & { kind: ObservationKind; withWhom: React.ReactNode };

function More({ kind, kept, begins, ties, refused, withWhom }: MoreProps) {
  const text = useText(observationText);
  const field = fieldsOf(refused);
  const hasProblem = isProblems(refused) && moreNames.some((name) => refused.problems[name]);
  return (
    <Unfold label={text.more[kind]} open={hasProblem || undefined}>
      {kind === "observation" && withWhom}
      {/* Hidden and not taken away: what is written in it stays. */}
      <div className={css.asked} hidden={kind === "interview"}>
        <ToldArea
          label={text.withWhat}
          {...field("withWhat", kept?.withWhat)}
          hint={text.withWhatHint}
          rows={2}
          maxLength={1000}
          optional
        />
      </div>
      <ToldArea
        label={text.quotes}
        {...field("quotes", kept?.quotes)}
        hint={text.quotesHint}
        rows={2}
        maxLength={3000}
        optional
      />
      <ToldArea
        label={text.surprises}
        {...field("surprises", kept?.surprises)}
        rows={2}
        maxLength={2000}
        optional
      />
      <ToldArea
        label={text.situation}
        {...field("situation", kept?.situation)}
        rows={2}
        maxLength={2000}
        optional
      />
      <ToldField
        label={text.conditions}
        {...field("conditions", kept?.conditions)}
        hint={text.conditionsHint}
        maxLength={200}
        autoComplete="off"
        optional
      />
      <TextField label={text.to} {...field("toTime", kept?.toTime)} type="time" optional />
      <Tie
        label={text.engagement}
        none={text.noEngagement}
        {...field("engagementId", kept ? (kept.engagementId ?? "") : begins.engagementId)}
        options={ties.engagements}
      />
    </Unfold>
  );
}

const moreNames = [
  "withWhom",
  "withWhat",
  "quotes",
  "surprises",
  "situation",
  "conditions",
  "toTime",
  "engagementId",
];

type TieProps = {
  label: string;
  none: string;
  name: string;
  defaultValue: string;
  options: readonly Named[];
};

function Tie({ none, options, ...field }: TieProps) {
  return (
    <SelectField {...field}>
      <option value="">{none}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
