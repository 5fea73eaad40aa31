import { data, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { meetingTitle } from "#domains/meetings/meeting-words.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/lead.page.ts";
import { leadText } from "./lead.text.ts";
import { act } from "./lead-acting.server.ts";
import { LeadAfter } from "./lead-after.tsx";
import { LeadBefore } from "./lead-before.tsx";
import { planForm } from "./lead-form.ts";
import { LeadHeld } from "./lead-held.tsx";
import { planBoard, readPreparation } from "./lead-settings.server.ts";
import { wayToTable } from "./lead-square.server.ts";
import { pictureCardTexts } from "./picture-card.text.ts";
import { settingOf } from "./silent-setting.ts";
import { findSitting } from "./sittings.server.ts";
import { readTableToLead } from "./table.server.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { meetingId, itemId } = params;
  if (!isId(meetingId) || (itemId !== undefined && !isId(itemId))) throw new Response(null, { status: 404 });
  const [preparation, sitting] = await Promise.all([
    readPreparation(member, meetingId),
    findSitting(member, meetingId),
  ]);
  if (!preparation) throw new Response(null, { status: 404 });
  const search = new URL(request.url).searchParams;
  if (!sitting) return { state: "ahead" as const, preparation, saved: search.get("gemt") };
  const table = await readTableToLead(member, meetingId, itemId);
  if (!table || (itemId && !table.item)) throw new Response(null, { status: 404 });
  const cards = table.item?.kind === "picture-cards" ? pictureCardTexts[member.language] : undefined;
  if (sitting.closedAt)
    return { state: "closed" as const, preparation, table, cards, closedAt: sitting.closedAt, itemId };
  return {
    state: "held" as const,
    preparation,
    table,
    cards,
    way: wayToTable(sitting.code),
    /** Paper was printed with a code that does not hold. */
    isOtherOnPaper: sitting.codeOnPaper !== "" && sitting.codeOnPaper !== sitting.code,
    /** One has opened this very line, and does not go where the room goes. */
    isPinned: itemId !== undefined,
    /** For forms sent without script: what is pressed is kept under it once, and a heap that is made gets it. */
    pressId: newId(),
    now: Date.now(),
  };
}

type Read = Awaited<ReturnType<typeof loader>>;
export type Held = Extract<Read, { state: "held" }>;
export type Ahead = Extract<Read, { state: "ahead" }>;
export type Closed = Extract<Read, { state: "closed" }>;

/** Another look at the same board asks for nothing: the page knows it all, and follows along. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  const isOnlyLook =
    !formMethod && currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search;
  return isOnlyLook ? false : defaultShouldRevalidate;
}

/** What is pressed without script, and what changes the whole page: the meeting is opened or ended. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  if (!isId(params.meetingId)) throw new Response(null, { status: 404 });
  const { pathname: asked, search } = new URL(request.url);
  // The script asks for the data of the page, and is led to the page itself.
  const pathname = asked.replace(/\.data$/, "");
  const form = await request.formData();
  if (form.get("do") === "plan") {
    const read = readForm(planForm, form, member.language);
    if (isProblems(read)) return data({ ...read, at: String(form.get("itemId")) }, { status: 422 });
    const { itemId, ...setting } = read.value;
    if (!(await planBoard(member, { meetingId: params.meetingId, itemId }, settingOf(setting))))
      return data({ refused: "written" as const }, { status: 422 });
    return redirect(`${pathname}?gemt=${itemId}#linje-${itemId}`);
  }
  const acted = await act(member, params.meetingId, form);
  if (!("done" in acted)) return data(acted, { status: 422 });
  // Where the room goes, the page goes along; a meeting that is opened is not looked at line by line.
  const home = `/moeder/${params.meetingId}/styr`;
  const follows = ["open", "close", "go"].includes(String(form.get("do")));
  return redirect((follows ? home : pathname) + search);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) =>
    loaderData
      ? `${leadText[language].title} · ${meetingTitle(loaderData.preparation.meeting.number, language)}`
      : "",
  );

export default function LeadPage({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.state === "ahead") return <LeadBefore read={loaderData} refused={actionData} />;
  if (loaderData.state === "closed") return <LeadAfter read={loaderData} />;
  const refused = actionData && "refused" in actionData ? actionData.refused : undefined;
  return <LeadHeld read={loaderData} refused={refused} />;
}
