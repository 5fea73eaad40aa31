import { Form, redirect } from "react-router";
import { isId } from "#platform/database/id.ts";
import { Button } from "#ui/button.tsx";
import { formatAgo } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/removed.page.ts";
import { onward } from "./door.ts";
import { memberOf } from "./gate.server.ts";
import { daysToRegret, listRemoved, restore } from "./removal.server.ts";
import { runningText } from "./running.text.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return { items: await listRemoved(memberOf(context)), days: daysToRegret };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const itemId = form.get("itemId");
  const back = onward((form.get("back") as string | null) ?? "/fjernet");
  if (!isId(itemId) || !(await restore(memberOf(context), itemId))) throw new Response(null, { status: 404 });
  return redirect(`${back}?tilbage`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => runningText[language].removed.title);

export default function RemovedPage({ loaderData }: Route.ComponentProps) {
  const all = useText(runningText);
  const text = all.removed;
  const language = useLanguage();
  const { items, days } = loaderData;
  return (
    <>
      <PageHead title={text.title} lead={text.lead(days)} />
      {items.length === 0 && <Empty title={text.empty}>{text.emptyBody}</Empty>}
      <Lines>
        {items.map((item) => (
          <Line
            key={item.itemId}
            small={`${all.audit.things[item.thing] ?? ""}, ${text.by(item.by, formatAgo(item.removedAt, language))}`}
            aside={
              <Form method="post">
                <input type="hidden" name="itemId" value={item.itemId} />
                <input type="hidden" name="back" value="/fjernet" />
                <Button look="text" aria-label={`${text.restore}: ${item.label}`}>
                  {text.restore}
                </Button>
              </Form>
            }
          >
            {item.label}
          </Line>
        ))}
      </Lines>
    </>
  );
}
