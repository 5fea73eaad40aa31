import type { Member } from "#domains/access/member.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import type { Named } from "./partners.server.ts";
import { tieText } from "./tie.text.ts";
import { tieSchema } from "./tie.ts";
import { addTie, meantPartners } from "./ties.server.ts";

/** A tie whose other end is not clear: what is wrong, and those the name may mean. */
export type TieRefused = Problems & { like: Named[] };

/** Notes the tie of a posted form. True when it is there, undefined when one of the two partners is not. */
export async function tieFrom(
  member: Member,
  partnerId: string,
  form: FormData,
): Promise<true | undefined | Problems | TieRefused> {
  const read = readForm(tieSchema, form, member.language);
  if (isProblems(read)) return read;
  const { other, otherId, ...fields } = read.value;
  const text = tieText[member.language];
  if (!otherId && !other) return refuse(form, "other", text.missing);
  const { exact, like } = otherId
    ? { exact: { id: otherId }, like: [] }
    : await meantPartners(member, partnerId, other);
  if (exact) return (await addTie(member, partnerId, exact.id, fields)) || undefined;
  if (like.length === 0) return refuse(form, "other", text.notFound);
  return { ...refuse(form, "otherId", text.whichProblem), like };
}
