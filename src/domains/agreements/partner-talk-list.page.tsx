import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Sector } from "#domains/partners/partner.ts";
import { ButtonLink } from "#ui/button.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/partner-talk-list.page.ts";
import { partnerAt } from "./partner-at.server.ts";
import css from "./partner-talk.module.css";
import { partnerTalkText } from "./partner-talk.text.ts";
import { talkAt } from "./partner-talk.ts";
import { listTalks, type PartnerTalk } from "./partner-talks.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { id, sector } = await partnerAt(member, params.partnerId);
  return { partner: { id, sector }, talks: await listTalks(member, id), today: today() };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => partnerTalkText[language].title);

/** What we have talked about with a partner, and the doors to what one can do together next. */
export default function TalksPage({ loaderData }: Route.ComponentProps) {
  const text = useText(partnerTalkText).list;
  const { partner, talks, today } = loaderData;
  const prepare = `/partnere/${partner.id}/samtaler/ny`;
  return (
    <div className={css.desk}>
      <div>
        {talks.length === 0 ? (
          <Empty
            title={text.none}
            line={text.line}
            action={<ButtonLink to={prepare}>{text.prepare}</ButtonLink>}
          >
            <p>{text.about}</p>
          </Empty>
        ) : (
          <Section title={text.talks}>
            <Lines label={text.talks}>
              {talks.map((talk) => (
                <TalkLine key={talk.id} talk={talk} today={today} />
              ))}
            </Lines>
            <p className={css.action} data-screen-only="">
              <ButtonLink to={prepare} look="quiet">
                {text.another}
              </ButtonLink>
            </p>
          </Section>
        )}
      </div>
      <Doors partnerId={partner.id} sector={partner.sector} />
    </div>
  );
}

function TalkLine({ talk, today }: { talk: PartnerTalk; today: string }) {
  const text = useText(partnerTalkText).list;
  const language = useLanguage();
  const whom = talk.contactPersonId ? talk.contactPerson || text.someone : talk.partner;
  const ahead = talk.day > today;
  return (
    <Line
      aside={formatDate(talk.day, language, "day-year")}
      small={[
        (ahead ? text.ahead : text.held)(talk.heldBy, whom),
        talk.targetGroup,
        !ahead && text.answered(talk.answered),
      ]
        .filter(Boolean)
        .join(" · ")}
    >
      <Link to={talkAt(talk.partnerId, talk.id)} className={css.purpose} dir="auto">
        {talk.purpose}
      </Link>
    </Line>
  );
}

/** Give and take, and cooperation that lasts: the second first where both are public (V3C), and never hidden. */
function Doors({ partnerId, sector }: { partnerId: string; sector: Sector }) {
  const text = useText(partnerTalkText).list;
  const here = `/partnere/${partnerId}/samtaler`;
  const both = sector === "public";
  const exchange = { to: `${here}/bytte`, name: text.exchange, about: text.exchangeAbout };
  const structural = {
    to: `${here}/samarbejde`,
    name: text.structural,
    about: both ? `${text.structuralAbout} ${text.structuralFirst}` : text.structuralAbout,
  };
  return (
    <Section title={text.doors}>
      <Lines label={text.doors}>
        {(both ? [structural, exchange] : [exchange, structural]).map(({ to, name, about }) => (
          <Line key={to} small={about}>
            <Link to={to} className={css.door}>
              {name}
            </Link>
          </Line>
        ))}
      </Lines>
      <p className={css.soft}>
        <a href={`${here}/ark/pdf`}>{text.emptySheet}</a>
      </p>
    </Section>
  );
}
