import {
  type AnyPgColumn,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofRegisterEntry } from "#domains/community/register.table.ts";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { ofObservation } from "./observation.table.ts";
import { type Closeness, personaStages, relationKinds, traitKinds } from "./persona.ts";
import type { PersonaSnapshot } from "./persona-version.ts";
import { ofTargetGroup } from "./target-group.table.ts";

/** An invented portrait built on what was seen. */
export const persona = pgTable(
  "persona",
  {
    id: id(),
    organisationId: ofOrganisation(),
    targetGroupId: uuid().notNull(),
    stage: text({ enum: personaStages }).notNull(),
    name: text().notNull(),
    age: text().notNull().default(""),
    /** Who it is, in one line. */
    headline: text().notNull().default(""),
    quote: text().notNull().default(""),
    /** Which of the drawn portraits. */
    portrait: text().notNull().default(""),
    /** When it should be looked at again; people change. */
    reviewOn: date({ mode: "string" }),
    createdBy: uuid().notNull(),
    createdAt: now(),
    changedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.targetGroupId),
    ofTargetGroup(t),
    byMember(t.organisationId, t.createdBy),
  ],
);

const ofPersona = (t: { organisationId: AnyPgColumn; personaId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.personaId],
    foreignColumns: [persona.organisationId, persona.id],
  }).onDelete("cascade");

/** Ties a row to the persona it is about, where it is about one; loosened before the persona is forgotten. */
export const ofMaybePersona = (t: { organisationId: AnyPgColumn; personaId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.personaId],
    foreignColumns: [persona.organisationId, persona.id],
  });

/** The observations a draft was made from. */
export const personaObservation = pgTable(
  "persona_observation",
  { organisationId: ofOrganisation(), personaId: uuid().notNull(), observationId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.personaId, t.observationId] }),
    index().on(t.observationId),
    ofPersona(t),
    ofObservation(t),
  ],
);

/** One thing said of the persona. */
export const trait = pgTable(
  "trait",
  {
    id: id(),
    organisationId: ofOrganisation(),
    personaId: uuid().notNull(),
    kind: text({ enum: traitKinds }).notNull(),
    text: text().notNull(),
    position: integer().notNull().default(0),
    createdBy: uuid().notNull(),
    createdAt: now(),
    changedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.personaId),
    ofPersona(t),
    byMember(t.organisationId, t.createdBy),
  ],
);

const ofTrait = (t: { organisationId: AnyPgColumn; traitId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.traitId],
    foreignColumns: [trait.organisationId, trait.id],
  }).onDelete("cascade");

/** Where a trait comes from. A trait without a row here, of its own or by its drafts, is an assumption. */
export const traitSource = pgTable(
  "trait_source",
  { organisationId: ofOrganisation(), traitId: uuid().notNull(), observationId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.traitId, t.observationId] }),
    index().on(t.observationId),
    ofTrait(t),
    ofObservation(t),
  ],
);

/** Which traits of which drafts a common trait was made of. More than one: they agree. */
export const traitOrigin = pgTable(
  "trait_origin",
  { organisationId: ofOrganisation(), traitId: uuid().notNull(), draftTraitId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.traitId, t.draftTraitId] }),
    index().on(t.draftTraitId),
    ofTrait(t),
    foreignKey({
      columns: [t.organisationId, t.draftTraitId],
      foreignColumns: [trait.organisationId, trait.id],
    }).onDelete("cascade"),
  ],
);

/** Two common traits that say different things; both are kept, and it shows. */
export const traitContradiction = pgTable(
  "trait_contradiction",
  { organisationId: ofOrganisation(), traitId: uuid().notNull(), otherTraitId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.traitId, t.otherTraitId] }),
    index().on(t.otherTraitId),
    ofTrait(t),
    foreignKey({
      columns: [t.organisationId, t.otherTraitId],
      foreignColumns: [trait.organisationId, trait.id],
    }).onDelete("cascade"),
  ],
);

/** A trait of a draft that the group let lie. */
export const traitDropped = pgTable(
  "trait_dropped",
  {
    organisationId: ofOrganisation(),
    traitId: uuid().notNull(),
    droppedBy: uuid().notNull(),
    droppedAt: now(),
  },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.traitId] }),
    ofTrait(t),
    byMember(t.organisationId, t.droppedBy),
  ],
);

/** The persona as it was, whenever it was put aside: before and after are both kept (S4.6). */
export const personaVersion = pgTable(
  "persona_version",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    personaId: uuid().notNull(),
    number: integer().notNull(),
    reason: text().notNull().default(""),
    snapshot: jsonb().$type<PersonaSnapshot>().notNull(),
    madeBy: uuid().notNull(),
    madeAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.personaId, t.number),
    ofPersona(t),
    byMember(t.organisationId, t.madeBy),
  ],
);

/** Somebody around the persona: a role or a place, never a real person's name. */
export const relation = pgTable(
  "relation",
  {
    id: id(),
    organisationId: ofOrganisation(),
    personaId: uuid().notNull(),
    name: text().notNull(),
    kind: text({ enum: relationKinds }).notNull(),
    closeness: integer().$type<Closeness>().notNull().default(2),
    note: text().notNull().default(""),
    /** The line of a register it was chosen from, so that it can become a partner. */
    registerEntryId: uuid(),
    createdBy: uuid().notNull(),
    createdAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.personaId),
    ofPersona(t),
    ofRegisterEntry(t),
    byMember(t.organisationId, t.createdBy),
  ],
);
