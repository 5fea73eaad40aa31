import type { Administrator } from "#domains/access/member.ts";
import { addOwnCard, listOwnCards, removeOwnCard } from "#domains/boards/own-cards.server.ts";
import { newId } from "#platform/database/id.ts";
import { pngOf } from "./pictures.ts";
import { idsOf, type Removables } from "./removable.ts";

/** The live table. How each is made, listed and taken away. */
export const boardRemovables = (who: () => Administrator): Removables => ({
  "own-card": {
    make: () =>
      addOwnCard(
        who(),
        { id: newId(), title: "En dør", description: "En rød dør." },
        { type: "image/jpeg", bytes: pngOf(8, 6), width: 8, height: 6 },
      ),
    ids: async () => idsOf(await listOwnCards(who())),
    remove: (id) => removeOwnCard(who(), id),
  },
});
