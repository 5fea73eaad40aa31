import { data, redirect } from "react-router";
import { GuestFoot, GuestSheet } from "#domains/access/guest-sheet.tsx";
import { languageContext, type Visitor, visitorContext } from "#domains/access/visitor.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { formatDate, today } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Unfold } from "#ui/unfold.tsx";
import type { Language } from "#ui/words.ts";
import type { Route } from "./+types/agreement-guest.page.ts";
import { AgreedText } from "./agreed-text.tsx";
import { expectationKeys, expectationsSchema, objectionSchema, yesSchema } from "./agreement.ts";
import {
  type AgreementShown,
  answerByLink,
  objectByLink,
  openAgreement,
  sayYesByLink,
} from "./agreement-door.server.ts";
import { agreementGuestText } from "./agreement-guest.text.ts";
import { GuestAnswers } from "./guest-answers.tsx";
import { GuestLaid } from "./guest-laid.tsx";
import { GuestVersion } from "./guest-version.tsx";

export const handle = { plain: true };

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const shown = await openAgreement(params.token, context.get(visitorContext));
  const search = new URL(request.url).searchParams;
  const said = (["gemt", "sendt", "ja", "hoert", "nyere", "nok", "lagt"] as const).find((one) =>
    search.has(one),
  );
  return data(
    { shown, said, today: today() },
    { status: shown ? 200 : 410, headers: { "x-robots-tag": "noindex, nofollow" } },
  );
}

/** What the loader says of the page is said of it: it is never found by searching. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const done = await act(params.token, form, context.get(languageContext), context.get(visitorContext));
  return typeof done === "string" ? redirect(`/aftale/${params.token}${done}`) : data(done, { status: 422 });
}

/** Where the page says what became of it: `refused` by the word that the address carries. */
const told = { gone: "", enough: "?nok", laid: "?lagt", changed: "?nyere" } as const;

async function act(
  token: string,
  form: FormData,
  language: Language,
  visitor: Visitor,
): Promise<string | (Problems & { at: string })> {
  const wish = String(form.get("do"));
  if (wish === "yes") {
    const read = readForm(yesSchema, form, language);
    if (isProblems(read)) return { ...read, at: wish };
    const refused = await sayYesByLink(token, read.value, visitor);
    return refused ? told[refused.refused] : "?ja";
  }
  if (wish === "object") {
    const read = readForm(objectionSchema, form, language);
    if (isProblems(read)) return { ...read, at: wish };
    const refused = await objectByLink(token, read.value, visitor);
    return refused ? told[refused.refused] : "?hoert";
  }
  const read = readForm(expectationsSchema, form, language);
  if (isProblems(read)) return { ...read, at: "answers" };
  const given = read.value;
  if (expectationKeys.every((key) => given[key] === ""))
    return { ...refuse(form, "purpose", agreementGuestText[language].ask.oneAtLeast), at: "answers" };
  const done = wish === "done";
  const refused = await answerByLink(token, { given, done }, visitor);
  return refused ? told[refused.refused] : done ? "?sendt" : "?gemt";
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) => [
  ...pageTitle(matches, (language) => {
    const text = agreementGuestText[language];
    const shown = loaderData?.shown;
    return shown ? text.title(shown.name, shown.organisationName) : text.gone;
  }),
  { name: "robots", content: "noindex, nofollow" },
];

/** What a partner opens: questions to answer alone, then both answers, then the text to say yes to and come back to. */
export default function AgreementGuestPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(agreementGuestText);
  const language = useLanguage();
  const { shown, said, today } = loaderData;
  if (!shown) return <GuestSheet title={text.gone} lead={text.goneBody} />;
  const { newest, holds, laid, organisationName: organisation } = shown;
  const isOver = shown.endedOn !== null && shown.endedOn <= today;
  const refused = (at: string) => (actionData?.at === at ? actionData : undefined);
  const notices = {
    gemt: text.ask.saved,
    sendt: laid ? undefined : text.ask.sent,
    ja: text.answer.thanks,
    hoert: text.answer.heard,
    nyere: text.answer.changed,
    nok: newest ? text.answer.enough : text.ask.enough,
    lagt: text.ask.laid,
  };
  return (
    <GuestSheet
      organisation={organisation}
      title={shown.name}
      lead={leadOf(shown, text)}
      notice={shown.endedOn ? endOf(shown, isOver, language) : said && notices[said]}
    >
      {newest ? (
        <GuestVersion shown={shown} isOver={isOver} refused={refused} />
      ) : laid ? (
        <GuestLaid laid={laid} organisation={organisation} partner={shown.partner} />
      ) : (
        !isOver && <GuestAnswers shown={shown} refused={refused("answers")} />
      )}
      {newest && holds && (
        <Unfold label={text.text.older(holds.number)}>
          <AgreedText version={holds} />
        </Unfold>
      )}
      {newest && laid && (
        <Unfold label={text.laid.title}>
          <GuestLaid laid={laid} organisation={organisation} partner={shown.partner} />
        </Unfold>
      )}
      <GuestFoot>{text.link(formatDate(shown.expiresAt, language, "day-year"))}</GuestFoot>
    </GuestSheet>
  );
}

type GuestWords = (typeof agreementGuestText)["da"];

/** What the page is for just now, in a sentence or two. */
function leadOf(
  { newest, laid, answered, organisationName, holds }: AgreementShown,
  text: GuestWords,
): string {
  if (newest) {
    const { library, partner } = newest.verdicts;
    const lead = library === "yes" && partner === "yes" ? text.text.lead : text.text.draft;
    return holds ? `${lead} ${text.text.holds(holds.number)}` : lead;
  }
  if (laid) return answered.library && answered.partner ? text.laid.lead : text.laid.early;
  return answered.partner ? text.ask.sentLead(organisationName) : text.ask.lead(organisationName);
}

function endOf({ endedOn, endedWhy }: AgreementShown, isOver: boolean, language: Language): string {
  const text = agreementGuestText[language];
  const day = formatDate(endedOn ?? "", language, "day-year");
  return `${isOver ? text.ended(day) : text.ends(day)} ${endedWhy}`.trim();
}
