import { get } from "node:http";
import { startApp } from "../support/app.ts";
import { expect, listen, test } from "../support/fixtures.ts";
import { filledIn } from "../support/visit.ts";
import { allVisits } from "../support/visits.ts";

// That no page breaks its own policy, complains in the console or asks another host for anything is watched over
// in every journey and on every route of accessibility.spec.ts, by the fixture `newcomer`.

test("every address answers with a strict policy and the headers that go with it", async ({
  demo,
  places,
  signedInAs,
  newcomer,
}) => {
  const callers = {
    nobody: await newcomer({ app: demo }),
    Mette: await signedInAs("Mette"),
    Birgit: await signedInAs("Birgit"),
    Lone: await signedInAs("Lone"),
  };
  const nonces = new Set<string>();
  for (const visit of allVisits) {
    const answer = await callers[visit.as].page.request.get(filledIn(visit.at, places), { maxRedirects: 0 });
    const headers = answer.headers();
    const policy = directives(headers["content-security-policy"] ?? "");
    const nonce = /^'self' 'nonce-([A-Za-z0-9+/=]{22,})'$/.exec(policy["script-src"] ?? "")?.[1] ?? "";
    expect(nonce, visit.at).not.toBe("");
    nonces.add(nonce);
    expect(policy, visit.at).toEqual({
      "default-src": "'none'",
      "script-src": `'self' 'nonce-${nonce}'`,
      "style-src": `'self' 'nonce-${nonce}'`,
      "img-src": "'self' data: blob:",
      "font-src": "'self'",
      "connect-src": "'self'",
      "manifest-src": "'self'",
      "worker-src": "'self'",
      "form-action": "'self'",
      "frame-ancestors": "'none'",
      "base-uri": "'none'",
    });
    expect(headers, visit.at).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": isPicture(visit) ? "private, no-cache" : "private, no-store",
    });
    expect(headers["permissions-policy"], visit.at).toContain("geolocation=()");
    expect(headers, visit.at).not.toHaveProperty("x-powered-by");
    expect(headers, visit.at).not.toHaveProperty("server");
    if ("leadsTo" in visit) expect(headers.location, visit.at).toBe(filledIn(visit.leadsTo, places));
    else expect(answer.status(), visit.at).toBe("file" in visit ? 200 : (visit.status ?? 200));
    if ("file" in visit) expect(headers["content-type"], visit.at).toBe(visit.file);
  }
  expect(nonces.size).toBe(allVisits.length);
});

/** A picture may lie in the browser of whoever may see it, and is asked about each time: a phone has little network. */
const isPicture = (visit: (typeof allVisits)[number]) =>
  "file" in visit && visit.file === "image/jpeg" && /^\/(bord|moeder|billedkort)\//.test(visit.at);

test("script and style come as small as the browser can unpack them", async ({ demo }) => {
  const page = await (await fetch(`${demo.baseUrl}/log-ind`)).text();
  const files = new Set(page.match(/\/assets\/[\w.-]+\.(js|css)\b/g));
  expect(files.size).toBeGreaterThan(3);
  for (const file of files) {
    const weight = async (encoding: string) => {
      const answer = await request(demo.baseUrl + file, encoding);
      expect(answer.encoding, file).toBe(encoding === "identity" ? undefined : encoding);
      return answer.bytes;
    };
    const [whole, brotlied, gzipped] = [await weight("identity"), await weight("br"), await weight("gzip")];
    expect(brotlied, file).toBeLessThan(whole);
    expect(gzipped, file).toBeLessThan(whole);
  }
});

/** What lies on the wire for an address, not unpacked. */
function request(url: string, encoding: string): Promise<{ encoding: string | undefined; bytes: number }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": encoding } }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("end", () => resolve({ encoding: answer.headers["content-encoding"], bytes }));
    }).on("error", reject);
  });
}

const directives = (policy: string) =>
  Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...value] = directive.split(" ");
      return [name, value.join(" ")];
    }),
  );

test("what is named after its content is kept for a year, and everything else is asked for again", async ({
  demo,
  newcomer,
}) => {
  const { page } = await newcomer({ app: demo });
  const kept: Record<string, string | undefined> = {};
  page.on("response", (response) => {
    kept[new URL(response.url()).pathname] = response.headers()["cache-control"];
  });
  await page.goto("/log-ind", { waitUntil: "networkidle" });
  const assets = Object.entries(kept).filter(([path]) => path.startsWith("/assets/"));
  expect(assets.length).toBeGreaterThan(3);
  for (const [, control] of assets) expect(control).toBe("public, max-age=31536000, immutable");
  expect(kept["/log-ind"]).toBe("private, no-store");
});

test("/sund answers whoever watches over the machine", async ({ demo }) => {
  const answer = await fetch(`${demo.baseUrl}/sund`);
  expect([answer.status, await answer.text()]).toEqual([200, "ja"]);
});

test("the session lies in a cookie that no script reads and no other site sends", async ({
  signedInAs,
  demo,
}) => {
  const { page } = await signedInAs("Mette");
  const cookies = await page.context().cookies(demo.baseUrl);
  const session = cookies.find(({ name }) => name.endsWith("vejviser.session_token"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
});

test("a form from another site is turned away", async ({ demo, signedInAs }) => {
  const { page } = await signedInAs("Mette");
  const send = (origin: string) =>
    page.request.post("/forloeb/nyt", {
      form: { name: "Udefra", question: "Hvem sendte det her?" },
      headers: { origin },
      maxRedirects: 0,
    });
  expect((await send("https://example.org")).status()).toBe(403);
  expect((await send("null")).status()).toBe(403);
  expect(await demo.query("select id from engagement where name = 'Udefra'")).toEqual([]);
});

test("by https the browser is told to stay there, and cookies never leave it", async () => {
  const app = await startApp({ demo: true, env: { BASE_URL: "https://vejviser.example" } });
  try {
    const door = await fetch(`${app.baseUrl}/log-ind`);
    expect(door.headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
    expect(door.headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
    const [lone] = await app.query("select email from member where role = 'administrator'");
    const inside = await fetch(`${app.baseUrl}/log-ind`, {
      method: "POST",
      body: new URLSearchParams({ demo: String(lone?.email) }),
      headers: { origin: app.baseUrl },
      redirect: "manual",
    });
    expect(inside.status).toBe(302);
    const cookies = inside.headers.getSetCookie();
    expect(cookies).not.toEqual([]);
    for (const cookie of cookies) expect(cookie).toMatch(/; Secure/i);
  } finally {
    await app.stop();
  }
});

test("the watch over pages barks at what it should", async ({ demo, browser }) => {
  const complaints: string[] = [];
  const context = await browser.newContext({ baseURL: demo.baseUrl });
  listen(context, demo, complaints);
  const page = await context.newPage();
  await page.goto("/log-ind");
  expect(complaints).toEqual([]);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      "beforeend",
      '<p style="color: red">x</p><img alt="" src="http://example.org/x.png">',
    );
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken'";
    document.body.append(script);
    setTimeout(() => {
      throw new Error("a script that fails");
    });
  });
  await expect
    .poll(() => complaints.join("\n"))
    .toMatch(/inline style[\s\S]*inline script|inline script[\s\S]*inline style/);
  await expect.poll(() => complaints.join("\n")).toContain("example.org");
  await expect.poll(() => complaints.join("\n")).toContain("a script that fails");
  await expect(page).toHaveTitle("Kom indenfor · Vejviser");
  await context.close();
});
