import { Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { settingsText } from "#domains/people/settings.text.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/reminder-setting.page.ts";
import { setReminders, wantsReminders } from "./reminders.server.ts";
import { threadsText } from "./threads.text.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return { wanted: await wantsReminders(memberOf(context)) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const wish = (await request.formData()).get("reminders");
  await setReminders(memberOf(context), wish === "start");
  return redirect("/indstillinger/paamindelser?gemt");
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => threadsText[language].reminder.title);

/** One thing to decide: whether Vejviser writes in the morning of a day one has set. */
export default function ReminderSettingPage({ loaderData }: Route.ComponentProps) {
  const text = useText(threadsText).reminder;
  const { title } = useText(settingsText);
  const { wanted } = loaderData;
  return (
    <>
      <PageHead eyebrow={<Link to="/indstillinger">{title}</Link>} title={text.title} lead={text.lead} />
      <p>{wanted ? text.on : text.off}</p>
      <Form method="post">
        <Button look="quiet" name="reminders" value={wanted ? "stop" : "start"}>
          {wanted ? text.stop : text.start}
        </Button>
      </Form>
    </>
  );
}
