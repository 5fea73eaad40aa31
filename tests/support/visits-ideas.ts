import { refusedBy, unknown, type Visit } from "./visit.ts";

/** The page where citizens write, their own pages, and what the house does with what it hears. */
export const ideaVisits: Record<string, Visit[]> = {
  "ide/:slug": [
    {
      at: "/ide/strandby-bibliotekerne",
      as: "nobody",
      title: "Har du en idé? · Strandby Bibliotekerne · Vejviser",
    },
    {
      at: "/ide/strandby-bibliotekerne",
      as: "nobody",
      title: "Har du en idé? · Strandby Bibliotekerne · Vejviser",
      after: refusedBy("Send idéen"),
    },
    { at: "/ide/findes-ikke", as: "nobody", title: "Den side er her ikke · Vejviser", status: 404 },
  ],
  "ide/svar/:token": [
    {
      at: "/ide/svar/{ideaLink}",
      as: "nobody",
      title: "Din idé · Strandby Bibliotekerne · Vejviser",
    },
    {
      at: "/ide/svar/{ideaLink}?tak",
      as: "nobody",
      title: "Din idé · Strandby Bibliotekerne · Vejviser",
    },
    { at: "/ide/svar/lukket", as: "nobody", title: "Her er ikke noget at se · Vejviser", status: 410 },
  ],
  ideer: [{ at: "/ideer", as: "Mette", title: "Idéer · Vejviser" }],
  "ideer/side": [
    { at: "/ideer/side", as: "Birgit", title: "Siden »Har du en idé?« · Vejviser" },
    { at: "/ideer/side", as: "Mette", title: "Siden »Har du en idé?« · Vejviser" },
  ],
  "ideer/opslag/:format": [{ at: "/ideer/opslag/pdf", as: "Mette", file: "application/pdf" }],
  "ideer/:ideaId": [
    {
      at: "/ideer/{heardIdea}",
      as: "Mette",
      title: "Idéen · Et værktøjsbord uden for klubhuset, hvor man kan … · Vejviser",
    },
    {
      at: "/ideer/{idea}",
      as: "Mette",
      title: "Idéen · Min mor har syet hele livet, og nu sidder hun … · Vejviser",
    },
    {
      at: "/ideer/{idea}",
      as: "Mette",
      title: "Idéen · Min mor har syet hele livet, og nu sidder hun … · Vejviser",
      after: refusedBy("Send svaret"),
    },
    { at: `/ideer/${unknown}`, as: "Mette", title: "Den side er her ikke · Vejviser", status: 404 },
  ],
  "ideer/:ideaId/undersoeg": [
    {
      at: "/ideer/{idea}/undersoeg",
      as: "Mette",
      title: "Undersøg · Min mor har syet hele livet, og nu sidder hun … · Vejviser",
    },
  ],
  "ideer/:ideaId/hjaelp": [
    {
      at: "/ideer/{idea}/hjaelp",
      as: "Mette",
      title: "Hjælp · Min mor har syet hele livet, og nu sidder hun … · Vejviser",
    },
  ],
  "ideer/:ideaId/videre": [
    {
      at: "/ideer/{idea}/videre",
      as: "Mette",
      title: "Videre · Min mor har syet hele livet, og nu sidder hun … · Vejviser",
    },
  ],
};
