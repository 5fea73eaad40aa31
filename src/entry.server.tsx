import { Writable } from "node:stream";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { renderToPipeableStream } from "react-dom/server";
import { type EntryContext, type RouterContextProvider, ServerRouter } from "react-router";
import { measuredDrawing } from "#platform/database/measure.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";

/**
 * Renders a page whole before the first byte goes out: our pages wait for nothing while they are drawn, and a
 * failure can still become an honest 500 page.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const nonce = loadContext.get(nonceContext);
  const page = <ServerRouter context={routerContext} url={request.url} nonce={nonce} />;
  const { html, failed } = await measuredDrawing(() => draw(page, nonce));
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.append("Vary", "Accept-Encoding");
  const packs = /\bgzip\b/.test(request.headers.get("Accept-Encoding") ?? "");
  if (packs) headers.set("Content-Encoding", "gzip");
  return new Response(packs ? await pack(html) : html, { status: failed ? 500 : status, headers });
}

type Drawn = { html: Buffer<ArrayBuffer>; failed: boolean };

function draw(page: React.ReactNode, nonce: string): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => pipe(collect((html) => resolve({ html, failed }))),
      onShellError: reject,
      onError: () => {
        failed = true;
      },
    });
  });
}

function collect(done: (html: Buffer<ArrayBuffer>) => void): Writable {
  const chunks: Buffer[] = [];
  return new Writable({
    write(chunk: Buffer, _encoding, next) {
      chunks.push(chunk);
      next();
    },
    final(next) {
      done(Buffer.concat(chunks));
      next();
    },
  });
}

/** A tenth larger than at the usual level 6, in half the time; the whole page at once, beside the main thread. */
const pack = (html: Buffer) => promisify(gzip)(html, { level: 3 });

/** Only the kind of a failure and where in our code; never what somebody wrote. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  const { name, stack, cause } = error as Error & { cause?: { code?: string } };
  const where = (stack ?? "")
    .split("\n")
    .filter((line) => line.trim().startsWith("at "))
    .slice(0, 6)
    .join("\n");
  console.error(
    `${new Date().toISOString()} ${request.method} ${new URL(request.url).pathname.replace(/[0-9a-f-]{36}|(?<=\/)[\w-]{32}/g, "…")} ${name}${cause?.code ? ` ${cause.code}` : ""}\n${where}`,
  );
}
