import type { Block, DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { structuralPartnershipText } from "./structural-partnership.text.ts";
import { type StructuralQuestion, structuralParts } from "./structural-partnership.ts";
import { writingRoom } from "./writing-room.ts";

type Material = {
  language: Language;
  sender: string;
  now: Date;
  partner: string;
  engagement: string | null;
  /** Nothing yet: then there is room to write. */
  said: Partial<Record<StructuralQuestion, string>>;
};

/** The eight questions on paper, each with what was thought, or with room to write (V3C). */
export function structuralReport(material: Material): DocumentDescription {
  const { language, sender, now, partner, engagement, said } = material;
  const text = structuralPartnershipText[language];
  return {
    title: text.report.title(partner),
    subtitle: engagement ?? undefined,
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: structuralParts.flatMap(({ part, questions }): Block[] => [
      { kind: "heading", level: 1, text: text.parts[part], tone: "plum" },
      ...questions.flatMap((key: StructuralQuestion): Block[] => {
        const words = said[key];
        return [
          { kind: "question", text: text.questions[key].ask },
          words ? { kind: "paragraph", text: words } : writingRoom(3, text.report.room),
        ];
      }),
    ]),
  };
}
