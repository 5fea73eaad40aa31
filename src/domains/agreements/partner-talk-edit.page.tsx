import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/partner-talk-edit.page.ts";
import { partnerAt } from "./partner-at.server.ts";
import { PartnerTalkForm } from "./partner-talk.form.tsx";
import { partnerTalkText } from "./partner-talk.text.ts";
import { partnerTalkSchema, talkAt } from "./partner-talk.ts";
import { findTalk, removeTalk, saveTalk } from "./partner-talks.server.ts";
import { talkChoices } from "./talk-choices.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = await partnerAt(member, params.partnerId);
  const talk = isId(params.talkId) ? await findTalk(member, partner.id, params.talkId) : undefined;
  if (!talk) throw new Response(null, { status: 404 });
  return {
    talk,
    choices: await talkChoices(member, partner, talk),
    draft: `samtale:${talk.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { partnerId, talkId } = params;
  const notFound = () => new Response(null, { status: 404 });
  if (!isId(partnerId) || !isId(talkId)) throw notFound();
  const form = await request.formData();
  if (form.get("do") === "remove") {
    if (!(await removeTalk(member, partnerId, talkId))) throw notFound();
    return redirect(`/partnere/${partnerId}/samtaler?fjernet=${talkId}`);
  }
  const read = readForm(partnerTalkSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await saveTalk(member, partnerId, read.value, talkId))) throw notFound();
  return redirect(`${talkAt(partnerId, talkId)}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) =>
    [partnerTalkText[language].fields.editTitle, loaderData?.talk.partner].filter(Boolean).join(" · "),
  );

export default function EditTalkPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(partnerTalkText).fields;
  const { talk, choices, draft } = loaderData;
  return (
    <>
      <PageHead
        eyebrow={<Link to={talkAt(talk.partnerId, talk.id)}>{talk.partner}</Link>}
        title={text.editTitle}
      />
      <PartnerTalkForm kept={talk} {...choices} refused={actionData} draft={draft} />
      <Section title={text.remove}>
        <Form method="post">
          <p>{text.removeAbout}</p>
          <Button look="danger" name="do" value="remove">
            {text.remove}
          </Button>
        </Form>
      </Section>
    </>
  );
}
