import { useParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/sheet.page.ts";
import { registerText } from "./register.text.ts";
import { sheetText } from "./sheet.text.ts";
import { actOnSheet, shownSheet } from "./sheet-acts.server.ts";
import { SheetDone } from "./sheet-done.tsx";
import { SheetLook } from "./sheet-look.tsx";
import { lookAtSheet } from "./sheet-preview.server.ts";
import { SheetRunning } from "./sheet-running.tsx";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { communityId, sheetId } = params;
  const isKnown = isId(communityId) && isId(sheetId);
  const found = isKnown ? await lookAtSheet(memberOf(context), communityId, sheetId) : undefined;
  if (!found) throw new Response(null, { status: 404 });
  return shownSheet(found, new URL(request.url).searchParams);
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const { communityId, sheetId } = params;
  const order = { form: await request.formData(), room: `/lokalsamfund/${communityId}/indlaes` };
  const isKnown = isId(communityId) && isId(sheetId);
  const done = isKnown ? await actOnSheet(memberOf(context), communityId, sheetId, order) : undefined;
  if (!done) throw new Response(null, { status: 404 });
  return done;
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sheetText[language].room);

export default function SheetPage({ loaderData }: Route.ComponentProps) {
  const text = useText(sheetText);
  const lists = useText(registerText).kinds;
  const { communityId } = useParams();
  const { state, preview } = loaderData;
  if (state === "running") return <SheetRunning {...loaderData} />;
  if (!preview) return <SheetDone {...loaderData} communityId={communityId ?? ""} />;
  const list = loaderData.registerKind ? lists[loaderData.registerKind] : text.uses[loaderData.purpose];
  const about = [list, loaderData.fileName].filter(Boolean).join(" · ");
  return <SheetLook {...loaderData} about={about} failed={state === "failed"} preview={preview} />;
}
