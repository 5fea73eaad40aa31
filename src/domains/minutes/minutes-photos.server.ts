import type { Member } from "#domains/access/member.ts";
import { readShownPictures } from "#domains/boards/note-pictures.server.ts";
import { readOwnCards } from "#domains/boards/own-cards.server.ts";
import type { Photo } from "#platform/documents/document.ts";
import { type MinutesContent, notesOf } from "./minutes.ts";

/**
 * The photos in some minutes, for print: what was written on paper by its note, and the house's own picture cards by
 * theirs. What has been taken away since is not there.
 */
export async function readMinutesPhotos(
  member: Member,
  meetingId: string,
  { items }: MinutesContent,
): Promise<ReadonlyMap<string, Photo>> {
  const written: [string, Photo["pixels"]][] = items.flatMap(({ board, steps }) =>
    [...(board ? notesOf(board) : []), ...steps].flatMap(({ id, picture }): [string, Photo["pixels"]][] =>
      picture ? [[id, picture]] : [],
    ),
  );
  const laid = items.flatMap(({ board }) => {
    const cards = new Set(board ? notesOf(board).map(({ extra }) => extra.card) : []);
    return (board?.material?.ownCards ?? []).filter(({ id }) => cards.has(id));
  });
  const [pictures, cards] = await Promise.all([
    readShownPictures(
      member,
      meetingId,
      written.map(([id]) => id),
    ),
    readOwnCards(
      member,
      laid.map(({ id }) => id),
    ),
  ]);
  const sides = new Map([
    ...written,
    ...laid.map(({ id, ...card }): [string, Photo["pixels"]] => [id, card]),
  ]);
  return new Map(
    [...pictures, ...cards].flatMap(([id, { bytes }]): [string, Photo][] => {
      const pixels = sides.get(id);
      return pixels ? [[id, { jpeg: Buffer.from(bytes).toString("base64"), pixels }]] : [];
    }),
  );
}
