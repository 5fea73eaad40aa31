CREATE TABLE "board" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"tool" text NOT NULL,
	"anonymity" text DEFAULT 'named' NOT NULL,
	"hidden" boolean DEFAULT false NOT NULL,
	"revealed_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"dots" integer DEFAULT 0 NOT NULL,
	"several_dots" boolean DEFAULT true NOT NULL,
	"voting_opened_at" timestamp with time zone,
	"voting_closed_at" timestamp with time zone,
	"seq" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "board_organisationId_id_unique" UNIQUE("organisation_id","id"),
	CONSTRAINT "board_itemId_unique" UNIQUE("item_id")
);
--> statement-breakpoint
ALTER TABLE "board" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "board_deed" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"board_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"before" jsonb NOT NULL,
	"done_by" uuid NOT NULL,
	"done_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "board_deed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "board_group" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"board_id" uuid NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"merged_into" uuid,
	"removed_at" timestamp with time zone,
	CONSTRAINT "board_group_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "board_group" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contribution" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"board_id" uuid NOT NULL,
	"mark" text DEFAULT '' NOT NULL,
	"participant_id" uuid,
	"member_id" uuid,
	"slot" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"group_id" uuid,
	"position" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"is_nugget" boolean DEFAULT false NOT NULL,
	"is_late" boolean DEFAULT false NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "contribution_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "contribution" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contribution_translation" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"contribution_id" uuid NOT NULL,
	"tongue" text NOT NULL,
	"text" text NOT NULL,
	"translated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contribution_translation_contribution_id_tongue_pk" PRIMARY KEY("contribution_id","tongue")
);
--> statement-breakpoint
ALTER TABLE "contribution_translation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finished" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"board_id" uuid NOT NULL,
	"mark" text NOT NULL,
	CONSTRAINT "finished_board_id_mark_pk" PRIMARY KEY("board_id","mark")
);
--> statement-breakpoint
ALTER TABLE "finished" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "other_wording" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"contribution_id" uuid NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "other_wording" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "vote" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"board_id" uuid NOT NULL,
	"mark" text NOT NULL,
	"target_id" uuid NOT NULL,
	"dots" integer NOT NULL,
	CONSTRAINT "vote_board_id_mark_target_id_pk" PRIMARY KEY("board_id","mark","target_id")
);
--> statement-breakpoint
ALTER TABLE "vote" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"meeting_id" uuid NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"tongue" text NOT NULL,
	"seat" text DEFAULT 'phone' NOT NULL,
	"heads" integer DEFAULT 1 NOT NULL,
	"table_name" text DEFAULT '' NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participant_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "participant_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "participant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sitting" (
	"meeting_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"code" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	"seq" bigint DEFAULT 0 NOT NULL,
	"item_id" uuid,
	"gathering" integer DEFAULT 0 NOT NULL,
	"timer_ends_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "sitting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agenda_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"question" text DEFAULT '' NOT NULL,
	"minutes" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "agenda_item_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "agenda_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"question" text NOT NULL,
	"day" date,
	"starts_at" text DEFAULT '' NOT NULL,
	"ends_at" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"room" text DEFAULT '' NOT NULL,
	"bring" text DEFAULT '' NOT NULL,
	"confidentiality" text DEFAULT '' NOT NULL,
	"interpreter_language" text DEFAULT '' NOT NULL,
	"interpreter_who" text DEFAULT '' NOT NULL,
	"facilitator_id" uuid,
	"facilitator_role" text DEFAULT '' NOT NULL,
	"takes_part_id" uuid,
	"try_next" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meeting_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "meeting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_guest" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"partner_id" uuid,
	"contact_person_id" uuid,
	"member_id" uuid,
	"who" text DEFAULT '' NOT NULL,
	"heads" integer DEFAULT 1 NOT NULL,
	"is_entry" boolean DEFAULT false NOT NULL,
	"may_decide" boolean DEFAULT false NOT NULL,
	"came" boolean,
	"came_heads" integer,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meeting_guest_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "meeting_guest" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "board" ADD CONSTRAINT "board_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board" ADD CONSTRAINT "board_organisation_id_meeting_id_meeting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."meeting"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board" ADD CONSTRAINT "board_organisation_id_item_id_agenda_item_organisation_id_id_fk" FOREIGN KEY ("organisation_id","item_id") REFERENCES "public"."agenda_item"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_deed" ADD CONSTRAINT "board_deed_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_deed" ADD CONSTRAINT "board_deed_organisation_id_board_id_board_organisation_id_id_fk" FOREIGN KEY ("organisation_id","board_id") REFERENCES "public"."board"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_deed" ADD CONSTRAINT "board_deed_organisation_id_done_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","done_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_group" ADD CONSTRAINT "board_group_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_group" ADD CONSTRAINT "board_group_organisation_id_board_id_board_organisation_id_id_fk" FOREIGN KEY ("organisation_id","board_id") REFERENCES "public"."board"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_organisation_id_board_id_board_organisation_id_id_fk" FOREIGN KEY ("organisation_id","board_id") REFERENCES "public"."board"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_organisation_id_group_id_board_group_organisation_id_id_fk" FOREIGN KEY ("organisation_id","group_id") REFERENCES "public"."board_group"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_organisation_id_participant_id_participant_organisation_id_id_fk" FOREIGN KEY ("organisation_id","participant_id") REFERENCES "public"."participant"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_organisation_id_member_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_translation" ADD CONSTRAINT "contribution_translation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_translation" ADD CONSTRAINT "contribution_translation_organisation_id_contribution_id_contribution_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contribution_id") REFERENCES "public"."contribution"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finished" ADD CONSTRAINT "finished_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finished" ADD CONSTRAINT "finished_organisation_id_board_id_board_organisation_id_id_fk" FOREIGN KEY ("organisation_id","board_id") REFERENCES "public"."board"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "other_wording" ADD CONSTRAINT "other_wording_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "other_wording" ADD CONSTRAINT "other_wording_organisation_id_contribution_id_contribution_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contribution_id") REFERENCES "public"."contribution"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_organisation_id_board_id_board_organisation_id_id_fk" FOREIGN KEY ("organisation_id","board_id") REFERENCES "public"."board"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_organisation_id_meeting_id_meeting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."meeting"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting" ADD CONSTRAINT "sitting_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting" ADD CONSTRAINT "sitting_organisation_id_meeting_id_meeting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."meeting"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting" ADD CONSTRAINT "sitting_organisation_id_item_id_agenda_item_organisation_id_id_fk" FOREIGN KEY ("organisation_id","item_id") REFERENCES "public"."agenda_item"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting" ADD CONSTRAINT "sitting_organisation_id_opened_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","opened_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_organisation_id_meeting_id_meeting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."meeting"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_organisation_id_facilitator_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","facilitator_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_organisation_id_takes_part_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","takes_part_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_organisation_id_meeting_id_meeting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."meeting"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_organisation_id_contact_person_id_contact_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contact_person_id") REFERENCES "public"."contact_person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_organisation_id_member_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_organisation_id_added_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "board_meeting_id_index" ON "board" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "board_deed_board_id_done_at_index" ON "board_deed" USING btree ("board_id","done_at");--> statement-breakpoint
CREATE INDEX "board_group_board_id_index" ON "board_group" USING btree ("board_id");--> statement-breakpoint
CREATE INDEX "contribution_board_id_seq_index" ON "contribution" USING btree ("board_id","seq");--> statement-breakpoint
CREATE INDEX "contribution_board_id_mark_index" ON "contribution" USING btree ("board_id","mark");--> statement-breakpoint
CREATE INDEX "contribution_participant_id_index" ON "contribution" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "other_wording_contribution_id_index" ON "other_wording" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "participant_meeting_id_index" ON "participant" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sitting_code_index" ON "sitting" USING btree ("code") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "agenda_item_meeting_id_index" ON "agenda_item" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_engagement_id_index" ON "meeting" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "meeting_organisation_id_day_index" ON "meeting" USING btree ("organisation_id","day");--> statement-breakpoint
CREATE INDEX "meeting_guest_meeting_id_index" ON "meeting_guest" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_guest_partner_id_index" ON "meeting_guest" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "meeting_guest_contact_person_id_index" ON "meeting_guest" USING btree ("contact_person_id");--> statement-breakpoint
CREATE POLICY "own_organisation" ON "board" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "board_deed" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "board_group" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "contribution" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "contribution_translation" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "finished" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "other_wording" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "vote" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "participant" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_participant" ON "participant" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "sitting" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_sitting" ON "sitting" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "agenda_item" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "meeting" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "meeting_guest" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());