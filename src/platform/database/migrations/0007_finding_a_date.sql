CREATE TABLE "date_poll" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"question" text NOT NULL,
	"minutes" integer NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"answer_by" date NOT NULL,
	"rule" text DEFAULT 'none' NOT NULL,
	"meeting_id" uuid,
	"quiet" boolean DEFAULT false NOT NULL,
	"found_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "date_poll_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "date_poll" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "found_date" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"poll_id" uuid NOT NULL,
	"date_id" uuid NOT NULL,
	"meeting_id" uuid,
	"sequence" integer DEFAULT 0 NOT NULL,
	"told_day" date NOT NULL,
	"told_starts_at" text NOT NULL,
	"told_ends_at" text NOT NULL,
	"told_place" text DEFAULT '' NOT NULL,
	"cancelled_at" timestamp with time zone,
	"found_by" uuid NOT NULL,
	"found_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "found_date_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "found_date" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "found_date_voter" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"found_date_id" uuid NOT NULL,
	"voter_id" uuid NOT NULL,
	CONSTRAINT "found_date_voter_found_date_id_voter_id_pk" PRIMARY KEY("found_date_id","voter_id")
);
--> statement-breakpoint
ALTER TABLE "found_date_voter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poll_answer" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"voter_id" uuid NOT NULL,
	"date_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"asked_day" date NOT NULL,
	"asked_starts_at" text NOT NULL,
	"is_late" boolean DEFAULT false NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "poll_answer_voter_id_date_id_pk" PRIMARY KEY("voter_id","date_id")
);
--> statement-breakpoint
ALTER TABLE "poll_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poll_date" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"poll_id" uuid NOT NULL,
	"day" date NOT NULL,
	"starts_at" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "poll_date_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "poll_date" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poll_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"poll_id" uuid NOT NULL,
	"voter_id" uuid,
	CONSTRAINT "poll_link_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "poll_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poll_voter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"poll_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"partner_id" uuid,
	"contact_person_id" uuid,
	"member_id" uuid,
	"who" text DEFAULT '' NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"must" boolean DEFAULT false NOT NULL,
	"tongue" text,
	"word" text DEFAULT '' NOT NULL,
	"waiting_for" text DEFAULT '' NOT NULL,
	"waiting_until" date,
	"waiting_since" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"quiet" boolean DEFAULT false NOT NULL,
	"answered_at" timestamp with time zone,
	"noted_by" uuid,
	"added_by" uuid,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "poll_voter_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "poll_voter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "calendar" text;--> statement-breakpoint
ALTER TABLE "date_poll" ADD CONSTRAINT "date_poll_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_poll" ADD CONSTRAINT "date_poll_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_poll" ADD CONSTRAINT "date_poll_organisation_id_meeting_id_meeting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."meeting"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_poll" ADD CONSTRAINT "date_poll_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "found_date" ADD CONSTRAINT "found_date_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "found_date" ADD CONSTRAINT "found_date_organisation_id_poll_id_date_poll_organisation_id_id_fk" FOREIGN KEY ("organisation_id","poll_id") REFERENCES "public"."date_poll"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "found_date" ADD CONSTRAINT "found_date_organisation_id_date_id_poll_date_organisation_id_id_fk" FOREIGN KEY ("organisation_id","date_id") REFERENCES "public"."poll_date"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "found_date" ADD CONSTRAINT "found_date_organisation_id_meeting_id_meeting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."meeting"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "found_date" ADD CONSTRAINT "found_date_organisation_id_found_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","found_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "found_date_voter" ADD CONSTRAINT "found_date_voter_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "found_date_voter" ADD CONSTRAINT "found_date_voter_organisation_id_found_date_id_found_date_organisation_id_id_fk" FOREIGN KEY ("organisation_id","found_date_id") REFERENCES "public"."found_date"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "found_date_voter" ADD CONSTRAINT "found_date_voter_organisation_id_voter_id_poll_voter_organisation_id_id_fk" FOREIGN KEY ("organisation_id","voter_id") REFERENCES "public"."poll_voter"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_answer" ADD CONSTRAINT "poll_answer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_answer" ADD CONSTRAINT "poll_answer_organisation_id_voter_id_poll_voter_organisation_id_id_fk" FOREIGN KEY ("organisation_id","voter_id") REFERENCES "public"."poll_voter"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_answer" ADD CONSTRAINT "poll_answer_organisation_id_date_id_poll_date_organisation_id_id_fk" FOREIGN KEY ("organisation_id","date_id") REFERENCES "public"."poll_date"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_date" ADD CONSTRAINT "poll_date_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_date" ADD CONSTRAINT "poll_date_organisation_id_poll_id_date_poll_organisation_id_id_fk" FOREIGN KEY ("organisation_id","poll_id") REFERENCES "public"."date_poll"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_date" ADD CONSTRAINT "poll_date_organisation_id_added_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_link" ADD CONSTRAINT "poll_link_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_link" ADD CONSTRAINT "poll_link_organisation_id_poll_id_date_poll_organisation_id_id_fk" FOREIGN KEY ("organisation_id","poll_id") REFERENCES "public"."date_poll"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_link" ADD CONSTRAINT "poll_link_organisation_id_voter_id_poll_voter_organisation_id_id_fk" FOREIGN KEY ("organisation_id","voter_id") REFERENCES "public"."poll_voter"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_organisation_id_poll_id_date_poll_organisation_id_id_fk" FOREIGN KEY ("organisation_id","poll_id") REFERENCES "public"."date_poll"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_organisation_id_contact_person_id_contact_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contact_person_id") REFERENCES "public"."contact_person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_organisation_id_member_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_organisation_id_noted_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","noted_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_organisation_id_added_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "date_poll_engagement_id_index" ON "date_poll" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "date_poll_meeting_id_index" ON "date_poll" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "found_date_poll_id_index" ON "found_date" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "found_date_meeting_id_index" ON "found_date" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "found_date_voter_voter_id_index" ON "found_date_voter" USING btree ("voter_id");--> statement-breakpoint
CREATE INDEX "poll_answer_date_id_index" ON "poll_answer" USING btree ("date_id");--> statement-breakpoint
CREATE INDEX "poll_date_poll_id_index" ON "poll_date" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "poll_link_poll_id_index" ON "poll_link" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "poll_link_voter_id_index" ON "poll_link" USING btree ("voter_id");--> statement-breakpoint
CREATE INDEX "poll_voter_poll_id_index" ON "poll_voter" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "poll_voter_partner_id_index" ON "poll_voter" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "poll_voter_contact_person_id_index" ON "poll_voter" USING btree ("contact_person_id");--> statement-breakpoint
CREATE POLICY "own_organisation" ON "date_poll" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "found_date" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "found_date_voter" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "poll_answer" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "poll_date" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "poll_link" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_poll_link" ON "poll_link" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "poll_voter" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());