import { Form, Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { SelectField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/overview.page.ts";
import css from "./overview.module.css";
import { countOf } from "./overview.report.ts";
import { readOverview } from "./overview.server.ts";
import { overviewText } from "./overview.text.ts";
import type { OverviewRow } from "./overview.ts";
import { partnerText } from "./partner.text.ts";
import { sectors } from "./partner.ts";
import { partnerSheetText } from "./partner-sheet.text.ts";
import stacked from "./stacked-table.module.css";

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  return { ...(await readOverview(memberOf(context), asked)), search: asked.toString() };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => overviewText[language].title);

export default function OverviewPage({ loaderData }: Route.ComponentProps) {
  const text = useText(overviewText);
  const partners = useText(partnerText);
  const fromSheet = useText(partnerSheetText).link;
  const { rows, all, search } = loaderData;
  const eyebrow = <Link to="/partnere">{partners.title}</Link>;
  if (all === 0) {
    return (
      <>
        <PageHead eyebrow={eyebrow} title={text.title} />
        <Empty title={text.empty} action={<ButtonLink to="/forloeb">{text.toEngagements}</ButtonLink>}>
          {text.emptyBody}
        </Empty>
        <p className={css.files}>
          <Link to="/partnere/indlaes">{fromSheet}</Link>
        </p>
      </>
    );
  }
  const file = (format: string) => `/partnere/oversigt/${format}${search && `?${search}`}`;
  return (
    <>
      <PageHead
        eyebrow={eyebrow}
        title={text.title}
        lead={text.lead(countOf(rows, "partnerId"), countOf(rows, "engagementId"))}
      />
      <Narrow {...loaderData} />
      {rows.length === 0 ? (
        <p role="status">
          {text.none} <Link to="/partnere/oversigt">{text.clear}</Link>
        </p>
      ) : (
        <OverviewTable rows={rows} />
      )}
      <p className={css.files} data-screen-only="">
        {text.take}: <a href={file("xlsx")}>{text.excel}</a> · <a href={file("csv")}>{text.csv}</a> ·{" "}
        <a href={file("docx")}>{text.word}</a> · <a href={file("pdf")}>{text.pdf}</a>
      </p>
    </>
  );
}

function Narrow({ wish, choices }: Pick<Route.ComponentProps["loaderData"], "wish" | "choices">) {
  const text = useText(overviewText);
  const names = useText(partnerText).sectors;
  const every = { value: "", label: text.all };
  const choice = (things: readonly string[]) => [every, ...things.map((value) => ({ value, label: value }))];
  return (
    <Form method="get" className={css.narrow} data-screen-only="">
      <SelectField
        label={text.targetGroup}
        name="maalgruppe"
        defaultValue={wish.targetGroup}
        options={choice(choices.targetGroups)}
      />
      <SelectField
        label={text.library}
        name="bibliotek"
        defaultValue={wish.library}
        options={choice(choices.libraries)}
      />
      <SelectField
        label={text.engagement}
        name="forloeb"
        defaultValue={wish.engagement}
        options={choice(choices.engagements)}
      />
      <SelectField
        label={text.sector}
        name="sektor"
        defaultValue={wish.sector ?? ""}
        options={[every, ...sectors.map((value) => ({ value, label: names[value] }))]}
      />
      <Button look="quiet">{text.show}</Button>
    </Form>
  );
}

function OverviewTable({ rows }: { rows: readonly OverviewRow[] }) {
  const text = useText(overviewText);
  const names = useText(partnerText).sectors;
  return (
    <table className={stacked.table}>
      <caption className="visually-hidden">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.targetGroup}</th>
          <th scope="col">{text.library}</th>
          <th scope="col">{text.engagement}</th>
          <th scope="col">{text.sector}</th>
          <th scope="col">{text.partner}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            <td data-head={text.targetGroup}>{row.targetGroup || text.unsaid}</td>
            <td data-head={text.library}>{row.library || text.unsaid}</td>
            <td data-head={text.engagement}>
              <Link to={`/forloeb/${row.engagementId}/partnere`}>{row.engagement}</Link>
            </td>
            <td data-head={text.sector}>{names[row.sector]}</td>
            <th scope="row">
              <Link to={`/partnere/${row.partnerId}`}>{row.partner}</Link>
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
