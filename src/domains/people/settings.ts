import { z } from "zod";
import { looks } from "#domains/access/member.ts";
import { shortText } from "#platform/web/fields.ts";
import { languages } from "#ui/words.ts";

export const settingsSchema = z.object({
  name: shortText.min(1),
  title: shortText.default(""),
  language: z.enum(languages),
  look: z.enum(looks),
});

/** "Firefox på Android" out of what a browser says of itself; undefined when it says nothing we know. */
export function deviceName(userAgent: string | null): { browser: string; system: string } | undefined {
  const text = userAgent ?? "";
  const browser = /Edg/.test(text)
    ? "Edge"
    : /Firefox/.test(text)
      ? "Firefox"
      : /Chrome/.test(text)
        ? "Chrome"
        : /Safari/.test(text)
          ? "Safari"
          : undefined;
  const system = /iPhone/.test(text)
    ? "iPhone"
    : /iPad/.test(text)
      ? "iPad"
      : /Android/.test(text)
        ? "Android"
        : /Windows/.test(text)
          ? "Windows"
          : /Mac OS/.test(text)
            ? "Mac"
            : /Linux/.test(text)
              ? "Linux"
              : undefined;
  return browser && system ? { browser, system } : undefined;
}
