import { randomBytes } from "node:crypto";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import { createContext } from "react-router";

/** The one-time word that lets our own scripts run, and nobody else's. */
export const nonceContext = createContext<string>("");

export type Env = { Variables: { nonce: string; roomGiven?: true } };
/** The largest form that is read, in bytes, where an address has no limit of its own. */
const largestForm = 2 * 1024 * 1024;

/**
 * The outer wall: security headers, files of the build, compression, and no form from another site. What a
 * request is about is decided inside. `secure` is whether people come by https.
 */
export function makeHttp(options: {
  clientFolder: string;
  secure: boolean;
  tooLarge: () => Response;
  /** Addresses that take in files, and the largest form each reads, in bytes. */
  largest?: Readonly<Record<string, number>>;
}): Hono<Env> {
  const app = new Hono<Env>();
  app.use(headers(options.secure));
  app.use("/assets/page-keeper-worker-*", wholeHouse);
  app.use("/assets/*", longLived, serveStatic({ root: options.clientFolder }));
  for (const [address, path] of Object.entries(documentFonts))
    app.use(address, longLived, serveStatic({ path }));
  app.use("/*", serveStatic({ root: options.clientFolder }));
  app.use(compress());
  app.use(csrf({ origin: (origin, c) => sameSite(origin, c.req.url, c.req.header("host")) }));
  for (const [address, maxSize] of Object.entries(options.largest ?? {}))
    app.use(address, roomFor(maxSize, options.tooLarge));
  app.use(roomFor(largestForm, options.tooLarge));
  return app;
}

// Documents read as web pages name their fonts by these addresses (platform/documents/html-style.ts).
const fonts = "node_modules/@fontsource-variable";
const documentFonts = {
  "/fonts/literata.woff2": `${fonts}/literata/files/literata-latin-wght-normal.woff2`,
  "/fonts/atkinson.woff2": `${fonts}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`,
};

/** Reads forms up to so many bytes. The first that knows an address decides, so its own limit comes first. */
function roomFor(maxSize: number, onError: () => Response): MiddlewareHandler<Env> {
  const limit = bodyLimit({ maxSize, onError });
  return async (c, next) => {
    if (c.get("roomGiven")) return next();
    c.set("roomGiven", true);
    return limit(c, next);
  };
}

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

function headers(secure: boolean): MiddlewareHandler<Env> {
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
      c.res.headers.set("Content-Security-Policy", contentPolicy(nonce, secure));
    }
    // Pages hold what people have said; no cache between us and them may keep them.
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "private, no-store");
  };
}

/** No request goes to another host, and no script runs that does not carry this response's own word. */
export function contentPolicy(nonce: string, secure: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
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
