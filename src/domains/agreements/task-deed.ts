/** What can be done to a task on its page, as the address says it. */
export const taskDeeds = ["nu", "videre", "tilbage", "planlaeg", "flyt", "rolle", "ret", "slut"] as const;
export type TaskDeed = (typeof taskDeeds)[number];

type Standing = {
  endedOn: string | null;
  now: { carrier: string };
  later: object | null;
};

/** What can be done to a task as it stands: a plan can be settled or moved, and what is with others taken back. */
export function deedsFor({ endedOn, now, later }: Standing): TaskDeed[] {
  if (endedOn !== null) return ["ret"];
  return taskDeeds.filter((deed) => {
    if (deed === "nu" || deed === "flyt") return later !== null;
    if (deed === "planlaeg") return later === null;
    return deed !== "tilbage" || now.carrier !== "library";
  });
}
