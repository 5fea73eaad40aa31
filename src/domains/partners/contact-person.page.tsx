import { data, Form, Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/contact-person.page.ts";
import { contactPersonText } from "./contact-person.text.ts";
import { findContactPerson } from "./contact-persons.server.ts";
import { eraseContactPerson, whereNamed } from "./erasure.server.ts";
import css from "./partner.module.css";
import { findPartner } from "./partners.server.ts";
import { tableNames } from "./table-names.text.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { partnerId, contactPersonId } = params;
  const partner = isId(partnerId) ? await findPartner(member, partnerId) : undefined;
  if (!partner || !isId(contactPersonId)) throw new Response(null, { status: 404 });
  const [person, where] = await Promise.all([
    findContactPerson(member, partner.id, contactPersonId),
    whereNamed(member, partner.id, contactPersonId),
  ]);
  return { partner: { id: partner.id, name: partner.name }, person, where };
}

export async function action({ params, context }: Route.ActionArgs) {
  const { partnerId, contactPersonId } = params;
  const receipt =
    isId(partnerId) && isId(contactPersonId)
      ? await eraseContactPerson(memberOf(context), partnerId, contactPersonId)
      : undefined;
  if (!receipt) throw new Response(null, { status: 404 });
  return data(receipt);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) =>
    loaderData?.person
      ? contactPersonText[language].page.title(loaderData.person.name)
      : contactPersonText[language].page.receipt,
  );

export default function ContactPersonPage({ loaderData, actionData: receipt }: Route.ComponentProps) {
  const all = useText(contactPersonText);
  const names = useText(tableNames);
  const text = all.page;
  const language = useLanguage();
  const { partner, person, where } = loaderData;
  const eyebrow = <Link to={`/partnere/${partner.id}`}>{partner.name}</Link>;
  const rows = Object.entries(receipt?.firstName ?? {});
  const first = joinNames(
    rows.map(([table, count]) => `${names[table] ?? table}, ${text.rows(count)}`),
    language,
  );
  if (receipt || !person) {
    return (
      <>
        <PageHead eyebrow={eyebrow} title={text.erased} />
        {receipt && (
          <Section title={text.receipt}>
            <p>{text.receiptAbout(formatDate(receipt.erasedAt, language, "day-time"))}</p>
            <Counts counts={receipt.counts} />
            <p>{Object.keys(receipt.left).length > 0 ? text.left : text.leftNone}</p>
            <Counts counts={receipt.left} />
            {first && <p>{text.firstName(first)}</p>}
          </Section>
        )}
      </>
    );
  }
  const facts = [
    [all.name, person.name],
    [all.role, person.role],
    [all.phone, person.phone],
    [all.email, person.email],
    [all.preference, all.choose[person.preference]],
    [all.note, person.note],
    [all.keepUntil, formatDate(person.keepUntil, language, "day-year")],
    [text.why, all.purpose],
  ].filter(([, said]) => said);
  return (
    <>
      <PageHead eyebrow={eyebrow} title={text.title(person.name)} lead={text.lead} />
      <dl className={css.facts}>
        {facts.map(([what, said]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <Section title={text.where}>
        <Counts counts={where} />
        <p>{text.readFirst}</p>
        <p>
          <ButtonLink look="quiet" to={`/partnere/${partner.id}/personer/${person.id}/fil`} reloadDocument>
            {text.download}
          </ButtonLink>
        </p>
      </Section>
      <Section title={text.erase}>
        <Form method="post">
          <p>{text.eraseAbout}</p>
          <p>
            <Button look="danger">{text.erase}</Button>
          </p>
        </Form>
      </Section>
    </>
  );
}

function Counts({ counts }: { counts: Readonly<Record<string, number>> }) {
  const text = useText(contactPersonText).page;
  const names = useText(tableNames);
  return (
    <ul>
      {Object.entries(counts).map(([table, count]) => (
        <li key={table}>
          {names[table] ?? table}: {text.rows(count)}
        </li>
      ))}
    </ul>
  );
}
