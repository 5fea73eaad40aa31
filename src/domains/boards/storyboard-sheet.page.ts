import { memberOf } from "#domains/access/gate.server.ts";
import { meetingTitle } from "#domains/meetings/meeting-words.ts";
import { isId } from "#platform/database/id.ts";
import { sendDrawing } from "#platform/documents/send.server.ts";
import { formatDate } from "#ui/dates.ts";
import type { Route } from "./+types/storyboard-sheet.page.ts";
import { storyboardText, stripInWords } from "./storyboard.text.ts";
import { fewestFrames, framesOf } from "./storyboard.ts";
import { storyboardStrip } from "./storyboard-strip.ts";
import { readTableToLead } from "./table.server.ts";

/** The strip of a storyboard on one sheet to hang up or hand on; of a board that is private still, only its frames. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { meetingId, itemId } = params;
  const table =
    isId(meetingId) && isId(itemId) ? await readTableToLead(member, meetingId, itemId) : undefined;
  const board = table?.told.boards.find(({ item, tool }) => item === itemId && tool === "storyboard");
  if (!table || !board) throw new Response(null, { status: 404 });
  const { language, organisationName: sender } = member;
  const notes = table.told.notes.flatMap((note) => ("gone" in note || note.board !== board.id ? [] : [note]));
  const frames = framesOf(notes, fewestFrames);
  return sendDrawing({
    title: `${storyboardText[language].title} · ${meetingTitle(table.meeting.number, language)}`,
    language,
    question: table.item?.question || table.meeting.question,
    sender,
    date: formatDate(new Date(), language, "day-year"),
    svg: storyboardStrip(frames, { language, lying: true }),
    alt: stripInWords(frames, language),
  });
}
