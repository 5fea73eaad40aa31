import { describe, expect, test } from "vitest";
import { inviteSchema, roleSchema } from "./invite.ts";
import { deviceName, settingsSchema } from "./settings.ts";

describe("the machine of a session", () => {
  test.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/170.0.0.0 Safari/537.36 Edg/170.0.0.0",
      "Edge",
      "Windows",
    ],
    [
      "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/170.0.0.0 Mobile Safari/537.36",
      "Chrome",
      "Android",
    ],
    ["Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0", "Firefox", "Android"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1",
      "Safari",
      "iPhone",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/150.0 Mobile/15E148 Safari/605.1.15",
      "Firefox",
      "iPhone",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/170.0 Mobile/15E148 Safari/604.1",
      "Chrome",
      "iPhone",
    ],
    [
      "Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
      "Safari",
      "iPad",
    ],
    [
      "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/170.0.0.0 Mobile Safari/537.36 EdgA/170.0",
      "Edge",
      "Android",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15",
      "Safari",
      "Mac",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0", "Firefox", "Linux"],
  ])("%s", (userAgent, browser, system) => {
    expect(deviceName(userAgent)).toEqual({ browser, system });
  });

  test.each([["curl/8.5.0"], [""], [null]])("is unknown when it says %j", (userAgent) => {
    expect(deviceName(userAgent)).toBeUndefined();
  });
});

describe("whoever is invited", () => {
  test("has an address in small letters, a role, and perhaps a name", () => {
    expect(inviteSchema.parse({ email: " Ida@Vestervig.Example", role: "leader" })).toEqual({
      email: "ida@vestervig.example",
      name: "",
      role: "leader",
    });
  });

  test("gets no role there is not", () => {
    expect(inviteSchema.safeParse({ email: "ida@vestervig.example", role: "chef" }).success).toBe(false);
    expect(roleSchema.safeParse({ memberId: "ida", role: "leader" }).success).toBe(false);
  });
});

test("one's own settings ask for a name, and for a language and a look there are", () => {
  const own = { name: "Åse  Mørk", language: "en", look: "dark" };
  expect(settingsSchema.parse(own)).toEqual({ name: "Åse Mørk", title: "", language: "en", look: "dark" });
  for (const wrong of [{ name: " " }, { language: "de" }, { look: "sepia" }]) {
    expect(settingsSchema.safeParse({ ...own, ...wrong }).success).toBe(false);
  }
});
