import {
  isRouteErrorResponse,
  Links,
  type LinksFunction,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteLoaderData,
} from "react-router";
import { memberContext } from "#domains/access/gate.server.ts";
import { languageContext } from "#domains/access/visitor.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import { ErrorPage } from "#ui/error-page.tsx";
import { LanguageProvider, useText } from "#ui/language.tsx";
import { directionOf, isTongue, type Tongue } from "#ui/tongues.ts";
import type { Route } from "./+types/root.ts";
import { frameText } from "./frame.text.ts";
import "#ui/styles.css";

export const links: LinksFunction = () => [{ rel: "icon", href: "/mark.svg", type: "image/svg+xml" }];

export const meta: Route.MetaFunction = ({ error, loaderData }) => {
  const trouble = error && wordsFor(error, frameText[loaderData?.language ?? "da"].errors).words.title;
  return [{ title: [trouble, "Vejviser"].filter(Boolean).join(" · ") }];
};

export function loader({ context }: Route.LoaderArgs) {
  const member = context.get(memberContext);
  return {
    language: context.get(languageContext),
    look: member?.look ?? "system",
    nonce: context.get(nonceContext),
  };
}

/** The page around every page, also around the kind words when something went wrong. */
export function Layout({ children }: { children: React.ReactNode }) {
  const known = useRouteLoaderData<typeof loader>("root");
  const language = known?.language ?? "da";
  const matches = useMatches();
  const tongue = tongueIn(matches) ?? language;
  // The browser hides a nonce from scripts, so after the first page there is none to give.
  const nonce = typeof document === "undefined" ? known?.nonce : "";
  const scripted = !matches.some((match) => isPlain(match.handle));
  const sheet = matches.map((match) => sheetIn(match.handle)).find(Boolean);
  return (
    <html
      lang={tongue}
      dir={directionOf(tongue)}
      data-theme={known && known.look !== "system" ? known.look : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        {sheet ? <OwnSheet href={sheet} /> : <Links nonce={nonce} />}
      </head>
      <body>
        <LanguageProvider value={language}>{children}</LanguageProvider>
        {scripted && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

/**
 * A page for citizens says `handle = { plain: true }` and is sent without script: any telephone carries it, and
 * nothing but what is drawn leaves the house. Link to it with a plain `a`, so that it is fetched whole.
 */
function isPlain(handle: unknown): boolean {
  return typeof handle === "object" && handle !== null && "plain" in handle && handle.plain === true;
}

/** A page that has to weigh little says which sheet it is drawn by instead of that of all pages: `handle.sheet`. */
function sheetIn(handle: unknown): string | undefined {
  if (typeof handle !== "object" || handle === null || !("sheet" in handle)) return undefined;
  return typeof handle.sheet === "string" ? handle.sheet : undefined;
}

function OwnSheet({ href }: { href: string }) {
  return (
    <>
      <link rel="icon" href="/mark.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={href} />
    </>
  );
}

/** The language of a page for somebody without an account, whose loader has told it (`tongue`). */
function tongueIn(matches: readonly { loaderData?: unknown }[]): Tongue | undefined {
  for (const { loaderData } of matches) {
    const told = typeof loaderData === "object" && loaderData && "tongue" in loaderData && loaderData.tongue;
    if (isTongue(told)) return told;
  }
  return undefined;
}

export default function Root() {
  return <Outlet />;
}

/** What is said when a page cannot be had: in kind words, with a way on. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const text = useText(frameText).errors;
  const here = useLocation();
  const { status, words } = wordsFor(error, text);
  const way = { to: status === undefined ? `${here.pathname}${here.search}` : "/", label: words.action };
  return (
    <ErrorPage status={status} title={words.title} action={way}>
      {words.body}
    </ErrorPage>
  );
}

type ErrorWords = (typeof frameText)["da"]["errors"];

/** No status where the network is gone: then nobody has answered anything. */
function wordsFor(error: unknown, text: ErrorWords) {
  if (!isRouteErrorResponse(error) && navigator.onLine === false)
    return { status: undefined, words: text.offline };
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return { status, words: text[status as keyof ErrorWords] ?? text[500] };
}
