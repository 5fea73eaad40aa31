import { words } from "#ui/words.ts";

/** The doors between the rooms of agreements. */
export const agreementRoomText = words(
  { rooms: { label: "Rum om aftaler", agreements: "Aftaler", tasks: "Hvem bærer hvad" } },
  { rooms: { label: "Rooms of agreements", agreements: "Agreements", tasks: "Who carries what" } },
);
