import { type Words, words } from "#ui/words.ts";

/** Ways to begin an answer. What stands in square brackets is for the writer to fill in. */
export const beginnings = ["thanks", "question", "yes", "no"] as const;
export type Beginning = (typeof beginnings)[number];

/** Who writes, for which library, to whom; `to` is empty when the citizen gave no name. */
export type Correspondents = { to: string; from: string; organisation: string };

/** Whether something is still left for the writer to fill in. */
export const isUnfinished = (answer: string) => /\[[^\]]+\]/.test(answer);

type BeginningText = { label: string; body: string };

/** An answer to go on with, from greeting to signature. */
export function beginningOf(
  text: BeginningText,
  hello: string,
  regards: string,
  who: Correspondents,
): string {
  const greeting = [hello, who.to].filter(Boolean).join(" ");
  return `${greeting}\n\n${text.body}\n\n${regards}\n${who.from}, ${who.organisation}`;
}

export const beginningText: Words<Record<Beginning, BeginningText> & { hello: string; regards: string }> =
  words(
    {
      hello: "Hej",
      regards: "Venlig hilsen",
      thanks: {
        label: "Tak, lad os tale sammen",
        body: "Tak for din idé. Vi har læst den og vil gerne høre mere. Har du tid til en kop kaffe på biblioteket, eller skal vi ringes ved? Skriv her, hvornår det passer dig.",
      },
      question: {
        label: "Spørg om mere",
        body: "Tak for din idé. Før vi kan se, hvordan vi bedst hjælper, vil vi gerne vide lidt mere:\n\n[Skriv jeres spørgsmål.]\n\nDu kan svare lige her på siden.",
      },
      yes: {
        label: "Ja, vi hjælper",
        body: "Tak for din idé. Den vil vi gerne hjælpe på vej. Vi kan hjælpe med [skriv, hvad I kan]. Det er stadig din idé, så du bestemmer, hvad den skal blive til.\n\nDet næste, vi gør, er [skriv hvad og hvornår].",
      },
      no: {
        label: "Nej tak, og en vej videre",
        body: "Tak, fordi du skrev til os. Vi har talt om din idé, og vi kan ikke selv hjælpe den på vej, fordi [skriv hvorfor].\n\nMen vi tror, at [hvem] kan. Du finder dem [hvor]. Sig gerne, at vi har sendt dig.\n\nFår du en anden idé, så skriv igen.",
      },
    },
    {
      hello: "Hello",
      regards: "Kind regards",
      thanks: {
        label: "Thank you, let us talk",
        body: "Thank you for your idea. We have read it and would like to hear more. Do you have time for a cup of coffee at the library, or shall we talk on the phone? Write here when it suits you.",
      },
      question: {
        label: "Ask for more",
        body: "Thank you for your idea. Before we can see how best to help, we would like to know a little more:\n\n[Write your questions.]\n\nYou can answer right here on the page.",
      },
      yes: {
        label: "Yes, we will help",
        body: "Thank you for your idea. We would like to help it along. We can help with [write what you can do]. It is still your idea, so you decide what it is to become.\n\nThe next thing we do is [write what and when].",
      },
      no: {
        label: "No thank you, and a way on",
        body: "Thank you for writing to us. We have talked about your idea, and we cannot help it along ourselves, because [write why].\n\nBut we believe that [who] can. You find them [where]. Feel free to say that we sent you.\n\nIf you have another idea, do write again.",
      },
    },
  );
