import type { Administrator } from "#domains/access/member.ts";
import { listCommunities, saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample, libraryUseExample } from "#domains/community/community.example.ts";
import { listUse, removeUse, typeUse } from "#domains/community/library-use.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** The use of the library, the map, two places side by side. How each is made, listed and taken away. */
export const libraryUseRemovables = (who: () => Administrator): Removables => {
  const place = async () =>
    (await listCommunities(who()))[0]?.id ?? (await saveCommunity(who(), communityExample)) ?? "";
  let made = 0;
  return {
    "library-use": {
      make: async () =>
        typeUse(who(), await place(), { ...libraryUseExample, period: String(2000 + made++) }),
      ids: async () => idsOf((await listUse(who(), await place())).place),
      remove: async (id) => removeUse(who(), await place(), id),
    },
  };
};
