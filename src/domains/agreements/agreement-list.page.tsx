import { memberOf } from "#domains/access/gate.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId } from "#platform/database/id.ts";
import { ButtonLink } from "#ui/button.tsx";
import { today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/agreement-list.page.ts";
import css from "./agreement.module.css";
import { agreementText } from "./agreement.text.ts";
import { AgreementLines } from "./agreement-lines.tsx";
import { listAgreements } from "./agreements.server.ts";
import { readAnchoring } from "./anchoring.server.ts";
import { AnchoringLine } from "./anchoring-line.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const [agreements, anchoring] = await Promise.all([
    listAgreements(member, { engagementId: params.engagementId }),
    readAnchoring(member, params.engagementId),
  ]);
  return {
    agreements,
    anchoring,
    line: principleOf(`${member.id}${today()}`, member.language).line,
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => agreementText[language].title);

/** The agreements of a forløb, and where each stands. */
export default function AgreementListPage({ loaderData, params }: Route.ComponentProps) {
  const text = useText(agreementText).list;
  const { agreements, anchoring, line } = loaderData;
  const home = `/forloeb/${params.engagementId}/aftaler`;
  const begin = <ButtonLink to={`${home}/ny`}>{text.begin}</ButtonLink>;
  if (agreements.length === 0)
    return (
      <Empty title={text.empty} action={begin} line={line}>
        {text.emptyBody}
      </Empty>
    );
  return (
    <>
      <p className={css.lead}>{text.lead}</p>
      <AgreementLines agreements={agreements} beside="partner" />
      <AnchoringLine anchoring={anchoring} to={`${home}/opgaver`} />
      <p className={css.begin}>{begin}</p>
    </>
  );
}
