import { placeCommunity } from "#domains/community/communities.server.ts";
import { libraryUseExample } from "#domains/community/community.example.ts";
import { listUse, removeUse, typeUse } from "#domains/community/library-use.server.ts";
import type { Calls } from "./foreign-calls.ts";

const skagen = { latitude: 57.72, longitude: 10.59 };

/** The use of the library, the map, two places side by side. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const useCalls: Calls = {
  foreign: {
    placeCommunity: [
      (member, { communityId }) => placeCommunity(member, communityId, skagen),
      (member, { communityId }) => placeCommunity(member, communityId, null),
    ],
    listUse: (member, { communityId }) => listUse(member, communityId),
    typeUse: [
      (member, { communityId }) => typeUse(member, communityId, libraryUseExample),
      (member, { communityId }) =>
        typeUse(member, communityId, { ...libraryUseExample, scope: "municipality" }),
    ],
    removeUse: [
      (member, { communityId, libraryUseId }) => removeUse(member, communityId, libraryUseId ?? ""),
      (member, { libraryUseId }, { communityId }) => removeUse(member, communityId, libraryUseId ?? ""),
    ],
  },
  own: {},
};
