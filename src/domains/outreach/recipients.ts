import { z } from "zod";
import { type Route, routeField } from "./letter.ts";

/** Whom to put on a letter: some of the forløb's partners, and perhaps one more. */
export const recipientsSchema = z.object({
  partnerIds: z.array(z.uuid()).max(200).default([]),
  otherId: z.uuid().or(z.literal("")).default(""),
});

/** The name of the field that says which way to one partner. */
export const routeName = (partnerId: string) => `to-${partnerId}`;

/** Those chosen in a form, with the way to each where one was chosen. */
export function chosenRecipients(
  { partnerIds, otherId }: z.infer<typeof recipientsSchema>,
  form: FormData,
): { partnerId: string; route: Route | undefined }[] {
  const all = [...new Set([...partnerIds, ...(otherId ? [otherId] : [])])];
  return all.map((partnerId) => ({
    partnerId,
    route: routeField.safeParse(form.get(routeName(partnerId))).data,
  }));
}
