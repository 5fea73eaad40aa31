import { data, redirect } from "react-router";
import { authSettings } from "#domains/access/auth.server.ts";
import type { Participant } from "#domains/access/participant.ts";
import { findParticipant } from "#domains/access/participants.server.ts";
import { tongueOf } from "#domains/access/tongue.ts";
import { isId, newId } from "#platform/database/id.ts";
import handheld from "#ui/handheld.css?url";
import keeper from "#ui/page-keeper-worker-scoped.ts?worker&url";
import { tellDate } from "#ui/tongue-dates.ts";
import type { Route } from "./+types/table.page.ts";
import { noteHere } from "./joining.server.ts";
import { pictureCardTexts } from "./picture-card.text.ts";
import { lookAt, openPrompt } from "./prompt-look.ts";
import { receive } from "./receiving.server.ts";
import { takeSheet } from "./silent-rounds.server.ts";
import { readTable, type Table } from "./table.server.ts";
import { tableText } from "./table.text.ts";
import { type AtTable, TableProvider, type Unkept } from "./table-context.tsx";
import { Agenda, AwayFromTable, Bar, Lines, OwnPlace, Top } from "./table-frame.tsx";
import { AboveWriting, OnTheTable, Subject, Writing } from "./table-main.tsx";
import { OwnNotes } from "./table-own-notes.tsx";
import { DeckOfDrawings } from "./table-picture-cards.tsx";
import { byItself, sentenceOf, statusOf, typedIn, whereTo } from "./table-posting.ts";
import script from "./table-script.ts?worker&url";
import { type ScriptState, scriptWords } from "./table-script-state.ts";
import { StoryboardKit } from "./table-storyboard-picture.tsx";
import { NoteTemplates } from "./table-templates.tsx";
import { conditionsOf } from "./table-view.ts";

export const handle = { plain: true, sheet: handheld };

export async function loader({ params, request }: Route.LoaderArgs) {
  const who = await findParticipant(params.token);
  if (who) await noteHere(who);
  const itemId = params.itemId;
  const table = who && (await sitDownAt(who, await readTable(who, itemId)));
  if (who && table && (itemId === undefined || table.item)) {
    return data({ tongue: who.tongue, at: atTable(who, table, new URL(request.url)) }, { headers: private_ });
  }
  if (who && table) throw redirect(`/bord/${params.token}`);
  const tongue = who?.tongue ?? tongueOf(request);
  return data({ tongue, dead: tableText[tongue].dead }, { status: 410, headers: private_ });
}

/** Where sheets go round, whoever comes takes one. */
async function sitDownAt<T extends Table>(who: Participant, table: T | undefined): Promise<T | undefined> {
  const board = table?.told.boards.find(({ item }) => item === table.item?.id);
  if (board && board.passes > 0 && board.private && board.open && !table?.told.sitting.over)
    await takeSheet(who, board.id);
  return table;
}

const private_ = { "x-robots-tag": "noindex, nofollow" };

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

function atTable(
  who: Participant,
  table: NonNullable<Awaited<ReturnType<typeof readTable>>>,
  { pathname, searchParams }: URL,
): AtTable {
  const { tongue } = who;
  const board = table.told.boards.find(({ item }) => item === table.item?.id);
  const { sitting } = table.told;
  const asked = (name: string) => {
    const id = searchParams.get(name);
    return isId(id) ? { id } : undefined;
  };
  const sp = searchParams.get("sp");
  return {
    ...table,
    look: lookAt({ board, prompts: table.material.prompts, sheet: table.sheet, asked: sp }),
    tongue,
    words: tableText[tongue],
    who: { name: who.name, seat: who.seat, heads: who.heads, tableName: who.tableName },
    board,
    when: conditionsOf({ sitting, board, item: table.item?.id, isFinished: table.isFinished }),
    table: `/bord/${who.hand}`,
    here: pathname.replace(/\.data$/, ""),
    cards: board?.tool === "picture-cards" ? pictureCardTexts[tongue] : undefined,
    asked: {
      reword: asked("ret")?.id,
      translate: asked("oversaet")?.id,
      about: asked("om")?.id,
      lifted: asked("vaek")?.id,
      laid: searchParams.has("lagt"),
      saved: searchParams.has("gemt"),
      fresh: searchParams.has("ny"),
    },
    newId: newId(),
    until: sitting.timer === null ? undefined : tellDate(Date.now() + sitting.timer, tongue, "time"),
    link: `${authSettings().baseUrl}/bord/${who.hand}`,
  };
}

export async function action({ params, request }: Route.ActionArgs) {
  const who = await findParticipant(params.token);
  if (!who) throw redirect(`/bord/${params.token}`, 303);
  const form = byItself(await request.formData());
  const received = await receive(who, form);
  const here = new URL(request.url).pathname;
  if ("kept" in received) return redirect(`${here}${whereTo(form)}`, 303);
  return data(
    { sentence: sentenceOf(received, tableText[who.tongue].refused), typed: typedIn(form) },
    { status: statusOf(received) },
  );
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  const title =
    loaderData && "at" in loaderData
      ? openPrompt(loaderData.at)?.text || loaderData.at.item?.question || loaderData.at.meeting.question
      : loaderData?.dead.title;
  return [
    { title: [title, "Vejviser"].filter(Boolean).join(" · ") },
    { name: "robots", content: "noindex, nofollow" },
  ];
};

export default function TablePage({ loaderData, actionData }: Route.ComponentProps) {
  if (!("at" in loaderData)) {
    const { title, body, go } = loaderData.dead;
    return (
      <AwayFromTable title={title}>
        <p>{body}</p>
        <p>
          <a href="/med">{go}</a>
        </p>
      </AwayFromTable>
    );
  }
  const at = withUnkept(loaderData.at, actionData);
  return (
    <TableProvider value={at}>
      <div className="table" data-state={JSON.stringify(scriptState(at))}>
        <Top />
        <Lines />
        <main id="indhold">
          <Subject />
          <AboveWriting />
          <Writing />
          <OwnNotes />
          <OnTheTable />
        </main>
        <Bar />
        <nav className="around" aria-label={at.words.room.agenda}>
          <Agenda />
          <OwnPlace />
        </nav>
        {at.board && <NoteTemplates />}
        {at.board?.tool === "picture-cards" && <DeckOfDrawings />}
        {at.board?.tool === "storyboard" && <StoryboardKit />}
        <script type="module" src={script} />
      </div>
    </TableProvider>
  );
}

/** A form that was refused stands open again, with what was typed in it. */
function withUnkept(at: AtTable, unkept: Unkept | undefined): AtTable {
  if (!unkept) return at;
  const { do: does, id } = unkept.typed;
  const asked = {
    ...at.asked,
    ...(does === "reword" && { reword: id }),
    ...(does === "translate" && { translate: id }),
  };
  return { ...at, unkept, asked };
}

/** What the script on the page is told: numbers, ids and our own words, and nothing that somebody has written. */
function scriptState(at: AtTable): ScriptState {
  const { tongue, words, table, item, told, board, look, who, dots, isFinished } = at;
  return {
    tongue,
    words: scriptWords(words),
    table,
    item: item?.id,
    seq: told.seq,
    sitting: told.sitting,
    board,
    look,
    heads: who.heads,
    dots,
    isFinished,
    keeper,
  };
}
