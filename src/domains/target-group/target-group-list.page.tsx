import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/target-group-list.page.ts";
import { targetGroupText } from "./target-group.text.ts";
import { listTargetGroups } from "./target-groups.server.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return { targetGroups: await listTargetGroups(memberOf(context)) };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => targetGroupText[language].list.title);

export default function TargetGroupListPage({ loaderData }: Route.ComponentProps) {
  const text = useText(targetGroupText).list;
  return (
    <>
      <PageHead title={text.title} />
      <Lines>
        {loaderData.targetGroups.map((group) => (
          <Line key={group.id}>
            <Link to={`/maalgrupper/${group.id}`}>{group.name}</Link>
          </Line>
        ))}
      </Lines>
    </>
  );
}
