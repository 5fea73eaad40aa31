import { data, Form, Link, redirect } from "react-router";
import { authSettings } from "#domains/access/auth.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { CheckboxField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/idea-page.page.ts";
import { ideaText } from "./idea.text.ts";
import { ideaPageSchema } from "./idea.ts";
import { readIdeaPage, saveIdeaPage } from "./idea-page.server.ts";
import { ideaPageText } from "./idea-page.text.ts";
import { isLeader } from "./idea-page.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const [page, communities] = await Promise.all([readIdeaPage(member), listCommunities(member)]);
  return {
    page,
    link: page.slug && `${authSettings().baseUrl}/ide/${page.slug}`,
    communities: communities.map(({ id, name }) => ({ value: id, label: name })),
    leads: isLeader(member),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  if (!isLeader(member)) throw data(null, { status: 403 });
  const read = readForm(ideaPageSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  await saveIdeaPage(member, read.value);
  return redirect("/ideer/side?gemt");
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => ideaPageText[language].title);

export default function IdeaPagePage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(ideaPageText);
  const list = useText(ideaText).list;
  const { page, link, leads } = loaderData;
  return (
    <>
      <PageHead eyebrow={<Link to="/ideer">{list.title}</Link>} title={text.title} lead={text.lead} />
      <Section title={page.open ? text.stateOpen : text.stateClosed}>
        {!page.open && <p>{text.closedAbout}</p>}
        {!leads && <p>{text.notLeader}</p>}
        {link && (
          <Lines>
            <Line small={text.addressAbout}>{link}</Line>
            {page.open && (
              <Line>
                {/* Fetched whole: it is a page without script. */}
                <a href={link}>{text.see}</a>
              </Line>
            )}
            <Line>
              <a href="/ideer/opslag/pdf">{text.print}</a>
            </Line>
          </Lines>
        )}
      </Section>
      {leads && <PageForm {...loaderData} refused={actionData} />}
    </>
  );
}

function PageForm({
  page,
  communities,
  refused,
}: Pick<Route.ComponentProps["loaderData"], "page" | "communities"> & { refused: unknown }) {
  const text = useText(ideaPageText);
  const field = fieldsOf(refused);
  return (
    <Section title={text.change}>
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(refused, text)} />
        <CheckboxField
          label={text.open}
          name="open"
          value="yes"
          hint={text.openHint}
          defaultChecked={page.open}
        />
        <TextArea
          label={text.intro}
          {...field("intro", page.intro)}
          hint={text.introHint}
          optional
          maxLength={1000}
        />
        {communities.length > 0 && (
          <Choices
            many
            label={text.places}
            name="communityIds"
            hint={text.placesHint}
            defaultValue={page.communityIds}
            options={communities}
            optional
          />
        )}
        <Button busyText={text.saving}>{text.save}</Button>
      </Form>
    </Section>
  );
}
