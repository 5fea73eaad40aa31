import type { VoterKind } from "./date-poll.ts";

type Named = {
  id: string;
  kind: VoterKind;
  partnerId: string | null;
  partner: string | null;
  person: string | null;
  colleague: string | null;
  who: string;
  name: string;
};

/** What somebody is called on a page: the person at the partner, the colleague, or the name or role of a citizen. */
export function nameOf(
  { kind, partner, person, colleague, who, name }: Omit<Named, "id" | "partnerId">,
  someone: string,
): string {
  if (kind === "partner") return person ?? partner ?? someone;
  if (kind === "colleague") return colleague ?? someone;
  return name || who || someone;
}

/** What stands under the name: whom a person speaks for. */
export function speaksFor({ kind, partner, person, who, name }: Omit<Named, "id" | "partnerId">): string {
  if (kind === "partner") return person ? (partner ?? "") : "";
  return kind === "citizens" && name ? who : "";
}

/** What a sentence calls each: the partner, unless several are asked there; a colleague by the first name. */
export function shortNames(voters: readonly Named[], someone: string): Map<string, string> {
  const perPartner = Map.groupBy(voters, ({ partnerId }) => partnerId);
  return new Map(
    voters.map((voter) => {
      const alone = voter.partnerId !== null && perPartner.get(voter.partnerId)?.length === 1;
      const name = nameOf(voter, someone);
      if (voter.kind === "partner") return [voter.id, alone ? (voter.partner ?? name) : name];
      return [voter.id, voter.kind === "colleague" ? (name.split(" ")[0] ?? name) : name];
    }),
  );
}
