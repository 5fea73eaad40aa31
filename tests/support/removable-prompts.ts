import type { Administrator } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { saveAgendaItem } from "#domains/meetings/agenda.server.ts";
import { agendaItemExample, meetingExample } from "#domains/meetings/meeting.example.ts";
import { beginMeeting } from "#domains/meetings/meetings.server.ts";
import { askOwn, listPrompts, removePrompt } from "#domains/meetings/prompts.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Questions on a line of an agenda. How one is made, listed and taken away. */
export const promptRemovables = (who: () => Administrator): Removables => {
  let line = { meetingId: "", itemId: "" };
  return {
    "agenda-prompt": {
      make: async () => {
        const engagementId = await beginEngagement(who(), newEngagementExample);
        const meetingId = (await beginMeeting(who(), engagementId, meetingExample)) ?? "";
        const asking = { ...agendaItemExample, kind: "development-questions" as const };
        line = { meetingId, itemId: (await saveAgendaItem(who(), meetingId, asking)) ?? "" };
        await askOwn(who(), line, { text: "Hvordan får vi dem ud af bilen?" });
      },
      ids: async () => idsOf(await listPrompts(who(), line.meetingId)),
      remove: (id) => removePrompt(who(), line, id),
    },
  };
};
