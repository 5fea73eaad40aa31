import type { Beginning } from "./opening.server.ts";

/** The first administrator of an invented library, as she would fill in the form. */
export const beginningExample: Beginning = {
  name: "Karen Juhl",
  email: "karen.juhl@vestervig.example",
  organisationName: "Vestervig Bibliotekerne",
  municipalityCode: null,
  language: "da",
};

/** Somebody she would ask to join. */
export const colleagueExample = { name: "Åse Mørk", email: "aase.moerk@vestervig.example" };
