import type { DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { citizenText } from "./citizen.text.ts";
import { ideaPageText } from "./idea-page.text.ts";

type Material = { language: Language; organisation: string; address: string; intro: string; now: Date };

/** The notice for a board: the question, a few words, and where to write (E1). */
export function ideaNotice({ language, organisation, address, intro, now }: Material): DocumentDescription {
  const text = ideaPageText[language].notice;
  return {
    title: text.lead,
    language,
    sender: organisation,
    date: formatDate(now, language, "day-year"),
    blocks: [
      { kind: "paragraph", text: intro || citizenText[language].page.intro },
      { kind: "paragraph", text: text.how },
      { kind: "question", text: address, tone: "brick" },
      { kind: "paragraph", text: text.after },
    ],
  };
}
