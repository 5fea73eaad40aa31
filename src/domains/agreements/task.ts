/** Who can carry a task. Local hands are all but the library's own: a partner, volunteers, citizens. */
export const carriers = ["library", "partner", "volunteers", "citizens"] as const;
export type Carrier = (typeof carriers)[number];

/** A handing over that is planned has not happened; when it does, it is done. A plan may also be dropped. */
export const carryingStates = ["planned", "done", "dropped"] as const;
export type CarryingState = (typeof carryingStates)[number];

/** What one can be to a task besides carrying it (facts 1.10). Whoever carries it answers for it: always exactly one. */
export const taskRoles = ["performs", "advises", "hears"] as const;
export type TaskRole = (typeof taskRoles)[number];

/** A task as a version of an agreement remembers it. The names of partners are as they were then. */
export type AgreedTask = {
  text: string;
  now: { carrier: Carrier; partner: string; who: string };
  later: { carrier: Carrier; partner: string; who: string; from: string } | null;
};
