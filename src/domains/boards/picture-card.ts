import { outdoorDrawings } from "./picture-cards-outdoors.ts";
import { peopleDrawings } from "./picture-cards-people.ts";
import { thingDrawings } from "./picture-cards-things.ts";
import { wayDrawings } from "./picture-cards-ways.ts";
import type { PictureDrawing } from "./picture-drawing.ts";

const drawings = { ...wayDrawings, ...outdoorDrawings, ...thingDrawings, ...peopleDrawings };

/** Kept in the database with what was said about the card: a card may be drawn anew, its id never changes. */
export type PictureCardId = keyof typeof drawings;

export type PictureCard = { readonly id: PictureCardId; readonly drawing: PictureDrawing };

/** What each card is called, and what is drawn on it; never what it may mean: that is for whoever picks it. */
export type PictureCardTexts = {
  readonly [Id in PictureCardId]: { readonly title: string; readonly alt: string };
};

// Laid out as one lays cards on a table: heavy, light and open ones in between each other.
const laidOut: readonly PictureCardId[] = [
  "open-door",
  "tangled-thread",
  "lighthouse",
  "cup",
  "wall",
  "swing",
  "key",
  "rain-cloud",
  "two-chairs",
  "forked-path",
  "clock",
  "nest",
  "backpack",
  "window",
  "stairs",
  "ear",
  "boat-on-wave",
  "sprout",
  "form",
  "bench",
  "bridge",
  "mask",
  "football",
  "candle",
  "one-outside",
  "signpost",
  "loaf",
  "padlock",
  "umbrella",
  "speech-bubbles",
  "mountain",
  "open-hand",
  "bus-stop",
  "house",
  "fence-gap",
  "hanging-receiver",
  "tree",
  "suitcase",
  "laid-table",
  "scales",
  "bicycle",
  "tunnel",
  "empty-chair",
  "shooting-star",
  "letter-box",
  "bird-cage",
  "tent",
  "puzzle-piece",
  "smartphone",
  "watering-can",
  "raised-hand",
  "book",
  "ladder",
  "glasses",
  "megaphone",
  "kite",
  "moored-boat",
  "pot-on-fire",
  "small-boots",
  "sun-behind-cloud",
];

/**
 * The deck of the picture-card interview (S6.4): each picks one card for what is hard and one for what they wish
 * for the group, and tells why. Drawn by us, in the order they lie on the table.
 */
export const pictureCards: readonly PictureCard[] = laidOut.map((id) => ({ id, drawing: drawings[id] }));

const byId: ReadonlyMap<string, PictureCard> = new Map(pictureCards.map((card) => [card.id, card]));

/** The card of that id; undefined for an id no card has. */
export function findPictureCard(id: string): PictureCard | undefined {
  return byId.get(id);
}
