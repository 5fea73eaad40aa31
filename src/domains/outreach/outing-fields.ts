import type { OutingFields } from "./outing.ts";

type Tied = { id: string } | null;
type Written = Pick<OutingFields, "day" | "startsAt" | "endsAt" | "what" | "place" | "bring"> & {
  community: Tied;
  partner: Tied;
  engagement: Tied;
  going: readonly { id: string }[];
};

/** A day of which nothing is known yet. */
export const emptyDay: OutingFields = {
  day: "",
  startsAt: "",
  endsAt: "",
  what: "",
  place: "",
  communityId: "",
  partnerId: "",
  engagementId: "",
  memberIds: [],
  bring: "",
};

/** A day as its form writes it. What came of it is not part of that. */
export function asFields(written: Written): OutingFields {
  const { day, startsAt, endsAt, what, place, bring, community, partner, engagement, going } = written;
  return {
    day,
    startsAt,
    endsAt,
    what,
    place,
    bring,
    communityId: community?.id ?? "",
    partnerId: partner?.id ?? "",
    engagementId: engagement?.id ?? "",
    memberIds: going.map(({ id }) => id),
  };
}

/** The same day once more: everything but the date, for that is the one thing that must be another. */
export const onAnotherDay = (written: Written): OutingFields => ({ ...asFields(written), day: "" });
