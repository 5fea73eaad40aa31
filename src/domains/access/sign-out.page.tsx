import { redirect } from "react-router";
import type { Route } from "./+types/sign-out.page.ts";
import { signOut } from "./sign-in.server.ts";

/** Signing out is a press, never a link: a page that is merely opened changes nothing. */
export async function action({ request }: Route.ActionArgs) {
  return redirect("/log-ind?ud", { headers: await signOut(request) });
}

export function loader() {
  return redirect("/");
}
