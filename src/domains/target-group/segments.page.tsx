import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/segments.page.ts";
import { segmentText } from "./segment.text.ts";
import {
  beginSegments,
  listSegments,
  moveSegment,
  removeSegment,
  type Segment,
  saveSegment,
} from "./segments.server.ts";
import css from "./target-group.module.css";
import { targetGroupText } from "./target-group.text.ts";
import { segmentSchema } from "./target-group.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return { segments: await listSegments(memberOf(context)), sentAs: newId() };
}

const here = "/maalgrupper/segmenter";

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const form = await request.formData();
  const segmentId = (form.get("segmentId") as string | null) || undefined;
  const notFound = () => new Response(null, { status: 404 });
  if (segmentId !== undefined && !isId(segmentId)) throw notFound();
  switch (form.get("do")) {
    case "begin":
      await beginSegments(member);
      return redirect(`${here}?gemt`);
    case "up":
    case "down": {
      const way = form.get("do") === "up" ? "up" : "down";
      if (!segmentId || !(await moveSegment(member, segmentId, way))) throw notFound();
      return redirect(`${here}?gemt`);
    }
    case "remove":
      if (!segmentId || !(await removeSegment(member, segmentId))) throw notFound();
      return redirect(`${here}?fjernet=${segmentId}`);
    default: {
      const read = readForm(segmentSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: segmentId ?? "new" }, { status: 422 });
      if (!(await saveSegment(member, read.value, segmentId))) throw notFound();
      return redirect(`${here}?gemt`);
    }
  }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => segmentText[language].title);

export default function SegmentsPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(segmentText);
  const groups = useText(targetGroupText).list.title;
  const { segments, sentAs } = loaderData;
  const refusedAt = (at: string) => (actionData?.at === at ? actionData : undefined);
  return (
    <>
      <PageHead
        eyebrow={<Link to="/maalgrupper">{groups}</Link>}
        title={text.title}
        lead={segments.length > 0 ? text.lead : undefined}
      />
      {segments.length === 0 && (
        <Empty
          title={text.empty}
          action={
            <Form method="post">
              <Button name="do" value="begin" busyText={text.saving}>
                {text.begin}
              </Button>
            </Form>
          }
        >
          {text.emptyBody}
        </Empty>
      )}
      <Lines>
        {segments.map((segment, at) => (
          <Line
            key={segment.id}
            small={segment.note}
            aside={segment.targetGroups > 0 && text.groups(segment.targetGroups)}
            more={
              <Unfold label={text.edit} about={segment.name} open={refusedAt(segment.id) !== undefined}>
                <SegmentForm segment={segment} refused={refusedAt(segment.id)} />
                <Form method="post" className={css.row}>
                  <input type="hidden" name="segmentId" value={segment.id} />
                  {at > 0 && (
                    <Button look="text" name="do" value="up">
                      {text.up}
                    </Button>
                  )}
                  {at < segments.length - 1 && (
                    <Button look="text" name="do" value="down">
                      {text.down}
                    </Button>
                  )}
                  <Button look="danger" name="do" value="remove">
                    {text.remove}
                  </Button>
                </Form>
              </Unfold>
            }
          >
            {segment.name}
          </Line>
        ))}
      </Lines>
      <Unfold label={text.add} open={refusedAt("new") !== undefined}>
        <SegmentForm key={sentAs} sentAs={sentAs} refused={refusedAt("new")} />
      </Unfold>
    </>
  );
}

function SegmentForm({
  segment,
  sentAs,
  refused,
}: {
  segment?: Segment;
  sentAs?: string;
  refused: Problems | undefined;
}) {
  const text = useText(segmentText);
  const field = fieldsOf(refused);
  const id = (name: string) => `segment-${segment?.id ?? "ny"}-${name}`;
  return (
    <Form method="post" noValidate>
      {segment && <input type="hidden" name="segmentId" value={segment.id} />}
      {sentAs && <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />}
      <TextField
        label={text.name}
        {...field("name", segment?.name)}
        id={id("name")}
        required
        maxLength={200}
        autoComplete="off"
      />
      <TextArea
        label={text.note}
        {...field("note", segment?.note)}
        id={id("note")}
        hint={text.noteHint}
        rows={2}
        optional
        maxLength={500}
      />
      <Button look="quiet" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
