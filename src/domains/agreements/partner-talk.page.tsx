import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { ButtonLink } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Question } from "#ui/question.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/partner-talk.page.ts";
import { partnerAt } from "./partner-at.server.ts";
import css from "./partner-talk.module.css";
import { partnerTalkText } from "./partner-talk.text.ts";
import { placeOf, type TalkQuestion, talkAt, talkQuestions } from "./partner-talk.ts";
import { findTalk, listAnswers, type PartnerTalk } from "./partner-talks.server.ts";
import { type Bearing, listBearings } from "./talk-knowledge.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = await partnerAt(member, params.partnerId);
  const talk = isId(params.talkId) ? await findTalk(member, partner.id, params.talkId) : undefined;
  if (!talk) throw new Response(null, { status: 404 });
  const [answers, bearings] = await Promise.all([
    listAnswers(member, talk.id),
    listBearings(member, talk.id),
  ]);
  return { talk, answers, bearings };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) =>
    [partnerTalkText[language].page.asking, loaderData?.talk.partner].filter(Boolean).join(" · "),
  );

/** One talk: its purpose, the questions with what was said, and what it has taught us. */
export default function TalkPage({ loaderData }: Route.ComponentProps) {
  const text = useText(partnerTalkText).page;
  const { talk, answers, bearings } = loaderData;
  const here = talkAt(talk.partnerId, talk.id);
  const saidTo = (question: TalkQuestion) => answers.find((one) => one.question === question)?.text ?? "";
  const open = talkQuestions.find((question) => !saidTo(question));
  const begun = talkQuestions.some(saidTo);
  return (
    <>
      <Head talk={talk} />
      <div className={css.begin} data-screen-only="">
        <ButtonLink to={`${here}/spoerg/${placeOf(open ?? "group")}`} look={open ? "plain" : "quiet"}>
          {!begun ? text.begin : open ? text.goOn : text.again}
        </ButtonLink>
        <Unfold label={text.print}>
          <ul className={css.prints}>
            {[
              ["pdf?tomt", text.sheet],
              ["pdf", text.answers],
              ["docx", text.word],
              ["html", text.web],
            ].map(([to, label]) => (
              <li key={to}>
                <a href={`${here}/ark/${to}`}>{label}</a>
              </li>
            ))}
          </ul>
        </Unfold>
      </div>
      <ol className={css.questions}>
        {talkQuestions.map((question) => (
          <Asked
            key={question}
            question={question}
            here={here}
            said={saidTo(question)}
            bearings={bearings.filter((one) => one.question === question)}
          />
        ))}
      </ol>
    </>
  );
}

function Head({ talk }: { talk: PartnerTalk }) {
  const text = useText(partnerTalkText);
  const language = useLanguage();
  const whom = talk.contactPersonId && (talk.contactPerson || text.list.someone);
  const facts = [formatDate(talk.day, language, "day-year"), talk.heldBy, whom].filter(Boolean);
  return (
    <PageHead
      eyebrow={<Link to={`/partnere/${talk.partnerId}/samtaler`}>{talk.partner}</Link>}
      title={<span dir="auto">{talk.purpose}</span>}
      lead={facts.join(" · ")}
      aside={
        <>
          {talk.targetGroupId && (
            <>
              {text.page.about} <Link to={`/maalgrupper/${talk.targetGroupId}`}>{talk.targetGroup}</Link>
              <br />
            </>
          )}
          {talk.engagementId && (
            <>
              <Link to={`/forloeb/${talk.engagementId}`}>{talk.engagement}</Link>
              <br />
            </>
          )}
          <Link to={`${talkAt(talk.partnerId, talk.id)}/ret`}>{text.page.edit}</Link>
        </>
      }
    />
  );
}

type AskedProps = { question: TalkQuestion; here: string; said: string; bearings: readonly Bearing[] };

function Asked({ question, here, said, bearings }: AskedProps) {
  const all = useText(partnerTalkText);
  const text = all.page;
  const { ask } = all.questions[question];
  const about = <span className="visually-hidden"> {ask}</span>;
  return (
    <li className={css.asked}>
      <Question as="h2">{ask}</Question>
      {said ? (
        <p className={css.said} dir="auto">
          {said}
        </p>
      ) : (
        <p className={css.soft}>{text.nothing}</p>
      )}
      {bearings.map((one) => (
        <p key={one.evidenceId} className={css.bears} data-against={one.against || undefined}>
          {one.against ? text.speaksAgainst : text.bears}{" "}
          <Link to={`/indsigter/${one.insightId}`}>»{one.sentence}«</Link>
        </p>
      ))}
      <p className={css.row} data-screen-only="">
        {said && (
          <Link to={`${here}/viden/${placeOf(question)}`}>
            {text.learn}
            {about}
          </Link>
        )}
        <Link to={`${here}/spoerg/${placeOf(question)}`}>
          {said ? text.change : text.write}
          {about}
        </Link>
      </p>
    </li>
  );
}
