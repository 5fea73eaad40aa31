import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { App } from "./app.ts";
import { pngOf } from "./pictures.ts";
import { type AgreementPlaces, agreementsIn } from "./places-agreements.ts";
import { type BetweenPlaces, betweenIn } from "./places-between.ts";
import { type DatePlaces, datesIn } from "./places-dates.ts";
import { type LeadingPlaces, meetingsIn } from "./places-leading.ts";
import { type PromptPlaces, promptsIn } from "./places-prompts.ts";
import { type TablePlaces, tableIn } from "./table-in-app.ts";

/** Those of the parts that find their own. */
type Parts = AgreementPlaces & BetweenPlaces & DatePlaces & LeadingPlaces & PromptPlaces & TablePlaces;

/** What addresses in the demo are made of: ids, and words of links that nobody has used yet. */
export type Places = Parts & {
  forloeb: string;
  /** A conversation that was ended, with notes on the table. */
  round: string;
  /** A local community, and the word of a link that shows it to strangers. */
  place: string;
  share: string;
  targetGroup: string;
  insight: string;
  /** Somebody's words in a conversation of the forløb. */
  answer: string;
  /** A spreadsheet that waits to be taken in, and one that has been; both with rows that cannot come. */
  sheet: string;
  doneSheet: string;
  /** The same of partners. */
  partnerSheet: string;
  donePartnerSheet: string;
  /** Something that was seen, and a picture of it. */
  observation: string;
  photo: string;
  /** Target groups: one whose drafts are merged, one whose drafts still wait; a common persona and a draft. */
  fathers: string;
  parents: string;
  persona: string;
  draft: string;
  /** An idea nobody has answered yet, and the word of the link its citizen holds. */
  idea: string;
  ideaLink: string;
  /** A partner, somebody there, and another partner. */
  partner: string;
  contactPerson: string;
  otherPartner: string;
  /** A campaign with what came back, a day out that is over, and one still to come. */
  campaign: string;
  pastOuting: string;
  nobodyOuting: string;
  outing: string;
  /** Something that is to be handed over, and something that has come back to the library. */
  task: string;
  takenBack: string;
  /** The forløb where an idea of the citizens is helped along. */
  mondays: string;
  /** A letter that was sent, one that was not, and the word of a link to answer the first by. */
  letter: string;
  unsentLetter: string;
  letterLink: string;
  /** A talk held with the partner, and one with a partner inside the municipality. */
  talk: string;
  municipal: string;
  /** A meeting with everything, one that is held, and one that has only begun. */
  meeting: string;
  heldMeeting: string;
  openMeeting: string;
  /** A meeting that is held, and a line with a vote; one that is over, and a line of it; one that waits. */
  liveMeeting: string;
  votedItem: string;
  closedMeeting: string;
  closedItem: string;
  unopenedMeeting: string;
  /** A picture card of the house's own. */
  ownCard: string;
  opening: string;
  invitation: string;
};

/** Finds the places of the demo, and makes the links that lie in nobody's mail yet. */
export async function placesIn(app: App): Promise<Places> {
  const [forloeb] = await app.query("select id from engagement where name = 'Fædre og sønner'");
  const [round] = await app.query(
    "select id from round where engagement_id = $1 and kind = 'conversation' and ended_at is not null order by started_at",
    [forloeb?.id],
  );
  const lone = await enter(app, "/log-ind", { demo: "lone.brandt@strandby.example" });
  const guest = "ny.kollega@strandby.example";
  await post(app, "/kolleger", { do: "invite", email: guest, name: "Ny Kollega", role: "employee" }, lone);
  const [letter] = await app.query(`select text from mail where "to" = $1`, [guest]);
  const [place] = await app.query("select id from community where name = 'Nørre Sø'");
  await post(app, `/lokalsamfund/${place?.id}/del`, {}, lone);
  const [share] = await app.query("select token from community_share where ended_at is null");
  const [targetGroup] = await app.query("select id from target_group where name like 'Fædre med drenge%'");
  const [insight] = await app.query("select id from insight where sentence like 'Fædrene bliver siddende%'");
  const [answer] = await app.query("select id from answer where round_id = $1 order by id", [round?.id]);
  const called = async (table: string, which: string) =>
    String((await app.query(`select id from ${table} where ${which}`))[0]?.id);
  const [idea] = await app.query("select id, organisation_id from idea where first_name = 'Lis'");
  return {
    targetGroup: String(targetGroup?.id),
    insight: String(insight?.id),
    answer: String(answer?.id),
    fathers: await called("target_group", "name like 'Fædre med drenge%'"),
    parents: await called("target_group", "name = 'Forældre på barsel'"),
    persona: await called("persona", "name = 'Thomas' and stage = 'common'"),
    draft: await called("persona", "name = 'Kim' and stage = 'draft'"),
    idea: String(idea?.id),
    ideaLink: await makeIdeaLink(app, idea),
    partner: await called("partner", "name = 'Nørre Sø Idrætsforening'"),
    otherPartner: await called("partner", "name = 'Hallens Venner'"),
    task: await called("task", "text = 'Låse værktøjskassen op og i'"),
    takenBack: await called("task", "text = 'Lave kaffe' and ended_on is null order by created_at desc"),
    mondays: await called("engagement", "name = 'Mandag formiddag på landet'"),
    talk: await called("partner_talk", "purpose like 'Høre, hvad klubben ved%'"),
    municipal: await called("partner", "name = 'Sundhedsplejen'"),
    contactPerson: await called("contact_person", "name = 'Gudmund Askær'"),
    campaign: await called("campaign", "name = 'Lørdagen uden program'"),
    pastOuting: await called("outing", "spoke_with > 0"),
    nobodyOuting: await called("outing", "spoke_with = 0"),
    outing: await called("outing", "spoke_with is null"),
    letter: await called("letter", "kind = 'invitation'"),
    unsentLetter: await called("letter", "kind = 'leader'"),
    letterLink: await makeLetterLink(app),
    ownCard: await called("own_card", "true"),
    meeting: await called("meeting", "number = 2"),
    heldMeeting: await called("meeting", "number = 1"),
    openMeeting: await beginMeeting(app, String(forloeb?.id), lone),
    place: String(place?.id),
    share: String(share?.token),
    sheet: await bringSheet(app, String(place?.id), lone),
    doneSheet: await takenSheet(app, String(place?.id), lone),
    partnerSheet: await bringPartnerSheet(app, lone, "Nørre Sø IF;Tredje;Fredagsmad;Lis"),
    donePartnerSheet: await takenPartnerSheet(app, lone),
    ...(await observationIn(app, lone)),
    ...(await agreementsIn(app, String(forloeb?.id), lone)),
    ...(await datesIn(app)),
    ...(await betweenIn(app)),
    ...(await meetingsIn(app)),
    ...(await promptsIn(app)),
    ...(await tableIn(app)),
    forloeb: String(forloeb?.id),
    round: String(round?.id),
    opening: await makeOpening(app),
    invitation: /\/invitation\/(\S+)/.exec(String(letter?.text))?.[1] ?? "",
  };
}

/** Begins a meeting with nothing but its question, as the page does; its id. */
async function beginMeeting(app: App, forloeb: string, cookie: string): Promise<string> {
  const sentAs = randomUUID();
  const form = { number: "3", question: "Hvem bærer det videre?", sentAs };
  await post(app, `/forloeb/${forloeb}/moeder/nyt`, form, cookie);
  return sentAs;
}

/** Sends a spreadsheet to a place, as the page does; the id under which it waits. */
export async function bringSheet(app: App, place: string, cookie: string): Promise<string> {
  const pasted =
    "Foreningsnavn;Type;Kontaktperson\nStjernekoret;sang;Ib\nSkakklubben;spil;Bo\n;uden navn;Else";
  const form = { sheetId: randomUUID(), use: "association", pasted };
  const answer = await post(app, `/lokalsamfund/${place}/indlaes`, form, cookie);
  if (answer.status !== 302) throw new Error(`The sheet was not brought: ${answer.status}`);
  return form.sheetId;
}

async function takenSheet(app: App, place: string, cookie: string): Promise<string> {
  const sheet = await bringSheet(app, place, cookie);
  const columns = { "column-name": "0", "column-what": "1" };
  await post(app, `/lokalsamfund/${place}/indlaes/${sheet}`, { do: "take", ...columns }, cookie);
  return sheet;
}

/** Sends a spreadsheet of partners, as the page does; the id under which it waits. */
async function bringPartnerSheet(app: App, cookie: string, row: string): Promise<string> {
  const pasted = `Partner;Sektor;Forløb;Kontaktperson\n${row}\n;Privat;Fredagsmad;Bo`;
  const form = { sheetId: randomUUID(), pasted };
  const answer = await post(app, "/partnere/indlaes", form, cookie);
  if (answer.status !== 302) throw new Error(`The sheet was not brought: ${answer.status}`);
  return form.sheetId;
}

/** What it brings is taken out again by nobody, so it must not stand in anybody's way. */
async function takenPartnerSheet(app: App, cookie: string): Promise<string> {
  const sheet = await bringPartnerSheet(app, cookie, "Skakklubben i Vester Strand;Tredje;;Ib");
  const columns = { "column-partner": "0", "column-sector": "1", "column-engagement": "2" };
  await post(app, `/partnere/indlaes/${sheet}`, { do: "take", ...columns }, cookie);
  return sheet;
}

/** What was seen from the bus, with a picture laid beside it. */
async function observationIn(app: App, cookie: string): Promise<Pick<Places, "observation" | "photo">> {
  const [seen] = await app.query("select id from observation where place = 'Parkeringen ved boldbanen'");
  const body = new FormData();
  body.set("nobody", "yes");
  body.set("description", "Brædder i græsset bag hallen");
  body.set("photo", new File([pngOf(64, 48)], "billede.png", { type: "image/png" }));
  const headers = { origin: app.baseUrl, cookie };
  await fetch(`${app.baseUrl}/observationer/${seen?.id}`, {
    method: "POST",
    body,
    headers,
    redirect: "manual",
  });
  const [photo] = await app.query("select id from observation_photo where observation_id = $1", [seen?.id]);
  return { observation: String(seen?.id), photo: String(photo?.id) };
}

/** The word of one more link to an idea, as a citizen would hold it. */
async function makeIdeaLink(app: App, idea: Record<string, unknown> | undefined): Promise<string> {
  const word = randomBytes(24).toString("base64url");
  await app.query(
    `insert into idea_link (id, organisation_id, idea_id, token_hash, expires_at)
      values (gen_random_uuid(), $1, $2, $3, now() + interval '1 day')`,
    [idea?.organisation_id, idea?.id, createHash("sha256").update(word).digest("base64url")],
  );
  return word;
}

/** The word of one more link to answer a letter by, as a partner would hold it. */
export async function makeLetterLink(app: App, partner = "Nørre Sø Idrætsforening"): Promise<string> {
  const word = randomBytes(24).toString("base64url");
  await app.query(
    `insert into partner_invitation_link (id, organisation_id, partner_invitation_id, token_hash, expires_at)
      select gen_random_uuid(), i.organisation_id, i.id, $1, now() + interval '1 day'
      from partner_invitation i join partner p on p.id = i.partner_id where p.name = $2
      order by i.added_at limit 1`,
    [createHash("sha256").update(word).digest("base64url"), partner],
  );
  return word;
}

/** The word of a link that opens one more organisation, as the program would print it for an empty database. */
export async function makeOpening(app: App): Promise<string> {
  const word = randomBytes(24).toString("base64url");
  const kept = createHash("sha256").update(word).digest("base64url");
  await app.query("insert into opening (id, token_hash) values (gen_random_uuid(), $1)", [kept]);
  return word;
}

/** Posts a form that lets somebody in, and returns the cookies they go on with. */
export async function enter(app: App, path: string, form: Record<string, string>): Promise<string> {
  const answer = await post(app, path, form);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (answer.status !== 302 || cookies.length === 0)
    throw new Error(`${path} did not let in: ${answer.status}`);
  return cookies.join("; ");
}

/** A form as a browser without script sends it; a redirect is not followed. */
export function post(app: App, path: string, form: Record<string, string>, cookie = ""): Promise<Response> {
  return fetch(app.baseUrl + path, {
    method: "POST",
    body: new URLSearchParams(form),
    headers: { origin: app.baseUrl, cookie },
    redirect: "manual",
  });
}
