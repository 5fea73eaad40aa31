import { redirect } from "react-router";
import type { Member } from "#domains/access/member.ts";
import { findPartner, type Partner } from "#domains/partners/partners.server.ts";
import { isId } from "#platform/database/id.ts";

/**
 * The partner a page of talks is about. Leads on to the partner it has become; 404 when it is not there.
 */
export async function partnerAt(member: Member, partnerId: string | undefined): Promise<Partner> {
  const partner = isId(partnerId) ? await findPartner(member, partnerId) : undefined;
  if (!partner) throw new Response(null, { status: 404 });
  if (partner.mergedIntoId) throw redirect(`/partnere/${partner.mergedIntoId}/samtaler`);
  return partner;
}
