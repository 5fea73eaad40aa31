import type { MetaDescriptor } from "react-router";
import type { Language } from "./words.ts";

type Matches = readonly ({ loaderData?: unknown; meta: MetaDescriptor[] } | undefined)[];

/**
 * The title of a page: its own name in the reader's language, then what it stands in: "Logbog · Fædre og sønner ·
 * Vejviser". The language is the one the outermost page was made in.
 */
export function pageTitle(matches: Matches, name: (language: Language) => string): MetaDescriptor[] {
  const root = matches[0]?.loaderData as { language?: Language } | undefined;
  const around = matches.at(-2)?.meta.find((one) => "title" in one) as { title: string } | undefined;
  return [{ title: [name(root?.language ?? "da"), around?.title].filter(Boolean).join(" · ") }];
}
