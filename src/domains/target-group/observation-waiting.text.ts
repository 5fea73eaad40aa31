import { words } from "#ui/words.ts";

/** The words about what waits on the phone. */
export const waitingText = words(
  {
    waiting: (count: number) =>
      count === 1 ? "1 observation venter på telefonen" : `${count} observationer venter på telefonen`,
    why: {
      offline: "De sendes, når der er net.",
      "signed-out": "Log ind, så sendes de, der venter.",
      trouble: "Biblioteket svarer ikke lige nu. Vi prøver igen om lidt.",
      sending: "De er på vej.",
    },
    signIn: "Log ind",
    sendNow: "Send nu",
    refused: (count: number) =>
      count === 1 ? "1 observation kunne ikke gemmes" : `${count} observationer kunne ikke gemmes`,
    refusedAbout: "De ligger stadig på telefonen. Se på dem, så kan de sendes.",
    mend: "Ret den",
    throwAway: "Smid den væk",
    laid: "Gemt på telefonen. Du kan skrive den næste.",
    sent: "De, der ventede, er gemt.",
    of: (day: string, place: string) => [day, place].filter(Boolean).join(" · "),
  },
  {
    waiting: (count: number) =>
      count === 1 ? "1 observation waits on the phone" : `${count} observations wait on the phone`,
    why: {
      offline: "They are sent when there is a network.",
      "signed-out": "Sign in, and those that wait are sent.",
      trouble: "The library does not answer right now. We try again in a while.",
      sending: "They are on their way.",
    },
    signIn: "Sign in",
    sendNow: "Send now",
    refused: (count: number) =>
      count === 1 ? "1 observation could not be saved" : `${count} observations could not be saved`,
    refusedAbout: "They still lie on the phone. Look at them, and they can be sent.",
    mend: "Mend it",
    throwAway: "Throw it away",
    laid: "Kept on the phone. You can write the next one.",
    sent: "Those that waited are saved.",
    of: (day: string, place: string) => [day, place].filter(Boolean).join(" · "),
  },
);
