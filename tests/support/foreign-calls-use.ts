import { placeCommunity } from "#domains/community/communities.server.ts";
import { libraryUseExample } from "#domains/community/community.example.ts";
import { keepUse, listUse, removeUse, typeUse } from "#domains/community/library-use.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
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
    keepUse: (member, { communityId }) =>
      inOrganisation(member.organisationId, (db) =>
        keepUse(db, member, { communityId, source: "fil" }, [
          {
            place: "Oddesund",
            period: "2025",
            residents: null,
            loans: 9,
            activeBorrowers: 9,
            eventVisits: 9,
          },
        ]),
      ),
  },
  own: {},
};
