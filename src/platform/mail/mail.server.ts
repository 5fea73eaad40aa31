import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import nodemailer, { type Transporter } from "nodemailer";
import { askOrganisation, inGate, inOrganisation } from "../database/database.server.ts";
import { mail } from "./mail.table.ts";
import type { OutgoingMail } from "./mail.ts";

type Office = { transport: Transporter | undefined; from: string };
let office: Office = { transport: undefined, from: "" };
let hurry: () => void = () => {};

/**
 * Opens the post office. Without `smtpUrl` nothing is sent: mails stay where the administrator can read them.
 * `wake` is called when there is new mail to deliver.
 */
export function openMail(smtpUrl: string | undefined, from: string, wake: () => void): void {
  office = {
    transport: smtpUrl ? nodemailer.createTransport({ url: smtpUrl, ...patience }) : undefined,
    from,
  };
  hurry = wake;
}

/** How long a mail server may be silent before it is hung up on, in milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Whether mails leave the house at all. */
export function hasMailServer(): boolean {
  return office.transport !== undefined;
}

/** Puts a mail in the outbox of an organisation. Kept when this returns; sent shortly after. */
export async function sendMail(organisationId: string, outgoing: OutgoingMail): Promise<void> {
  await inOrganisation(organisationId, (db) => db.insert(mail).values(outgoing));
  hurry();
}

/**
 * Sends what waits, one by one, oldest first; a mail that fails is tried again later, ten times at most.
 * What has been sent loses its text, because it may carry a link that lets one in. Returns how many were sent.
 */
export async function deliverMail(): Promise<number> {
  const { transport, from } = office;
  if (!transport) return 0;
  let sent = 0;
  for (let next = await takeNext(); next; next = await takeNext()) {
    if (await deliver(transport, from, next)) sent++;
  }
  return sent;
}

type Waiting = OutgoingMail & { id: string };

/**
 * Takes the next mail to try. Its turn is noted before it is tried: nobody else takes it meanwhile, and no
 * transaction waits for a mail server that is slow to answer.
 */
async function takeNext(): Promise<Waiting | undefined> {
  const [next] = await inGate((db) => {
    const first = db
      .select({ id: mail.id })
      .from(mail)
      .where(and(isNull(mail.sentAt), lt(mail.tries, 10), waitedLongEnough))
      .orderBy(mail.createdAt)
      .limit(1)
      .for("update", { skipLocked: true });
    return db
      .update(mail)
      .set({ tries: sql`${mail.tries} + 1`, triedAt: sql`now()` })
      .where(eq(mail.id, first))
      .returning({
        id: mail.id,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        calendar: mail.calendar,
      });
  });
  return next;
}

async function deliver(
  transport: Transporter,
  from: string,
  { id, calendar, ...written }: Waiting,
): Promise<boolean> {
  const method = /^METHOD:(\w+)/m.exec(calendar ?? "")?.[1] ?? "PUBLISH";
  const icalEvent = calendar ? { method, filename: "moede.ics", content: calendar } : undefined;
  const lastError = await transport.sendMail({ from, ...written, icalEvent }).then(
    () => null,
    (failure: { code?: string }) => failure.code ?? "failed",
  );
  const outcome = lastError ? { lastError } : { lastError, sentAt: new Date(), text: "", calendar: null };
  await inGate((db) => db.update(mail).set(outcome).where(eq(mail.id, id)));
  return lastError === null;
}

// After the first failure a minute passes, then two, four, eight …
const waitedLongEnough = sql`(${mail.triedAt} is null or ${mail.triedAt} < now() - (interval '1 minute' * power(2, ${mail.tries} - 1)))`;

export type KeptMail = Pick<
  typeof mail.$inferSelect,
  "id" | "to" | "subject" | "text" | "createdAt" | "sentAt" | "lastError"
>;

/** The newest hundred mails of an organisation, for the one who runs the place. */
export function listMail(organisationId: string): Promise<KeptMail[]> {
  return askOrganisation(organisationId, (db) =>
    db.select().from(mail).orderBy(sql`${mail.createdAt} desc`).limit(100),
  );
}

/** Throws away what has been written to one address under one of these subjects, sent or not. */
export async function unsendMail(
  organisationId: string,
  { to, subjects }: { to: string; subjects: readonly string[] },
): Promise<void> {
  await inOrganisation(organisationId, (db) =>
    db.delete(mail).where(and(eq(mail.to, to), inArray(mail.subject, [...subjects]))),
  );
}

/** Throws mail away that is older than `days`. */
export async function clearOldMail(days: number): Promise<void> {
  await inGate((db) => db.delete(mail).where(sql`${mail.createdAt} < now() - interval '1 day' * ${days}`));
}
