import { Form, Link } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./prompts.module.css";
import { promptsText } from "./prompts.text.ts";

type Question = { id: string; text: string; insightId: string; sentence: string };
type InsightOfferProps = {
  offer: { own: readonly Question[]; others: readonly Question[]; hasOwn: boolean };
  refused: Problems | undefined;
};

/** The development questions of the forløb, each under the insight it leans on; those of the house are folded. */
export function InsightOffer({ offer: { own, others, hasOwn }, refused }: InsightOfferProps) {
  const text = useText(promptsText);
  const problem = refused?.problems.pick;
  return (
    <Section title={text.fromInsights}>
      {own.length === 0 && (
        <p className={css.soft}>
          {hasOwn ? text.allAsked : text.noQuestions}{" "}
          {!hasOwn && <Link to="/indsigter">{text.toInsights}</Link>}
        </p>
      )}
      {own.length + others.length > 0 && (
        <Form method="post" noValidate className={css.form}>
          <QuestionTicks questions={own} at="egne" problem={own.length > 0 ? problem : undefined} />
          {others.length > 0 && (
            <Unfold
              label={`${text.fromOthers} (${others.length})`}
              open={own.length === 0 && problem !== undefined}
            >
              <QuestionTicks questions={others} at="andre" problem={own.length === 0 ? problem : undefined} />
            </Unfold>
          )}
          <Button look="quiet" name="do" value="questions" busyText={text.adding}>
            {text.add}
          </Button>
        </Form>
      )}
    </Section>
  );
}

type TicksProps = { questions: readonly Question[]; at: string; problem: string | undefined };

function QuestionTicks({ questions, at, problem }: TicksProps) {
  const insights = [...Map.groupBy(questions, ({ insightId }) => insightId).values()];
  return insights.map((group, index) => (
    <Choices
      key={group[0]?.insightId}
      many
      name="pick"
      id={`${at}-${index}`}
      label={<span dir="auto">{group[0]?.sentence}</span>}
      problem={index === 0 ? problem : undefined}
      options={group.map(({ id, text }) => ({ value: id, label: <span dir="auto">{text}</span> }))}
    />
  ));
}

type GuideOfferProps = {
  offer: {
    station: string;
    stations: readonly { station: string; name: string }[];
    questions: readonly { key: string; text: string }[];
  };
  /** Nothing is asked yet: then all of the station stands ticked. */
  isFirst: boolean;
  refused: Problems | undefined;
};

/** The questions of a station of the guide, in the words of the house. */
export function GuideOffer({ offer: { station, stations, questions }, isFirst, refused }: GuideOfferProps) {
  const text = useText(promptsText);
  const name = stations.find((one) => one.station === station)?.name ?? "";
  return (
    <Section title={text.fromGuide} id="vejviser">
      <p>{text.guideLead}</p>
      <nav aria-label={text.stations} className={css.stations}>
        {stations.map((one) => (
          <Link
            key={one.station}
            to={`?trin=${one.station}#vejviser`}
            preventScrollReset
            aria-current={one.station === station ? "true" : undefined}
          >
            {one.name}
          </Link>
        ))}
      </nav>
      {questions.length === 0 ? (
        <p className={css.soft}>{text.allOfGuide}</p>
      ) : (
        <Form method="post" noValidate className={css.form} key={`${station}${questions.length}`}>
          <input type="hidden" name="station" value={station} />
          <Choices
            many
            name="pick"
            id="vejviser-valg"
            label={name}
            defaultValue={isFirst ? questions.map(({ key }) => key) : []}
            problem={refused?.problems.pick}
            options={questions.map(({ key, text: label }) => ({ value: key, label }))}
          />
          <Button look={isFirst ? "plain" : "quiet"} name="do" value="guide" busyText={text.adding}>
            {text.add}
          </Button>
        </Form>
      )}
    </Section>
  );
}

type OwnPromptProps = { sentAs: string; draft: string; refused: Problems | undefined };

/** A question in one's own words. */
export function OwnPrompt({ sentAs, draft, refused }: OwnPromptProps) {
  const text = useText(promptsText);
  const field = fieldsOf(refused);
  return (
    <Section title={text.typed}>
      <Form method="post" noValidate className={css.form}>
        <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
        <Draft id={draft}>
          <TextArea
            {...field("text")}
            label={text.typedLabel}
            hint={text.typedHint}
            rows={2}
            maxLength={400}
            dir="auto"
            required
          />
        </Draft>
        <Button look="quiet" name="do" value="own" busyText={text.adding}>
          {text.addTyped}
        </Button>
      </Form>
    </Section>
  );
}

/** Beside a line of the agenda: the questions it asks, and the way to choose them. */
export function PromptsOfLine({
  to,
  prompts,
}: {
  to: string;
  prompts: readonly { id: string; text: string }[];
}) {
  const text = useText(promptsText);
  return (
    <div className={css.ofLine}>
      {prompts.length > 0 && (
        <ol aria-label={text.list}>
          {prompts.map(({ id, text: asked }) => (
            <li key={id} dir="auto">
              {asked}
            </li>
          ))}
        </ol>
      )}
      <p data-screen-only="">
        <ButtonLink to={to} look="text">
          {text.choose}
        </ButtonLink>
      </p>
    </div>
  );
}
