import { words } from "#ui/words.ts";

/** What stands on a printed letter besides the letter. */
export const letterPaperText = words(
  {
    regards: "Venlig hilsen",
    answerAt:
      "Svar ja, nej eller spørg mig senere. Hold telefonens kamera hen over billedet, eller skriv adressen:",
    codeAlt: (address: string) => `Et billede, som en telefon kan læse. Det fører til ${address}`,
    human: (name: string, email: string) => `I kan også svare ${name} direkte: ${email}`,
    copy: "Kopi uden link. Hver modtager har sit eget.",
  },
  {
    regards: "Kind regards",
    answerAt:
      "Answer yes, no or ask me later. Hold the camera of your telephone over the picture, or type the address:",
    codeAlt: (address: string) => `A picture that a telephone can read. It leads to ${address}`,
    human: (name: string, email: string) => `You can also answer ${name} directly: ${email}`,
    copy: "Copy without a link. Each recipient has their own.",
  },
);
