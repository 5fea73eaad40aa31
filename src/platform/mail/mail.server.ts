import { and, eq, isNull, lt, sql } from "drizzle-orm";
import nodemailer, { type Transporter } from "nodemailer";
import { inGate, inOrganisation } from "../database/database.server.ts";
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
  office = { transport: smtpUrl ? nodemailer.createTransport(smtpUrl) : undefined, from };
  hurry = wake;
}

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
  while (await deliverNext(transport, from)) sent++;
  return sent;
}

async function deliverNext(transport: Transporter, from: string): Promise<boolean> {
  return inGate(async (db) => {
    const [next] = await db
      .select()
      .from(mail)
      .where(and(isNull(mail.sentAt), lt(mail.tries, 10), waitedLongEnough))
      .orderBy(mail.createdAt)
      .limit(1)
      .for("update", { skipLocked: true });
    if (!next) return false;
    try {
      await transport.sendMail({ from, to: next.to, subject: next.subject, text: next.text });
      await db
        .update(mail)
        .set({ sentAt: new Date(), text: "", lastError: null })
        .where(eq(mail.id, next.id));
    } catch (failure) {
      const lastError = (failure as { code?: string }).code ?? "failed";
      await db
        .update(mail)
        .set({ tries: next.tries + 1, lastError, triedAt: new Date() })
        .where(eq(mail.id, next.id));
    }
    return true;
  });
}

// After the first failure a minute passes, then two, four, eight …
const waitedLongEnough = sql`(${mail.triedAt} is null or ${mail.triedAt} < now() - (interval '1 minute' * power(2, ${mail.tries} - 1)))`;

export type KeptMail = Pick<
  typeof mail.$inferSelect,
  "id" | "to" | "subject" | "text" | "createdAt" | "sentAt" | "lastError"
>;

/** The newest hundred mails of an organisation, for the one who runs the place. */
export function listMail(organisationId: string): Promise<KeptMail[]> {
  return inOrganisation(organisationId, (db) =>
    db.select().from(mail).orderBy(sql`${mail.createdAt} desc`).limit(100),
  );
}

/** Throws mail away that is older than `days`. */
export async function clearOldMail(days: number): Promise<void> {
  await inGate((db) => db.delete(mail).where(sql`${mail.createdAt} < now() - interval '1 day' * ${days}`));
}
