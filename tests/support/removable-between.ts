import type { Administrator } from "#domains/access/member.ts";
import { writeToUs } from "#domains/between/between-door.server.ts";
import { listBetweenWords, removeBetweenWord } from "#domains/between/between-words.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { betweenWordFor } from "./between-desk.ts";
import { visitor } from "./houses.ts";
import { idsOf, type Removables } from "./removable.ts";

/** The page partners read between meetings. How each thing is made, listed and taken away. */
export const betweenRemovables = (who: () => Administrator): Removables => {
  let engagementId: string;
  return {
    "between-word": {
      make: async () => {
        engagementId = await beginEngagement(who(), newEngagementExample);
        const word = await betweenWordFor(who(), engagementId);
        await writeToUs(word, { name: "", text: "Hallen er optaget" }, "da", visitor());
      },
      ids: async () => idsOf(await listBetweenWords(who(), engagementId)),
      remove: (id) => removeBetweenWord(who(), engagementId, id),
    },
  };
};
