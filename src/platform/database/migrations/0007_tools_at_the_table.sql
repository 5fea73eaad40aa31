CREATE TABLE "between_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"engagement_id" uuid NOT NULL,
	CONSTRAINT "between_link_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "between_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "between_page" (
	"engagement_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"said" text DEFAULT '' NOT NULL,
	"next" text DEFAULT '' NOT NULL,
	"waiting" text DEFAULT '' NOT NULL,
	"shows_minutes" boolean DEFAULT true NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "between_page" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "between_word" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"tongue" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "between_word_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "between_word" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "board_sheet" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"board_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"mark" text NOT NULL,
	CONSTRAINT "board_sheet_board_id_number_pk" PRIMARY KEY("board_id","number"),
	CONSTRAINT "board_sheet_boardId_mark_unique" UNIQUE("board_id","mark")
);
--> statement-breakpoint
ALTER TABLE "board_sheet" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "note_picture" (
	"contribution_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "note_picture" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "own_card" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "own_card_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "own_card" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agenda_prompt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"item_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"development_question_id" uuid,
	"guide_key" text DEFAULT '' NOT NULL,
	CONSTRAINT "agenda_prompt_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "agenda_prompt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "passes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "pass" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "contribution" ADD COLUMN "is_taken" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "persona_id" uuid;--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "join_code" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "note_onward" ADD COLUMN "idea_id" uuid;--> statement-breakpoint
ALTER TABLE "note_onward" ADD COLUMN "trait_id" uuid;--> statement-breakpoint
ALTER TABLE "between_link" ADD CONSTRAINT "between_link_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "between_link" ADD CONSTRAINT "between_link_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "between_page" ADD CONSTRAINT "between_page_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "between_page" ADD CONSTRAINT "between_page_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "between_page" ADD CONSTRAINT "between_page_organisation_id_written_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","written_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "between_word" ADD CONSTRAINT "between_word_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "between_word" ADD CONSTRAINT "between_word_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_sheet" ADD CONSTRAINT "board_sheet_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_sheet" ADD CONSTRAINT "board_sheet_organisation_id_board_id_board_organisation_id_id_fk" FOREIGN KEY ("organisation_id","board_id") REFERENCES "public"."board"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_picture" ADD CONSTRAINT "note_picture_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_picture" ADD CONSTRAINT "note_picture_organisation_id_contribution_id_contribution_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contribution_id") REFERENCES "public"."contribution"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_card" ADD CONSTRAINT "own_card_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_card" ADD CONSTRAINT "own_card_organisation_id_added_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_prompt" ADD CONSTRAINT "agenda_prompt_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_prompt" ADD CONSTRAINT "agenda_prompt_organisation_id_item_id_agenda_item_organisation_id_id_fk" FOREIGN KEY ("organisation_id","item_id") REFERENCES "public"."agenda_item"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_prompt" ADD CONSTRAINT "agenda_prompt_organisation_id_development_question_id_development_question_organisation_id_id_fk" FOREIGN KEY ("organisation_id","development_question_id") REFERENCES "public"."development_question"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "between_link_engagement_id_index" ON "between_link" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "between_word_engagement_id_index" ON "between_word" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "agenda_prompt_item_id_index" ON "agenda_prompt" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "agenda_prompt_development_question_id_index" ON "agenda_prompt" USING btree ("development_question_id");--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_organisation_id_persona_id_persona_organisation_id_id_fk" FOREIGN KEY ("organisation_id","persona_id") REFERENCES "public"."persona"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_onward" ADD CONSTRAINT "note_onward_organisation_id_idea_id_idea_organisation_id_id_fk" FOREIGN KEY ("organisation_id","idea_id") REFERENCES "public"."idea"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_onward" ADD CONSTRAINT "note_onward_organisation_id_trait_id_trait_organisation_id_id_fk" FOREIGN KEY ("organisation_id","trait_id") REFERENCES "public"."trait"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_item_persona_id_index" ON "agenda_item" USING btree ("persona_id");--> statement-breakpoint
CREATE INDEX "note_onward_idea_id_index" ON "note_onward" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "note_onward_trait_id_index" ON "note_onward" USING btree ("trait_id");--> statement-breakpoint
CREATE POLICY "own_organisation" ON "between_link" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_between_link" ON "between_link" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "between_page" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "between_word" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "board_sheet" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "note_picture" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "own_card" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "agenda_prompt" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());