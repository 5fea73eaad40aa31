import { data, Form, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/resources.page.ts";
import css from "./outing.module.css";
import { outingText } from "./outing.text.ts";
import { outreachResourceSchema, resourceKinds } from "./outing.ts";
import { resourceSum } from "./outing-days.ts";
import { ResourceForm } from "./outreach-resource.form.tsx";
import { resourceText } from "./outreach-resource.text.ts";
import {
  listResources,
  type OutreachResource,
  removeResource,
  saveResource,
} from "./outreach-resources.server.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const member = memberOf(context);
  return {
    resources: await listResources(member),
    sentAs: newId(),
    memberId: member.id,
    line: principleOf("kraefter", member.language).line,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const form = await request.formData();
  const resourceId = (form.get("resourceId") as string | null) || undefined;
  if (resourceId !== undefined && !isId(resourceId)) throw new Response(null, { status: 404 });
  const here = "/ud-af-huset/kraefter";
  if (form.get("do") === "remove") {
    if (!resourceId || !(await removeResource(member, resourceId))) throw new Response(null, { status: 404 });
    return redirect(`${here}?fjernet=${resourceId}`);
  }
  const read = readForm(outreachResourceSchema, form, member.language);
  if (isProblems(read)) return data({ ...read, at: resourceId ?? "new" }, { status: 422 });
  if (!(await saveResource(member, read.value, resourceId))) throw new Response(null, { status: 404 });
  return redirect(`${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => outingText[language].rooms.resources);

export default function ResourcesPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(resourceText);
  const { resources, sentAs, memberId, line } = loaderData;
  const refusedAt = (id: string) => (actionData?.at === id ? actionData : undefined);
  const form = (
    <ResourceForm
      key={resources.length}
      sentAs={sentAs}
      refused={refusedAt("new")}
      draft={`kraefter-ny:${memberId}`}
    />
  );
  if (resources.length === 0) {
    return (
      <>
        <Empty title={text.empty} line={line}>
          {text.emptyBody}
        </Empty>
        <Section title={text.add}>{form}</Section>
      </>
    );
  }
  return (
    <>
      <p className={css.sum}>{text.sum(resourceSum(resources))}</p>
      <div data-screen-only="">
        <Unfold label={text.add} open={refusedAt("new") !== undefined}>
          {form}
        </Unfold>
      </div>
      {resourceKinds.map((kind) => {
        const these = resources.filter((one) => one.kind === kind);
        return (
          <Section key={kind} title={text.kinds[kind]}>
            {these.length === 0 && <p>{text.noneOf[kind]}</p>}
            <Lines label={text.kinds[kind]}>
              {these.map((one) => (
                <ResourceLine key={one.id} resource={one} memberId={memberId} refused={refusedAt(one.id)} />
              ))}
            </Lines>
          </Section>
        );
      })}
    </>
  );
}

type ResourceLineProps = { resource: OutreachResource; memberId: string; refused: unknown };

function ResourceLine({ resource, memberId, refused }: ResourceLineProps) {
  const all = useText(outingText);
  const text = useText(resourceText);
  const { id, kind, name, amount, note } = resource;
  return (
    <Line
      small={note}
      aside={text.amount(kind, amount)}
      more={
        <Unfold label={all.edit} about={name} open={refused !== undefined}>
          <ResourceForm kept={resource} refused={refused} draft={`kraefter:${id}:${memberId}`} />
          <Form method="post">
            <input type="hidden" name="resourceId" value={id} />
            <Button look="danger" name="do" value="remove">
              {all.remove}
              <span className="visually-hidden"> {name}</span>
            </Button>
          </Form>
        </Unfold>
      }
    >
      {name}
    </Line>
  );
}
