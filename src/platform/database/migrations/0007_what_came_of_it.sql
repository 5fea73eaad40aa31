CREATE TABLE "minutes_decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"what" text NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"who" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "minutes_decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minutes_left_out" (
	"contribution_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"left_out_by" uuid NOT NULL,
	"left_out_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "minutes_left_out" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minutes_mailing" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"minutes_version_id" uuid NOT NULL,
	"meeting_guest_id" uuid NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "minutes_mailing_minutes_version_id_meeting_guest_id_pk" PRIMARY KEY("minutes_version_id","meeting_guest_id")
);
--> statement-breakpoint
ALTER TABLE "minutes_mailing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minutes_paragraph" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"item_id" uuid,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"seq" integer NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "minutes_paragraph_meetingId_itemId_version_unique" UNIQUE NULLS NOT DISTINCT("meeting_id","item_id","version")
);
--> statement-breakpoint
ALTER TABLE "minutes_paragraph" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minutes_step" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"contribution_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"what" text NOT NULL,
	"who" text DEFAULT '' NOT NULL,
	"by_when" text DEFAULT '' NOT NULL,
	"note_version" integer NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "minutes_step_contribution_id_version_pk" PRIMARY KEY("contribution_id","version")
);
--> statement-breakpoint
ALTER TABLE "minutes_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minutes_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"finished_by" uuid NOT NULL,
	"finished_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "minutes_version_organisationId_id_unique" UNIQUE("organisation_id","id"),
	CONSTRAINT "minutes_version_meetingId_number_unique" UNIQUE("meeting_id","number")
);
--> statement-breakpoint
ALTER TABLE "minutes_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minutes_wish" (
	"participant_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"email" text NOT NULL,
	"tongue" text NOT NULL,
	"forget_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "minutes_wish" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "note_onward" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"contribution_id" uuid NOT NULL,
	"evidence_id" uuid,
	"question_id" uuid,
	"task_id" uuid,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "note_onward" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "source_id" uuid;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "source_key" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "source" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "development_question" ADD COLUMN "source_id" uuid;--> statement-breakpoint
ALTER TABLE "development_question" ADD COLUMN "source_key" text;--> statement-breakpoint
ALTER TABLE "development_question" ADD COLUMN "source" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "minutes_decision" ADD CONSTRAINT "minutes_decision_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_decision" ADD CONSTRAINT "minutes_decision_organisation_id_meeting_id_meeting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."meeting"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_decision" ADD CONSTRAINT "minutes_decision_organisation_id_written_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","written_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_left_out" ADD CONSTRAINT "minutes_left_out_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_left_out" ADD CONSTRAINT "minutes_left_out_organisation_id_contribution_id_contribution_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contribution_id") REFERENCES "public"."contribution"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_left_out" ADD CONSTRAINT "minutes_left_out_organisation_id_left_out_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","left_out_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_mailing" ADD CONSTRAINT "minutes_mailing_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_mailing" ADD CONSTRAINT "minutes_mailing_organisation_id_minutes_version_id_minutes_version_organisation_id_id_fk" FOREIGN KEY ("organisation_id","minutes_version_id") REFERENCES "public"."minutes_version"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_mailing" ADD CONSTRAINT "minutes_mailing_organisation_id_meeting_guest_id_meeting_guest_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_guest_id") REFERENCES "public"."meeting_guest"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_mailing" ADD CONSTRAINT "minutes_mailing_organisation_id_sent_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","sent_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_paragraph" ADD CONSTRAINT "minutes_paragraph_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_paragraph" ADD CONSTRAINT "minutes_paragraph_organisation_id_meeting_id_meeting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."meeting"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_paragraph" ADD CONSTRAINT "minutes_paragraph_organisation_id_item_id_agenda_item_organisation_id_id_fk" FOREIGN KEY ("organisation_id","item_id") REFERENCES "public"."agenda_item"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_paragraph" ADD CONSTRAINT "minutes_paragraph_organisation_id_written_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","written_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_step" ADD CONSTRAINT "minutes_step_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_step" ADD CONSTRAINT "minutes_step_organisation_id_contribution_id_contribution_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contribution_id") REFERENCES "public"."contribution"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_step" ADD CONSTRAINT "minutes_step_organisation_id_written_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","written_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_version" ADD CONSTRAINT "minutes_version_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_version" ADD CONSTRAINT "minutes_version_organisation_id_meeting_id_meeting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."meeting"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_version" ADD CONSTRAINT "minutes_version_organisation_id_finished_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","finished_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_wish" ADD CONSTRAINT "minutes_wish_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_wish" ADD CONSTRAINT "minutes_wish_organisation_id_meeting_id_meeting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."meeting"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_wish" ADD CONSTRAINT "minutes_wish_organisation_id_participant_id_participant_organisation_id_id_fk" FOREIGN KEY ("organisation_id","participant_id") REFERENCES "public"."participant"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_onward" ADD CONSTRAINT "note_onward_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_onward" ADD CONSTRAINT "note_onward_organisation_id_contribution_id_contribution_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contribution_id") REFERENCES "public"."contribution"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_onward" ADD CONSTRAINT "note_onward_organisation_id_evidence_id_insight_evidence_organisation_id_id_fk" FOREIGN KEY ("organisation_id","evidence_id") REFERENCES "public"."insight_evidence"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_onward" ADD CONSTRAINT "note_onward_organisation_id_question_id_development_question_organisation_id_id_fk" FOREIGN KEY ("organisation_id","question_id") REFERENCES "public"."development_question"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_onward" ADD CONSTRAINT "note_onward_organisation_id_task_id_task_organisation_id_id_fk" FOREIGN KEY ("organisation_id","task_id") REFERENCES "public"."task"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_onward" ADD CONSTRAINT "note_onward_organisation_id_made_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","made_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "minutes_decision_meeting_id_index" ON "minutes_decision" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "minutes_wish_meeting_id_index" ON "minutes_wish" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "note_onward_contribution_id_index" ON "note_onward" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "note_onward_evidence_id_index" ON "note_onward" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "note_onward_question_id_index" ON "note_onward" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "note_onward_task_id_index" ON "note_onward" USING btree ("task_id");--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_decision" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_left_out" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_mailing" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_paragraph" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_step" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_version" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_wish" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "note_onward" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());