CREATE TABLE "idea_notice" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "idea_notice_organisation_id_member_id_pk" PRIMARY KEY("organisation_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "idea_notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idea_page" (
	"organisation_id" uuid PRIMARY KEY DEFAULT current_organisation() NOT NULL,
	"slug" text NOT NULL,
	"intro" text DEFAULT '' NOT NULL,
	"opened_at" timestamp with time zone,
	CONSTRAINT "idea_page_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "idea_page" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idea_page_place" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"community_id" uuid NOT NULL,
	CONSTRAINT "idea_page_place_organisation_id_community_id_pk" PRIMARY KEY("organisation_id","community_id")
);
--> statement-breakpoint
ALTER TABLE "idea_page_place" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idea_parting" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"year" integer NOT NULL,
	"why" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "idea_parting_organisation_id_year_why_pk" PRIMARY KEY("organisation_id","year","why")
);
--> statement-breakpoint
ALTER TABLE "idea_parting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exploring_note" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"idea_id" uuid NOT NULL,
	"question" text NOT NULL,
	"text" text NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exploring_note_idea_id_question_pk" PRIMARY KEY("idea_id","question")
);
--> statement-breakpoint
ALTER TABLE "exploring_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idea" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"text" text NOT NULL,
	"for_whom" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"help_wanted" text DEFAULT '' NOT NULL,
	"first_name" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"carried_now" text DEFAULT '' NOT NULL,
	"carried_later" text DEFAULT '' NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idea_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "idea" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idea_introduction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"idea_id" uuid NOT NULL,
	"who" text NOT NULL,
	"day" date NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "idea_introduction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idea_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"idea_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "idea_link_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "idea_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idea_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"idea_id" uuid NOT NULL,
	"writer" text NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "idea_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idea_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"idea_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"engagement_id" uuid,
	"taken_by" uuid,
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "idea_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acquaintance" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"how" text DEFAULT '' NOT NULL,
	"strength" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "acquaintance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"role" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"preference" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"keep_until" date NOT NULL,
	"erased_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contact_person_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "contact_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "erasure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"contact_person_id" uuid NOT NULL,
	"erased_by" uuid,
	"erased_at" timestamp with time zone DEFAULT now() NOT NULL,
	"counts" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "erasure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"since" date NOT NULL,
	"what" text DEFAULT '' NOT NULL,
	"is_new" boolean DEFAULT false NOT NULL,
	"branch_id" uuid,
	"target_group_id" uuid,
	"library" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participation_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "participation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rating" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"value" integer NOT NULL,
	"access" integer NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"competitor" boolean DEFAULT false NOT NULL,
	"rated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rating" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"name" text NOT NULL,
	"sector" text NOT NULL,
	"kind" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"can" text DEFAULT '' NOT NULL,
	"wants" text DEFAULT '' NOT NULL,
	"decides" text DEFAULT '' NOT NULL,
	"decision_time" text DEFAULT '' NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"name_key" text NOT NULL,
	"initials" text NOT NULL,
	"sought" text NOT NULL,
	"merged_into_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "partner_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "partner" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_community" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	CONSTRAINT "partner_community_partner_id_community_id_pk" PRIMARY KEY("partner_id","community_id")
);
--> statement-breakpoint
ALTER TABLE "partner_community" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_merge" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"kept_id" uuid NOT NULL,
	"gone_id" uuid NOT NULL,
	"merged" jsonb NOT NULL,
	"merged_by" uuid NOT NULL,
	"merged_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "partner_merge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_origin" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_id" uuid NOT NULL,
	"register_entry_id" uuid,
	"relation_id" uuid
);
--> statement-breakpoint
ALTER TABLE "partner_origin" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_target_group" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_id" uuid NOT NULL,
	"target_group_id" uuid NOT NULL,
	CONSTRAINT "partner_target_group_partner_id_target_group_id_pk" PRIMARY KEY("partner_id","target_group_id")
);
--> statement-breakpoint
ALTER TABLE "partner_target_group" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_word" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_id" uuid NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "partner_word_partner_id_word_pk" PRIMARY KEY("partner_id","word")
);
--> statement-breakpoint
ALTER TABLE "partner_word" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "idea_notice" ADD CONSTRAINT "idea_notice_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_notice" ADD CONSTRAINT "idea_notice_organisation_id_member_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_page" ADD CONSTRAINT "idea_page_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_page_place" ADD CONSTRAINT "idea_page_place_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_page_place" ADD CONSTRAINT "idea_page_place_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_parting" ADD CONSTRAINT "idea_parting_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exploring_note" ADD CONSTRAINT "exploring_note_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exploring_note" ADD CONSTRAINT "exploring_note_organisation_id_idea_id_idea_organisation_id_id_fk" FOREIGN KEY ("organisation_id","idea_id") REFERENCES "public"."idea"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exploring_note" ADD CONSTRAINT "exploring_note_organisation_id_noted_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","noted_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea" ADD CONSTRAINT "idea_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_introduction" ADD CONSTRAINT "idea_introduction_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_introduction" ADD CONSTRAINT "idea_introduction_organisation_id_idea_id_idea_organisation_id_id_fk" FOREIGN KEY ("organisation_id","idea_id") REFERENCES "public"."idea"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_introduction" ADD CONSTRAINT "idea_introduction_organisation_id_noted_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","noted_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_link" ADD CONSTRAINT "idea_link_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_link" ADD CONSTRAINT "idea_link_organisation_id_idea_id_idea_organisation_id_id_fk" FOREIGN KEY ("organisation_id","idea_id") REFERENCES "public"."idea"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_message" ADD CONSTRAINT "idea_message_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_message" ADD CONSTRAINT "idea_message_organisation_id_idea_id_idea_organisation_id_id_fk" FOREIGN KEY ("organisation_id","idea_id") REFERENCES "public"."idea"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_message" ADD CONSTRAINT "idea_message_organisation_id_written_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","written_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_step" ADD CONSTRAINT "idea_step_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_step" ADD CONSTRAINT "idea_step_organisation_id_idea_id_idea_organisation_id_id_fk" FOREIGN KEY ("organisation_id","idea_id") REFERENCES "public"."idea"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_step" ADD CONSTRAINT "idea_step_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_step" ADD CONSTRAINT "idea_step_organisation_id_taken_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","taken_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acquaintance" ADD CONSTRAINT "acquaintance_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acquaintance" ADD CONSTRAINT "acquaintance_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acquaintance" ADD CONSTRAINT "acquaintance_organisation_id_member_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_person" ADD CONSTRAINT "contact_person_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_person" ADD CONSTRAINT "contact_person_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_person" ADD CONSTRAINT "contact_person_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_organisation_id_contact_person_id_contact_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contact_person_id") REFERENCES "public"."contact_person"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_organisation_id_erased_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","erased_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_organisation_id_branch_id_branch_organisation_id_id_fk" FOREIGN KEY ("organisation_id","branch_id") REFERENCES "public"."branch"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_organisation_id_target_group_id_target_group_organisation_id_id_fk" FOREIGN KEY ("organisation_id","target_group_id") REFERENCES "public"."target_group"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_organisation_id_member_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_organisation_id_merged_into_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","merged_into_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_community" ADD CONSTRAINT "partner_community_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_community" ADD CONSTRAINT "partner_community_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_community" ADD CONSTRAINT "partner_community_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_merge" ADD CONSTRAINT "partner_merge_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_merge" ADD CONSTRAINT "partner_merge_organisation_id_kept_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","kept_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_merge" ADD CONSTRAINT "partner_merge_organisation_id_gone_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","gone_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_merge" ADD CONSTRAINT "partner_merge_organisation_id_merged_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","merged_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_origin" ADD CONSTRAINT "partner_origin_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_origin" ADD CONSTRAINT "partner_origin_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_origin" ADD CONSTRAINT "partner_origin_organisation_id_register_entry_id_register_entry_organisation_id_id_fk" FOREIGN KEY ("organisation_id","register_entry_id") REFERENCES "public"."register_entry"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_origin" ADD CONSTRAINT "partner_origin_organisation_id_relation_id_relation_organisation_id_id_fk" FOREIGN KEY ("organisation_id","relation_id") REFERENCES "public"."relation"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_target_group" ADD CONSTRAINT "partner_target_group_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_target_group" ADD CONSTRAINT "partner_target_group_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_target_group" ADD CONSTRAINT "partner_target_group_organisation_id_target_group_id_target_group_organisation_id_id_fk" FOREIGN KEY ("organisation_id","target_group_id") REFERENCES "public"."target_group"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_word" ADD CONSTRAINT "partner_word_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_word" ADD CONSTRAINT "partner_word_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idea_organisation_id_received_at_index" ON "idea" USING btree ("organisation_id","received_at");--> statement-breakpoint
CREATE INDEX "idea_introduction_idea_id_index" ON "idea_introduction" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "idea_link_idea_id_index" ON "idea_link" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "idea_message_idea_id_sent_at_index" ON "idea_message" USING btree ("idea_id","sent_at");--> statement-breakpoint
CREATE INDEX "idea_step_idea_id_taken_at_index" ON "idea_step" USING btree ("idea_id","taken_at");--> statement-breakpoint
CREATE INDEX "acquaintance_partner_id_index" ON "acquaintance" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "acquaintance_member_id_index" ON "acquaintance" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "contact_person_partner_id_index" ON "contact_person" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "contact_person_organisation_id_keep_until_index" ON "contact_person" USING btree ("organisation_id","keep_until");--> statement-breakpoint
CREATE INDEX "erasure_contact_person_id_index" ON "erasure" USING btree ("contact_person_id");--> statement-breakpoint
CREATE INDEX "participation_engagement_id_index" ON "participation" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "participation_partner_id_index" ON "participation" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "rating_engagement_id_partner_id_index" ON "rating" USING btree ("engagement_id","partner_id");--> statement-breakpoint
CREATE INDEX "rating_partner_id_index" ON "rating" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "partner_merged_into_id_index" ON "partner" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "partner_name" ON "partner" USING btree ("organisation_id",name collate "da-x-icu");--> statement-breakpoint
CREATE INDEX "partner_community_community_id_index" ON "partner_community" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "partner_merge_kept_id_index" ON "partner_merge" USING btree ("kept_id");--> statement-breakpoint
CREATE INDEX "partner_origin_partner_id_index" ON "partner_origin" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "partner_origin_register_entry_id_index" ON "partner_origin" USING btree ("register_entry_id");--> statement-breakpoint
CREATE INDEX "partner_origin_relation_id_index" ON "partner_origin" USING btree ("relation_id");--> statement-breakpoint
CREATE INDEX "partner_target_group_target_group_id_index" ON "partner_target_group" USING btree ("target_group_id");--> statement-breakpoint
CREATE INDEX "partner_word_word" ON "partner_word" USING btree ("organisation_id",word collate "C","partner_id");--> statement-breakpoint
CREATE POLICY "own_organisation" ON "idea_notice" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "idea_page" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_idea_page" ON "idea_page" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "idea_page_place" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "idea_parting" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "exploring_note" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "idea" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "idea_introduction" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "idea_link" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_idea_link" ON "idea_link" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "idea_message" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "idea_step" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "acquaintance" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "contact_person" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "erasure" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "participation" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "rating" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "partner" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "partner_community" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "partner_merge" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "partner_origin" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "partner_target_group" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "partner_word" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());