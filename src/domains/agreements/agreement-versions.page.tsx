import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/agreement-versions.page.ts";
import { useAgreement } from "./agreement.layout.tsx";
import css from "./agreement.module.css";
import { keptText } from "./agreement-kept.text.ts";
import { listAgreementVersions } from "./agreement-versions.server.ts";
import { SaidLines } from "./said-lines.tsx";
import { VersionChanges } from "./version-changes.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  if (!isId(params.agreementId)) throw new Response(null, { status: 404 });
  return { versions: await listAgreementVersions(memberOf(context), params.agreementId) };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => keptText[language].versions.title);

/** Every version of an agreement, the newest first: what it changed, and who said yes to it. */
export default function AgreementVersionsPage({ loaderData }: Route.ComponentProps) {
  const text = useText(keptText);
  const language = useLanguage();
  const agreement = useAgreement();
  const { versions } = loaderData;
  return (
    <>
      <p className={css.lead}>{versions.length > 0 ? text.versions.lead : text.versions.none}</p>
      {versions.map((version, index) => {
        const before = versions[index + 1];
        return (
          <Section key={version.id} title={text.page.version(version.number)}>
            <p className={css.soft}>
              {text.page.written(version.writtenBy, formatDate(version.writtenAt, language, "day-year"))}
            </p>
            {before ? <VersionChanges before={before} after={version} /> : <p>{text.versions.first}</p>}
            <div className={css.begin}>
              <SaidLines version={version} partner={agreement.partner} />
            </div>
          </Section>
        );
      })}
    </>
  );
}
