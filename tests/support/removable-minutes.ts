import type { Administrator } from "#domains/access/member.ts";
import { readMinutes } from "#domains/minutes/minutes.server.ts";
import { removeDecision, saveDecision } from "#domains/minutes/minutes-writing.server.ts";
import { holdMeeting } from "./live-table.ts";
import { idsOf, type Removables } from "./removable.ts";

/** What came of a meeting. How each is made, listed and taken away. */
export const minutesRemovables = (who: () => Administrator): Removables => {
  let meetingId: string;
  return {
    minutes: {
      make: async () => {
        meetingId = (await holdMeeting(who())).meetingId;
        await saveDecision(who(), meetingId, { what: "Vi ses igen", why: "", who: "", based: 0 });
      },
      ids: async () => idsOf((await readMinutes(who(), meetingId))?.content.decisions ?? []),
      remove: (id) => removeDecision(who(), meetingId, id),
    },
  };
};
