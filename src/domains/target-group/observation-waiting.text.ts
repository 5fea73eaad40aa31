import { words } from "#ui/words.ts";

/** The words about what waits on the phone. */
export const waitingText = words(
  {
    waiting: (count: number) =>
      count === 1 ? "1 observation venter på telefonen" : `${count} observationer venter på telefonen`,
    why: {
      offline: (count: number) => `${count === 1 ? "Den" : "De"} sendes, når der er net.`,
      "signed-out": (count: number): string =>
        count === 1 ? "Log ind, så bliver den sendt." : "Log ind, så bliver de sendt.",
      trouble: () => "Biblioteket svarer ikke lige nu. Vi prøver igen om lidt.",
      sending: (count: number) => `${count === 1 ? "Den" : "De"} er på vej.`,
    },
    signIn: "Log ind",
    sendNow: "Send nu",
    refused: (count: number) =>
      count === 1 ? "1 observation kunne ikke gemmes" : `${count} observationer kunne ikke gemmes`,
    refusedAbout: "De ligger stadig på telefonen. Se på dem, så kan de sendes.",
    mend: "Ret den",
    throwAway: "Smid den væk",
    laid: "Gemt på telefonen. Du kan skrive den næste.",
    sent: "Det, der ventede, er gemt.",
    of: (day: string, place: string) => [day, place].filter(Boolean).join(" · "),
  },
  {
    waiting: (count: number) =>
      count === 1 ? "1 observation waits on the phone" : `${count} observations wait on the phone`,
    why: {
      offline: (count: number) => `${count === 1 ? "It is" : "They are"} sent when there is a network.`,
      "signed-out": (count: number): string => `Sign in, and ${count === 1 ? "it is" : "they are"} sent.`,
      trouble: () => "The library does not answer right now. We try again in a while.",
      sending: (count: number) => `${count === 1 ? "It is" : "They are"} on the way.`,
    },
    signIn: "Sign in",
    sendNow: "Send now",
    refused: (count: number) =>
      count === 1 ? "1 observation could not be saved" : `${count} observations could not be saved`,
    refusedAbout: "They still lie on the phone. Look at them, and they can be sent.",
    mend: "Mend it",
    throwAway: "Throw it away",
    laid: "Kept on the phone. You can write the next one.",
    sent: "What waited is saved.",
    of: (day: string, place: string) => [day, place].filter(Boolean).join(" · "),
  },
);
