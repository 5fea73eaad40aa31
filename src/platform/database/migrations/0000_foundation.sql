CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attempt" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer DEFAULT 0 NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credential" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id_at_provider" text NOT NULL,
	"provider_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credential" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opening" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "opening_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "opening" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passkey" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"account_id" uuid NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passkey_credential_id_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
ALTER TABLE "passkey" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"account_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "verification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"member_id" uuid,
	"member_name" text NOT NULL,
	"act" text NOT NULL,
	"thing" text NOT NULL,
	"thing_id" uuid
);
--> statement-breakpoint
ALTER TABLE "audit_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "removal" (
	"item_id" uuid NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"thing" text NOT NULL,
	"label" text NOT NULL,
	"removed_by" uuid NOT NULL,
	"removed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "removal_organisation_id_item_id_pk" PRIMARY KEY("organisation_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "removal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"email" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "invitation_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"title" text,
	"role" text NOT NULL,
	"language" text DEFAULT 'da' NOT NULL,
	"look" text DEFAULT 'system' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "member_organisationId_accountId_unique" UNIQUE("organisation_id","account_id"),
	CONSTRAINT "member_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"municipality_code" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "engagement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"name" text NOT NULL,
	"question" text NOT NULL,
	"places" text[] DEFAULT '{}' NOT NULL,
	"target_group" text DEFAULT '' NOT NULL,
	"goal" text DEFAULT '' NOT NULL,
	"success_criteria" text[] DEFAULT '{}' NOT NULL,
	"hours" integer,
	"money" integer,
	"resource_note" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "engagement_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "engagement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "engagement_member" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"part" text DEFAULT 'team' NOT NULL,
	CONSTRAINT "engagement_member_engagement_id_member_id_pk" PRIMARY KEY("engagement_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "engagement_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "engagement_state" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"since" date NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "engagement_state" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "engagement_strategy" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"strategy_id" uuid NOT NULL,
	CONSTRAINT "engagement_strategy_engagement_id_strategy_id_pk" PRIMARY KEY("engagement_id","strategy_id")
);
--> statement-breakpoint
ALTER TABLE "engagement_strategy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "checklist_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"station" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "checklist_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "checklist_tick" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"item_key" text NOT NULL,
	"ticked_by" uuid NOT NULL,
	"ticked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "checklist_tick_engagement_id_item_key_pk" PRIMARY KEY("engagement_id","item_key")
);
--> statement-breakpoint
ALTER TABLE "checklist_tick" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "station_visit" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"station" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "station_visit_engagement_id_station_pk" PRIMARY KEY("engagement_id","station")
);
--> statement-breakpoint
ALTER TABLE "station_visit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "content_edit" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"key" text NOT NULL,
	"language" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"more" text DEFAULT '' NOT NULL,
	"hidden" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "content_edit_organisation_id_key_language_pk" PRIMARY KEY("organisation_id","key","language")
);
--> statement-breakpoint
ALTER TABLE "content_edit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "own_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"station" text NOT NULL,
	"kind" text NOT NULL,
	"da" text NOT NULL,
	"more_da" text DEFAULT '' NOT NULL,
	"en" text DEFAULT '' NOT NULL,
	"more_en" text DEFAULT '' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "own_item_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "own_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"station" text NOT NULL,
	"outcome" text NOT NULL,
	"decided" text DEFAULT '' NOT NULL,
	"reason" text NOT NULL,
	"people" text NOT NULL,
	"decided_on" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "way_choice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"ways" text[] NOT NULL,
	"reason" text NOT NULL,
	"people" text NOT NULL,
	"chosen_on" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "way_choice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"round_id" uuid NOT NULL,
	"question_key" text NOT NULL,
	"text" text NOT NULL,
	"said_by" text DEFAULT '' NOT NULL,
	"nugget" boolean DEFAULT false NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "round" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"station" text NOT NULL,
	"kind" text NOT NULL,
	"present" text[] DEFAULT '{}' NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"silent_until" timestamp with time zone,
	CONSTRAINT "round_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "round" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "round_question" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"round_id" uuid NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"agreed" text DEFAULT '' NOT NULL,
	"agreed_at" timestamp with time zone,
	CONSTRAINT "round_question_round_id_key_pk" PRIMARY KEY("round_id","key")
);
--> statement-breakpoint
ALTER TABLE "round_question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "logbook_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"day" date NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "logbook_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "branch" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "branch_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "branch" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "strategy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"name" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "strategy_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "strategy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"tried_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"last_error" text
);
--> statement-breakpoint
ALTER TABLE "mail" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removal" ADD CONSTRAINT "removal_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_invited_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","invited_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_member" ADD CONSTRAINT "engagement_member_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_member" ADD CONSTRAINT "engagement_member_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_member" ADD CONSTRAINT "engagement_member_organisation_id_member_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_state" ADD CONSTRAINT "engagement_state_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_state" ADD CONSTRAINT "engagement_state_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_state" ADD CONSTRAINT "engagement_state_organisation_id_set_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","set_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_strategy" ADD CONSTRAINT "engagement_strategy_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_strategy" ADD CONSTRAINT "engagement_strategy_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_strategy" ADD CONSTRAINT "engagement_strategy_organisation_id_strategy_id_strategy_organisation_id_id_fk" FOREIGN KEY ("organisation_id","strategy_id") REFERENCES "public"."strategy"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_line" ADD CONSTRAINT "checklist_line_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_line" ADD CONSTRAINT "checklist_line_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_tick" ADD CONSTRAINT "checklist_tick_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_tick" ADD CONSTRAINT "checklist_tick_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_tick" ADD CONSTRAINT "checklist_tick_organisation_id_ticked_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","ticked_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "station_visit" ADD CONSTRAINT "station_visit_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "station_visit" ADD CONSTRAINT "station_visit_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_edit" ADD CONSTRAINT "content_edit_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_item" ADD CONSTRAINT "own_item_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_organisation_id_recorded_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","recorded_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_choice" ADD CONSTRAINT "way_choice_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_choice" ADD CONSTRAINT "way_choice_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_choice" ADD CONSTRAINT "way_choice_organisation_id_recorded_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","recorded_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_organisation_id_round_id_round_organisation_id_id_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."round"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_organisation_id_written_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","written_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_organisation_id_started_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","started_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_question" ADD CONSTRAINT "round_question_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_question" ADD CONSTRAINT "round_question_organisation_id_round_id_round_organisation_id_id_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."round"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logbook_entry" ADD CONSTRAINT "logbook_entry_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logbook_entry" ADD CONSTRAINT "logbook_entry_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logbook_entry" ADD CONSTRAINT "logbook_entry_organisation_id_written_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","written_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "branch" ADD CONSTRAINT "branch_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strategy" ADD CONSTRAINT "strategy_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "credential_account_id_index" ON "credential" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "passkey_account_id_index" ON "passkey" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "session_account_id_index" ON "session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "verification_identifier_index" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "audit_entry_organisation_id_at_index" ON "audit_entry" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE INDEX "removal_organisation_id_removed_at_index" ON "removal" USING btree ("organisation_id","removed_at");--> statement-breakpoint
CREATE INDEX "invitation_organisation_id_index" ON "invitation" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "member_account_id_index" ON "member" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "engagement_state_engagement_id_set_at_index" ON "engagement_state" USING btree ("engagement_id","set_at");--> statement-breakpoint
CREATE INDEX "checklist_line_engagement_id_station_index" ON "checklist_line" USING btree ("engagement_id","station");--> statement-breakpoint
CREATE INDEX "own_item_organisation_id_station_index" ON "own_item" USING btree ("organisation_id","station");--> statement-breakpoint
CREATE INDEX "decision_engagement_id_recorded_at_index" ON "decision" USING btree ("engagement_id","recorded_at");--> statement-breakpoint
CREATE INDEX "way_choice_engagement_id_recorded_at_index" ON "way_choice" USING btree ("engagement_id","recorded_at");--> statement-breakpoint
CREATE INDEX "answer_round_id_index" ON "answer" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "round_engagement_id_station_index" ON "round" USING btree ("engagement_id","station");--> statement-breakpoint
CREATE INDEX "logbook_entry_engagement_id_day_index" ON "logbook_entry" USING btree ("engagement_id","day");--> statement-breakpoint
CREATE INDEX "mail_organisation_id_created_at_index" ON "mail" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE POLICY "account_gate_only" ON "account" AS PERMISSIVE FOR ALL TO "vejviser_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "attempt_gate_only" ON "attempt" AS PERMISSIVE FOR ALL TO "vejviser_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "credential_gate_only" ON "credential" AS PERMISSIVE FOR ALL TO "vejviser_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "opening_gate_only" ON "opening" AS PERMISSIVE FOR ALL TO "vejviser_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "passkey_gate_only" ON "passkey" AS PERMISSIVE FOR ALL TO "vejviser_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "session_gate_only" ON "session" AS PERMISSIVE FOR ALL TO "vejviser_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "verification_gate_only" ON "verification" AS PERMISSIVE FOR ALL TO "vejviser_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "audit_entry" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "removal" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "invitation" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_invitation" ON "invitation" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "member" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_member" ON "member" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "organisation_is_own" ON "organisation" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (id = current_organisation()) WITH CHECK (id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_names_organisation" ON "organisation" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "engagement" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "engagement_member" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "engagement_state" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "engagement_strategy" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "checklist_line" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "checklist_tick" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "station_visit" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "content_edit" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "own_item" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "decision" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "way_choice" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "answer" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "round" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "round_question" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "logbook_entry" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "branch" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "strategy" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "mail" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "post_office" ON "mail" AS PERMISSIVE FOR ALL TO "vejviser_gate" USING (true) WITH CHECK (true);