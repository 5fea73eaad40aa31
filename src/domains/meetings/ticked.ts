import { isProblems } from "#platform/web/form.ts";

/** Whether a box is ticked: as it was sent if the form was refused, else as it is kept. */
export function tickedOr(refused: unknown, name: string, kept: boolean): boolean {
  return isProblems(refused) ? refused.typed[name] === "on" : kept;
}
