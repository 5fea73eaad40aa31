import { words } from "#ui/words.ts";

/** The doors between the rooms of contact. */
export const contactText = words(
  {
    rooms: {
      label: "Rum om kontakt",
      attempts: "Henvendelser",
      letters: "Breve",
      campaigns: "Spredehagl",
    },
  },
  {
    rooms: {
      label: "Rooms of contact",
      attempts: "Who was reached for",
      letters: "Letters",
      campaigns: "Scattered word",
    },
  },
);
