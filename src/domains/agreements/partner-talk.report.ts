import type { Block, DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { partnerTalkText } from "./partner-talk.text.ts";
import { type TalkQuestion, talkQuestions } from "./partner-talk.ts";
import type { PartnerTalk, TalkAnswer } from "./partner-talks.server.ts";
import { writingRoom } from "./writing-room.ts";

/** The question the back of an empty sheet begins with. */
const firstOverleaf: TalkQuestion = "formats";

type Material = {
  language: Language;
  sender: string;
  now: Date;
  partner: string;
  /** A talk that is prepared or held; without one the sheet has room for the purpose too. */
  talk?: PartnerTalk;
  /** What was said; without, there is room to write under each question. */
  answers?: readonly Pick<TalkAnswer, "question" | "text">[];
};

/** How many lines there are to write on under a question: two fit under the head of the sheet, four on its back. */
const roomUnderQuestion = 4;

/** The conversation guide on paper (P5), to write on or with what was said. */
export function talkReport({ language, sender, now, partner, talk, answers }: Material): DocumentDescription {
  const text = partnerTalkText[language];
  const { report } = text;
  const under = (question: TalkQuestion): Block => {
    const said = answers?.find((one) => one.question === question)?.text;
    return answers
      ? { kind: "paragraph", text: said || text.page.nothing }
      : writingRoom(roomUnderQuestion, report.room);
  };
  return {
    title: report.title(partner),
    subtitle: talk?.purpose,
    facts: talk && factsOf(talk, language),
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: [
      ...(answers ? [] : [{ kind: "note", text: report.note } as const]),
      ...(talk ? [] : [{ kind: "question", text: report.purpose } as const, writingRoom(2, report.room)]),
      ...talkQuestions.flatMap((question): Block[] => [
        ...(!answers && question === firstOverleaf ? [{ kind: "pageBreak" } as const] : []),
        { kind: "question", text: text.questions[question].ask },
        ...(answers ? [] : [{ kind: "note", text: text.questions[question].hint } as const]),
        under(question),
      ]),
    ],
  };
}

function factsOf(talk: PartnerTalk, language: Language) {
  const text = partnerTalkText[language];
  const { report, list } = text;
  const whom = talk.contactPersonId && (talk.contactPerson || list.someone);
  return [
    [report.day, formatDate(talk.day, language, "day-year")],
    [report.whom, whom],
    [report.who, talk.heldBy],
    [report.about, talk.targetGroup],
    [report.engagement, talk.engagement],
  ].flatMap(([label, value]) => (label && value ? [{ label, value }] : []));
}
