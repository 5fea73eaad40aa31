import { isTongue, type Tongue } from "#ui/tongues.ts";

/**
 * The language somebody without an account is met in: the one asked for in the address (`?sprog=ar`), else the first
 * of their browser's that we speak, else Danish.
 */
export function tongueOf(request: Request): Tongue {
  const asked = new URL(request.url).searchParams.get("sprog");
  if (isTongue(asked)) return asked;
  for (const wish of (request.headers.get("accept-language") ?? "").split(",")) {
    const [code = ""] = wish.trim().toLowerCase().split(/[-;]/);
    // The written Norwegian and Swedish closest to hand is Danish.
    if (["nb", "nn", "no", "sv"].includes(code)) return "da";
    if (isTongue(code)) return code;
  }
  return "da";
}
