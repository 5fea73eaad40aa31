import { type ReactNode, useId } from "react";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { Unfold } from "#ui/unfold.tsx";
import css from "./meeting.module.css";
import type { PlanPart } from "./meeting.ts";
import { planText } from "./meeting-plan.text.ts";
import { meetingTitle, whenInWords } from "./meeting-words.ts";
import type { MeetingPlan } from "./meetings.server.ts";

type PlanLineProps = {
  part: PlanPart;
  meeting: MeetingPlan;
  /** Its form has just been refused. */
  isOpen: boolean;
  after: ReactNode;
  /** Its form. */
  children: ReactNode;
};

/** One part of the plan: what is decided, or the question that waits and why it is worth an answer. */
export function PlanLine({ part, meeting, isOpen, after, children }: PlanLineProps) {
  const text = useText(planText);
  const heading = useId();
  const said = useSaid(meeting)[part].filter(Boolean);
  const words = text.parts[part];
  return (
    <section className={css.part} aria-labelledby={heading} id={part}>
      <h3 id={heading}>{words.title}</h3>
      <div>
        {said.map((one) => (
          <p key={one} className={css.said} dir="auto">
            {one}
          </p>
        ))}
        {said.length === 0 && (
          <>
            <p className={css.ask}>{words.ask}</p>
            <p className={css.why}>{words.why}</p>
          </>
        )}
        {said.length > 0 && after}
        <div data-screen-only="">
          {/* Folded up again once its words have changed. */}
          <Unfold
            key={said.join()}
            label={said.length > 0 ? text.edit : text.write}
            about={words.title}
            open={isOpen}
          >
            {children}
          </Unfold>
        </div>
      </div>
    </section>
  );
}

/** What is decided of each part, as sentences. */
function useSaid(meeting: MeetingPlan): Record<PlanPart, string[]> {
  const text = useText(planText);
  const language = useLanguage();
  const { facilitator, facilitatorId, facilitatorRole, takesPart, takesPartId } = meeting;
  const { interpreterLanguage, interpreterWho } = meeting;
  const leading = [facilitator ?? "", facilitatorRole].filter(Boolean);
  const bothAtOnce = takesPartId !== null && takesPartId === facilitatorId;
  return {
    question: [meeting.question, meetingTitle(meeting.number, language)],
    when: [whenInWords(meeting, language, "day-year"), meeting.place],
    lead: [
      leading.length > 0 ? text.leads(capital(joinNames(leading, language))) : "",
      takesPart ? (bothAtOnce ? text.both(takesPart) : text.takesPart(takesPart)) : "",
    ],
    room: [meeting.room],
    bring: [meeting.bring],
    confidentiality: [meeting.confidentiality],
    interpreter:
      interpreterLanguage + interpreterWho === ""
        ? []
        : [text.interpreter(interpreterLanguage, interpreterWho)],
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
