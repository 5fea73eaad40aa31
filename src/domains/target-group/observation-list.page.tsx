import { Form, Link, useRevalidator } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId } from "#platform/database/id.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { useOutbox } from "#ui/use-outbox.ts";
import type { Route } from "./+types/observation-list.page.ts";
import { observationText } from "./observation.text.ts";
import { observationKinds } from "./observation.ts";
import { ObservationLine } from "./observation-line.tsx";
import css from "./observation-list.module.css";
import { pageText } from "./observation-page.text.ts";
import { newObservation } from "./observation-parcel.ts";
import { HowToLook, Sheets } from "./observation-teaching.tsx";
import { listTies } from "./observation-ties.server.ts";
import { Waiting } from "./observation-waiting.tsx";
import { listObservations } from "./observations.server.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const search = new URL(request.url).searchParams;
  const idIn = (name: string) => {
    const id = search.get(name);
    return isId(id) ? id : "";
  };
  const wish = {
    targetGroupId: idIn("maalgruppe"),
    communityId: idIn("sted"),
    engagementId: idIn("forloeb"),
    kind: observationKinds.find((kind) => kind === search.get("slags")),
    words: search.get("ord")?.trim().slice(0, 100) ?? "",
  };
  const [observations, ties] = await Promise.all([listObservations(member, wish), listTies(member)]);
  return {
    observations,
    ties,
    wish,
    narrowed: Object.values(wish).some(Boolean),
    line: principleOf("observationer", member.language).line,
    memberId: member.id,
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => pageText[language].title);

export default function ObservationListPage({ loaderData }: Route.ComponentProps) {
  const text = useText(pageText);
  const { observations, narrowed, line, memberId } = loaderData;
  const outbox = useOutbox(memberId);
  const { revalidate } = useRevalidator();
  const write = <Write />;
  const waiting = <Waiting outbox={outbox} onSent={() => void revalidate()} />;
  if (observations.length === 0 && !narrowed) {
    return (
      <>
        <PageHead title={text.title} />
        {waiting}
        <Empty title={text.empty} action={write} line={line}>
          {text.emptyBody}
        </Empty>
        <HowToLook />
        <Sheets />
      </>
    );
  }
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      {waiting}
      <div className={css.write}>{write}</div>
      <Filter {...loaderData} />
      <Section title={text.count(observations.length)}>
        {observations.length === 0 && (
          <p role="status">
            {text.filter.none} <Link to="/observationer">{text.filter.clear}</Link>
          </p>
        )}
        <Lines>
          {observations.map((observation) => (
            <ObservationLine key={observation.id} observation={observation} />
          ))}
        </Lines>
      </Section>
      <Sheets />
    </>
  );
}

/** The doors to the form. They open without network too, when the form lies on the phone. */
function Write() {
  const text = useText(pageText);
  return (
    <span className={css.doors}>
      <ButtonLink to={newObservation} size="big" reloadDocument data-offline>
        {text.write}
      </ButtonLink>
      <ButtonLink
        to={`${newObservation}?slags=interview`}
        look="quiet"
        size="big"
        reloadDocument
        data-offline
      >
        {text.talk}
      </ButtonLink>
    </span>
  );
}

type Shown = Awaited<ReturnType<typeof loader>>;

function Filter({ wish, ties, narrowed }: Pick<Shown, "wish" | "ties" | "narrowed">) {
  const text = useText(pageText).filter;
  const kinds = useText(observationText).kinds;
  const named = (options: readonly { id: string; name: string }[]) =>
    options.map(({ id, name }) => ({ value: id, label: name }));
  const choices = [
    ["maalgruppe", text.targetGroup, named(ties.targetGroups), wish.targetGroupId],
    ["sted", text.community, named(ties.communities), wish.communityId],
    ["forloeb", text.engagement, named(ties.engagements), wish.engagementId],
    [
      "slags",
      text.kind,
      observationKinds.map((kind) => ({ value: kind, label: kinds[kind] })),
      wish.kind ?? "",
    ],
  ] as const;
  return (
    <Unfold label={text.title} open={narrowed || undefined}>
      <Form method="get" role="search" className={css.filter}>
        {choices.map(([name, label, options, value]) => (
          <SelectField key={name} name={name} label={label} defaultValue={value}>
            <option value="">{text.all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </SelectField>
        ))}
        <TextField label={text.words} name="ord" type="search" defaultValue={wish.words} maxLength={100} />
        <Button look="quiet">{text.show}</Button>
        {narrowed && <Link to="/observationer">{text.clear}</Link>}
      </Form>
    </Unfold>
  );
}
