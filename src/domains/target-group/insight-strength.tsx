import { Form } from "react-router";
import { fieldsOf, isProblems, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./insight.module.css";
import { insightText } from "./insight.text.ts";
import { strengths, type Weight } from "./insight.ts";
import { StrengthTag } from "./insight-lines.tsx";
import type { Insight } from "./insights.server.ts";

type StrengthProps = {
  insight: Insight;
  weight: Weight;
  draft: string;
  refused: Problems | undefined;
};

/** How well an insight bears: what the evidence says by itself, and beside it what people have judged (C5). */
export function InsightStrength({ insight, weight, draft, refused }: StrengthProps) {
  const text = useText(insightText).judge;
  const judged = insight.strengthReason !== "";
  return (
    <Section title={text.title}>
      {judged ? (
        <>
          <p>
            <StrengthTag insight={insight} />
          </p>
          <p className={css.reason}>{insight.strengthReason}</p>
        </>
      ) : (
        <p>{text.none}</p>
      )}
      <WhatItSays weight={weight} />
      <Unfold label={judged ? text.again : text.open} open={isProblems(refused)}>
        <JudgementForm key={insight.strengthReason} insight={insight} draft={draft} refused={refused} />
      </Unfold>
    </Section>
  );
}

function WhatItSays({ weight }: { weight: Weight }) {
  const text = useText(insightText).weight;
  const language = useLanguage();
  const { supporting, sorts, observers, against } = weight;
  if (supporting + against === 0) return <p className={css.soft}>{text.nothing}</p>;
  const list = joinNames(
    sorts.map(({ sort, count }) => text.sorts[sort](count)),
    language,
  );
  return (
    <p className={css.soft}>
      {[
        supporting > 0 ? text.supporting(list) : text.onlyAgainst,
        ...(supporting > 1 ? [sorts.length > 1 ? text.sortsCount(sorts.length) : text.oneSort] : []),
        text.observers(observers),
        text.against(against),
      ].join(" ")}
    </p>
  );
}

function JudgementForm({ insight, draft, refused }: Omit<StrengthProps, "weight">) {
  const all = useText(insightText);
  const text = all.judge;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <Draft id={draft}>
        <Choices
          label={text.strength}
          {...field("strength", insight.strengthReason ? insight.strength : "")}
          options={strengths.map((value) => ({
            value,
            label: all.strengths[value],
            description: all.strengthAbout[value],
          }))}
          required
        />
        <TextArea
          label={text.reason}
          {...field("strengthReason", insight.strengthReason)}
          hint={text.reasonHint}
          required
          maxLength={600}
        />
      </Draft>
      <Button look="quiet" name="do" value="judge" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
