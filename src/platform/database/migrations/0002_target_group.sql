CREATE TABLE "library_use" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"community_id" uuid,
	"municipality_code" text DEFAULT '' NOT NULL,
	"period" text NOT NULL,
	"residents" integer,
	"loans" integer,
	"active_borrowers" integer,
	"event_visits" integer,
	"source" text NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "library_use_once" UNIQUE NULLS NOT DISTINCT("organisation_id","community_id","municipality_code","period"),
	CONSTRAINT "library_use_few_loans" CHECK ("library_use"."loans" >= 0 and "library_use"."loans" not in (2, 3, 4)),
	CONSTRAINT "library_use_few_borrowers" CHECK ("library_use"."active_borrowers" >= 0 and "library_use"."active_borrowers" not in (2, 3, 4)),
	CONSTRAINT "library_use_few_visits" CHECK ("library_use"."event_visits" >= 0 and "library_use"."event_visits" not in (2, 3, 4))
);
--> statement-breakpoint
ALTER TABLE "library_use" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "column_mapping" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"purpose" text NOT NULL,
	"headings" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"used_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "column_mapping_organisation_id_purpose_headings_pk" PRIMARY KEY("organisation_id","purpose","headings")
);
--> statement-breakpoint
ALTER TABLE "column_mapping" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sheet" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"community_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"register_kind" text,
	"file_name" text NOT NULL,
	"headings" jsonb NOT NULL,
	"rows" jsonb NOT NULL,
	"mapping" jsonb NOT NULL,
	"state" text DEFAULT 'read' NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"outcome" jsonb,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "sheet" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "development_question" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"insight_id" uuid NOT NULL,
	"text" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "development_question_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "development_question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "insight" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"sentence" text NOT NULL,
	"target_group_id" uuid,
	"community_id" uuid,
	"engagement_id" uuid,
	"strength" text DEFAULT 'weak' NOT NULL,
	"strength_reason" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "insight_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "insight" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "insight_evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"insight_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"observation_id" uuid,
	"answer_id" uuid,
	"round_id" uuid,
	"question_key" text,
	"community_id" uuid,
	"text" text DEFAULT '' NOT NULL,
	"against" boolean DEFAULT false NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "insight_evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "observation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"kind" text NOT NULL,
	"target_group_id" uuid,
	"community_id" uuid,
	"engagement_id" uuid,
	"place" text DEFAULT '' NOT NULL,
	"observed_on" date NOT NULL,
	"from_time" text DEFAULT '' NOT NULL,
	"to_time" text DEFAULT '' NOT NULL,
	"conditions" text DEFAULT '' NOT NULL,
	"situation" text DEFAULT '' NOT NULL,
	"seen" text NOT NULL,
	"meaning" text DEFAULT '' NOT NULL,
	"with_whom" text DEFAULT '' NOT NULL,
	"with_what" text DEFAULT '' NOT NULL,
	"quotes" text DEFAULT '' NOT NULL,
	"surprises" text DEFAULT '' NOT NULL,
	"counts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"observer_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "observation_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "observation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "observation_photo" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"observation_id" uuid NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "observation_photo" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "persona" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"target_group_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"name" text NOT NULL,
	"age" text DEFAULT '' NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"quote" text DEFAULT '' NOT NULL,
	"portrait" text DEFAULT '' NOT NULL,
	"review_on" date,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "persona_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "persona" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "persona_observation" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"persona_id" uuid NOT NULL,
	"observation_id" uuid NOT NULL,
	CONSTRAINT "persona_observation_persona_id_observation_id_pk" PRIMARY KEY("persona_id","observation_id")
);
--> statement-breakpoint
ALTER TABLE "persona_observation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "persona_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"persona_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"snapshot" jsonb NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "persona_version_personaId_number_unique" UNIQUE("persona_id","number")
);
--> statement-breakpoint
ALTER TABLE "persona_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "relation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"persona_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"closeness" integer DEFAULT 2 NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"register_entry_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "relation_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "relation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trait" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"persona_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "trait_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "trait" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trait_contradiction" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"trait_id" uuid NOT NULL,
	"other_trait_id" uuid NOT NULL,
	CONSTRAINT "trait_contradiction_trait_id_other_trait_id_pk" PRIMARY KEY("trait_id","other_trait_id")
);
--> statement-breakpoint
ALTER TABLE "trait_contradiction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trait_dropped" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"trait_id" uuid NOT NULL,
	"dropped_by" uuid NOT NULL,
	"dropped_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "trait_dropped_trait_id_pk" PRIMARY KEY("trait_id")
);
--> statement-breakpoint
ALTER TABLE "trait_dropped" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trait_origin" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"trait_id" uuid NOT NULL,
	"draft_trait_id" uuid NOT NULL,
	CONSTRAINT "trait_origin_trait_id_draft_trait_id_pk" PRIMARY KEY("trait_id","draft_trait_id")
);
--> statement-breakpoint
ALTER TABLE "trait_origin" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trait_source" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"trait_id" uuid NOT NULL,
	"observation_id" uuid NOT NULL,
	CONSTRAINT "trait_source_trait_id_observation_id_pk" PRIMARY KEY("trait_id","observation_id")
);
--> statement-breakpoint
ALTER TABLE "trait_source" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "segment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"name" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "segment_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "segment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sharpening" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"target_group_id" uuid NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"reason" text NOT NULL,
	"sharpened_by" uuid NOT NULL,
	"sharpened_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sharpening" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "target_group" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"name" text NOT NULL,
	"known" text DEFAULT '' NOT NULL,
	"segment_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "target_group_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "target_group" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "target_group_community" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"target_group_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	CONSTRAINT "target_group_community_target_group_id_community_id_pk" PRIMARY KEY("target_group_id","community_id")
);
--> statement-breakpoint
ALTER TABLE "target_group_community" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "target_group_engagement" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"target_group_id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	CONSTRAINT "target_group_engagement_target_group_id_engagement_id_pk" PRIMARY KEY("target_group_id","engagement_id")
);
--> statement-breakpoint
ALTER TABLE "target_group_engagement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "target_group_strategy" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"target_group_id" uuid NOT NULL,
	"strategy_id" uuid NOT NULL,
	CONSTRAINT "target_group_strategy_target_group_id_strategy_id_pk" PRIMARY KEY("target_group_id","strategy_id")
);
--> statement-breakpoint
ALTER TABLE "target_group_strategy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "community" ADD COLUMN "latitude" numeric(7, 4);--> statement-breakpoint
ALTER TABLE "community" ADD COLUMN "longitude" numeric(7, 4);--> statement-breakpoint
ALTER TABLE "register_entry" ADD COLUMN "address" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "register_entry" ADD COLUMN "contact" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_organisationId_id_unique" UNIQUE("organisation_id","id");--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_organisationId_id_unique" UNIQUE("organisation_id","id");--> statement-breakpoint
ALTER TABLE "library_use" ADD CONSTRAINT "library_use_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_use" ADD CONSTRAINT "library_use_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_use" ADD CONSTRAINT "library_use_organisation_id_entered_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","entered_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "column_mapping" ADD CONSTRAINT "column_mapping_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet" ADD CONSTRAINT "sheet_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet" ADD CONSTRAINT "sheet_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet" ADD CONSTRAINT "sheet_organisation_id_entered_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","entered_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "development_question" ADD CONSTRAINT "development_question_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "development_question" ADD CONSTRAINT "development_question_organisation_id_insight_id_insight_organisation_id_id_fk" FOREIGN KEY ("organisation_id","insight_id") REFERENCES "public"."insight"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "development_question" ADD CONSTRAINT "development_question_organisation_id_asked_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","asked_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight" ADD CONSTRAINT "insight_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight" ADD CONSTRAINT "insight_organisation_id_target_group_id_target_group_organisation_id_id_fk" FOREIGN KEY ("organisation_id","target_group_id") REFERENCES "public"."target_group"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight" ADD CONSTRAINT "insight_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight" ADD CONSTRAINT "insight_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight" ADD CONSTRAINT "insight_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD CONSTRAINT "insight_evidence_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD CONSTRAINT "insight_evidence_organisation_id_insight_id_insight_organisation_id_id_fk" FOREIGN KEY ("organisation_id","insight_id") REFERENCES "public"."insight"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD CONSTRAINT "insight_evidence_organisation_id_observation_id_observation_organisation_id_id_fk" FOREIGN KEY ("organisation_id","observation_id") REFERENCES "public"."observation"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD CONSTRAINT "insight_evidence_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD CONSTRAINT "insight_evidence_organisation_id_round_id_round_organisation_id_id_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."round"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD CONSTRAINT "insight_evidence_organisation_id_answer_id_answer_organisation_id_id_fk" FOREIGN KEY ("organisation_id","answer_id") REFERENCES "public"."answer"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD CONSTRAINT "insight_evidence_organisation_id_added_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_organisation_id_target_group_id_target_group_organisation_id_id_fk" FOREIGN KEY ("organisation_id","target_group_id") REFERENCES "public"."target_group"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_organisation_id_observer_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","observer_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation_photo" ADD CONSTRAINT "observation_photo_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation_photo" ADD CONSTRAINT "observation_photo_organisation_id_observation_id_observation_organisation_id_id_fk" FOREIGN KEY ("organisation_id","observation_id") REFERENCES "public"."observation"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation_photo" ADD CONSTRAINT "observation_photo_organisation_id_added_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persona" ADD CONSTRAINT "persona_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persona" ADD CONSTRAINT "persona_organisation_id_target_group_id_target_group_organisation_id_id_fk" FOREIGN KEY ("organisation_id","target_group_id") REFERENCES "public"."target_group"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persona" ADD CONSTRAINT "persona_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persona_observation" ADD CONSTRAINT "persona_observation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persona_observation" ADD CONSTRAINT "persona_observation_organisation_id_persona_id_persona_organisation_id_id_fk" FOREIGN KEY ("organisation_id","persona_id") REFERENCES "public"."persona"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persona_observation" ADD CONSTRAINT "persona_observation_organisation_id_observation_id_observation_organisation_id_id_fk" FOREIGN KEY ("organisation_id","observation_id") REFERENCES "public"."observation"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persona_version" ADD CONSTRAINT "persona_version_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persona_version" ADD CONSTRAINT "persona_version_organisation_id_persona_id_persona_organisation_id_id_fk" FOREIGN KEY ("organisation_id","persona_id") REFERENCES "public"."persona"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persona_version" ADD CONSTRAINT "persona_version_organisation_id_made_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","made_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_organisation_id_persona_id_persona_organisation_id_id_fk" FOREIGN KEY ("organisation_id","persona_id") REFERENCES "public"."persona"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_organisation_id_register_entry_id_register_entry_organisation_id_id_fk" FOREIGN KEY ("organisation_id","register_entry_id") REFERENCES "public"."register_entry"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait" ADD CONSTRAINT "trait_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait" ADD CONSTRAINT "trait_organisation_id_persona_id_persona_organisation_id_id_fk" FOREIGN KEY ("organisation_id","persona_id") REFERENCES "public"."persona"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait" ADD CONSTRAINT "trait_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_contradiction" ADD CONSTRAINT "trait_contradiction_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_contradiction" ADD CONSTRAINT "trait_contradiction_organisation_id_trait_id_trait_organisation_id_id_fk" FOREIGN KEY ("organisation_id","trait_id") REFERENCES "public"."trait"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_contradiction" ADD CONSTRAINT "trait_contradiction_organisation_id_other_trait_id_trait_organisation_id_id_fk" FOREIGN KEY ("organisation_id","other_trait_id") REFERENCES "public"."trait"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_dropped" ADD CONSTRAINT "trait_dropped_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_dropped" ADD CONSTRAINT "trait_dropped_organisation_id_trait_id_trait_organisation_id_id_fk" FOREIGN KEY ("organisation_id","trait_id") REFERENCES "public"."trait"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_dropped" ADD CONSTRAINT "trait_dropped_organisation_id_dropped_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","dropped_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_origin" ADD CONSTRAINT "trait_origin_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_origin" ADD CONSTRAINT "trait_origin_organisation_id_trait_id_trait_organisation_id_id_fk" FOREIGN KEY ("organisation_id","trait_id") REFERENCES "public"."trait"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_origin" ADD CONSTRAINT "trait_origin_organisation_id_draft_trait_id_trait_organisation_id_id_fk" FOREIGN KEY ("organisation_id","draft_trait_id") REFERENCES "public"."trait"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_source" ADD CONSTRAINT "trait_source_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_source" ADD CONSTRAINT "trait_source_organisation_id_trait_id_trait_organisation_id_id_fk" FOREIGN KEY ("organisation_id","trait_id") REFERENCES "public"."trait"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trait_source" ADD CONSTRAINT "trait_source_organisation_id_observation_id_observation_organisation_id_id_fk" FOREIGN KEY ("organisation_id","observation_id") REFERENCES "public"."observation"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment" ADD CONSTRAINT "segment_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharpening" ADD CONSTRAINT "sharpening_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharpening" ADD CONSTRAINT "sharpening_organisation_id_target_group_id_target_group_organisation_id_id_fk" FOREIGN KEY ("organisation_id","target_group_id") REFERENCES "public"."target_group"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharpening" ADD CONSTRAINT "sharpening_organisation_id_sharpened_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","sharpened_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group" ADD CONSTRAINT "target_group_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group" ADD CONSTRAINT "target_group_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group" ADD CONSTRAINT "target_group_organisation_id_segment_id_segment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","segment_id") REFERENCES "public"."segment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group_community" ADD CONSTRAINT "target_group_community_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group_community" ADD CONSTRAINT "target_group_community_organisation_id_target_group_id_target_group_organisation_id_id_fk" FOREIGN KEY ("organisation_id","target_group_id") REFERENCES "public"."target_group"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group_community" ADD CONSTRAINT "target_group_community_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group_engagement" ADD CONSTRAINT "target_group_engagement_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group_engagement" ADD CONSTRAINT "target_group_engagement_organisation_id_target_group_id_target_group_organisation_id_id_fk" FOREIGN KEY ("organisation_id","target_group_id") REFERENCES "public"."target_group"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group_engagement" ADD CONSTRAINT "target_group_engagement_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group_strategy" ADD CONSTRAINT "target_group_strategy_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group_strategy" ADD CONSTRAINT "target_group_strategy_organisation_id_target_group_id_target_group_organisation_id_id_fk" FOREIGN KEY ("organisation_id","target_group_id") REFERENCES "public"."target_group"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_group_strategy" ADD CONSTRAINT "target_group_strategy_organisation_id_strategy_id_strategy_organisation_id_id_fk" FOREIGN KEY ("organisation_id","strategy_id") REFERENCES "public"."strategy"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "library_use_community_id_index" ON "library_use" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "sheet_community_id_index" ON "sheet" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "development_question_insight_id_index" ON "development_question" USING btree ("insight_id");--> statement-breakpoint
CREATE INDEX "insight_target_group_id_index" ON "insight" USING btree ("target_group_id");--> statement-breakpoint
CREATE INDEX "insight_evidence_insight_id_index" ON "insight_evidence" USING btree ("insight_id");--> statement-breakpoint
CREATE INDEX "insight_evidence_observation_id_index" ON "insight_evidence" USING btree ("observation_id");--> statement-breakpoint
CREATE INDEX "observation_target_group_id_index" ON "observation" USING btree ("target_group_id");--> statement-breakpoint
CREATE INDEX "observation_organisation_id_observed_on_index" ON "observation" USING btree ("organisation_id","observed_on");--> statement-breakpoint
CREATE INDEX "observation_photo_observation_id_index" ON "observation_photo" USING btree ("observation_id");--> statement-breakpoint
CREATE INDEX "persona_target_group_id_index" ON "persona" USING btree ("target_group_id");--> statement-breakpoint
CREATE INDEX "persona_observation_observation_id_index" ON "persona_observation" USING btree ("observation_id");--> statement-breakpoint
CREATE INDEX "relation_persona_id_index" ON "relation" USING btree ("persona_id");--> statement-breakpoint
CREATE INDEX "trait_persona_id_index" ON "trait" USING btree ("persona_id");--> statement-breakpoint
CREATE INDEX "trait_contradiction_other_trait_id_index" ON "trait_contradiction" USING btree ("other_trait_id");--> statement-breakpoint
CREATE INDEX "trait_origin_draft_trait_id_index" ON "trait_origin" USING btree ("draft_trait_id");--> statement-breakpoint
CREATE INDEX "trait_source_observation_id_index" ON "trait_source" USING btree ("observation_id");--> statement-breakpoint
CREATE INDEX "sharpening_target_group_id_index" ON "sharpening" USING btree ("target_group_id");--> statement-breakpoint
CREATE INDEX "target_group_community_community_id_index" ON "target_group_community" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "target_group_engagement_engagement_id_index" ON "target_group_engagement" USING btree ("engagement_id");--> statement-breakpoint
CREATE POLICY "own_organisation" ON "library_use" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "column_mapping" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "sheet" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "development_question" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "insight" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "insight_evidence" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "observation" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "observation_photo" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "persona" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "persona_observation" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "persona_version" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "relation" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "trait" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "trait_contradiction" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "trait_dropped" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "trait_origin" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "trait_source" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "segment" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "sharpening" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "target_group" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "target_group_community" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "target_group_engagement" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "target_group_strategy" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());