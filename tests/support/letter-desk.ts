import type { Administrator } from "#domains/access/member.ts";
import { letterExample } from "#domains/outreach/letter.example.ts";
import { saveLetter } from "#domains/outreach/letters.server.ts";
import { addRecipients, listRecipients } from "#domains/outreach/recipients.server.ts";
import { listContactPersons, saveContactPerson } from "#domains/partners/contact-persons.server.ts";
import { contactPersonExample, partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { listMail } from "#platform/mail/mail.server.ts";

/** A letter in a forløb, and the hands to put partners on it. */
export type LetterDesk = Awaited<ReturnType<typeof openLetterDesk>>;

/** Writes a letter that `who` signs, and gives what one needs to see whom it goes to. */
export async function openLetterDesk(who: Administrator, engagementId: string) {
  const letterId = await writeLetter(who, engagementId);
  const recipients = () => listRecipients(who, engagementId, letterId);
  const put = (partnerId: string, contactPersonId: string | null, delivery: "mail" | "paper") =>
    addRecipients(who, engagementId, letterId, [{ partnerId, contactPersonId, delivery }]);
  return {
    letterId,
    recipients,
    /** An invitation of this letter; of nobody when it is not said whose. */
    which: (invitationId = "") => ({ engagementId, letterId, invitationId }),
    /** The invitation of the only partner, or of the one with this name. */
    async invited(name?: string) {
      const found = (await recipients()).find((to) => name === undefined || to.partner === name);
      return { engagementId, letterId, invitationId: found?.id ?? "" };
    },
    putOnPaper: (partnerId: string) => put(partnerId, null, "paper"),
    /** Puts a partner on the letter, by mail to the first person there. */
    async putOn(partnerId: string) {
      const [person] = await listContactPersons(who, partnerId);
      await put(partnerId, person?.id ?? null, "mail");
    },
    /** The mails of the house that are letters, and not the welcome of a colleague. */
    mails: async () => (await listMail(who.organisationId)).filter(({ text }) => text.includes("/svar/")),
  };
}

/** One more letter that `who` signs. Throws when it is refused. */
export async function writeLetter(
  who: Administrator,
  engagementId: string,
  more: Partial<typeof letterExample> = {},
): Promise<string> {
  const saved = await saveLetter(who, engagementId, { ...letterExample, senderId: who.id, ...more });
  if (!("id" in saved)) throw new Error("The letter was not written");
  return saved.id;
}

/** A partner of the house with one contact person. */
export async function makeReachable(
  who: Administrator,
  { name = partnerExample.name, email = "", personId = newId() } = {},
): Promise<string> {
  const id = (await savePartner(who, { ...partnerExample, name })) ?? "";
  await saveContactPerson(who, id, { ...contactPersonExample, email, sentAs: personId });
  return id;
}

/** The words of the links to answer by that stand in a text. */
export const wordsIn = (text = "") => [...text.matchAll(/\/svar\/([\w-]+)/g)].map(([, word = ""]) => word);
