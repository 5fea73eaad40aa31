import { words } from "#ui/words.ts";

/** What stands on every page for those without an account. */
export const guestText = words({ otherLanguage: "In English" }, { otherLanguage: "På dansk" });
