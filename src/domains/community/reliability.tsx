import { useLanguage, useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";
import { ShareBars } from "#ui/share-bars.tsx";
import { reliabilitySentences, reliabilityText } from "./reliability.text.ts";
import type { Reliability } from "./reliability.ts";

/** How much of what is known was seen, told or only heard, how old it is, and how much is missing. */
export function ReliabilitySection({ known, gaps }: { known: Reliability; gaps: number }) {
  const text = useText(reliabilityText);
  const language = useLanguage();
  return (
    <Section title={text.title}>
      {known.lines > 0 && (
        <ShareBars
          title={text.lists}
          rows={known.certain.map(({ certainty, count, share }) => ({
            label: text.certainties[certainty],
            value: count,
            share,
          }))}
          labelHead={text.how}
          valueHead={text.count}
          shareHead={text.portion}
          source={text.listsSource}
        />
      )}
      {reliabilitySentences(known, gaps, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Section>
  );
}
