import { data, Form, redirect } from "react-router";
import { Care, GuestFoot, GuestSheet, Hero, MaySkip } from "#domains/access/guest-sheet.tsx";
import { languageContext, visitorContext } from "#domains/access/visitor.ts";
import { fieldsOf, isProblems, problemsOf, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/citizen.page.ts";
import { citizenText } from "./citizen.text.ts";
import { contactDays, ideaSchema } from "./idea.ts";
import { receiveIdea } from "./idea-door.server.ts";
import { findPublicPage } from "./idea-page.server.ts";
import { makeStamp, readStamp } from "./stamp.server.ts";

export const handle = { plain: true };

export async function loader({ params, request }: Route.LoaderArgs) {
  const page = await findPublicPage(params.slug);
  if (!page) throw new Response(null, { status: 404 });
  const { organisationName, open, intro, places } = page;
  const withdrawn = new URL(request.url).searchParams.has("slettet");
  const stamp = open ? makeStamp(params.slug, Date.now()) : "";
  return data(
    { organisationName, open, intro, places, withdrawn, stamp },
    { status: open || withdrawn ? 200 : 410 },
  );
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const language = context.get(languageContext);
  const form = await request.formData();
  const text = citizenText[language].page;
  const given = String(form.get("stamp") ?? "");
  const again = (notice: string, status: number, stamp = given) =>
    data({ ...refuse(form, "", ""), problems: {}, notice, stamp }, { status });

  const read = readForm(ideaSchema, form, language, { contact: text.contactProblem });
  if (isProblems(read)) return data({ ...read, notice: "", stamp: given }, { status: 422 });
  const stamp = readStamp(params.slug, given, Date.now());
  if (stamp === "too-soon") return again(text.tooSoon, 422);
  if (stamp === "stale") return again(text.stale, 422, makeStamp(params.slug, Date.now()));
  const refused = await receiveIdea(
    params.slug,
    { stamp, fields: read.value, language, trapped: form.get("website") !== "" },
    context.get(visitorContext),
  );
  if (refused?.refused === "too-often") return again(text.tooOften, 429);
  return redirect(refused ? `/ide/${params.slug}` : `/ide/svar/${stamp.word}?tak`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => {
    const { title, closed } = citizenText[language].page;
    return `${loaderData?.open === false ? closed : title} · ${loaderData?.organisationName}`;
  });

export default function CitizenPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(citizenText).page;
  const language = useLanguage();
  const { organisationName, open, intro, places, withdrawn } = loaderData;
  const farewell = withdrawn && text.withdrawn;
  if (!open)
    return (
      <GuestSheet
        organisation={organisationName}
        title={text.closed}
        lead={text.closedBody(organisationName)}
        notice={farewell}
      />
    );
  const field = fieldsOf(actionData);
  return (
    <GuestSheet
      organisation={organisationName}
      title={text.title}
      lead={intro || text.intro}
      notice={actionData?.notice || farewell}
    >
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(actionData, text)} />
        <input type="hidden" name="stamp" value={actionData?.stamp ?? loaderData.stamp} />
        <Hero>
          <TextArea
            label={text.text}
            {...field("text")}
            hint={[places.length > 0 && text.places(joinNames(places, language)), text.textHint]
              .filter(Boolean)
              .join(" ")}
            rows={5}
            required
            maxLength={2000}
            dir="auto"
          />
        </Hero>
        <MaySkip label={text.rest}>
          <TextField
            label={text.forWhom}
            {...field("forWhom")}
            hint={text.forWhomHint}
            maxLength={200}
            dir="auto"
          />
          <TextField
            label={text.place}
            {...field("place")}
            maxLength={200}
            dir="auto"
            list={places.length > 0 ? "steder" : undefined}
          />
          {places.length > 0 && (
            <datalist id="steder">
              {places.map((place) => (
                <option key={place} value={place} />
              ))}
            </datalist>
          )}
          <TextArea
            label={text.helpWanted}
            {...field("helpWanted")}
            hint={text.helpWantedHint}
            rows={2}
            maxLength={1000}
            dir="auto"
          />
          <TextField
            label={text.firstName}
            {...field("firstName")}
            maxLength={60}
            autoComplete="given-name"
            dir="auto"
          />
          <TextField
            label={text.contact}
            {...field("contact")}
            hint={text.contactHint(contactDays)}
            maxLength={200}
            autoComplete="email"
          />
        </MaySkip>
        <div className="visually-hidden" aria-hidden="true">
          <label>
            {text.trap}
            <input name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <Care>{text.care}</Care>
        <Button size="big">{text.send}</Button>
      </Form>
      <GuestFoot>
        <Unfold label={text.what}>
          {text.whatBody(organisationName).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Unfold>
      </GuestFoot>
    </GuestSheet>
  );
}
