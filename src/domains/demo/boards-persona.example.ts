import type { BoardStory } from "./boards.example.ts";

/** What the first meeting said of Thomas, and what of it the table took on. The second is on a trait that was written anew since. */
export const personaBoard: BoardStory = {
  tool: "persona",
  notes: [
    { by: "chair", slot: "challenge", text: "Thomas er ikke genert. Han er træt.", taken: true },
    {
      by: "fathers",
      slot: "everyday",
      says: "other",
      about: "Kører, henter og venter. Lørdag formiddag sidder han i bilen ved boldbanen.",
      was: "Kører, henter og venter i bilen.",
      text: "Han ser ikke fodbold for fodboldens skyld. Han ser sin søn.",
      nugget: true,
      taken: true,
    },
    {
      by: "school",
      slot: "channel",
      text: "Han læser faktisk alt, hvad der kommer fra skolen. Han svarer bare ikke.",
      taken: true,
    },
    {
      by: "fathers",
      slot: "barrier",
      says: "other",
      about: "Kan ikke love en fast dag. Vagterne skifter, og arbejdet kommer først.",
      text: "Kan love hver anden lørdag, når drengen er hos ham. Mere kan han ikke love.",
      taken: true,
    },
    {
      by: "amina",
      slot: "library",
      says: "not",
      about: "Troede, at biblioteket kun var bøger.",
      text: "Han henter spil til drengen i bogbussen.",
      taken: true,
    },
    { by: "scout", slot: "moment", text: "Der mangler, at han har fri hver anden weekend." },
  ],
};
