import { Link, Outlet, useLocation, useRouteLoaderData } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/agreement.layout.ts";
import css from "./agreement.module.css";
import { agreementText } from "./agreement.text.ts";
import { waitsAnew } from "./agreement-lines.tsx";
import { AgreementStanding } from "./agreement-standing.tsx";
import type { Standing } from "./agreement-state.ts";
import { walkText } from "./agreement-walk.text.ts";
import { type Agreement, findAgreement } from "./agreements.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { engagementId, agreementId } = params;
  const agreement =
    isId(engagementId) && isId(agreementId)
      ? await findAgreement(memberOf(context), engagementId, agreementId)
      : undefined;
  if (!agreement) throw new Response(null, { status: 404 });
  return { agreement };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => loaderData?.agreement.name ?? "");

/** What every page of an agreement wears: its name, with whom, where it stands, and the steps of its walk. */
export default function AgreementLayout({ loaderData }: Route.ComponentProps) {
  const text = useText(walkText);
  const { standing: words } = useText(agreementText);
  const { pathname } = useLocation();
  const { agreement } = loaderData;
  const home = `/forloeb/${agreement.engagementId}/aftaler/${agreement.id}`;
  const walked = stepsWalked(agreement);
  const steps = [
    { to: "/svar", label: text.walk.answers },
    { to: "/forskelle", label: text.walk.differences },
    { to: "/tekst", label: text.walk.text },
    { to: "", label: text.walk.agreement },
  ];
  const here = pathname.replace(/\/$/, "").slice(home.length);
  return (
    <>
      <header className={css.head}>
        <h2>{agreement.name}</h2>
        <p>
          {text.with} <Link to={`/partnere/${agreement.partnerId}`}>{agreement.partner}</Link>
          <span className={css.standing}>
            <AgreementStanding standing={agreement.standing} />
            {agreement.holds !== null && waitsAnew(agreement) && (
              <small>{words.holds(agreement.holds)}</small>
            )}
          </span>
        </p>
      </header>
      <nav aria-label={text.walk.label} data-screen-only="">
        <ol className={css.walk}>
          {steps.map(({ to, label }, index) => (
            <li key={to} data-done={index < walked || undefined}>
              <Link to={home + to} aria-current={here === to ? "page" : undefined}>
                <span aria-hidden="true">{index + 1}</span>
                {label}
                {index < walked && <span className="visually-hidden"> ({text.walk.done})</span>}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <Outlet />
    </>
  );
}

/** The agreement that the page is about, as its layout has found it. */
export function useAgreement(): Agreement {
  const known = useRouteLoaderData<typeof loader>("domains/agreements/agreement.layout");
  if (!known) throw new Error("This page must lie inside an agreement");
  return known.agreement;
}

/** How many of the four steps lie behind: a text that waits for a yes has three. */
function stepsWalked({ standing, compared, holds }: Agreement): number {
  const walked: Record<Standing["kind"], number> = {
    answers: 0,
    differences: 1,
    text: 2,
    objection: 3,
    confirming: 3,
    agreed: 4,
    "follow-up": 4,
    ended: holds ? 4 : compared ? 1 : 0,
  };
  return walked[standing.kind];
}
