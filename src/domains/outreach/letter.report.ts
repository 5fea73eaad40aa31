import { renderSVG } from "uqr";
import type { DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { letterText } from "./letter.text.ts";
import { letterPaperText } from "./letter-paper.text.ts";

type Material = {
  language: Language;
  organisation: string;
  now: Date;
  letter: {
    title: string;
    challenge: string;
    body: string;
    quote: string;
    strategy: string | null;
    meeting: string;
    answerBy: string | null;
    sender: { name: string; title: string; email: string };
  };
  /** Whom it greets and where they answer; without it, it is the copy for the file. */
  to?: { greeting: string; link: string };
};

/** A letter on A4: the challenge, the words, one sentence quoted, and where to answer, as an address and as a picture. */
export function letterReport({ language, organisation, now, letter, to }: Material): DocumentDescription {
  const text = letterPaperText[language];
  const { title, challenge, body, quote, strategy, meeting, answerBy, sender } = letter;
  const signed = [sender.name, sender.title, organisation].filter(Boolean).join("\n");
  const day = answerBy && formatDate(answerBy, language, "day-year");
  return {
    title,
    language,
    sender: organisation,
    date: formatDate(now, language, "day-year"),
    blocks: [
      ...(challenge ? [{ kind: "question", text: challenge, tone: "fjord" } as const] : []),
      ...(to ? [{ kind: "paragraph", text: to.greeting } as const] : []),
      ...body.split(/\n\s*\n/).map((paragraph) => ({ kind: "paragraph", text: paragraph }) as const),
      ...(quote ? [{ kind: "quote", text: quote, ...(strategy && { by: strategy }) } as const] : []),
      ...(meeting
        ? [
            {
              kind: "facts",
              facts: [
                { label: letterText[language].fields.meeting, value: meeting },
                ...(day ? [{ label: letterText[language].fields.answerBy, value: day }] : []),
              ],
            } as const,
          ]
        : []),
      { kind: "paragraph", text: `${text.regards}\n${signed}` },
      ...(to
        ? [
            {
              kind: "drawing",
              svg: codeOf(to.link),
              alt: text.codeAlt(bare(to.link)),
              width: 32,
              caption: `${text.answerAt}\n${bare(to.link)}`,
            } as const,
            { kind: "note", text: text.human(sender.name, sender.email) } as const,
          ]
        : [{ kind: "note", text: text.copy } as const]),
    ],
  };
}

/** An address as a picture that telephones read. */
function codeOf(link: string): string {
  return renderSVG(link, { ecc: "M", border: 2 });
}

const bare = (link: string) => link.replace(/^https?:\/\//, "");
