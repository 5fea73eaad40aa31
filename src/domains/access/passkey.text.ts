import { words } from "#ui/words.ts";

/** The words about passkeys. */
export const passkeyText = words(
  {
    keys: "Adgangsnøgler",
    keysAbout:
      "Med en adgangsnøgle kommer du ind med fingeraftryk, ansigt eller kode på din egen telefon eller computer, uden at vente på en mail.",
    noKeys: "Du har ingen endnu.",
    addKey: "Lav en adgangsnøgle",
    keyName: "Hvad skal den hedde?",
    keyNameHint: "For eksempel »min telefon«.",
    keyFailed:
      "Det lykkedes ikke at lave nøglen. Prøv igen. Er det længe siden, du loggede ind, så log ud og ind først.",
    keyNotHere: "Denne browser kan ikke bruge adgangsnøgler.",
    unnamedKey: "Adgangsnøgle",
    removeKey: "Fjern",
    made: (day: string) => `lavet ${day}`,
  },
  {
    keys: "Passkeys",
    keysAbout:
      "A passkey lets you in with the fingerprint, face or code of your own phone or computer, without waiting for a mail.",
    noKeys: "You have none yet.",
    addKey: "Make a passkey",
    keyName: "What should it be called?",
    keyNameHint: "For example “my phone”.",
    keyFailed:
      "The passkey could not be made. Try again. If you signed in a long time ago, sign out and in first.",
    keyNotHere: "This browser cannot use passkeys.",
    unnamedKey: "Passkey",
    removeKey: "Remove",
    made: (day: string) => `made ${day}`,
  },
);
