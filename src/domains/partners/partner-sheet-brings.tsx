import { Link } from "react-router";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { joinNames } from "#ui/names.ts";
import { Section } from "#ui/section.tsx";
import { partnerSheetText } from "./partner-sheet.text.ts";
import type { Alike, PartnerPreview } from "./partner-sheets.server.ts";

/** What would come of a sheet of partners, in a sentence. */
export function PartnerSheetBrings({
  partners,
  engagements,
  targetGroups,
  withoutEngagement,
}: PartnerPreview) {
  const text = useText(partnerSheetText);
  const language = useLanguage();
  const counts = [partners, engagements, targetGroups];
  const things = text.brings(partners, engagements, targetGroups).filter((_, at) => counts[at]);
  return (
    <>
      <p>{things.length > 0 ? text.bringsAbout(joinNames(things, language)) : text.bringsNothing}</p>
      {withoutEngagement > 0 && <p>{text.withoutEngagement(withoutEngagement)}</p>}
    </>
  );
}

/** The partners that rows are added to, and those that may be the same as another. */
export function PartnerSheetThere({ there, alike }: PartnerPreview) {
  const text = useText(partnerSheetText);
  return (
    <>
      {there.length > 0 && (
        <Section title={text.there(there.length)}>
          <Lines label={text.there(there.length)}>
            {there.map(({ id, name, called, rows }) => (
              <Line key={id} small={called === name ? undefined : text.calledHere(called)}>
                <Link to={`/partnere/${id}`}>{name}</Link> {rows === 1 ? text.isThere : text.areThere(rows)}
              </Line>
            ))}
          </Lines>
        </Section>
      )}
      <PartnersAlike alike={alike} about={text.likeAbout} />
    </>
  );
}

/** Those that may be the same; where both are in the house, the way to hold them side by side. */
export function PartnersAlike({ alike, about }: { alike: readonly Alike[]; about: string }) {
  const text = useText(partnerSheetText);
  if (alike.length === 0) return null;
  return (
    <Section title={text.like}>
      <p>{about}</p>
      <Lines label={text.like}>
        {alike.map(({ name, id, other, otherId, isHere }) => (
          <Line key={`${name} ${other}`} small={isHere ? text.inHouse : text.inSheet}>
            {id && otherId ? (
              <Link to={`/partnere/${otherId}/slaa-sammen?med=${id}`}>{text.looksLike(name, other)}</Link>
            ) : (
              text.looksLike(name, other)
            )}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
