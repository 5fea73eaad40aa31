import { z } from "zod";
import { longText, sentAs, shortText } from "#platform/web/fields.ts";
import { type GuestKind, guestKinds } from "./meeting.ts";

const maybeId = z.uuid().or(z.literal("")).default("");
const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on");
const heads = z.coerce.number().int().min(1).max(100).default(1);

/**
 * Somebody to ask. Refused: a partner, a colleague or citizens that are not said. A person at a partner stands behind
 * the partner, `partner:person`, so that one list of both can be chosen from without script.
 */
export const newGuestSchema = z
  .object({
    kind: z.enum(guestKinds),
    partner: z.string().max(80).default(""),
    memberId: maybeId,
    who: shortText.default(""),
    heads,
    isEntry: ticked,
    mayDecide: ticked,
    sentAs,
  })
  .refine(({ kind, partner }) => kind !== "partner" || /^[0-9a-f-]{36}(:[0-9a-f-]{36})?$/i.test(partner), {
    path: ["partner"],
    params: { code: "which-partner" },
  })
  .refine(({ kind, memberId }) => kind !== "colleague" || memberId !== "", {
    path: ["memberId"],
    params: { code: "which-colleague" },
  })
  .refine(({ kind, who }) => kind !== "citizens" || who !== "", {
    path: ["who"],
    params: { code: "which-citizens" },
  });

/** What can be mended about somebody who is asked. */
export const guestSchema = z.object({
  who: shortText.default(""),
  heads,
  isEntry: ticked,
  mayDecide: ticked,
});
export type GuestChange = z.infer<typeof guestSchema>;

/** Somebody to ask, as the server takes it; what does not belong to the kind is left out. */
export type GuestFields = Partial<GuestChange> & {
  kind: GuestKind;
  partnerId?: string;
  contactPersonId?: string;
  memberId?: string;
  sentAs?: string | undefined;
};

/** What a posted form says as the server takes it. */
export function guestFieldsOf({ partner, ...posted }: z.infer<typeof newGuestSchema>): GuestFields {
  const [partnerId = "", contactPersonId = ""] = partner.split(":");
  return { ...posted, partnerId, contactPersonId };
}

/** What one wants to try next time. */
export const tryNextSchema = z.object({ tryNext: longText(1000).default("") });

type Asked = {
  kind: GuestKind;
  memberId: string | null;
  heads: number;
  isEntry: boolean;
  mayDecide: boolean;
};
type Leading = { facilitatorId: string | null; facilitatorRole: string; takesPartId: string | null };

export const guestAdvices = [
  "too-few",
  "too-many",
  "few-entries",
  "many-entries",
  "leads-and-takes-part",
  "nobody-of-us",
  "nobody-leads",
  "nobody-decides",
] as const;
export type GuestAdvice = (typeof guestAdvices)[number];

/**
 * How many sit at the table: everybody who is asked and the one of us who takes part. Whoever leads is not counted, so
 * that three to ten are those who talk (S6.2).
 */
export function headsAtTable(guests: readonly Asked[], lead: Leading): number {
  const counted = guests.filter(({ memberId }) => memberId === null || memberId !== lead.facilitatorId);
  const heads = counted.reduce((sum, guest) => sum + guest.heads, 0);
  const isAsked = guests.some(({ memberId }) => memberId === lead.takesPartId);
  const comesToo = lead.takesPartId !== null && lead.takesPartId !== lead.facilitatorId && !isAsked;
  return heads + (comesToo ? 1 : 0);
}

/** How many of those who are asked are ways in to the target group. */
export const entriesAmong = (guests: readonly Asked[]) => guests.filter(({ isEntry }) => isEntry).length;

/**
 * Where the method's numbers are not met: three to ten people, two or three ways in to the target group, one of us who
 * takes part and does not lead (S6.2), and somebody who may say yes. It is advice: nothing waits for it.
 */
export function guestAdvice(guests: readonly Asked[], lead: Leading): GuestAdvice[] {
  const atTable = headsAtTable(guests, lead);
  const entries = entriesAmong(guests);
  const leadsAndTakesPart = lead.takesPartId !== null && lead.takesPartId === lead.facilitatorId;
  const oneOfUs =
    lead.takesPartId !== null ||
    guests.some(({ kind, memberId }) => kind === "colleague" && memberId !== lead.facilitatorId);
  const holds: Record<GuestAdvice, boolean> = {
    "too-few": atTable < 3,
    "too-many": atTable > 10,
    "few-entries": entries < 2,
    "many-entries": entries > 3,
    "leads-and-takes-part": leadsAndTakesPart,
    "nobody-of-us": !oneOfUs,
    "nobody-leads": lead.facilitatorId === null && lead.facilitatorRole === "",
    "nobody-decides": !guests.some(({ mayDecide }) => mayDecide),
  };
  return guestAdvices.filter((advice) => holds[advice]);
}

type Came = { heads: number; came: boolean | null; cameHeads: number | null };

/** How many of somebody came; nobody when it has not been said. */
export const headsCame = ({ came, heads, cameHeads }: Came) => (came ? (cameHeads ?? heads) : 0);

/** How many came in all, or null while nobody has said anything about it. */
export function whoCame(guests: readonly Came[]): number | null {
  if (guests.every(({ came }) => came === null)) return null;
  return guests.reduce((sum, guest) => sum + headsCame(guest), 0);
}
