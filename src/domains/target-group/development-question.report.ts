import type { Block, CardSheet, DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { developmentQuestionText } from "./development-question.text.ts";
import type { DevelopmentQuestion } from "./development-questions.server.ts";

type Material = {
  language: Language;
  sender: string;
  questions: readonly DevelopmentQuestion[];
};

/** The questions as cards for a table, each with the insight behind it (S6.7). */
export function questionCards({ language, sender, questions }: Material, size: "a4" | "a6"): CardSheet {
  const text = developmentQuestionText[language];
  return {
    title: text.title,
    language,
    size,
    cards: questions.map((one) => ({
      mark: "?",
      tone: "fjord",
      station: one.targetGroup ?? text.title,
      question: one.text,
      help: [text.from(one.sentence)],
      footer: sender,
    })),
  };
}

/** The questions on one sheet, under the insight they came from. */
export function questionSheet(material: Material, now: Date): DocumentDescription {
  const { language, sender, questions } = material;
  const text = developmentQuestionText[language];
  const insights = [...new Set(questions.map((one) => one.insightId))];
  return {
    title: text.title,
    subtitle: text.lead,
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: insights.flatMap((insightId): Block[] => {
      const own = questions.filter((one) => one.insightId === insightId);
      const [first] = own;
      return [
        ...own.map((one): Block => ({ kind: "question", text: one.text, tone: "fjord" })),
        { kind: "paragraph", text: text.from(first?.sentence ?? "") },
        { kind: "note", text: [first?.targetGroup, first?.engagement].filter(Boolean).join(" · ") },
      ];
    }),
  };
}
