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
CREATE INDEX "idea_organisation_id_received_at_index" ON "idea" USING btree ("organisation_id","received_at");--> statement-breakpoint
CREATE INDEX "idea_introduction_idea_id_index" ON "idea_introduction" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "idea_link_idea_id_index" ON "idea_link" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "idea_message_idea_id_sent_at_index" ON "idea_message" USING btree ("idea_id","sent_at");--> statement-breakpoint
CREATE INDEX "idea_step_idea_id_taken_at_index" ON "idea_step" USING btree ("idea_id","taken_at");--> statement-breakpoint
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
CREATE POLICY "own_organisation" ON "idea_step" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());