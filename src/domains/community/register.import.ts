import { plainWord } from "#platform/files/sheet-file.ts";
import { readTexts } from "#platform/web/form.ts";
import { languages, type Words } from "#ui/words.ts";
import { registerText } from "./register.text.ts";
import { certainties, type RegisterFields, type RegisterKind, registerSchema } from "./register.ts";
import { countSameEntries, keepEntries } from "./register-entries.server.ts";
import { nameHeadings, registerHeadings } from "./register-headings.ts";
import { registerSheetText } from "./register-sheet.text.ts";
import type { SheetImporter } from "./sheet-importer.ts";
import { asked } from "./sheet-judging.ts";

/**
 * How a spreadsheet of one list is understood (B2): the line of an association is itself, its address and its own
 * page or mailbox. Who is chairman of it is not for a list that many see.
 */
export function registerImporter(kind: RegisterKind): SheetImporter<RegisterFields> {
  const label = (pick: (text: (typeof registerText)["da"]) => string): Words<string> => ({
    da: pick(registerText.da),
    en: pick(registerText.en),
  });
  const labels: Record<keyof typeof registerHeadings, Words<string>> = {
    name: label((text) => text.name),
    what: label((text) => text.what),
    used: label((text) => text.used[kind]),
    address: label((text) => text.address),
    contact: label((text) => text.contact),
    certainty: label((text) => text.certainty),
    source: label((text) => text.source),
  };
  return {
    fields: (Object.keys(labels) as (keyof typeof labels)[]).map((key) => ({
      key,
      required: key === "name",
      headings: [
        ...(key === "name" ? nameHeadings[kind] : []),
        ...registerHeadings[key],
        ...languages.map((language) => labels[key][language]),
      ],
      label: labels[key],
    })),
    refuseSheet: () => undefined,
    isPersonal: (heading) => personal.test(plainWord(heading)),
    fits: (field, texts) => field !== "contact" || !mostlyPrivate(texts),
    readRow(cells, language) {
      const text = registerSheetText[language];
      if (!cells.name?.trim()) return { problems: [{ field: "name", message: text.noName }] };
      const certainty = certaintyOf(cells.certainty ?? "");
      if (!certainty) return { problems: [{ field: "certainty", message: text.certainty(told(language)) }] };
      const read = readTexts(registerSchema, { ...cells, kind, certainty }, language);
      if ("value" in read) return read;
      return {
        problems: Object.entries(read.problems).map(([field, message]) => ({
          field,
          message: `${asked(labels[field as keyof typeof labels]?.[language] ?? field)} ${message}`,
        })),
      };
    },
    countKnown: (db, { communityId }, rows) => countSameEntries(db, communityId, kind, rows),
    keep: (db, member, about, rows) => keepEntries(db, member, about, kind, rows),
  };
}

const told = (language: "da" | "en") => certainties.map((one) => registerText[language].certainties[one]);

/** How sure somebody is, by the words we write it with; told, when nothing is said. */
function certaintyOf(written: string): RegisterFields["certainty"] | undefined {
  const word = plainWord(written);
  if (word === "") return "told";
  return certainties.find((one) =>
    languages.some((language) => plainWord(registerText[language].certainties[one]) === word),
  );
}

const personal =
  /kontaktperson|formand|forkvinde|forperson|kasserer|bestyrelse|ansvarlig|tovholder|privat|mobil|født|cpr|personnummer|fornavn|efternavn|contact person|chair|treasurer|board|private|mobile|birth|first name|last name|surname/;

/** Whether most of the mailboxes in a column are of the kind people have at home. */
function mostlyPrivate(texts: readonly string[]): boolean {
  const mail = texts.filter((text) => text.includes("@"));
  return mail.filter((text) => privateMail.test(text)).length * 2 > mail.length;
}

const privateMail =
  /@(gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|msn|mail|jubii|ofir|stofanet|youmail|privat|proton|protonmail|pc|tdcadsl|webspeed|post\d*\.tele)\.(com|dk|me|net)\b/i;
