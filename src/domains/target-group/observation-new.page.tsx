import { type FormEvent, useEffect, useRef, useState } from "react";
import { data, Form, Link, redirect, useNavigate } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { newId } from "#platform/database/id.ts";
import { isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { dropDraft } from "#ui/draft.ts";
import { Draft } from "#ui/draft.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { findParcel, layParcel, type Parcel, sendParcels } from "#ui/outbox.ts";
import { PageHead } from "#ui/page-head.tsx";
import { remindToSend } from "#ui/page-keeper.ts";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Saved } from "#ui/saved.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { useOutbox } from "#ui/use-outbox.ts";
import type { Route } from "./+types/observation-new.page.ts";
import { ObservationFields } from "./observation.form.tsx";
import { observationText } from "./observation.text.ts";
import { doubtsAbout, type ObservationKind, observationSchema } from "./observation.ts";
import { beginningOf } from "./observation-beginning.ts";
import { Doubts } from "./observation-doubts.tsx";
import css from "./observation-form.module.css";
import { receiveObservation } from "./observation-intake.server.ts";
import { pageText } from "./observation-page.text.ts";
import { parcelOf, refusedParcel } from "./observation-parcel.ts";
import { PhotoFields } from "./observation-photo.form.tsx";
import { listTies } from "./observation-ties.server.ts";
import { waitingText } from "./observation-waiting.text.ts";
import { Waiting } from "./observation-waiting.tsx";
import { usualCounts } from "./observations.server.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const begins = beginningOf(new URL(request.url).searchParams);
  const [ties, usual] = await Promise.all([
    listTies(member),
    usualCounts(member, begins.targetGroupId || undefined),
  ]);
  return { id: newId(), begins, ties, usual, memberId: member.id };
}

/** Where there is no script: the form as it is posted, with a question first when somebody could be found by it. */
export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const form = await request.formData();
  const read = readForm(observationSchema, form, member.language);
  if (isProblems(read)) return data({ ...read, doubtful: false }, { status: 422 });
  const doubtful = !form.has("doubted") && doubtsAbout(read.value).length > 0;
  if (doubtful) return data({ problems: {}, typed: typedIn(form), doubtful }, { status: 422 });
  const received = await receiveObservation(member, form);
  if (!received) throw new Response(null, { status: 404 });
  if (isProblems(received)) return data({ ...received, doubtful: false }, { status: 422 });
  return redirect(`/observationer/${received.kept}?gemt${received.photo === "left" ? "&billede=uden" : ""}`);
}

/** All that was typed, also where nothing in it was wrong. */
const typedIn = (form: FormData) => refusedParcel(parcelOf(form, "", undefined)).typed;

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(
    matches,
    (language) => observationText[language].newTitle[loaderData?.begins.kind ?? "observation"],
  );

/** One sheet of the notebook; the next one begins when this one is kept. */
type Sheet = { id: string; mending?: Parcel };

export default function NewObservationPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(observationText);
  const waiting = useText(waitingText);
  const { begins, ties, usual, memberId } = loaderData;
  const outbox = useOutbox(memberId);
  const [kind, setKind] = useState<ObservationKind>(begins.kind);
  const [sheet, setSheet] = useState<Sheet>({ id: loaderData.id });
  const { refused, saving, laid, keep, setPicture, begin } = useKeeping(sheet, memberId, setSheet);
  const shown = refused ?? (sheet.mending ? refusedParcel(sheet.mending) : actionData);
  // What was laid on the phone while this page was open has been received since.
  const received = outbox.parcels.length === 0 ? outbox.receivedAt : undefined;
  const sent = laid && received && received > laid ? received : undefined;
  const draft = `observation-ny:${memberId}${sheet.mending ? `:${sheet.id}` : ""}`;

  useEffect(() => {
    // The page may have lain on the phone since many observations ago, and its id with it.
    void sheetFor(location.search, memberId).then(begin);
  }, [memberId, begin]);

  return (
    <div className={css.form}>
      <PageHead
        eyebrow={<Link to="/observationer">{useText(pageText).title}</Link>}
        title={text.newTitle[kind]}
        lead={text.lead}
      />
      <Waiting outbox={outbox} onMend={(parcel) => begin({ id: parcel.id, mending: parcel })} />
      {laid && <Saved text={sent ? waiting.sent : waiting.laid} when={sent ?? laid} key={sent ?? laid} />}
      <Form
        method="post"
        encType="multipart/form-data"
        noValidate
        onSubmit={(event) => void keep(event, draft)}
        key={sheet.mending ? sheet.id : `${laid}`}
      >
        <ProblemList problems={problemsOf(shown, text.names)} />
        {actionData?.doubtful && !refused && <Doubts />}
        <input type="hidden" name="id" value={sheet.id} />
        <Draft id={draft}>
          <ObservationFields begins={begins} ties={ties} usual={usual} refused={shown} onKind={setKind} fresh>
            <Unfold label={text.photo.title} open={Boolean(sheet.mending?.file) || undefined}>
              <PhotoFields
                refused={shown}
                before={sheet.mending?.file?.blob}
                onPicture={setPicture}
                again={actionData !== undefined}
              />
            </Unfold>
          </ObservationFields>
        </Draft>
        <div className={css.save}>
          <Button size="big" busy={saving} busyText={text.saving} offline>
            {text.save}
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** A new sheet, or the one that waits and has to be mended, when the address asks for it. */
async function sheetFor(search: string, memberId: string): Promise<Sheet> {
  const wanted = new URLSearchParams(search).get("venter");
  const parcel = wanted ? await findParcel(wanted).catch(() => undefined) : undefined;
  return parcel?.owner === memberId ? { id: parcel.id, mending: parcel } : { id: newId() };
}

/** Milliseconds before an answer that does not come is no longer waited for; it is sent all the same. */
const patience = 8000;

/**
 * Keeps what is written: first on this machine, then at the library, and only that counts as saved. Everything that
 * can be known to be wrong is said before anything is kept, a CPR number above all.
 */
function useKeeping(sheet: Sheet, owner: string, onSheet: (sheet: Sheet) => void) {
  const language = useLanguage();
  const navigate = useNavigate();
  const [refused, setRefused] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const [laid, setLaid] = useState<number>();
  const picture = useRef(sheet.mending?.file?.blob);
  const begin = useRef((next: Sheet) => {
    setRefused(undefined);
    picture.current = next.mending?.file?.blob;
    onSheet(next);
  }).current;

  async function keep(event: FormEvent<HTMLFormElement>, draft: string) {
    event.preventDefault();
    if (saving) return;
    const element = event.currentTarget;
    const form = new FormData(element);
    const read = readForm(observationSchema, form, language);
    if (isProblems(read)) return setRefused(read);
    setRefused(undefined);
    setSaving(true);
    const left = picture.current && !form.get("nobody") ? "&billede=uden" : "";
    try {
      await layParcel(parcelOf(form, owner, picture.current));
    } catch {
      // A browser that keeps nothing sends it at once, as it would without script.
      return element.submit();
    }
    dropDraft(draft);
    await Promise.race([sendParcels(owner), new Promise((late) => setTimeout(late, patience))]);
    const still = await findParcel(sheet.id);
    setSaving(false);
    if (!still) return navigate(`/observationer/${sheet.id}?gemt${left}`);
    if (still.problems) return begin({ id: still.id, mending: still });
    void remindToSend().catch(() => {});
    setLaid(Date.now());
    begin({ id: newId() });
    document.querySelector("h1")?.scrollIntoView();
  }

  return {
    refused,
    saving,
    laid,
    keep,
    begin,
    setPicture: (chosen: Blob | undefined) => {
      picture.current = chosen;
    },
  };
}
