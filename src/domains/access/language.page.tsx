import { redirect } from "react-router";
import { languages } from "#ui/words.ts";
import type { Route } from "./+types/language.page.ts";
import { authSettings } from "./auth.server.ts";
import { languageCookie } from "./visitor.ts";

/** Chooses the language at the door, before anybody knows who is asking. */
export async function action({ request }: Route.ActionArgs) {
  const chosen = (await request.formData()).get("language");
  const language = languages.find((known) => known === chosen) ?? "da";
  const from = new URL(request.headers.get("referer") ?? "/", request.url);
  const secure = authSettings().baseUrl.startsWith("https:") ? "; Secure" : "";
  return redirect(from.pathname + from.search, {
    headers: {
      "set-cookie": `${languageCookie}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`,
    },
  });
}

export function loader() {
  return redirect("/");
}
