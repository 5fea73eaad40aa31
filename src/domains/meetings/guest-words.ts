import type { Words } from "#ui/words.ts";
import type { guestText } from "./guest.text.ts";
import type { Guest } from "./guests.server.ts";

type Text = typeof guestText extends Words<infer T> ? T : never;

/** Who somebody is, as a list names them: the person at a partner, a role, or a colleague. */
export function guestName(guest: Guest, text: Pick<Text, "gone" | "someone" | "from">): string {
  if (guest.kind === "citizens") return guest.who.charAt(0).toUpperCase() + guest.who.slice(1);
  if (guest.kind === "colleague") return guest.colleague ?? text.someone;
  const partner = guest.partner ?? text.gone;
  return guest.person ? text.from(guest.person, partner) : partner;
}

/** The same without the name of a person: what may stand on paper that goes from hand to hand. */
export function guestRole(guest: Guest, text: Pick<Text, "gone" | "someone" | "from">): string {
  if (guest.kind !== "partner") return guestName(guest, text);
  const role = guest.person && guest.personRole;
  return [guest.partner ?? text.gone, role].filter(Boolean).join(", ");
}
