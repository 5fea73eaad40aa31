import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Tag } from "#ui/tag.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { agreementText } from "./agreement.text.ts";
import type { Standing } from "./agreement-state.ts";

/** Where an agreement stands, in a few words. What waits is sand; what is agreed is moss. */
export function AgreementStanding({ standing }: { standing: Standing }) {
  const text = useText(agreementText).standing;
  const language = useLanguage();
  const day = (on: string) => formatDate(on, language, "day-year");
  switch (standing.kind) {
    case "agreed":
      return (
        <Tag tone="moss">
          {standing.staysUntil ? text.agreedUntil(day(standing.staysUntil)) : text.agreed}
        </Tag>
      );
    case "ended":
      return <>{text.ended(day(standing.on))}</>;
    case "answers":
      return <Waiting>{text.answers(standing.from)}</Waiting>;
    case "differences":
      return <Waiting>{text.differences(standing.open)}</Waiting>;
    case "confirming":
      return <Waiting>{text.confirming(standing.from)}</Waiting>;
    case "follow-up":
      return <Waiting>{text["follow-up"](day(standing.on))}</Waiting>;
    default:
      return <Waiting>{text[standing.kind]}</Waiting>;
  }
}
