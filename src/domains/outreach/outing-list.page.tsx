import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/outing-list.page.ts";
import { OutingForm } from "./outing.form.tsx";
import css from "./outing.module.css";
import { outingText } from "./outing.text.ts";
import { outingSchema } from "./outing.ts";
import { readOutingChoices } from "./outing-choices.server.ts";
import { comingAndPast } from "./outing-days.ts";
import { emptyDay, onAnotherDay } from "./outing-fields.ts";
import { OutingMonths } from "./outing-line.tsx";
import { findOuting, listOutings, saveOuting } from "./outings.server.ts";

/** Days out; `?sted=` those in one place, and `?igen=` a day to be written down once more, with another date. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const asked = new URL(request.url).searchParams;
  const again = asked.get("igen");
  const [choices, before] = await Promise.all([
    readOutingChoices(member),
    isId(again) ? findOuting(member, again) : undefined,
  ]);
  const place = choices.communities.find(({ id }) => id === asked.get("sted"));
  const outings = await listOutings(member, place && { communityId: place.id });
  const now = today();
  return {
    ...comingAndPast(outings, now),
    place,
    before: before?.what,
    kept: before
      ? onAnotherDay(before)
      : { ...emptyDay, communityId: place?.id ?? "", memberIds: [member.id] },
    choices,
    today: now,
    sentAs: newId(),
    draft: `dag-ude-ny:${before?.id ?? ""}:${member.id}`,
    line: principleOf("ud-af-huset", member.language).line,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { problems } = outingText[member.language];
  const read = readForm(outingSchema, await request.formData(), member.language, problems);
  if (isProblems(read)) return data(read, { status: 422 });
  const outingId = await saveOuting(member, read.value);
  if (!outingId) throw new Response(null, { status: 404 });
  return redirect(`/ud-af-huset/dage/${outingId}?gemt`);
}

export default function OutingListPage({ loaderData, actionData }: Route.ComponentProps) {
  const all = useText(outingText);
  const text = all.days;
  const { coming, past, place, before, kept, choices, today, sentAs, draft, line } = loaderData;
  const form = (
    <OutingForm key={draft} {...choices} kept={kept} sentAs={sentAs} refused={actionData} draft={draft} />
  );
  if (coming.length + past.length === 0 && !place) {
    return (
      <>
        <Empty title={text.empty} line={line}>
          {text.emptyBody}
        </Empty>
        <Section title={text.add}>{form}</Section>
      </>
    );
  }
  return (
    <>
      {place && (
        <p className={css.only} role="status">
          {text.onlyAt(place.name)} <Link to="/ud-af-huset">{text.showAll}</Link>
        </p>
      )}
      {before ? (
        <Section title={text.againTitle(before)} id="ny">
          {form}
        </Section>
      ) : (
        <div data-screen-only="">
          <Unfold label={text.add} open={actionData !== undefined}>
            {form}
          </Unfold>
        </div>
      )}
      <Section
        title={text.coming}
        aside={
          coming.length > 0 && (
            <a href="/ud-af-huset/kalender" data-screen-only="">
              {text.calendar}
            </a>
          )
        }
      >
        {coming.length === 0 && <p>{text.noneComing}</p>}
        <OutingMonths outings={coming} today={today} />
      </Section>
      {past.length > 0 && (
        <Section title={text.past}>
          <OutingMonths outings={past} today={today} />
        </Section>
      )}
    </>
  );
}
