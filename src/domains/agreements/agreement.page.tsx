import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listContactPersons } from "#domains/partners/contact-persons.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/agreement.page.ts";
import { AgreedText } from "./agreed-text.tsx";
import { useAgreement } from "./agreement.layout.tsx";
import css from "./agreement.module.css";
import { endingSchema, headSchema, termKeys, yesSchema } from "./agreement.ts";
import { AgreementBeside } from "./agreement-beside.tsx";
import { keptText } from "./agreement-kept.text.ts";
import { closeAgreementLinks, mailAgreement, makeAgreementLink } from "./agreement-links.server.ts";
import { AgreementNext } from "./agreement-next.tsx";
import { inForce } from "./agreement-state.ts";
import { listAgreementVersions, sayYes, type Version } from "./agreement-versions.server.ts";
import { endAgreement, findAgreement, removeAgreement, saveHead } from "./agreements.server.ts";
import { SaidLines } from "./said-lines.tsx";
import { termText } from "./term.text.ts";
import { YesForm } from "./yes.form.tsx";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, agreementId } = params;
  const agreement =
    isId(engagementId) && isId(agreementId)
      ? await findAgreement(member, engagementId, agreementId)
      : undefined;
  if (!agreement) throw new Response(null, { status: 404 });
  const versions = await listAgreementVersions(member, agreement.id);
  const search = new URL(request.url).searchParams;
  return {
    newest: versions[0],
    holds: inForce(versions)?.number ?? null,
    persons: await listContactPersons(member, agreement.partnerId),
    today: today(),
    mailed: search.has("sendt"),
    newer: search.has("nyere"),
  };
}

type Refused = Problems & { at: string };
type Done = string | Refused | { link: string } | undefined;

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, agreementId } = params;
  if (!isId(engagementId) || !isId(agreementId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const done = await act(member, engagementId, agreementId, form);
  if (done === undefined) throw new Response(null, { status: 404 });
  if (typeof done === "string") return redirect(done);
  return "link" in done ? data(done) : data(done, { status: 422 });
}

/** Where to go when it is done, what there is to show, or undefined when what it is about is not there. */
async function act(member: Member, engagementId: string, agreementId: string, form: FormData): Promise<Done> {
  const list = `/forloeb/${engagementId}/aftaler`;
  const here = `${list}/${agreementId}`;
  const wish = String(form.get("do"));
  const { language } = member;
  switch (wish) {
    case "mail":
      return (await mailAgreement(member, agreementId)) === "sent" ? `${here}?sendt` : here;
    case "link": {
      const link = await makeAgreementLink(member, agreementId);
      return link && { link };
    }
    case "close":
      await closeAgreementLinks(member, agreementId);
      return `${here}?gemt`;
    case "yes":
    case "their-yes": {
      const ours = wish === "yes";
      const schema = ours ? yesSchema.omit({ role: true }) : yesSchema;
      const read = readForm(schema, form, language);
      if (isProblems(read)) return { ...read, at: wish };
      const { number, role = "" } = read.value as { number: number; role?: string };
      const said = { side: ours ? ("library" as const) : ("partner" as const), number, role };
      return (await sayYes(member, agreementId, said)) ? `${here}?gemt` : `${here}?nyere`;
    }
    case "head": {
      const read = readForm(headSchema, form, language);
      if (isProblems(read)) return { ...read, at: wish };
      return (await saveHead(member, agreementId, read.value)) ? `${here}?gemt` : undefined;
    }
    case "end": {
      const read = readForm(endingSchema, form, language);
      if (isProblems(read)) return { ...read, at: wish };
      return (await endAgreement(member, agreementId, read.value)) ? `${here}?gemt` : undefined;
    }
    case "resume":
      return (await endAgreement(member, agreementId, null)) ? `${here}?gemt` : undefined;
    case "remove":
      return (await removeAgreement(member, engagementId, agreementId))
        ? `${list}?fjernet=${agreementId}`
        : undefined;
    default:
      return undefined;
  }
}

export default function AgreementPage({ loaderData, actionData }: Route.ComponentProps) {
  const agreement = useAgreement();
  const { newest, holds, newer } = loaderData;
  const text = useText(keptText).page;
  const refused = (at: string) =>
    actionData && "at" in actionData && actionData.at === at ? actionData : undefined;
  const link = actionData && "link" in actionData ? actionData.link : undefined;
  return (
    <div className={css.desk}>
      <div>
        {newer && (
          <p className={css.notice} role="alert">
            {text.newer}
          </p>
        )}
        <AgreementNext agreement={agreement} />
        {newest && <Text version={newest} holds={holds} refused={refused("their-yes")} />}
      </div>
      <AgreementBeside
        agreement={agreement}
        persons={loaderData.persons}
        today={loaderData.today}
        mailed={loaderData.mailed}
        written={newest !== undefined}
        link={link}
        refused={refused}
      />
    </div>
  );
}

/** The newest version as it reads, and under it who has said yes. */
function Text({ version, holds, refused }: { version: Version; holds: number | null; refused: unknown }) {
  const text = useText(keptText).page;
  const names = useText(termText);
  const language = useLanguage();
  const agreement = useAgreement();
  const home = `/forloeb/${agreement.engagementId}/aftaler/${agreement.id}`;
  const missing = termKeys.filter((key) => !version.terms[key]).map((key) => names[key].missing);
  const isOver = agreement.standing.kind === "ended";
  return (
    <>
      <Section
        title={text.version(version.number)}
        aside={!isOver && <Link to={`${home}/tekst`}>{text.edit}</Link>}
      >
        <AgreedText version={version} />
        {missing.length > 0 && !isOver && (
          <p className={css.soft}>{text.missing(joinNames(missing, language))}</p>
        )}
        <p className={css.soft}>
          {text.written(version.writtenBy, formatDate(version.writtenAt, language, "day-year"))}{" "}
          {version.number > 1 && <Link to={`${home}/udgaver`}>{text.versions}</Link>}
        </p>
      </Section>
      <Section title={text.yes}>
        {holds !== null && holds !== version.number && <p>{text.holds(holds)}</p>}
        <SaidLines version={version} partner={agreement.partner} />
        {!isOver && version.verdicts.library !== "yes" && (
          <Form method="post" className={css.begin}>
            <input type="hidden" name="number" value={version.number} />
            <Button name="do" value="yes">
              {text.sayYes}
            </Button>
          </Form>
        )}
        {!isOver && version.verdicts.partner !== "yes" && (
          <YesForm number={version.number} refused={refused} />
        )}
      </Section>
    </>
  );
}
