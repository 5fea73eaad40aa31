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
ALTER TABLE "mail" ADD COLUMN "calendar" text;--> statement-breakpoint
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
CREATE INDEX "board_meeting_id_index" ON "board" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "board_deed_board_id_done_at_index" ON "board_deed" USING btree ("board_id","done_at");--> statement-breakpoint
CREATE INDEX "board_group_board_id_index" ON "board_group" USING btree ("board_id");--> statement-breakpoint
CREATE INDEX "contribution_board_id_seq_index" ON "contribution" USING btree ("board_id","seq");--> statement-breakpoint
CREATE INDEX "contribution_board_id_mark_index" ON "contribution" USING btree ("board_id","mark");--> statement-breakpoint
CREATE INDEX "contribution_participant_id_index" ON "contribution" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "other_wording_contribution_id_index" ON "other_wording" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "participant_meeting_id_index" ON "participant" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sitting_code_index" ON "sitting" USING btree ("code") WHERE closed_at is null;--> statement-breakpoint
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
CREATE INDEX "agenda_item_meeting_id_index" ON "agenda_item" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_engagement_id_index" ON "meeting" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "meeting_organisation_id_day_index" ON "meeting" USING btree ("organisation_id","day");--> statement-breakpoint
CREATE INDEX "meeting_guest_meeting_id_index" ON "meeting_guest" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_guest_partner_id_index" ON "meeting_guest" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "meeting_guest_contact_person_id_index" ON "meeting_guest" USING btree ("contact_person_id");--> statement-breakpoint
CREATE INDEX "minutes_decision_meeting_id_index" ON "minutes_decision" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "minutes_wish_meeting_id_index" ON "minutes_wish" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "note_onward_contribution_id_index" ON "note_onward" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "note_onward_evidence_id_index" ON "note_onward" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "note_onward_question_id_index" ON "note_onward" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "note_onward_task_id_index" ON "note_onward" USING btree ("task_id");--> statement-breakpoint
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
CREATE POLICY "own_organisation" ON "date_poll" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "found_date" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "found_date_voter" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "poll_answer" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "poll_date" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "poll_link" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_poll_link" ON "poll_link" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "poll_voter" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "agenda_item" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "meeting" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "meeting_guest" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_decision" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_left_out" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_mailing" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_paragraph" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_step" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_version" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "minutes_wish" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "note_onward" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());