CREATE TABLE "community" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"municipality_code" text DEFAULT '' NOT NULL,
	"nearest_branch_id" uuid,
	"distance" numeric(5, 1),
	"notes" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "community_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "community" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "community_share" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"community_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"token" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "community_share_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "community_share" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "figure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"community_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"category" text DEFAULT '' NOT NULL,
	"year" integer NOT NULL,
	"value" integer NOT NULL,
	"origin" text NOT NULL,
	"source" text NOT NULL,
	"source_date" date NOT NULL,
	"licence" text DEFAULT '' NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "figure_once" UNIQUE("community_id","measure","category","year","origin")
);
--> statement-breakpoint
ALTER TABLE "figure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "statbank_answer" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"question" text NOT NULL,
	"answer" jsonb NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "statbank_answer_organisation_id_question_pk" PRIMARY KEY("organisation_id","question")
);
--> statement-breakpoint
ALTER TABLE "statbank_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "register_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"community_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"what" text DEFAULT '' NOT NULL,
	"used" text DEFAULT '' NOT NULL,
	"certainty" text DEFAULT 'told' NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "register_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "community" ADD CONSTRAINT "community_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community" ADD CONSTRAINT "community_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community" ADD CONSTRAINT "community_organisation_id_nearest_branch_id_branch_organisation_id_id_fk" FOREIGN KEY ("organisation_id","nearest_branch_id") REFERENCES "public"."branch"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_share" ADD CONSTRAINT "community_share_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_share" ADD CONSTRAINT "community_share_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_share" ADD CONSTRAINT "community_share_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure" ADD CONSTRAINT "figure_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure" ADD CONSTRAINT "figure_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure" ADD CONSTRAINT "figure_organisation_id_entered_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","entered_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statbank_answer" ADD CONSTRAINT "statbank_answer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_organisation_id_entered_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","entered_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "community_share_community_id_index" ON "community_share" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "figure_organisation_id_community_id_index" ON "figure" USING btree ("organisation_id","community_id");--> statement-breakpoint
CREATE INDEX "register_entry_community_id_kind_index" ON "register_entry" USING btree ("community_id","kind");--> statement-breakpoint
CREATE POLICY "own_organisation" ON "community" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "community_share" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_share" ON "community_share" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "figure" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "statbank_answer" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "register_entry" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());