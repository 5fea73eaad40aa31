import { Form, Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { engagementText } from "#domains/engagement/engagement.text.ts";
import { type StateKind, stateKinds } from "#domains/engagement/engagement.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { formatAgo } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Unfold } from "#ui/unfold.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { Way } from "#ui/way.tsx";
import type { Route } from "./+types/engagement-list.page.ts";
import css from "./engagement-list.module.css";
import { guideText } from "./guide.text.ts";
import { hints } from "./hint.text.ts";
import { readPaths } from "./path.server.ts";
import { markOf, whereItStands } from "./path.ts";
import { principleOf } from "./principle.ts";
import { wayStops } from "./way-stops.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const query = new URL(request.url).searchParams;
  const text = query.get("ord")?.trim().slice(0, 100) ?? "";
  const show = query.get("vis") ?? "";
  const kind = stateKinds.find((one): one is StateKind => one === show);
  const engagements = await listEngagements(member, { text, mine: show === "mine", kind });
  const paths = await readPaths(
    member,
    engagements.map((one) => one.id),
  );
  return {
    engagements: engagements.map((one) => ({ ...one, path: paths.get(one.id) ?? [] })),
    text,
    show,
    line: principleOf("forløb", member.language).line,
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => engagementText[language].list.title);

export default function EngagementListPage({ loaderData }: Route.ComponentProps) {
  const all = useText(engagementText);
  const text = all.list;
  const hint = useText(hints);
  const { engagements, text: searched, show, line } = loaderData;
  const searching = searched !== "" || show !== "";
  const begin = <ButtonLink to="/forloeb/nyt">{text.begin}</ButtonLink>;
  if (engagements.length === 0 && !searching) {
    return (
      <>
        <PageHead title={text.title} />
        <Empty title={text.empty} action={begin} line={line}>
          {hint.emptyForloeb}
        </Empty>
      </>
    );
  }
  const underWay = engagements.filter((one) => one.state.kind !== "closed").length;
  return (
    <>
      <PageHead title={text.title} lead={underWay > 0 ? text.lead(underWay) : text.none} aside={begin} />
      <Unfold label={text.find} open={searching}>
        <Form method="get" role="search" className={css.search}>
          <TextField
            label={text.search}
            name="ord"
            type="search"
            hint={text.searchHint}
            defaultValue={searched}
          />
          <SelectField label={text.show} name="vis" defaultValue={show}>
            <option value="">{text.all}</option>
            <option value="mine">{text.mine}</option>
            {stateKinds.map((kind) => (
              <option key={kind} value={kind}>
                {all.state.kinds[kind]}
              </option>
            ))}
          </SelectField>
          <Button look="quiet">{text.search}</Button>
        </Form>
      </Unfold>
      {engagements.length === 0 && (
        <p role="status">
          {text.notFound} <Link to="/forloeb">{text.clear}</Link>
        </p>
      )}
      <ul className={css.list}>
        {engagements.map((engagement) => (
          <EngagementItem key={engagement.id} engagement={engagement} />
        ))}
      </ul>
    </>
  );
}

function EngagementItem({
  engagement,
}: {
  engagement: Route.ComponentProps["loaderData"]["engagements"][number];
}) {
  const all = useText(engagementText);
  const guide = useText(guideText);
  const language = useLanguage();
  const { id, name, question, places, path, state, team, changedAt } = engagement;
  const station = whereItStands(path);
  const here = path.find((stop) => stop.station === station);
  const names = joinNames(
    team.map((mate) => mate.name.split(" ")[0] ?? mate.name),
    language,
  );
  return (
    <li className={css.item}>
      <div>
        <p className={css.where}>{joinNames(places, language)}</p>
        <h2>
          <Link to={`/forloeb/${id}`}>{name}</Link>
        </h2>
        <p className={css.question}>{question}</p>
        <p className={css.small}>
          {state.kind !== "under-way" && <Waiting>{all.state.kinds[state.kind]}</Waiting>}{" "}
          {names ? all.list.team(names) : all.list.noTeam} ·{" "}
          {all.list.touched(formatAgo(changedAt, language))}
        </p>
      </div>
      <Way
        compact
        label={guide.list.at(markOf(station), here?.name ?? "")}
        stops={wayStops(id, path, language)}
        current={station}
      />
    </li>
  );
}
