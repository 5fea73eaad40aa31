import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { remove, restore } from "#domains/access/removal.server.ts";
import { newId } from "#platform/database/id.ts";
import { printPicturesPdf } from "#platform/documents/pdf.server.ts";
import { isProblems } from "#platform/web/form.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting } from "../../../tests/support/live-table.ts";
import { pngOf } from "../../../tests/support/pictures.ts";
import { textOfPdf } from "../../../tests/support/printed.ts";
import { noteSchema } from "./note.ts";
import { layNote } from "./notes.server.ts";
import {
  listOwnCards,
  mostOwnCards,
  readOwnCard,
  readOwnCardAtTable,
  receiveOwnCard,
  removeOwnCard,
} from "./own-cards.server.ts";
import { printedOwnCards } from "./own-cards-print.server.ts";
import { answerPicture } from "./picture-answer.server.ts";
import { pictureCards } from "./picture-card.ts";
import { pictureCardSheet } from "./picture-cards.report.ts";
import { readTable, readTableForWall } from "./table.server.ts";

let database: TestDatabase;
let leader: Administrator;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  leader = await openHouse({ name: "Mette Vig", email: `mette@kort${house}.example` });
});
afterEach(() => asOwner(database.owner, (owner) => owner.query("delete from organisation")));
afterAll(() => database.close());

type Sent = Partial<Record<"id" | "title" | "description" | "nobody", string>>;

function card(sent: Sent = {}, photo: Uint8Array<ArrayBuffer> = pngOf(60, 40)): FormData {
  const form = new FormData();
  const fields = {
    id: newId(),
    title: "Stien bag hallen",
    description: "En smal sti mellem hallen og et hegn.",
    nobody: "yes",
    ...sent,
  };
  for (const [name, value] of Object.entries(fields)) if (value) form.set(name, value);
  form.set("photo", new File([photo], "sti.png", { type: "image/png" }));
  return form;
}

async function adds(who = leader, sent: Sent = {}): Promise<string> {
  const received = await receiveOwnCard(who, card(sent));
  if (isProblems(received)) throw new Error(JSON.stringify(received.problems));
  return received.kept;
}

describe("a picture card of the house's own", () => {
  test("is a photo drawn anew with a title and what it shows, and sent twice it is one", async () => {
    const id = newId();
    await adds(leader, { id });
    await adds(leader, { id });
    expect(await listOwnCards(leader)).toEqual([
      {
        id,
        title: "Stien bag hallen",
        description: "En smal sti mellem hallen og et hegn.",
        width: 60,
        height: 40,
      },
    ]);
    expect((await readOwnCard(leader, id))?.type).toBe("image/jpeg");
  });

  test("is refused without a photo, with a file that is none, without a look at who is in it, and without words", async () => {
    const problems = async (form: FormData) => {
      const received = await receiveOwnCard(leader, form);
      return isProblems(received) ? Object.keys(received.problems) : [];
    };
    const empty = card();
    empty.set("photo", new File([], ""));
    expect(await problems(empty)).toEqual(["photo"]);
    const text = new TextEncoder().encode("GIF89a og så alligevel ikke");
    expect(await problems(card({}, text))).toEqual(["photo"]);
    expect(await problems(card({ nobody: "" }))).toEqual(["nobody"]);
    expect(await problems(card({ title: "", description: "" }))).toEqual(["title", "description"]);
    expect(await problems(card({ description: "Huset hos 010190-1234" }))).toEqual(["description"]);
    expect(await listOwnCards(leader)).toEqual([]);
  });

  test("is one of at most forty", async () => {
    const id = await adds();
    await asOwner(database.owner, (owner) =>
      owner.query(
        `insert into own_card (id, organisation_id, title, type, bytes, width, height, added_by)
          select gen_random_uuid(), organisation_id, title, type, bytes, width, height, added_by
          from own_card, generate_series(2, $2) where id = $1`,
        [id, mostOwnCards],
      ),
    );
    expect(await receiveOwnCard(leader, card())).toHaveProperty("problems.photo");
  });

  test("lies on the tables of its own house where there are picture cards, and can be laid there", async () => {
    const id = await adds();
    const table = await holdMeeting(leader, ["picture-cards", "round"]);
    const who = await table.join();
    expect((await readTable(who))?.material.ownCards).toMatchObject([{ id, title: "Stien bag hallen" }]);
    expect((await readTable(who, table.items[1]))?.material.ownCards).toEqual([]);
    expect((await readTableForWall(leader, table.meetingId))?.material.ownCards).toHaveLength(1);
    const typed = { id: newId(), boardId: table.boards[0], tool: "picture-cards", slot: "wish", card: id };
    const note = noteSchema("picture-cards").parse(typed);
    expect(await layNote(who, note)).toBe("kept");
    expect(noteSchema("picture-cards").safeParse({ ...typed, card: "../../etc" }).success).toBe(false);
    expect(await readOwnCardAtTable(who, id)).toBeDefined();
  });

  test("is shown to nobody of another house, nor where the meeting was taken away", async () => {
    const id = await adds();
    const table = await holdMeeting(leader, ["picture-cards"]);
    const who = await table.join();
    const stranger = await openHouse({ name: "Ulla Ny", email: `ulla@fremmed${house}.example` });
    const theirs = await (await holdMeeting(stranger, ["picture-cards"])).join();
    expect(await readOwnCard(stranger, id)).toBeUndefined();
    expect(await readOwnCardAtTable(theirs, id)).toBeUndefined();
    expect((await readTable(theirs))?.material.ownCards).toEqual([]);
    expect(await removeOwnCard(stranger, id)).toBe(false);
    await remove(leader, "meeting", table.meetingId, "Mødet");
    expect(await readOwnCardAtTable(who, id)).toBeUndefined();
  });

  test("is shown to nobody once it is taken out, and comes back when that is regretted", async () => {
    const id = await adds();
    const who = await (await holdMeeting(leader, ["picture-cards"])).join();
    expect(await removeOwnCard(leader, id)).toBe(true);
    expect(await readOwnCard(leader, id)).toBeUndefined();
    expect(await readOwnCardAtTable(who, id)).toBeUndefined();
    expect((await readTable(who))?.material.ownCards).toEqual([]);
    await restore(leader, id);
    expect(await readOwnCardAtTable(who, id)).toBeDefined();
  });

  test("lies on paper after the drawn ones, with its title and its words for those who listen", async () => {
    await adds();
    const sheet = pictureCardSheet("en", await printedOwnCards(leader));
    expect(sheet.cards).toHaveLength(pictureCards.length + 1);
    expect(sheet.cards.at(-1)).toMatchObject({ alt: "En smal sti mellem hallen og et hegn." });
    const pdf = Buffer.from(await printPicturesPdf(sheet));
    expect(textOfPdf(pdf)).toContain("Stien bag hallen");
    // The photo itself is in the file.
    expect(pdf.includes("/DCTDecode")).toBe(true);
  });
});

describe("a picture that is answered", () => {
  const picture = { type: "image/jpeg", bytes: new Uint8Array([1, 2, 3]) };
  const asked = (headers: Record<string, string> = {}) => new Request("https://hus.example/x", { headers });

  test("is for this browser alone, which asks each time, and is never taken for something else", async () => {
    const answer = answerPicture(asked(), "a", picture);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "private, no-cache",
      "x-content-type-options": "nosniff",
      "content-type": "image/jpeg",
    });
    const again = answerPicture(asked({ "if-none-match": '"a"' }), "a", picture);
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
  });

  test("is not found when it is not theirs, also by a browser that has it", () => {
    expect(() => answerPicture(asked({ "if-none-match": '"a"' }), "a", undefined)).toThrow();
  });
});
