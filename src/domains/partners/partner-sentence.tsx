import { Link } from "react-router";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line } from "#ui/lines.tsx";
import { joinNames } from "#ui/names.ts";
import { partnerText } from "./partner.text.ts";
import type { PartnerLine } from "./partner-list.server.ts";

/** A partner as a sentence: what it is, whom it reaches and where, and who of us knows them. */
export function PartnerSentence({ partner }: { partner: PartnerLine }) {
  const all = useText(partnerText);
  const text = all.list;
  const language = useLanguage();
  const { id, name, kind, sector, place, targetGroups, communities, known } = partner;
  const first = (full: string) => full.split(" ")[0] ?? full;
  const groups = joinNames(
    targetGroups.map((group) => lowered(group.name)),
    language,
    3,
  );
  const places = joinNames(
    communities.map((one) => one.name),
    language,
    3,
  );
  const reach = [groups && text.reaches(groups), places && text.at(places)].filter(Boolean).join(" ");
  const knows =
    known.length === 0
      ? text.unknown
      : text.knows(
          joinNames(
            known.map((one) => first(one.name)),
            language,
            3,
          ),
        );
  return (
    <Line small={[place, capital(reach), knows].filter(Boolean).map(ended).join(" ")}>
      <Link to={`/partnere/${id}`}>{name}</Link>,{" "}
      {[kind === "other" ? "" : all.kinds[kind], all.inSector[sector]].filter(Boolean).join(" ")}
    </Line>
  );
}

const lowered = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase("da") + text.slice(1) : text;
const capital = (text: string) => text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
