import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { meetingTitle } from "#domains/meetings/meeting-words.ts";
import { type FinishedMeeting, listFinishedMeetings } from "#domains/minutes/minutes-versions.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { DateField, TextArea, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/logbook.page.ts";
import css from "./logbook.module.css";
import { type Entry, readLogbook, removeEntry, saveEntry } from "./logbook.server.ts";
import { logbookText } from "./logbook.text.ts";
import { entrySchema } from "./logbook.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const search = new URL(request.url).searchParams.get("ord")?.trim().slice(0, 100) ?? "";
  const entries = await readLogbook(member, params.engagementId, search);
  const meetings = (await listFinishedMeetings(member, params.engagementId)).filter(
    ({ question }) => !search || question.toLowerCase().includes(search.toLowerCase()),
  );
  return {
    entries,
    meetings,
    search,
    today: today(),
    sentAs: newId(),
    place: `${params.engagementId}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const entryId = (form.get("entryId") as string | null) || undefined;
  const here = `/forloeb/${engagementId}/logbog`;
  if (entryId !== undefined && !isId(entryId)) throw new Response(null, { status: 404 });
  if (form.get("do") === "remove") {
    if (!entryId || !(await removeEntry(member, engagementId, entryId)))
      throw new Response(null, { status: 404 });
    return redirect(`${here}?fjernet=${entryId}`);
  }
  const read = readForm(entrySchema, form, member.language);
  if (isProblems(read)) return data({ ...read, at: entryId ?? "new" }, { status: 422 });
  if (!(await saveEntry(member, engagementId, read.value, entryId)))
    throw new Response(null, { status: 404 });
  return redirect(`${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => logbookText[language].title);

export default function LogbookPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(logbookText);
  const { entries, meetings, search, today, sentAs, place } = loaderData;
  const refusedAt = (id: string) => (actionData?.at === id ? actionData : undefined);
  const lines = byDay(entries, meetings);
  return (
    <>
      <Section title={text.write}>
        {entries.length === 0 && !search && (
          <>
            <p className={css.teach}>{text.emptyTitle}</p>
            <p>{text.empty}</p>
          </>
        )}
        <EntryForm
          key={entries.length}
          sentAs={sentAs}
          day={today}
          place={`logbog:${place}`}
          refused={refusedAt("new")}
        />
      </Section>
      {(entries.length > 3 || search) && (
        <Form method="get" role="search" className={css.search}>
          <TextField label={text.search} name="ord" type="search" defaultValue={search} />
          <Button look="quiet">{text.searchButton}</Button>
        </Form>
      )}
      {search && lines.length === 0 && (
        <p role="status">
          {text.notFound} <Link to="?">{text.all}</Link>
        </p>
      )}
      {lines.map((line, index) => {
        const sameDay = lines[index - 1]?.day === line.day;
        return "meetingId" in line ? (
          <OneMeeting key={line.meetingId} meeting={line} sameDay={sameDay} />
        ) : (
          <OneEntry key={line.id} entry={line} sameDay={sameDay} refused={refusedAt(line.id)} />
        );
      })}
    </>
  );
}

/** What was written, and the meetings that were held, the newest day first; on one day what was written comes first. */
function byDay(entries: readonly Entry[], meetings: readonly FinishedMeeting[]): (Entry | FinishedMeeting)[] {
  return [...entries, ...meetings].toSorted((one, other) => other.day.localeCompare(one.day));
}

/** A meeting that was held, on its day; what came of it is read where it is kept. */
function OneMeeting({ meeting, sameDay }: { meeting: FinishedMeeting; sameDay: boolean }) {
  const text = useText(logbookText);
  const language = useLanguage();
  return (
    <article className={css.entry}>
      {sameDay ? <span /> : <h2>{formatDate(meeting.day, language, "day-year")}</h2>}
      <div>
        <p className={css.text} dir="auto">
          {`${meetingTitle(meeting.number, language)}: ${meeting.question}`}
        </p>
        <p className={css.by}>
          <Link to={`../moeder/${meeting.meetingId}/referat`} relative="path">
            {text.minutes}
          </Link>
        </p>
      </div>
    </article>
  );
}

function OneEntry({
  entry,
  sameDay,
  refused,
}: {
  entry: Entry;
  sameDay: boolean;
  refused: Problems | undefined;
}) {
  const text = useText(logbookText);
  const language = useLanguage();
  return (
    <article className={css.entry} id={entry.id}>
      {sameDay ? <span /> : <h2>{formatDate(entry.day, language, "day-year")}</h2>}
      <div>
        <p className={css.text}>{entry.text}</p>
        <p className={css.by}>{entry.by}</p>
        <Unfold
          label={text.edit}
          about={formatDate(entry.day, language, "day-year")}
          open={refused !== undefined}
        >
          <EntryForm entry={entry} day={entry.day} place={`logbog:${entry.id}`} refused={refused} />
          <Form method="post">
            <input type="hidden" name="entryId" value={entry.id} />
            <Button look="danger" name="do" value="remove">
              {text.remove}
            </Button>
          </Form>
        </Unfold>
      </div>
    </article>
  );
}

type EntryFormProps = {
  entry?: Entry;
  sentAs?: string;
  day: string;
  place: string;
  refused: Problems | undefined;
};

function EntryForm({ entry, sentAs, day, place, refused }: EntryFormProps) {
  const text = useText(logbookText);
  const id = (name: string) => `${name}-${entry?.id ?? "ny"}`;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      {entry && <input type="hidden" name="entryId" value={entry.id} />}
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <Draft id={place}>
        <TextArea
          label={text.text}
          {...field("text", entry?.text ?? "")}
          id={id("text")}
          hint={text.textHint}
          required
          maxLength={5000}
        />
        <DateField label={text.day} {...field("day", day)} id={id("day")} required />
      </Draft>
      <Button look={entry ? "quiet" : "plain"} busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
