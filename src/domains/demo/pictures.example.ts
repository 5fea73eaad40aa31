/** Pictures of the demo, all of them drawn by us; `file` lies in the folder `pictures`. */
export const ownCardStories = [
  {
    key: "bench",
    file: "bench.jpg",
    title: "Bænken ved hallen",
    description: "En tom bænk på en plæne. Bag den fører en sti op mod en lille bygning med rødt tag.",
  },
  {
    key: "door",
    file: "door.jpg",
    title: "Døren til klublokalet",
    description:
      "En lukket grøn dør i en mur af røde sten. En lampe lyser over den, og der hænger en seddel.",
  },
] as const;

/** What lay on the table at the first meeting besides what was typed: written on a sheet, and laid with an own card. */
export const writtenStories = [
  { tool: "barriers", file: "the-key.jpg", text: "" },
  { tool: "barriers", file: "nobody-there.jpg", text: "Man kender ikke nogen der" },
] as const;

export const laidStories = [
  { card: "bench", slot: "hard", text: "Her sidder de og venter, og ingen siger noget." },
] as const;
