import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listMail } from "#platform/mail/mail.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, requestWith, tokenFor, visitor, welcome } from "../../../tests/support/houses.ts";
import { whoAsks } from "./gate.server.ts";
import {
  acceptInvitation,
  invite,
  listInvitations,
  readInvitation,
  withdrawInvitation,
} from "./invitation.server.ts";
import type { Administrator } from "./member.ts";
import { endMembership, listColleagues } from "./members.server.ts";

let database: TestDatabase;
let karen: Administrator;
beforeAll(async () => {
  database = await openTestDatabase();
  karen = await openHouse();
});
afterAll(() => database.close());

test("an invitation arrives by mail, says who sends it and from where, and is listed until it is answered", async () => {
  const { email, token } = await invited("ida.holm", "Ida");
  const [mail] = await listMail(karen.organisationId);
  expect(mail).toMatchObject({ to: email, subject: "Karen Juhl inviterer dig med i Vejviser" });
  expect(mail?.text).toContain("Hej Ida\n");
  expect(mail?.text).toContain(`http://localhost:3000/invitation/${token}\n`);
  expect(await listInvitations(karen)).toMatchObject([
    { email, name: "Ida", role: "employee", invitedBy: "Karen Juhl" },
  ]);
  expect(await readInvitation(token, visitor())).toEqual({
    organisationName: karen.organisationName,
    from: "Karen Juhl",
    email,
    name: "Ida",
  });

  const cookies = await acceptInvitation(token, "Ida Holm", visitor());
  expect((await whoAsks(requestWith(cookies ?? "")))?.member).toMatchObject({
    name: "Ida Holm",
    email,
    role: "employee",
    organisationId: karen.organisationId,
  });
  expect(await listInvitations(karen)).toEqual([]);
});

describe("a link to join", () => {
  test("works once", async () => {
    const { token } = await invited("bo.friis");
    expect(await acceptInvitation(token, "Bo Friis", visitor())).toBeDefined();
    expect(await readInvitation(token, visitor())).toBeUndefined();
    expect(await acceptInvitation(token, "Bo Friis", visitor())).toBeUndefined();
  });

  test("makes one member when it is pressed twice at once", async () => {
    const { token, email } = await invited("per.lund");
    const presses = await Promise.all(
      Array.from({ length: 4 }, () => acceptInvitation(token, "Per Lund", visitor())),
    );
    expect(presses.filter((cookies) => cookies !== undefined)).toHaveLength(1);
    expect((await listColleagues(karen)).filter((colleague) => colleague.email === email)).toHaveLength(1);
  });

  test("is dead when the invitation has been taken back", async () => {
    const { token, invitationId } = await invited("mia.due");
    expect(await withdrawInvitation(karen, invitationId)).toBe(true);
    expect(await withdrawInvitation(karen, invitationId)).toBe(false);
    expect(await readInvitation(token, visitor())).toBeUndefined();
    expect(await acceptInvitation(token, "Mia Due", visitor())).toBeUndefined();
    expect((await listInvitations(karen)).map((one) => one.id)).not.toContain(invitationId);
  });

  test("is too old after a fortnight", async () => {
    const { token, invitationId } = await invited("tom.riis");
    await invitationAges(invitationId, "13 days 23 hours");
    expect(await readInvitation(token, visitor())).toBeDefined();
    await invitationAges(invitationId, "1 hour 1 minute");
    expect(await readInvitation(token, visitor())).toBeUndefined();
    expect(await acceptInvitation(token, "Tom Riis", visitor())).toBeUndefined();
  });

  test("dies when a second invitation goes to the same address", async () => {
    const first = await invited("eva.krog");
    const second = await invited("eva.krog");
    expect(second.token).not.toBe(first.token);
    expect(await acceptInvitation(first.token, "Eva Krog", visitor())).toBeUndefined();
    expect((await listInvitations(karen)).filter((one) => one.email === second.email)).toHaveLength(1);
    expect(await acceptInvitation(second.token, "Eva Krog", visitor())).toBeDefined();
  });

  test("is not kept in the database as it stands in the mail", async () => {
    const { token } = await invited("ole.bak");
    const rows = await asOwner(
      database.owner,
      async (owner) => (await owner.query("select * from invitation")).rows,
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test("is nobody's when it was made up", async () => {
    expect(await readInvitation("EtLinkSomIngenHarFået", visitor())).toBeUndefined();
    expect(await acceptInvitation("EtLinkSomIngenHarFået", "Ingen", visitor())).toBeUndefined();
  });
});

test("somebody who is here already is not invited", async () => {
  const mails = (await listMail(karen.organisationId)).length;
  expect(await invite(karen, { email: karen.email, name: "", role: "employee" })).toEqual({
    refused: "already-here",
  });
  expect(await listMail(karen.organisationId)).toHaveLength(mails);
});

test("somebody who left can come back, as the same person in a new role", async () => {
  const first = await welcome(karen, { name: "Grete Toft", email: "grete.toft@vestervig.example" });
  await endMembership(karen, first.id);
  expect((await listColleagues(karen)).map((colleague) => colleague.id)).not.toContain(first.id);
  const back = await welcome(karen, { name: "Grete Toft Vad", email: first.email, role: "leader" });
  expect(back).toMatchObject({
    id: first.id,
    accountId: first.accountId,
    name: "Grete Toft Vad",
    role: "leader",
  });
  expect((await listColleagues(karen)).filter((colleague) => colleague.id === first.id)).toHaveLength(1);
});

test("a colleague from another house joins with the account they have", async () => {
  const anne = await openHouse({
    name: "Anne Lund",
    email: "anne.lund@oddesund.example",
    organisationName: "Oddesund",
  });
  const guest = await welcome(karen, { name: "Anne", email: anne.email });
  expect(guest).toMatchObject({ accountId: anne.accountId, organisationId: karen.organisationId });
  expect(guest.id).not.toBe(anne.id);
});

async function invited(who: string, name = "") {
  const email = `${who}@vestervig.example`;
  const made = await invite(karen, { email, name, role: "employee" });
  if ("refused" in made) throw new Error(made.refused);
  return { email, token: await tokenFor(karen, email), invitationId: made.invitationId };
}

function invitationAges(invitationId: string, time: string) {
  return asOwner(database.owner, (owner) =>
    owner.query("update invitation set expires_at = expires_at - $1::interval where id = $2", [
      time,
      invitationId,
    ]),
  );
}
