import type { ReactNode } from "react";
import { ButtonLink } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import css from "./agreement.module.css";
import { keptText } from "./agreement-kept.text.ts";
import { walkText } from "./agreement-walk.text.ts";
import type { Agreement } from "./agreements.server.ts";

/** The one thing to do next with an agreement, while there is one. */
export function AgreementNext({ agreement }: { agreement: Agreement }) {
  const { next, edit } = useText(keptText).page;
  const { answers, walk, differences } = useText(walkText);
  const language = useLanguage();
  const { standing } = agreement;
  const home = `/forloeb/${agreement.engagementId}/aftaler/${agreement.id}`;
  switch (standing.kind) {
    case "answers": {
      const ours = standing.from.includes("library");
      return (
        <Next words={ours ? answers.about : `${answers.weHave} ${answers.theyHaveNot}`}>
          {ours && <ButtonLink to={`${home}/svar`}>{answers.toOwn}</ButtonLink>}
          <ButtonLink look={ours ? "text" : "quiet"} to={`${home}/svar?for=partner`}>
            {answers.toPhone}
          </ButtonLink>
        </Next>
      );
    }
    case "differences":
      return (
        <Next words={`${next.differences} ${differences.left(standing.open)}`}>
          <ButtonLink to={`${home}/forskelle`}>{answers.toDifferences}</ButtonLink>
        </Next>
      );
    case "text":
      return (
        <Next words={next.text}>
          <ButtonLink to={`${home}/tekst`}>{differences.toText}</ButtonLink>
        </Next>
      );
    case "objection":
      return (
        <Next words={next.objection}>
          <ButtonLink to={`${home}/tekst`}>{edit}</ButtonLink>
        </Next>
      );
    case "follow-up":
      return (
        <Next words={next.followUp}>
          <ButtonLink to={`${home}/tekst`}>{walk.text}</ButtonLink>
        </Next>
      );
    case "ended":
      return (
        <Next
          words={`${next.ended(formatDate(standing.on, language, "day-year"))} ${agreement.endedWhy}`.trim()}
        />
      );
    default:
      return null;
  }
}

function Next({ words, children }: { words: string; children?: ReactNode }) {
  return (
    <div className={css.next}>
      <p className={css.lead} dir="auto">
        {words}
      </p>
      {children && <div className={css.actions}>{children}</div>}
    </div>
  );
}
