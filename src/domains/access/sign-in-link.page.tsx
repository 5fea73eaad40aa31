import { data, Form, redirect, useSearchParams } from "react-router";
import { Button, ButtonLink } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/sign-in-link.page.ts";
import { doorText } from "./door.text.ts";
import { onward } from "./door.ts";
import { Door } from "./door.tsx";
import { spendSignInToken } from "./sign-in.server.ts";
import { visitorContext } from "./visitor.ts";

export async function action({ params, request, context }: Route.ActionArgs) {
  const cookies = await spendSignInToken(params.token, context.get(visitorContext));
  if (!cookies) return data({ used: true }, { status: 410 });
  return redirect(onward(new URL(request.url).searchParams.get("videre")), { headers: cookies });
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => doorText[language].link.title);

export default function SignInLinkPage({ actionData }: Route.ComponentProps) {
  const text = useText(doorText).link;
  const [search] = useSearchParams();
  if (actionData?.used) {
    return (
      <Door title={text.usedTitle} lead={<p role="alert">{text.used}</p>}>
        <ButtonLink to={`/log-ind?${search}`}>{text.newLink}</ButtonLink>
      </Door>
    );
  }
  return (
    <Door title={text.title} lead={<p>{text.lead}</p>}>
      <Form method="post">
        <Button size="big" busyText={text.entering} autoFocus>
          {text.enter}
        </Button>
      </Form>
    </Door>
  );
}
