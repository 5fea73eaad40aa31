import { data, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { listStrategies } from "#domains/organisation/organisation.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm, refuse } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/letter-edit.page.ts";
import { LetterForm } from "./letter.form.tsx";
import css from "./letter.module.css";
import { letterText } from "./letter.text.ts";
import { letterSchema } from "./letter.ts";
import { findLetter, saveLetter } from "./letters.server.ts";

const addressOf = (params: Route.LoaderArgs["params"]) =>
  `/forloeb/${params.engagementId}/kontakt/breve/${params.letterId}`;

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, letterId } = params;
  const letter =
    isId(engagementId) && isId(letterId) ? await findLetter(member, engagementId, letterId) : undefined;
  if (!letter) throw new Response(null, { status: 404 });
  // What has been sent is not rewritten.
  if (letter.isSent) throw redirect(addressOf(params));
  const [colleagues, strategies] = await Promise.all([listColleagues(member), listStrategies(member)]);
  return {
    kept: { ...letter, senderId: letter.sender.id },
    strategies,
    senders: colleagues
      .filter(({ role }) => letter.kind === "invitation" || role !== "employee")
      .map(({ id, name }) => ({ id, name })),
    draft: `brev:${letter.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, letterId } = params;
  if (!isId(engagementId) || !isId(letterId)) throw new Response(null, { status: 404 });
  const text = letterText[member.language];
  const form = await request.formData();
  const read = readForm(letterSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const saved = await saveLetter(member, engagementId, read.value, letterId);
  if ("id" in saved) return redirect(`${addressOf(params)}?gemt`);
  if (saved.refused === "not-found") throw new Response(null, { status: 404 });
  const [name, why] = saved.refused === "sent" ? ["body", text.stands] : ["senderId", text.notLeader];
  return data(refuse(form, name, why), { status: 422 });
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => letterText[language].editTitle);

export default function EditLetterPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(letterText);
  return (
    <>
      <h2 className={css.title}>{text.editTitle}</h2>
      <LetterForm {...loaderData} back={addressOf(params)} refused={actionData} />
    </>
  );
}
