import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { languages } from "#ui/words.ts";
import type { Route } from "./+types/guide-station.page.ts";
import {
  hideContent,
  listOwnItems,
  readWholeGuide,
  removeOwnItem,
  restoreContent,
  rewordContent,
  saveOwnItem,
} from "./content.server.ts";
import { contentSchema, ownItemSchema } from "./content.ts";
import { ContentItem } from "./content-item.tsx";
import css from "./guide.module.css";
import { guidePageText } from "./guide-page.text.ts";
import { OwnItemForm } from "./own-item.form.tsx";
import { isStation, markOf } from "./path.ts";
import { stationContent } from "./station-content.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { station } = params;
  if (!isStation(station)) throw new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams.get("sprog");
  const language = languages.find((one) => one === asked) ?? member.language;
  const guide = await readWholeGuide(member, language);
  const content = guide.find((one) => one.station === station);
  if (!content) throw new Response(null, { status: 404 });
  return { station, language, content, own: await listOwnItems(member, station) };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { station } = params;
  if (!isStation(station)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const language = languages.find((one) => one === form.get("language")) ?? member.language;
  const here = (after: string) => redirect(`/vejviser/${station}?sprog=${language}&${after}`);
  const key = String(form.get("key") ?? "");
  const notFound = () => new Response(null, { status: 404 });
  // Only texts that this station has can be reworded.
  const known = () => {
    const { how, questions } = stationContent[station].da;
    const keys = [
      `${station}.lead`,
      `${station}.purpose`,
      `${station}.outcome`,
      ...[...how, ...questions].map((one) => one.key),
    ];
    if (!keys.includes(key)) throw notFound();
  };
  switch (form.get("do")) {
    case "reword": {
      known();
      const read = readForm(contentSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: key }, { status: 422 });
      await rewordContent(member, key, language, read.value);
      return here("gemt");
    }
    case "hide":
    case "unhide":
      known();
      await hideContent(member, key, form.get("do") === "hide");
      return here("gemt");
    case "restore":
      if (key !== station) known();
      await restoreContent(member, key);
      return here("tilbage");
    case "save-own": {
      const itemId = form.get("itemId") || undefined;
      if (itemId !== undefined && !isId(itemId)) throw notFound();
      const read = readForm(ownItemSchema, form, member.language);
      if (isProblems(read))
        return data({ ...read, at: itemId ?? `new-${form.get("kind")}` }, { status: 422 });
      if (!(await saveOwnItem(member, station, read.value, itemId))) throw notFound();
      return here("gemt");
    }
    case "remove-own": {
      const itemId = form.get("itemId");
      if (!isId(itemId) || !(await removeOwnItem(member, itemId))) throw notFound();
      return here(`fjernet=${itemId}`);
    }
    default:
      throw notFound();
  }
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => {
    const { editTitle, title } = guidePageText[language];
    return loaderData ? editTitle(markOf(loaderData.station), loaderData.content.name) : title;
  });

export default function GuideStationPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(guidePageText);
  const { station, language, content, own } = loaderData;
  const refusedAt = (key: string) => (actionData?.at === key ? actionData : undefined);
  const texts = [
    { key: `${station}.lead`, title: text.opening, text: content.lead, edited: content.edited.lead },
    {
      key: `${station}.purpose`,
      title: text.purpose,
      text: content.purpose.join("\n\n"),
      edited: content.edited.purpose,
    },
    { key: `${station}.outcome`, title: text.outcome, text: content.outcome, edited: content.edited.outcome },
  ];
  return (
    <>
      <PageHead
        eyebrow={<Link to="/vejviser">{text.back}</Link>}
        title={text.editTitle(markOf(station), content.name)}
        lead={text.editLead}
        aside={
          <ButtonLink to={`/vejviser/kort/${station}/a6`} look="quiet" reloadDocument>
            {text.cards}
          </ButtonLink>
        }
      />
      <p className={css.row}>
        {text.language}:
        {languages.map((one) => (
          <Link key={one} to={`?sprog=${one}`} aria-current={one === language ? "true" : undefined}>
            {text[one]}
          </Link>
        ))}
      </p>
      {texts.map((one) => (
        <Section title={one.title} key={one.key}>
          <ContentItem
            language={language}
            itemKey={one.key}
            text={one.text}
            origin={one.edited ? "edited" : "built-in"}
            refused={refusedAt(one.key)}
          />
        </Section>
      ))}
      <Section title={text.question}>
        <ul className={css.list}>
          {content.questions.map((one) => (
            <ContentItem
              as="li"
              key={one.key}
              language={language}
              itemKey={one.key}
              text={one.text}
              more={one.help.join("\n")}
              moreLabel={text.help}
              look="question"
              origin={one.origin}
              hidden={one.hidden}
              own={own.find((item) => item.id === one.key)}
              refused={refusedAt(one.key)}
            />
          ))}
        </ul>
        <OwnItemForm
          kind="question"
          label={text.addQuestion}
          refused={refusedAt("new-question")}
          key={`q${content.questions.length}`}
        />
      </Section>
      <Section title={text.how}>
        <ul className={css.list}>
          {content.how.map((one) => (
            <ContentItem
              as="li"
              key={one.key}
              language={language}
              itemKey={one.key}
              text={one.text}
              more={one.more ?? ""}
              moreLabel={text.example}
              origin={one.origin}
              hidden={one.hidden}
              own={own.find((item) => item.id === one.key)}
              refused={refusedAt(one.key)}
            />
          ))}
        </ul>
        <OwnItemForm
          kind="how"
          label={text.addHow}
          refused={refusedAt("new-how")}
          key={`h${content.how.length}`}
        />
      </Section>
      <Form method="post">
        <input type="hidden" name="key" value={station} />
        <Button look="quiet" name="do" value="restore">
          {text.restoreAll}
        </Button>
      </Form>
    </>
  );
}
