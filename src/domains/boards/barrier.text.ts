import { words } from "#ui/words.ts";

/** The words of the one who leads about what stands in the way. */
export const leadBarrierText = words(
  {
    kind: "Slags",
    whose: "Oplevet af",
    sort: "Sæt slags",
    which: "Hvad slags er det valgte?",
    unsorted: "Ikke sorteret",
    gather: "Saml efter slags",
    gatherHint: "Laver en bunke af hver slags. Det kan fortrydes.",
  },
  {
    kind: "Kind",
    whose: "Felt by",
    sort: "Set the kind",
    which: "What kind is what is picked?",
    unsorted: "Not sorted",
    gather: "Gather by kind",
    gatherHint: "Makes a heap of each kind. It can be undone.",
  },
);
