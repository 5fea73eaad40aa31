import { expect, test } from "../support/fixtures.ts";
import { enter, makeOpening, type Places, post } from "../support/places.ts";
import { filledIn } from "../support/visit.ts";
import { visits } from "../support/visits.ts";

type Form = { at: string; fields: Record<string, string> };

const today = "2026-11-20";
const answerId = "0198a000-0000-4000-8000-000000000001";

/** Every form that names something by its id, filled in as its own people would. `{member}` and the like are theirs. */
const forms: Form[] = [
  { at: "/forloeb/{forloeb}/ret", fields: { name: "Taget", question: "Hvis?", places: "" } },
  { at: "/forloeb/{forloeb}/ret", fields: { do: "remove" } },
  { at: "/forloeb/{forloeb}/tilstand", fields: { kind: "paused", note: "", since: today } },
  { at: "/forloeb/{forloeb}/trin/1", fields: { do: "tick", item: "1.h1", done: "on" } },
  { at: "/forloeb/{forloeb}/trin/1", fields: { do: "add-line", line: "Taget" } },
  { at: "/forloeb/{forloeb}/trin/1", fields: { do: "answer", key: "1.q1", answerId, text: "Taget" } },
  { at: "/forloeb/{forloeb}/trin/1/samtale", fields: { guests: "Taget" } },
  {
    at: "/forloeb/{forloeb}/beslutninger",
    fields: { station: "1", outcome: "go", reason: "Taget", people: "Os", decidedOn: today },
  },
  { at: "/forloeb/{forloeb}/vej", fields: { ways: "3a", reason: "Taget", people: "Os", chosenOn: today } },
  { at: "/forloeb/{forloeb}/logbog", fields: { text: "Taget", day: today } },
  { at: "/forloeb/{forloeb}/logbog", fields: { entryId: "{entry}", text: "Taget", day: today } },
  { at: "/forloeb/{forloeb}/logbog", fields: { do: "remove", entryId: "{entry}" } },
  { at: "/forloeb/{own}/logbog", fields: { entryId: "{entry}", text: "Taget", day: today } },
  { at: "/forloeb/{own}/logbog", fields: { do: "remove", entryId: "{entry}" } },
  { at: "/forloeb/{own}/trin/1", fields: { do: "remove-line", lineId: "{line}" } },
  { at: "/forloeb/{own}/samtale/{round}/1", fields: { do: "next", agreed: "Taget" } },
  {
    at: "/forloeb/{forloeb}/samtale/{round}/1",
    fields: { do: "answer", answerId, text: "Taget", saidBy: "" },
  },
  {
    at: "/forloeb/{forloeb}/samtale/{round}/1",
    fields: { do: "change", answerId: "{answer}", text: "Taget" },
  },
  { at: "/forloeb/{forloeb}/samtale/{round}/1", fields: { do: "remove", answerId: "{answer}" } },
  { at: "/forloeb/{forloeb}/samtale/{round}/1", fields: { do: "agree", agreed: "Taget" } },
  { at: "/fjernet", fields: { itemId: "{removed}", back: "/" } },
  {
    at: "/biblioteket",
    fields: { do: "save-branch", id: "{branch}", name: "Taget", place: "", kind: "library" },
  },
  { at: "/biblioteket", fields: { do: "remove-branch", id: "{branch}" } },
  { at: "/biblioteket", fields: { do: "save-strategy", id: "{strategy}", name: "Taget", note: "" } },
  { at: "/biblioteket", fields: { do: "remove-strategy", id: "{strategy}" } },
  { at: "/kolleger", fields: { do: "role", memberId: "{member}", role: "administrator" } },
  { at: "/kolleger", fields: { do: "end", memberId: "{member}" } },
  { at: "/kolleger", fields: { do: "resume", memberId: "{member}" } },
  { at: "/kolleger", fields: { do: "withdraw", invitationId: "{waiting}" } },
  { at: "/vejviser/1", fields: { do: "remove-own", itemId: "{entry}" } },
];

test("another library's ids open nothing, in addresses or in forms", async ({ demo, places }) => {
  const stranger = await enter(demo, `/begynd/${await makeOpening(demo)}`, {
    name: "Kim Nabo",
    email: "kim@nabo.example",
    organisationName: "Nabobibliotekerne",
    municipalityCode: "665",
  });
  const begun = await post(
    demo,
    "/forloeb/nyt",
    { name: "Vores eget", question: "Hvad er vores?", places: "" },
    stranger,
  );
  const own = begun.headers.get("location")?.split("/").at(-1) ?? "";
  const get = (path: string) =>
    fetch(demo.baseUrl + path, { headers: { cookie: stranger }, redirect: "manual" });
  expect((await get(`/forloeb/${own}`)).status).toBe(200);

  // In addresses: every route with an id in it, by the same table that visits every route.
  const withIds = Object.keys(visits).filter((pattern) => /:(engagementId|roundId)/.test(pattern));
  expect(withIds.length).toBeGreaterThan(10);
  for (const visit of withIds.flatMap((pattern) => visits[pattern] ?? [])) {
    expect((await get(filledIn(visit.at, places))).status, visit.at).toBe(404);
  }
  expect((await get(`/forloeb/${own}/samtale/${places.round}/1`)).status).toBe(404);
  const list = await (await get("/forloeb")).text();
  expect(list).toContain("Vores eget");
  expect(list).not.toContain("Fædre og sønner");
  const undo = await (await get(`/forloeb?fjernet=${places.forloeb}`)).text();
  expect(undo).not.toContain("Fædre og sønner");

  // In forms: refused, and nothing has changed.
  const lone = await enter(demo, "/log-ind", { demo: "lone.brandt@strandby.example" });
  const [last] = await demo.query("select id from logbook_entry where engagement_id = $1 order by id desc", [
    places.forloeb,
  ]);
  const removed = String(last?.id);
  await post(demo, `/forloeb/${places.forloeb}/logbog`, { do: "remove", entryId: removed }, lone);
  const theirs = { ...places, own, removed, ...(await idsOf(demo.query, places)) };
  const before = await demo.query(everything, [places.forloeb]);
  for (const { at, fields } of forms) {
    const filled = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, filledIn(value, theirs)]),
    );
    const answer = await post(demo, filledIn(at, theirs), filled, stranger);
    expect(answer.status, `${at} ${JSON.stringify(fields)}`).toBe(404);
  }
  // Ending a session that is not one's own is no refusal: it is simply not among them.
  const [session] = await demo.query(
    "select s.id from session s join account a on a.id = s.account_id where a.email like 'lone%'",
  );
  await post(demo, "/indstillinger", { endSession: String(session?.id) }, stranger);
  expect(await demo.query("select id from session where id = $1", [session?.id])).toHaveLength(1);
  expect(await demo.query(everything, [places.forloeb])).toEqual(before);
  expect(await demo.query("select 1 from answer where text = 'Taget'")).toEqual([]);
});

/** Things the demo library has, by what the forms call them. */
async function idsOf(
  query: (statement: string, values?: unknown[]) => Promise<Record<string, unknown>[]>,
  places: Places,
) {
  const one = async (statement: string, ...values: string[]) =>
    String((await query(statement, values))[0]?.id);
  return {
    entry: await one(
      "select id from logbook_entry where engagement_id = $1 order by id limit 1",
      places.forloeb,
    ),
    line: await one("select id from checklist_line order by id limit 1"),
    answer: await one("select id from answer where round_id = $1 order by id limit 1", places.round),
    branch: await one("select id from branch order by id limit 1"),
    strategy: await one("select id from strategy order by id limit 1"),
    member: await one("select id from member where email = 'mette.holm@strandby.example'"),
    waiting: await one(
      "select id from invitation where used_at is null and withdrawn_at is null order by id limit 1",
    ),
  };
}

/** What the forms above would have changed, in one row. */
const everything = `
  select (select row_to_json(e) from (select name, question from engagement where id = $1) e) as forloeb,
    (select count(*) from engagement_state where engagement_id = $1) as states,
    (select count(*) from decision where engagement_id = $1) as decisions,
    (select count(*) from way_choice where engagement_id = $1) as choices,
    (select count(*) from round where engagement_id = $1) as rounds,
    (select md5(string_agg(text, '' order by id)) from logbook_entry) as logbook,
    (select md5(string_agg(text, '' order by id)) from answer) as answers,
    (select md5(string_agg(agreed, '' order by round_id, position)) from round_question) as sentences,
    (select md5(string_agg(name, '' order by id)) from branch) as branches,
    (select md5(string_agg(name, '' order by id)) from strategy) as strategies,
    (select md5(string_agg(role || coalesce(ended_at::text, ''), '' order by id)) from member) as members,
    (select count(*) from invitation where withdrawn_at is not null) as withdrawn,
    (select count(*) from checklist_tick) as ticks,
    (select count(*) from checklist_line) as lines,
    (select count(*) from removal) as removals`;
