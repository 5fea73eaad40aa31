import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/partner-agreements.page.ts";
import css from "./agreement.module.css";
import { agreementText } from "./agreement.text.ts";
import { AgreementLines } from "./agreement-lines.tsx";
import { listAgreements } from "./agreements.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  if (!isId(params.partnerId)) throw new Response(null, { status: 404 });
  return { agreements: await listAgreements(memberOf(context), { partnerId: params.partnerId }) };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => agreementText[language].title);

/** Every agreement with a partner, whatever forløb it is part of. */
export default function PartnerAgreementsPage({ loaderData }: Route.ComponentProps) {
  const text = useText(agreementText).list;
  const { agreements } = loaderData;
  if (agreements.length === 0)
    return (
      <Empty title={text.empty} action={<ButtonLink to="/forloeb">{text.toForloeb}</ButtonLink>}>
        {text.noneHere}
      </Empty>
    );
  return (
    <>
      <p className={css.lead}>{text.lead}</p>
      <AgreementLines agreements={agreements} beside="engagement" />
    </>
  );
}
