import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/onward.page.ts";
import { isUnfinished } from "./answer-beginning.text.ts";
import { heardIdeaText } from "./heard-idea.text.ts";
import { useIdea } from "./idea.layout.tsx";
import { ideaText } from "./idea.text.ts";
import { answerSchema, becomingSchema, joiningSchema, spamDays } from "./idea.ts";
import {
  becomeEngagement,
  declineIdea,
  joinEngagement,
  letRest,
  markSpam,
  takeUpAgain,
} from "./idea-outcomes.server.ts";
import { removeIdea } from "./ideas.server.ts";
import { BecomeForm, DeclineForm, JoinForm } from "./onward.form.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const engagements = await listEngagements(member);
  return {
    engagements: engagements
      .filter((one) => one.state.kind !== "closed")
      .map(({ id, name }) => ({ value: id, label: name })),
    me: { id: member.id, name: member.name, organisation: member.organisationName },
    sentAs: newId(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { ideaId } = params;
  if (!isId(ideaId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const here = `/ideer/${ideaId}`;
  const found = <T,>(there: T | false | undefined): T => {
    if (!there) throw new Response(null, { status: 404 });
    return there;
  };
  switch (form.get("do")) {
    case "become": {
      const read = readForm(becomingSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: "become" }, { status: 422 });
      return redirect(`/forloeb/${found(await becomeEngagement(member, ideaId, read.value))}?gemt`);
    }
    case "join": {
      const read = readForm(joiningSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: "join" }, { status: 422 });
      found(await joinEngagement(member, ideaId, read.value));
      return redirect(`${here}?gemt`);
    }
    case "decline": {
      const read = readForm(answerSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: "decline" }, { status: 422 });
      if (isUnfinished(read.value.text)) {
        const { unfinished } = ideaText[member.language].idea;
        return data({ ...refuse(form, "text", unfinished), at: "decline" }, { status: 422 });
      }
      found(await declineIdea(member, ideaId, read.value));
      return redirect(`${here}?gemt`);
    }
    case "rest":
      found(await letRest(member, ideaId));
      return redirect(`${here}?gemt`);
    case "spam":
      found(await markSpam(member, ideaId));
      return redirect("/ideer?gemt");
    case "again":
      found(await takeUpAgain(member, ideaId));
      return redirect(`${here}?gemt`);
    case "remove":
      found(await removeIdea(member, ideaId));
      return redirect(`/ideer?fjernet=${ideaId}`);
    default:
      throw new Response(null, { status: 404 });
  }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => ideaText[language].rooms.onward);

export default function OnwardPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(ideaText).onward;
  const idea = useIdea();
  const { engagements, me, sentAs } = loaderData;
  const refusedAt = (at: string) => (actionData?.at === at ? actionData : undefined);
  const told = { idea, me, sentAs };
  return (
    <>
      <Section title={text.became}>
        <p>{text.becameAbout}</p>
        <Unfold label={text.begin} open={refusedAt("become") !== undefined}>
          <BecomeForm {...told} refused={refusedAt("become")} />
        </Unfold>
      </Section>
      <Section title={text.join}>
        <p>{engagements.length === 0 ? text.noEngagements : text.joinAbout}</p>
        {engagements.length > 0 && (
          <Unfold label={text.joinSave} open={refusedAt("join") !== undefined}>
            <JoinForm engagements={engagements} refused={refusedAt("join")} />
          </Unfold>
        )}
      </Section>
      {idea.isHeard ? (
        <Rest />
      ) : (
        <Section title={text.decline}>
          <p>{text.declineAbout}</p>
          <Unfold label={text.declineWrite} open={refusedAt("decline") !== undefined}>
            <DeclineForm {...told} refused={refusedAt("decline")} />
          </Unfold>
        </Section>
      )}
      <History />
      <Aside />
    </>
  );
}

/** Where nobody waits for an answer there is nobody to say no to. */
function Rest() {
  const text = useText(heardIdeaText);
  if (useIdea().state === "declined") return null;
  return (
    <Section title={text.rest}>
      <p>{text.restAbout}</p>
      <Form method="post">
        <Button look="quiet" name="do" value="rest">
          {text.restDo}
        </Button>
      </Form>
    </Section>
  );
}

/** What has happened to the idea, the newest first; it ends where it came in. */
function History() {
  const text = useText(ideaText).onward;
  const language = useLanguage();
  const idea = useIdea();
  const day = (moment: Date) => formatDate(moment, language, "day-time");
  return (
    <Section title={text.history}>
      <Lines>
        {idea.steps.map((step) => (
          <Line key={step.id} small={`${day(step.takenAt)} · ${step.by ?? text.bySelf}`}>
            {text.steps[step.kind]}
            {step.engagement && (
              <>
                {": "}
                <Link to={`/forloeb/${step.engagement.id}`}>{step.engagement.name}</Link>
              </>
            )}
            {!step.engagement && (step.kind === "became" || step.kind === "joined") && `: ${text.gone}`}
            {step.note && <div dir="auto">{step.note}</div>}
          </Line>
        ))}
        <Line small={day(idea.receivedAt)}>{text.receivedStep}</Line>
      </Lines>
    </Section>
  );
}

/** Putting it away, as spam or for good, and taking it up again. */
function Aside() {
  const text = useText(ideaText).onward;
  const { state, isHeard } = useIdea();
  const isDone = state !== "new" && state !== "heard" && state !== "exploring";
  return (
    <Section title={text.aside}>
      {isDone && (
        <Form method="post">
          <Button look="quiet" name="do" value="again">
            {state === "spam" ? text.notSpam : text.again}
          </Button>
        </Form>
      )}
      {state !== "spam" && !isHeard && (
        <Form method="post">
          <p>{text.spamAbout(spamDays)}</p>
          <Button look="text" name="do" value="spam">
            {text.spam}
          </Button>
        </Form>
      )}
      <Form method="post">
        <p>{text.removeAbout}</p>
        <Button look="danger" name="do" value="remove">
          {text.remove}
        </Button>
      </Form>
    </Section>
  );
}
