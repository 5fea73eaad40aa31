import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Waiting } from "#ui/waiting.tsx";
import css from "./agreement.module.css";
import { keptText } from "./agreement-kept.text.ts";
import type { Version } from "./agreement-versions.server.ts";
import { type Side, sides } from "./exchange.ts";

/** Who has said what of a version, oldest first, and whose yes it still waits for. */
export function SaidLines({ version, partner }: { version: Version; partner: string }) {
  const text = useText(keptText).page;
  const language = useLanguage();
  const nameOf = (side: Side) => (side === "library" ? text.library : partner);
  return (
    <ul className={css.said}>
      {version.said.map(({ id, side, role, by, at, objection }) => {
        const more = side === "library" ? [by] : [role, by && text.told(by)];
        const besides = more.filter(Boolean).join(", ");
        const who = besides ? `${nameOf(side)} (${besides})` : nameOf(side);
        const day = formatDate(at, language, "day");
        return (
          <li key={id}>
            {objection ? text.objectedBy(who, day) : text.yesBy(who, day)}
            {objection && <blockquote dir="auto">{objection}</blockquote>}
          </li>
        );
      })}
      {sides
        .filter((side) => version.verdicts[side] === "silent")
        .map((side) => (
          <li key={side}>
            <Waiting>{text.waits(nameOf(side))}</Waiting>
          </li>
        ))}
    </ul>
  );
}
