import type { Block, DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import {
  type BetweenOwn,
  type BetweenPart,
  type BetweenTold,
  betweenParts,
  isSilentPart,
} from "./between.ts";
import { betweenGuestText } from "./between-guest.text.ts";
import { dayIn, whenIn } from "./between-when.ts";

type Material = {
  language: Language;
  sender: string;
  engagement: string;
  told: BetweenTold;
  own: BetweenOwn;
  now: Date;
};

/** The page between meetings on paper, for whoever would rather have it in the hand. */
export function betweenReport({
  language,
  sender,
  engagement,
  told,
  own,
  now,
}: Material): DocumentDescription {
  const text = betweenGuestText[language];
  return {
    title: text.title,
    subtitle: engagement,
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: betweenParts.flatMap((part): Block[] => [
      { kind: "heading", level: 1, text: text.parts[part] },
      ...own[part]
        .split(/\n{2,}/)
        .filter(Boolean)
        .map((paragraph): Block => ({ kind: "paragraph", text: paragraph })),
      ...(isSilentPart(part, own, told)
        ? [{ kind: "note", text: text.nothing } as const]
        : factBlocks(part, told, language)),
    ]),
  };
}

function factBlocks(part: BetweenPart, told: BetweenTold, language: Language): Block[] {
  const text = betweenGuestText[language];
  const under = (heading: string, blocks: Block[]): Block[] =>
    blocks.length === 0 ? [] : [{ kind: "heading", level: 2, text: heading }, ...blocks];
  const list = (items: readonly string[]): Block[] => (items.length > 0 ? [{ kind: "list", items }] : []);
  if (part === "said")
    return [
      ...(told.meeting?.day
        ? [{ kind: "paragraph", text: text.met(dayIn(told.meeting.day, language)) } as const]
        : []),
      ...under(
        text.nuggets,
        told.nuggets.map((nugget) => ({ kind: "quote", text: nugget })),
      ),
      ...under(
        text.decisions,
        list(
          told.decisions.map(({ what, who }) => [what, who && text.carries(who)].filter(Boolean).join("\n")),
        ),
      ),
      ...under(text.dotted, list(told.dotted.map(({ what, dots }) => `${what} (${text.dots(dots)})`))),
    ];
  if (part === "next") {
    const { next, steps } = told;
    return [
      ...under(
        text.next,
        next
          ? [
              {
                kind: "paragraph",
                text: [next.day ? whenIn(next.day, next.startsAt, language) : text.noDay, next.place]
                  .filter(Boolean)
                  .join("\n"),
              },
              { kind: "question", text: next.question },
            ]
          : [],
      ),
      ...under(
        text.steps,
        list(
          steps.map(({ what, who, byWhen }) =>
            [what, [who, byWhen].filter(Boolean).join(" · ")].filter(Boolean).join("\n"),
          ),
        ),
      ),
    ];
  }
  const { polls, agreements, tasks } = told;
  return [
    ...under(
      text.polls,
      list(polls.map(({ question, answerBy }) => `${question}\n${text.by(dayIn(answerBy, language))}`)),
    ),
    ...(agreements > 0 ? [{ kind: "paragraph", text: text.agreements(agreements) } as const] : []),
    ...(tasks.length > 0 ? [{ kind: "paragraph", text: text.tasks } as const, ...list(tasks)] : []),
  ];
}
