import { answerInvitation, findInvited } from "#domains/outreach/invited.server.ts";
import { answerExample, letterExample } from "#domains/outreach/letter.example.ts";
import { printLetter } from "#domains/outreach/letter-sending.server.ts";
import { saveLetter } from "#domains/outreach/letters.server.ts";
import { addRecipients, listRecipients } from "#domains/outreach/recipients.server.ts";
import { saveContactPerson } from "#domains/partners/contact-persons.server.ts";
import { contactPersonExample } from "#domains/partners/partner.example.ts";
import { newId } from "#platform/database/id.ts";
import type { FurnishedHouse } from "./furnished-house.ts";
import { visitor } from "./houses.ts";

/** Letters and invitations. What is put into a furnished house, and where to find it. */
export type FurnishedLetter = {
  /** A letter that was answered, and one that nobody has yet though somebody with an address stands on it. */
  letterId: string;
  unsentLetterId: string;
  partnerInvitationId: string;
  writtenToId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishLetter(place: string, house: FurnishedHouse): Promise<FurnishedLetter> {
  const { administrator, engagementId, strategyId, partnerId = "", otherPartnerId = "" } = house;
  const write = async () => {
    const saved = await saveLetter(administrator, engagementId, {
      ...letterExample,
      title: `Vil I hjælpe ${place}?`,
      challenge: `Hvad savner ${place}?`,
      body: `I kender ${place}. Kom og fortæl.`,
      meeting: `I hallen i ${place}`,
      strategyId,
      senderId: administrator.id,
    });
    return "id" in saved ? saved.id : "";
  };
  const writtenToId = newId();
  const email = `else@kiosken-${place.toLowerCase()}.example`;
  await saveContactPerson(administrator, otherPartnerId, {
    ...contactPersonExample,
    name: `Else i kiosken i ${place}`,
    note: `Bor i ${place}`,
    email,
    sentAs: writtenToId,
  });
  const letterId = await write();
  await addRecipients(administrator, engagementId, letterId, [
    { partnerId, contactPersonId: null, delivery: "paper" },
  ]);
  const [first] = await listRecipients(administrator, engagementId, letterId);
  const partnerInvitationId = first?.id ?? "";
  const printed = await printLetter(administrator, {
    engagementId,
    letterId,
    invitationId: partnerInvitationId,
  });
  const guest = await findInvited(printed?.link.split("/").at(-1) ?? "", visitor());
  if (guest) await answerInvitation(guest, { ...answerExample, word: `Vi kommer fra ${place}` });
  const unsentLetterId = await write();
  await addRecipients(administrator, engagementId, unsentLetterId, [
    { partnerId: otherPartnerId, contactPersonId: writtenToId, delivery: "mail" },
  ]);
  return { letterId, unsentLetterId, partnerInvitationId, writtenToId };
}
