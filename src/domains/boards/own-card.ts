import { z } from "zod";
import { longText, shortText } from "#platform/web/fields.ts";

/** A picture card of the house's own: a photo with a title, and what it shows in words. Pixels. */
export type OwnCard = { id: string; title: string; description: string; width: number; height: number };

/** The longest side of a card as it is kept: enough for A6 on paper, and little for a phone. */
export const longestCardSide = 640;

/** Where own cards are sent to (routes.ts), and how many bytes a form with a photo in it may be. */
export const ownCardAddress = { path: /^\/billedkort$/, most: 12 * 1024 * 1024, saysSo: true } as const;

/** What is said of a card. What it shows has to be said: somebody at the table may not see it. */
export const ownCardSchema = z.object({
  id: z.uuid(),
  title: shortText.min(1).max(60),
  description: longText(300).min(1),
});
export type OwnCardFields = z.output<typeof ownCardSchema>;
