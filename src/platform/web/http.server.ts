import { randomBytes } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono, type MiddlewareHandler, type Next } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import { createContext } from "react-router";

/** The one-time word that lets our own scripts run, and nobody else's. */
export const nonceContext = createContext<string>("");

export type Env = { Bindings: HttpBindings; Variables: { nonce: string } };
/** The largest form that is read, in bytes, but for addresses that take files. */
const largestForm = 2 * 1024 * 1024;

/**
 * An address that takes files, and how many bytes may be sent to it. `saysSo`: its own page tells whoever sent too
 * much; elsewhere the browser's way back to the form, with all that was typed, is the better help.
 */
export type FileAddress = { path: RegExp; most: number; saysSo?: true };

/**
 * The outer wall: security headers, files of the build, compression, and no form from another site. What a
 * request is about is decided inside. `secure` is whether people come by https.
 */
export function makeHttp(options: {
  clientFolder: string;
  secure: boolean;
  files: readonly FileAddress[];
  /** The one other host that pictures may come from: that of the map, where there is one. */
  pictures?: string;
  tooLarge: () => Response;
  /** Answers those who come so often that nothing is to be looked up for them; undefined for everybody else. */
  tooOften: (request: Request) => Response | undefined;
}): Hono<Env> {
  const app = new Hono<Env>();
  app.use(headers(options.secure, options.pictures));
  app.use(async (c, next) => options.tooOften(c.req.raw) ?? next());
  app.use("/assets/page-keeper-worker-*", wholeHouse);
  // Pages, and the few files that were not compressed when they were built (vite.config.ts).
  app.use(compress());
  app.use("/assets/*", longLived, serveStatic({ root: options.clientFolder, precompressed: true }));
  for (const [address, path] of Object.entries(documentFonts))
    app.use(address, longLived, serveStatic({ path }));
  app.use("/*", serveStatic({ root: options.clientFolder }));
  app.use(csrf({ origin: (origin, c) => sameSite(origin, c.req.url, c.req.header("host")) }));
  app.use((c, next) => {
    const address = options.files.find(({ path }) => path.test(c.req.path));
    const maxSize = address?.most ?? largestForm;
    const onError = () => (address?.saysSo ? tellTooLarge(c, next) : options.tooLarge());
    return bodyLimit({ maxSize, onError })(c, next);
  });
  return app;
}

/**
 * Whoever sent too large a file gets the page they sent it from, which knows by `for-stor` that it has to say so.
 * What they sent is never read: as many bytes as it says it has are refused by that alone, any other way of sending
 * as soon as they are too many.
 */
async function tellTooLarge(c: Context, next: Next): Promise<Response> {
  const { headers, url } = c.req.raw;
  const asked = new Headers(headers);
  for (const about of ["content-length", "content-type", "transfer-encoding"]) asked.delete(about);
  c.req.raw = new Request(new URL("?for-stor", url), { headers: asked });
  await next();
  // The answer is there already; one that is returned now would not take its place.
  c.res = new Response(c.res.body, { status: 413, headers: c.res.headers });
  return c.res;
}

// Documents read as web pages name their fonts by these addresses (platform/documents/html-style.ts).
const fonts = "node_modules/@fontsource-variable";
const documentFonts = {
  "/fonts/literata.woff2": `${fonts}/literata/files/literata-latin-wght-normal.woff2`,
  "/fonts/atkinson.woff2": `${fonts}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`,
};

/** The service worker lies among the files of the build, and keeps watch over all addresses. */
const wholeHouse: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set("Service-Worker-Allowed", "/");
};

/** Fingerprinted files never change, so a browser need not ask for them again. */
const longLived: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.ok) c.res.headers.set("Cache-Control", "public, max-age=31536000, immutable");
};

function headers(secure: boolean, pictures?: string): MiddlewareHandler<Env> {
  const common = secureHeaders({
    strictTransportSecurity: secure ? "max-age=31536000; includeSubDomains" : false,
    xFrameOptions: "DENY",
    referrerPolicy: "same-origin",
    crossOriginOpenerPolicy: "same-origin",
    permissionsPolicy: { camera: ["self"], microphone: [], geolocation: [], payment: [] },
  });
  return async (c, next) => {
    const nonce = randomBytes(16).toString("base64");
    c.set("nonce", nonce);
    await common(c, next);
    if (!c.res.headers.has("Content-Security-Policy")) {
      c.res.headers.set("Content-Security-Policy", contentPolicy(nonce, secure, pictures));
    }
    // Pages hold what people have said; no cache between us and them may keep them.
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "private, no-store");
  };
}

/**
 * No request goes to another host, but for pictures to the one that was chosen, and no script runs that does not carry
 * this response's own word.
 */
export function contentPolicy(nonce: string, secure: boolean, pictures?: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    ["img-src 'self' data: blob:", pictures].filter(Boolean).join(" "),
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

function sameSite(origin: string, url: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === (host ?? new URL(url).host);
  } catch {
    return false;
  }
}
