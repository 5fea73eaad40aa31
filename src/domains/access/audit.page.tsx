import { Form, Link } from "react-router";
import { isId } from "#platform/database/id.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/audit.page.ts";
import { readAudit } from "./audit.server.ts";
import { administratorOf } from "./gate.server.ts";
import { runningText } from "./running.text.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const before = query.get("foer");
  const search = query.get("navn")?.slice(0, 200) ?? "";
  const lines = await readAudit(administratorOf(context), {
    before: isId(before) ? before : undefined,
    search,
  });
  return { lines, search };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => runningText[language].audit.title);

export default function AuditPage({ loaderData }: Route.ComponentProps) {
  const text = useText(runningText).audit;
  const language = useLanguage();
  const { lines, search } = loaderData;
  const last = lines.at(-1);
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Form method="get" role="search">
        <TextField label={text.search} name="navn" type="search" defaultValue={search} />
        <Button look="quiet">{text.searchButton}</Button>
      </Form>
      {lines.length === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.when}</th>
              <th scope="col">{text.who}</th>
              <th scope="col">{text.what}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td>{formatDate(line.at, language, "day-time")}</td>
                <td>{line.memberName}</td>
                <td>
                  {text.acts[line.act] ?? line.act} {text.things[line.thing] ?? line.thing}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {last && lines.length === 100 && (
        <p>
          <Link to={`?navn=${encodeURIComponent(search)}&foer=${last.id}`}>{text.older}</Link>
        </p>
      )}
    </>
  );
}
