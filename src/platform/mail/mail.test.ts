import { createServer, type Server, type Socket } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { newId } from "../database/id.ts";
import { clearOldMail, deliverMail, hasMailServer, listMail, openMail, sendMail } from "./mail.server.ts";

const house = newId();
const letter = {
  to: "ida.holm@vestervig.example",
  subject: "Åse Mørk inviterer dig med i Vejviser",
  text: "Hej Ida\n\nKom på øen på lørdag: æblekage, gåtur og »sang«.\n\nhttp://localhost:3000/invitation/abc\n",
};

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
afterEach(() => asOwner(database.owner, (owner) => owner.query("delete from mail")));

describe("with a mail server", () => {
  let post: PostOffice;
  beforeEach(async () => {
    post = await openPostOffice();
    openMail(post.url, "Vejviser <vejviser@vestervig.example>", () => {});
  });
  afterEach(() => post.close());

  test("a mail arrives with its letters whole, and its text is kept no longer", async () => {
    await sendMail(house, letter);
    expect(await listMail(house)).toMatchObject([{ ...letter, sentAt: null }]);
    expect(await deliverMail()).toBe(1);

    const [arrived] = await post.arrived();
    expect(arrived).toMatchObject({
      from: { name: "Vejviser", address: "vejviser@vestervig.example" },
      to: [{ address: letter.to }],
      subject: letter.subject,
      text: letter.text,
    });
    expect(arrived?.html).toBeUndefined();
    expect(Date.parse(arrived?.date ?? "")).not.toBeNaN();
    expect(arrived?.messageId).toMatch(/@vestervig\.example>$/);
    expect(await listMail(house)).toMatchObject([
      { to: letter.to, subject: letter.subject, text: "", lastError: null },
    ]);
    expect((await listMail(house))[0]?.sentAt).toBeInstanceOf(Date);
  });

  test("a mail goes out once, also when two programs carry the post", async () => {
    for (let i = 0; i < 5; i++) await sendMail(house, { ...letter, subject: `Brev ${i}` });
    const [one, two] = await Promise.all([deliverMail(), deliverMail()]);
    expect((one ?? 0) + (two ?? 0)).toBe(5);
    expect(await deliverMail()).toBe(0);
    expect((await post.arrived()).map((mail) => mail.subject).toSorted()).toEqual(
      Array.from({ length: 5 }, (_, i) => `Brev ${i}`),
    );
  });

  test("one that is refused stays, and holds nobody else's back", async () => {
    post.refuse("ukendt@vestervig.example");
    await sendMail(house, { ...letter, to: "ukendt@vestervig.example" });
    await sendMail(house, letter);
    expect(await deliverMail()).toBe(1);
    expect((await post.arrived()).map((mail) => mail.to?.[0]?.address)).toEqual([letter.to]);
    expect(await listMail(house)).toMatchObject([
      { to: letter.to, text: "" },
      { to: "ukendt@vestervig.example", text: letter.text, sentAt: null, lastError: "EENVELOPE" },
    ]);
  });

  test("a subject can add no line to the head of the mail", async () => {
    await sendMail(house, { ...letter, subject: "Hej\r\nBcc: fremmed@oddesund.example" });
    expect(await deliverMail()).toBe(1);
    const [arrived] = await post.arrived();
    expect(arrived?.bcc).toBeUndefined();
    expect(post.recipients()).toEqual([letter.to]);
  });

  test("that is away, a mail is kept and tried again later and later, until it is back", async () => {
    await sendMail(house, letter);
    await post.close();
    expect(await deliverMail()).toBe(0);
    expect(await listMail(house)).toMatchObject([{ text: letter.text, sentAt: null, lastError: "ESOCKET" }]);

    await post.open();
    expect(await deliverMail()).toBe(0);
    await passed("61 seconds");
    await post.close();
    expect(await deliverMail()).toBe(0);

    await post.open();
    await passed("61 seconds");
    expect(await deliverMail()).toBe(0);
    await passed("60 seconds");
    expect(await deliverMail()).toBe(1);
    expect(await post.arrived()).toMatchObject([{ subject: letter.subject, text: letter.text }]);
    expect(await listMail(house)).toMatchObject([{ text: "", lastError: null }]);
  });

  test("that never answers, a mail is given up on ten times and then left for the administrator to see", async () => {
    post.refuse(letter.to);
    await sendMail(house, letter);
    for (let i = 0; i < 12; i++) {
      await deliverMail();
      await passed("1 day");
    }
    expect(post.tries()).toBe(10);
    expect(await listMail(house)).toMatchObject([{ text: letter.text, sentAt: null }]);
  });

  test("the post is fetched as soon as a mail is written", async () => {
    let woken = 0;
    openMail(post.url, "Vejviser <vejviser@vestervig.example>", () => {
      woken++;
    });
    await sendMail(house, letter);
    expect(woken).toBe(1);
  });

  test("that takes a call and says nothing is hung up on, and the mail is kept", async () => {
    const silent = await openSilence();
    openMail(silent.url, "Vejviser <vejviser@vestervig.example>", () => {});
    await sendMail(house, letter);
    expect(await deliverMail()).toBe(0);
    expect(await listMail(house)).toMatchObject([
      { text: letter.text, sentAt: null, lastError: "ETIMEDOUT" },
    ]);
    await silent.close();
  });
});

describe("without a mail server", () => {
  beforeEach(() => openMail(undefined, "Vejviser <vejviser@localhost>", () => {}));

  test("a mail is kept whole where the administrator can read it, newest first, and nobody else's is shown", async () => {
    await sendMail(house, letter);
    await sendMail(house, { ...letter, subject: "Nyere" });
    await sendMail(newId(), { ...letter, subject: "Et andet hus" });
    expect(hasMailServer()).toBe(false);
    expect(await deliverMail()).toBe(0);
    expect(await listMail(house)).toMatchObject([
      { subject: "Nyere", text: letter.text, sentAt: null, lastError: null },
      { subject: letter.subject, text: letter.text, sentAt: null, lastError: null },
    ]);
  });

  test("mails are thrown away when they have lain for thirty days", async () => {
    await sendMail(house, letter);
    await passed("31 days");
    await sendMail(house, { ...letter, subject: "Nyere" });
    await passed("29 days");
    await clearOldMail(30);
    expect((await listMail(house)).map((mail) => mail.subject)).toEqual(["Nyere"]);
  });
});

/** Lets time pass for every mail there is. */
function passed(time: string) {
  return asOwner(database.owner, (owner) =>
    owner.query(
      "update mail set created_at = created_at - $1::interval, tried_at = tried_at - $1::interval",
      [time],
    ),
  );
}

type PostOffice = {
  url: string;
  arrived(): Promise<Email[]>;
  recipients(): string[];
  /** How many times somebody has tried to hand in a mail to an address that is refused. */
  tries(): number;
  refuse(address: string): void;
  open(): Promise<void>;
  close(): Promise<void>;
};

/** A mail server that keeps what it is given. */
async function openPostOffice(): Promise<PostOffice> {
  const raw: Buffer[] = [];
  const recipients: string[] = [];
  const refused = new Set<string>();
  let tries = 0;
  let server: SMTPServer | undefined;
  const open = (port: number) =>
    new Promise<number>((resolve) => {
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ["STARTTLS"],
        onRcptTo({ address }, _session, done) {
          if (refused.has(address)) {
            tries++;
            return done(new Error("Nobody here has that address"));
          }
          recipients.push(address);
          done();
        },
        onData(stream, _session, done) {
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("end", () => {
            raw.push(Buffer.concat(chunks));
            done();
          });
        },
      });
      const listening = server.listen(port, "127.0.0.1", () => {
        const address = listening.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  const port = await open(0);
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived: () => Promise.all(raw.map((one) => new PostalMime().parse(one))),
    recipients: () => recipients,
    tries: () => tries,
    refuse: (address) => refused.add(address),
    open: async () => {
      await open(port);
    },
    close: () =>
      new Promise((resolve) => {
        if (!server) return resolve();
        server.close(() => resolve());
        server = undefined;
      }),
  };
}

/** Something that listens, and never says a word. */
function openSilence(): Promise<{ url: string; close(): Promise<void> }> {
  const callers: Socket[] = [];
  const server: Server = createServer((caller) => callers.push(caller));
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({
        url: `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            for (const caller of callers) caller.destroy();
          }),
      });
    }),
  );
}
