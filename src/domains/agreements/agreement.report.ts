import type { DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { termKeys } from "./agreement.ts";
import type { VersionShown } from "./agreement-door.server.ts";
import { agreementGuestText } from "./agreement-guest.text.ts";
import { agreementReportText } from "./agreement-report.text.ts";
import { sides } from "./exchange.ts";
import { taskText } from "./task.text.ts";
import { termText } from "./term.text.ts";

type Material = {
  language: Language;
  now: Date;
  organisationName: string;
  partner: string;
  name: string;
  version: VersionShown;
  endedOn: string | null;
  endedWhy: string;
};

/** An agreement on paper: the two, the text, the tasks now and later, who said yes, and what it is not (D9). */
export function agreementReport(material: Material): DocumentDescription {
  const { language, now, organisationName, partner, name, version, endedOn, endedWhy } = material;
  const text = agreementReportText[language];
  const guest = agreementGuestText[language].text;
  const day = (on: string | Date) => formatDate(on, language, "day-year");
  const agreed = sides.every((side) => version.verdicts[side] === "yes");
  const days = [
    version.staysUntil && guest.staysUntil(day(version.staysUntil)),
    version.followUpOn && guest.followUpOn(day(version.followUpOn)),
  ].filter(Boolean);
  const over = endedOn && (endedOn <= now.toISOString().slice(0, 10) ? text.ended : text.ends)(day(endedOn));
  return {
    title: name,
    subtitle: text.eyebrow,
    language,
    sender: organisationName,
    date: day(now),
    facts: [
      { label: text.between, value: text.and(organisationName, partner) },
      { label: text.version, value: String(version.number) },
      { label: text.written, value: day(version.writtenAt) },
    ],
    blocks: [
      ...(over ? [{ kind: "note", text: `${over} ${endedWhy}`.trim() } as const] : []),
      ...termKeys
        .filter((key) => version.terms[key])
        .flatMap((key) => [
          { kind: "heading", level: 2, text: termText[language][key].name } as const,
          { kind: "paragraph", text: version.terms[key] } as const,
        ]),
      ...tasksOf(version, language),
      ...(days.length > 0 ? [{ kind: "paragraph", text: days.join(" ") } as const] : []),
      { kind: "heading", level: 2, text: guest.yes },
      { kind: "paragraph", text: agreed ? text.holds : text.draft },
      { kind: "list", items: saidOf(material) },
      { kind: "note", text: text.noContract },
    ],
  };
}

function tasksOf({ tasks }: VersionShown, language: Language): DocumentDescription["blocks"] {
  if (tasks.length === 0) return [];
  const text = agreementReportText[language];
  const { carriedBy } = taskText[language];
  return [
    { kind: "heading", level: 2, text: agreementGuestText[language].text.tasks },
    {
      kind: "table",
      header: [[text.task, text.now, text.later]],
      rowNames: true,
      rows: tasks.map(({ text: what, now, later }) => [
        what,
        carriedBy(now),
        later ? text.from(carriedBy(later), formatDate(later.from, language, "day-year")) : "",
      ]),
    },
  ];
}

/** The last word of each side, by role: paper tells what stands, not how it came to. */
function saidOf({ version, language, organisationName, partner }: Material): string[] {
  const text = agreementGuestText[language].text;
  return sides.flatMap((side) => {
    const last = version.said.findLast((one) => one.side === side);
    if (!last) return [];
    const name = side === "library" ? organisationName : partner;
    const who = last.role ? `${name} (${last.role})` : name;
    const day = formatDate(last.at, language, "day-year");
    return [last.objection ? `${text.objectedBy(who, day)} ${last.objection}` : text.yesBy(who, day)];
  });
}
