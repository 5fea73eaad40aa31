import { data, redirect } from "react-router";
import { findDoor } from "#domains/access/participants.server.ts";
import { tongueOf } from "#domains/access/tongue.ts";
import { TonguePicker } from "#domains/access/tongue-picker.tsx";
import { visitorContext } from "#domains/access/visitor.ts";
import handheld from "#ui/handheld.css?url";
import type { Route } from "./+types/join-code.page.ts";
import { readCode } from "./join-code.ts";
import { CodeForm } from "./join-code.tsx";
import { codeWaits } from "./join-code-reserving.server.ts";
import { tableText } from "./table.text.ts";
import { AwayFromTable } from "./table-frame.tsx";

export const handle = { plain: true, sheet: handheld };

export async function loader({ request }: Route.LoaderArgs) {
  const tongue = tongueOf(request);
  return data({ tongue, words: tableText[tongue].door }, { headers: { "x-robots-tag": "noindex" } });
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action({ request, context }: Route.ActionArgs) {
  const typed = String((await request.formData()).get("code") ?? "");
  const code = readCode(typed);
  const door = code && (await findDoor(code, context.get(visitorContext), codeWaits));
  if (door === "too-often") return data({ why: "tooOften" as const, typed }, { status: 429 });
  if (!door) return data({ why: "wrong" as const, typed }, { status: 422 });
  const asked = new URL(request.url).searchParams.get("sprog");
  throw redirect(`/med/${code}${asked ? `?${new URLSearchParams({ sprog: asked })}` : ""}`, 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: [loaderData?.words.codeTitle, "Vejviser"].filter(Boolean).join(" · ") },
];

export default function JoinCodePage({ loaderData: { tongue, words }, actionData }: Route.ComponentProps) {
  return (
    <AwayFromTable title={words.codeTitle} tongues={<TonguePicker current={tongue} by="address" />}>
      <p className="promise">{words.codeLead}</p>
      <CodeForm words={words} typed={actionData?.typed} problem={actionData && words[actionData.why]} />
    </AwayFromTable>
  );
}
