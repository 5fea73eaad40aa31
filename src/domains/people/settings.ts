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
  const browser = browsers.find(([, sign]) => sign.test(text))?.[0];
  const system = systems.find(([, sign]) => sign.test(text))?.[0];
  return browser && system ? { browser, system } : undefined;
}

// In this order: most of them say that they are some of the others too.
const browsers: [name: string, sign: RegExp][] = [
  ["Edge", /Edg/],
  ["Firefox", /Firefox|FxiOS/],
  ["Chrome", /Chrome|CriOS/],
  ["Safari", /Safari/],
];
const systems: [name: string, sign: RegExp][] = [
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Android", /Android/],
  ["Windows", /Windows/],
  ["Mac", /Mac OS/],
  ["Linux", /Linux/],
];
