import type { Preference, Strength } from "#domains/partners/contact-person.ts";
import type { Stage } from "#domains/partners/participation.ts";
import type { PartnerKind, Sector } from "#domains/partners/partner.ts";
import type { PersonKey } from "./library.example.ts";
import type { When } from "./story-time.ts";
import type { TargetGroupKey } from "./target-groups.example.ts";

/** A contact person of the demo: an invented name, and a number that no telephone in Denmark has. */
export type PersonStory = {
  name: string;
  role: string;
  phone?: string;
  email?: string;
  preference: Preference;
  note?: string;
  /** Days until the person is erased; two years unless said. */
  keptFor?: number;
};

/** A partner of the demo with all that hangs on it. */
export type PartnerStory = {
  name: string;
  sector: Sector;
  kind: PartnerKind;
  place: string;
  can: string;
  wants?: string;
  decides?: string;
  decisionTime?: string;
  notes?: string;
  reaches: readonly TargetGroupKey[];
  /** The line of the place's registers it was made from, if it was. */
  listed?: boolean;
  persons?: readonly PersonStory[];
  known?: Partial<Record<PersonKey, readonly [how: string, strength: Strength]>>;
  takesPart?: { stage: Stage; since: When; what?: string; isNew?: boolean };
  ratings?: Partial<
    Record<PersonKey, readonly [value: number, access: number, reason?: string, competitor?: boolean]>
  >;
};

/** The partners around one forløb, in its place. */
export type PartnerCircle = {
  engagement: string;
  place: string;
  targetGroup: TargetGroupKey;
  branch: string;
  partners: readonly PartnerStory[];
};
