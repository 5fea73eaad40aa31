import { redirect } from "react-router";
import type { Route } from "./+types/keys.page.ts";
import { note } from "./audit.server.ts";
import { memberOf } from "./gate.server.ts";
import { removePasskey } from "./sign-in.server.ts";

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const passkeyId = (await request.formData()).get("remove");
  if (typeof passkeyId === "string") {
    await removePasskey(member.accountId, passkeyId);
    await note(member, "removed", "passkey");
  }
  return redirect("/indstillinger?gemt");
}

export function loader() {
  return redirect("/indstillinger");
}
