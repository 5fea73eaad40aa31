import { Form, redirect } from "react-router";
import { authSettings } from "#domains/access/auth.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/share.page.ts";
import { communityText } from "./community.text.ts";
import { endShare, listShares, shareCommunity } from "./shares.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  if (!isId(params.communityId)) throw new Response(null, { status: 404 });
  const shares = await listShares(memberOf(context), params.communityId);
  return {
    shares: shares.map(({ token, ...share }) => ({
      ...share,
      link: `${authSettings().baseUrl}/delt/${token}`,
    })),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { communityId } = params;
  if (!isId(communityId)) throw new Response(null, { status: 404 });
  const shareId = (await request.formData()).get("end");
  const done =
    shareId === null
      ? await shareCommunity(member, communityId)
      : isId(shareId) && (await endShare(member, communityId, shareId));
  if (!done) throw new Response(null, { status: 404 });
  return redirect(`/lokalsamfund/${communityId}/del?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => communityText[language].page.share);

export default function SharePage({ loaderData }: Route.ComponentProps) {
  const text = useText(communityText).share;
  const language = useLanguage();
  const { shares } = loaderData;
  return (
    <Section title={text.title}>
      <p>{text.about}</p>
      {shares.length === 0 && <p>{text.none}</p>}
      <Lines>
        {shares.map((share) => (
          <Line
            key={share.id}
            small={text.open(formatDate(share.createdAt, language, "day-year"))}
            aside={
              <Form method="post">
                <Button look="text" name="end" value={share.id}>
                  {text.end}
                </Button>
              </Form>
            }
          >
            <a href={share.link}>{share.link}</a>
          </Line>
        ))}
      </Lines>
      <Form method="post">
        <Button look={shares.length === 0 ? "plain" : "quiet"}>{text.make}</Button>
      </Form>
    </Section>
  );
}
