import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { forgetPersonas, removePersona } from "#domains/target-group/personas.server.ts";
import { forgetTargetGroups, removeTargetGroup } from "#domains/target-group/target-groups.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { groupOf, personaIn } from "../../../tests/support/persona-table.ts";
import { saveAgendaItem } from "./agenda.server.ts";
import { listPersonaChoices } from "./agenda-personas.server.ts";
import { agendaItemExample, meetingExample } from "./meeting.example.ts";
import { beginMeeting, findMeeting, forgetMeetings } from "./meetings.server.ts";
import { layReadyAgenda } from "./ready-agendas.server.ts";

let database: TestDatabase;
let anna: Administrator;
let engagementId: string;
let meetingId: string;
let groupId: string;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@hvem${house}.example` });
  engagementId = await beginEngagement(anna, newEngagementExample);
  meetingId = (await beginMeeting(anna, engagementId, meetingExample)) ?? "";
  groupId = await groupOf(anna, engagementId);
});

const line = { ...agendaItemExample, kind: "persona" as const };
const about = async () => (await findMeeting(anna, meetingId))?.agenda.map(({ personaId }) => personaId);

describe("a line about a persona", () => {
  test("is about the only common one of the forløb when nothing is said, and about nobody when that is said", async () => {
    await personaIn(anna, groupId, { stage: "draft", name: "Kim" });
    const { personaId } = await personaIn(anna, groupId);
    await saveAgendaItem(anna, meetingId, line);
    await saveAgendaItem(anna, meetingId, { ...line, personaId: "" });
    await saveAgendaItem(anna, meetingId, agendaItemExample);
    expect(await about()).toEqual([personaId, null, null]);
  });

  test("is about nobody where two could be meant, until one is chosen", async () => {
    const { personaId } = await personaIn(anna, groupId);
    await personaIn(anna, groupId, { name: "Kim" });
    const itemId = await saveAgendaItem(anna, meetingId, line);
    expect(await about()).toEqual([null]);
    await saveAgendaItem(anna, meetingId, { ...line, personaId }, itemId);
    expect(await about()).toEqual([personaId]);
    await saveAgendaItem(anna, meetingId, { ...line, title: "Ham i bilen" }, itemId);
    expect(await about()).toEqual([personaId]);
  });

  test("is offered the common personas of the forløb's groups first, then the drafts, and none of another forløb", async () => {
    await personaIn(anna, groupId, { stage: "draft", name: "Kim" });
    await personaIn(anna, groupId, { name: "Thomas" });
    const elsewhere = await groupOf(anna, await beginEngagement(anna, newEngagementExample));
    await personaIn(anna, elsewhere, { name: "Gerda" });
    const names = (await listPersonaChoices(anna, engagementId)).map(({ name }) => name);
    expect(names).toEqual(["Thomas", "Kim"]);
  });

  test("of a ready agenda is about the one that goes without saying", async () => {
    const { personaId } = await personaIn(anna, groupId);
    await layReadyAgenda(anna, meetingId, "first");
    expect((await about())?.filter(Boolean)).toEqual([personaId]);
  });

  test("cannot be about a persona of another house, and the database says the same", async () => {
    const karen = await openHouse({ email: `karen@hvem${house}.example` });
    const theirs = await personaIn(
      karen,
      await groupOf(karen, await beginEngagement(karen, newEngagementExample)),
    );
    const chosen = { ...line, personaId: theirs.personaId };
    expect(await saveAgendaItem(anna, meetingId, chosen)).toBeUndefined();
    expect(await about()).toEqual([]);
    const itemId = await saveAgendaItem(anna, meetingId, line);
    await asOwner(database.owner, (owner) =>
      expect(
        owner.query("update agenda_item set persona_id = $1 where id = $2", [theirs.personaId, itemId]),
      ).rejects.toThrow(/foreign key/),
    );
    expect(await saveAgendaItem(anna, meetingId, { ...line, personaId: newId() })).toBeUndefined();
  });

  test.each([
    ["persona", (personaId: string) => removePersona(anna, personaId)],
    ["target group", () => removeTargetGroup(anna, groupId)],
  ])("lets go of it when its %s is forgotten", async (_, takeAway) => {
    const { personaId } = await personaIn(anna, groupId);
    await saveAgendaItem(anna, meetingId, line);
    await takeAway(personaId);
    await asOwner(database.owner, (owner) =>
      owner.query("update removal set removed_at = removed_at - interval '31 days'"),
    );
    await forgetRemoved([forgetMeetings, forgetPersonas, forgetTargetGroups]);
    expect(await about()).toEqual([null]);
  });
});
