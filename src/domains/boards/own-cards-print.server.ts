import type { Member } from "#domains/access/member.ts";
import { type PrintedPicture, photoAsSquare } from "#platform/documents/document.ts";
import { listOwnCards, readOwnCards } from "./own-cards.server.ts";

/** The house's own picture cards for paper, as squares like the drawn ones. */
export async function printedOwnCards(member: Member): Promise<PrintedPicture[]> {
  const cards = await listOwnCards(member);
  const photos = await readOwnCards(
    member,
    cards.map(({ id }) => id),
  );
  return cards.flatMap((card) => {
    const photo = photos.get(card.id);
    if (!photo) return [];
    const jpeg = Buffer.from(photo.bytes).toString("base64");
    return [{ svg: photoAsSquare({ jpeg, pixels: card }), alt: card.description, title: card.title }];
  });
}
