import { createContext } from "react-router";
import type { Language } from "#ui/words.ts";

/** What is known of whoever asks before they are known: enough to slow down guessing, and no more. */
export type Visitor = { address: string; userAgent: string };
export const visitorContext = createContext<Visitor>({ address: "unknown", userAgent: "" });

/** The language of the answer: the member's own, else the one chosen on the way in. */
export const languageContext = createContext<Language>("da");
/** Kept on the machine of someone who has chosen a language before signing in. */
export const languageCookie = "vejviser.language";

/** Someone to enter as with one press, where the whole library is invented. */
export type DemoPerson = { name: string; title: string; email: string; line: string };
export const demoContext = createContext<readonly DemoPerson[]>([]);
