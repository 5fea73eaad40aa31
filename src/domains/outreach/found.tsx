import { Link } from "react-router";
import { partnerText } from "#domains/partners/partner.text.ts";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import css from "./find.module.css";
import type { FoundPartner, FoundThing, Reason } from "./find.server.ts";
import { findText } from "./find.text.ts";
import { lowered } from "./find.ts";
import { WarmPathLines } from "./warm-path.tsx";

/** The partners that answer a question, the best first: why, and the way to them. */
export function FoundPartners({ partners, me }: { partners: readonly FoundPartner[]; me: string }) {
  const text = useText(findText);
  const words = useText(partnerText);
  return (
    <Section title={text.found}>
      <ol className={css.partners}>
        {partners.map(({ partner, reasons, paths }) => (
          <li key={partner.id}>
            <h3 className={css.name}>
              <Link to={`/partnere/${partner.id}`}>{partner.name}</Link>
            </h3>
            <p className={css.what}>
              {[partner.kind === "other" ? "" : words.kinds[partner.kind], words.inSector[partner.sector]]
                .filter(Boolean)
                .join(" ")}
              {partner.place && ` · ${partner.place}`}
            </p>
            <Reasons reasons={reasons} />
            <WarmPathLines paths={paths} me={me} name={partner.name} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

const kinds = ["target-group", "persona", "engagement", "contact-person"] as const;

/** What else the question was about, in a few groups. */
export function FoundThings({ things }: { things: readonly FoundThing[] }) {
  const text = useText(findText);
  return kinds.map((kind) => {
    const some = things.filter((thing) => thing.kind === kind);
    if (some.length === 0) return null;
    return (
      <Section key={kind} title={text.kinds[kind]}>
        <Lines label={text.kinds[kind]}>
          {some.map((thing) => (
            <Line
              key={thing.id}
              small={thing.reasons.length > 0 ? <Reasons reasons={thing.reasons} /> : undefined}
            >
              <Link to={addressOf(thing)}>{thing.name}</Link>
              {thing.of && <>, {lowered(thing.of.name)}</>}
              {thing.isDraft && ` (${text.draft})`}
            </Line>
          ))}
        </Lines>
      </Section>
    );
  });
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const text = useText(findText).reasons;
  return (
    <p className={css.why}>
      {reasons
        .map(({ field, said }) => text[field](inSentence.has(field) ? lowered(said) : said))
        .filter(Boolean)
        .join(" ")}
    </p>
  );
}

const inSentence = new Set<string>(["reaches", "group"]);

function addressOf({ kind, id, of }: FoundThing): string {
  switch (kind) {
    case "target-group":
      return `/maalgrupper/${id}`;
    case "persona":
      return `/personaer/${id}`;
    case "engagement":
      return `/forloeb/${id}`;
    case "contact-person":
      return `/partnere/${of?.id}/personer/${id}`;
  }
}
