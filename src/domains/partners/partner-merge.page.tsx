import { Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { SelectField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/partner-merge.page.ts";
import { mergeText } from "./merge.text.ts";
import { type Choice, suggested } from "./merge.ts";
import { mergePartners } from "./merges.server.ts";
import { partnerText } from "./partner.text.ts";
import { type Own, type OwnField, ownFields } from "./partner.ts";
import { likePartners, partnerNames } from "./partner-list.server.ts";
import css from "./partner-merge.module.css";
import { findPartner } from "./partners.server.ts";

/** Two partners side by side: the one of the address is kept, the one of `?med=` is put into it. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const kept = isId(params.partnerId) ? await findPartner(member, params.partnerId) : undefined;
  if (!kept || kept.mergedIntoId) throw new Response(null, { status: 404 });
  const other = new URL(request.url).searchParams.get("med");
  if (!other) {
    const like = await likePartners(member, kept.name, kept.id);
    const all = await partnerNames(member);
    const likeIds = new Set(like.map(({ id }) => id));
    const others = all.filter(({ id }) => id !== kept.id && !likeIds.has(id));
    return { kept, gone: undefined, others: [...like.map(({ id, name }) => ({ id, name })), ...others] };
  }
  const gone = isId(other) && other !== kept.id ? await findPartner(member, other) : undefined;
  if (!gone || gone.mergedIntoId) throw new Response(null, { status: 404 });
  return { kept, gone, others: [] };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const form = await request.formData();
  const goneId = form.get("goneId");
  if (!isId(params.partnerId) || !isId(goneId)) throw new Response(null, { status: 404 });
  const choice: Choice = Object.fromEntries(
    ownFields.map((field) => [field, form.get(field) === "gone" ? "gone" : "kept"]),
  );
  if (!(await mergePartners(member, params.partnerId, goneId, choice)))
    throw new Response(null, { status: 404 });
  return redirect(`/partnere/${params.partnerId}`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => `${mergeText[language].title} · ${loaderData?.kept.name ?? ""}`);

export default function MergePage({ loaderData }: Route.ComponentProps) {
  const text = useText(mergeText);
  const { kept, gone, others } = loaderData;
  return (
    <>
      <PageHead
        eyebrow={<Link to={`/partnere/${kept.id}`}>{kept.name}</Link>}
        title={text.title}
        lead={gone && text.lead}
      />
      {gone ? (
        <SideBySide kept={kept} gone={gone} />
      ) : others.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Form method="get" className={css.pick}>
          <SelectField
            label={text.pick}
            name="med"
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button look="quiet">{text.choose}</Button>
        </Form>
      )}
    </>
  );
}

function SideBySide({ kept, gone }: { kept: Own & { id: string }; gone: Own & { id: string } }) {
  const text = useText(mergeText);
  const all = useText(partnerText);
  const said = (one: Own, field: OwnField) => {
    if (field === "sector") return all.sectors[one.sector];
    if (field === "kind") return all.kinds[one.kind];
    return one[field] || text.empty;
  };
  const first = suggested(kept, gone);
  const different = ownFields.filter((field) => kept[field] !== gone[field]);
  return (
    <Form method="post">
      <input type="hidden" name="goneId" value={gone.id} />
      <div className={css.fields}>
        {different.map((field) => (
          <Choices
            key={field}
            label={text.fields[field]}
            name={field}
            defaultValue={first[field]}
            options={[
              { value: "kept", label: said(kept, field) },
              { value: "gone", label: said(gone, field) },
            ]}
          />
        ))}
      </div>
      <p>{different.length < ownFields.length && text.same}</p>
      <p>{text.together}</p>
      <p className={css.do}>
        <Button busyText={text.doing}>{text.do}</Button>
      </p>
    </Form>
  );
}
