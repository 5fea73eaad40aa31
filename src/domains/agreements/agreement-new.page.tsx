import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listContactPersons } from "#domains/partners/contact-persons.server.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/agreement-new.page.ts";
import css from "./agreement.module.css";
import { agreementText } from "./agreement.text.ts";
import { headSchema } from "./agreement.ts";
import { HeadForm } from "./agreement-head.form.tsx";
import { beginAgreement } from "./agreements.server.ts";

/** First one chooses a partner of the forløb; `?partner=` is the one. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const participations = await listParticipations(member, { engagementId: params.engagementId });
  // A partner may take part with several target groups, and is one partner all the same.
  const partners = [...new Map(participations.map((one) => [one.partnerId, one])).values()].map(
    ({ partnerId: id, partner: name, what }) => ({ id, name, what }),
  );
  const wanted = new URL(request.url).searchParams.get("partner");
  const partner = partners.find(({ id }) => id === wanted);
  return {
    partners,
    partner,
    persons: partner ? await listContactPersons(member, partner.id) : [],
    sentAs: newId(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const partnerId = new URL(request.url).searchParams.get("partner");
  const { engagementId } = params;
  if (!isId(engagementId) || !isId(partnerId)) throw new Response(null, { status: 404 });
  const read = readForm(headSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const agreementId = await beginAgreement(member, engagementId, partnerId, read.value);
  if (!agreementId) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${engagementId}/aftaler/${agreementId}`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => agreementText[language].list.begin);

export default function NewAgreementPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(agreementText).begin;
  const { partners, partner, persons, sentAs } = loaderData;
  const forloeb = `/forloeb/${params.engagementId}`;
  if (partners.length === 0)
    return (
      <Empty title={text.title} action={<ButtonLink to={`${forloeb}/partnere`}>{text.toRoom}</ButtonLink>}>
        {text.nobody}
      </Empty>
    );
  if (!partner)
    return (
      <>
        <h2 className={css.title}>{text.title}</h2>
        <p className={css.lead}>{text.lead}</p>
        <Lines>
          {partners.map(({ id, name, what }) => (
            <Line key={id} small={what}>
              <Link to={`?partner=${id}`}>{name}</Link>
            </Line>
          ))}
        </Lines>
      </>
    );
  return (
    <>
      <h2 className={css.title}>{text.withPartner(partner.name)}</h2>
      <HeadForm
        kept={{ name: text.nameOf(partner.name), contactPersonId: persons[0]?.id ?? null }}
        partnerId={partner.id}
        persons={persons}
        sentAs={sentAs}
        refused={actionData}
        submit={text.submit}
        busy={text.busy}
      />
      <p className={css.soft}>
        <Link to={`${forloeb}/aftaler/ny`}>{text.another}</Link>
      </p>
    </>
  );
}
