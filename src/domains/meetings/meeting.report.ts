import type { Block, DocumentDescription, Fact } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import { joinNames } from "#ui/names.ts";
import type { Language } from "#ui/words.ts";
import type { AgendaItem } from "./agenda.server.ts";
import { agendaText } from "./agenda.text.ts";
import { clockAfter, lengthOf } from "./agenda.ts";
import { kindText } from "./agenda-kind.text.ts";
import { guestText } from "./guest.text.ts";
import { guestRole } from "./guest-words.ts";
import { paperText } from "./meeting-paper.text.ts";
import { planText } from "./meeting-plan.text.ts";
import { clockInWords, meetingTitle, whenInWords } from "./meeting-words.ts";
import type { Meeting } from "./meetings.server.ts";

/** For those who come, or for whoever leads. */
export type Edition = "guests" | "leader";

type Material = { language: Language; sender: string; now: Date; meeting: Meeting; edition: Edition };

/**
 * The plan of a meeting on paper: to those who come it is an invitation with the agenda, and names nobody; whoever
 * leads gets the notes and who is asked too, partners by their name and people there by their role.
 */
export function meetingReport(material: Material): DocumentDescription {
  const { language, sender, now, meeting, edition } = material;
  const text = paperText[language].report;
  const title = meetingTitle(meeting.number, language);
  const isLeader = edition === "leader";
  const parts: [string, string][] = [
    ...(isLeader ? leaderParts(material) : []),
    [text.bring, meeting.bring],
    [text.confidentiality, meeting.confidentiality],
  ];
  return {
    title: isLeader ? `${title}: ${text.leader.toLowerCase()}` : title,
    subtitle: meeting.engagement,
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: [
      { kind: "question", text: meeting.question },
      { kind: "facts", facts: factsOf(material) },
      { kind: "heading", level: 1, text: text.agenda },
      ...agendaBlocks(material),
      ...parts.flatMap(([heading, words]): Block[] =>
        words
          ? [
              { kind: "heading", level: 2, text: heading },
              { kind: "paragraph", text: words },
            ]
          : [],
      ),
    ],
  };
}

function factsOf({ language, meeting }: Material): Fact[] {
  const text = paperText[language].report;
  const { place, interpreterLanguage, interpreterWho } = meeting;
  const interpreted = interpreterLanguage + interpreterWho !== "";
  return [
    { label: text.when, value: whenInWords(meeting, language, "day-year") || text.open },
    ...(place ? [{ label: text.where, value: place }] : []),
    ...(interpreted
      ? [
          {
            label: text.interpreter,
            value: planText[language].interpreter(interpreterLanguage, interpreterWho),
          },
        ]
      : []),
  ];
}

function agendaBlocks({ language, meeting, edition }: Material): Block[] {
  const text = paperText[language].report;
  const { agenda, startsAt } = meeting;
  if (agenda.length === 0) return [{ kind: "paragraph", text: text.noAgenda }];
  const isLeader = edition === "leader";
  const { minutes } = agendaText[language];
  const name = ({ title, kind }: AgendaItem) => title || kindText[language][kind].name;
  const after = lengthOf(agenda);
  const end = { startsAt: clockAfter(startsAt, after), after };
  return [
    {
      kind: "table",
      caption: text.agenda,
      header: [
        [startsAt ? text.time : text.after, text.what, ...(isLeader ? [text.minutes, text.note] : [])],
      ],
      rowNames: true,
      rows: [
        ...agenda.map((item) => [
          clockInWords(item, language),
          [name(item), item.question].filter(Boolean).join("\n"),
          ...(isLeader ? [minutes(item.minutes), item.note] : []),
        ]),
        [clockInWords(end, language), text.end],
      ],
    },
  ];
}

/** What only whoever leads needs to know. */
function leaderParts({ language, meeting }: Material): [string, string][] {
  const text = paperText[language].report;
  const plan = planText[language];
  const { facilitator, facilitatorRole, takesPart, room, guests } = meeting;
  const leading = [facilitator ?? "", facilitatorRole].filter(Boolean);
  const lead = [
    leading.length > 0 ? plan.leads(joinNames(leading, language)) : "",
    takesPart ? plan.takesPart(takesPart) : "",
  ];
  const words = guestText[language];
  const asked = guests.map((guest) =>
    [
      guestRole(guest, words),
      guest.heads > 1 ? `(${guest.heads})` : "",
      guest.isEntry ? `· ${words.entry}` : "",
    ]
      .filter(Boolean)
      .join(" "),
  );
  return [
    [text.lead, lead.filter(Boolean).join(" ")],
    [text.guests, asked.join("\n")],
    [text.room, room],
  ];
}
