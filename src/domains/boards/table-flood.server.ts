import { tongueOf } from "#domains/access/tongue.ts";
import { makeBucket } from "#platform/live/bucket.ts";
import { tableText } from "./table.text.ts";

// A little wider than what is counted when it is known whose hand it is (receiving.server.ts), which says so kindly.
const bucket = makeBucket({ burst: 50, perSecond: 4 });

/**
 * Stops one hand that throws hundreds of notes on the table, before anything is looked up: else everybody else would
 * stand in line behind it. Undefined for all that may pass.
 */
export function stopFlood(request: Request): Response | undefined {
  if (request.method !== "POST") return undefined;
  const [, word] = /^\/bord\/([^/?]{20,80})(?:[/?]|$)/.exec(new URL(request.url).pathname) ?? [];
  if (word === undefined || bucket.mayPass(word)) return undefined;
  return new Response(tableText[tongueOf(request)].refused.slow, {
    status: 429,
    headers: { "content-type": "text/plain; charset=utf-8", "retry-after": "1" },
  });
}
