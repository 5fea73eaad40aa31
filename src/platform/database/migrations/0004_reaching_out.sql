CREATE TABLE "agreement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"contact_person_id" uuid,
	"name" text NOT NULL,
	"compared_at" timestamp with time zone,
	"ended_on" date,
	"ended_why" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreement_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "agreement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_confirmation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"agreement_version_id" uuid NOT NULL,
	"side" text NOT NULL,
	"role" text DEFAULT '' NOT NULL,
	"objection" text DEFAULT '' NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agreement_confirmation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"agreement_id" uuid NOT NULL,
	CONSTRAINT "agreement_link_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "agreement_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"terms" jsonb NOT NULL,
	"tasks" jsonb NOT NULL,
	"stays_until" date,
	"follow_up_on" date,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreement_version_organisationId_id_unique" UNIQUE("organisation_id","id"),
	CONSTRAINT "agreement_version_agreementId_number_unique" UNIQUE("agreement_id","number")
);
--> statement-breakpoint
ALTER TABLE "agreement_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "expectation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"side" text NOT NULL,
	"question" text NOT NULL,
	"text" text NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "expectation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_id" uuid NOT NULL,
	"engagement_id" uuid,
	"common_goal" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exchange_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "exchange" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"exchange_id" uuid NOT NULL,
	"side" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "exchange_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_talk" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_id" uuid NOT NULL,
	"engagement_id" uuid,
	"target_group_id" uuid,
	"contact_person_id" uuid,
	"day" date NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"held_by" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "partner_talk_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "partner_talk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "talk_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_talk_id" uuid NOT NULL,
	"question" text NOT NULL,
	"text" text NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "talk_answer_organisationId_id_unique" UNIQUE("organisation_id","id"),
	CONSTRAINT "talk_answer_partnerTalkId_question_unique" UNIQUE("partner_talk_id","question")
);
--> statement-breakpoint
ALTER TABLE "talk_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "talk_answer_evidence" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"talk_answer_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	CONSTRAINT "talk_answer_evidence_talk_answer_id_evidence_id_pk" PRIMARY KEY("talk_answer_id","evidence_id")
);
--> statement-breakpoint
ALTER TABLE "talk_answer_evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "structural_partnership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_id" uuid NOT NULL,
	"engagement_id" uuid,
	"earlier" text DEFAULT '' NOT NULL,
	"habits" text DEFAULT '' NOT NULL,
	"build_on" text DEFAULT '' NOT NULL,
	"our_motive" text DEFAULT '' NOT NULL,
	"their_motive" text DEFAULT '' NOT NULL,
	"for_citizens" text DEFAULT '' NOT NULL,
	"concept" text DEFAULT '' NOT NULL,
	"time" text DEFAULT '' NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "structural_partnership_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "structural_partnership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"agreement_id" uuid,
	"text" text NOT NULL,
	"ended_on" date,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "task_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "task" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "task_carrying" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"task_id" uuid NOT NULL,
	"carrier" text NOT NULL,
	"partner_id" uuid,
	"who" text DEFAULT '' NOT NULL,
	"since" date NOT NULL,
	"state" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "task_carrying_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "task_carrying" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "task_part" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"task_id" uuid NOT NULL,
	"role" text NOT NULL,
	"who" text NOT NULL,
	"partner_id" uuid,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "task_part" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_attempt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_id" uuid NOT NULL,
	"engagement_id" uuid,
	"contact_person_id" uuid,
	"member_id" uuid NOT NULL,
	"way" text NOT NULL,
	"day" date NOT NULL,
	"text" text NOT NULL,
	"outcome" text NOT NULL,
	"next_on" date,
	"reminded_at" timestamp with time zone,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contact_attempt_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "contact_attempt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid,
	"community_id" uuid,
	"name" text NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"starts_on" date NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "campaign" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_channel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"register_entry_id" uuid,
	"name" text NOT NULL,
	"how" text DEFAULT '' NOT NULL,
	"sent_on" date,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_channel_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "campaign_channel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_reply" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"campaign_channel_id" uuid NOT NULL,
	"day" date NOT NULL,
	"text" text NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	"partner_id" uuid,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "campaign_reply" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"challenge" text DEFAULT '' NOT NULL,
	"strategy_id" uuid,
	"quote" text DEFAULT '' NOT NULL,
	"body" text NOT NULL,
	"meeting" text DEFAULT '' NOT NULL,
	"answer_by" date,
	"sender_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "letter_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "letter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"letter_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"contact_person_id" uuid,
	"delivery" text NOT NULL,
	"sent_at" timestamp with time zone,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "partner_invitation_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "partner_invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_invitation_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_invitation_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"later_on" date,
	"word" text DEFAULT '' NOT NULL,
	"noted_by" uuid,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "partner_invitation_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_invitation_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"partner_invitation_id" uuid NOT NULL,
	CONSTRAINT "partner_invitation_link_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "partner_invitation_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"name" text NOT NULL,
	"what" text DEFAULT '' NOT NULL,
	"needs" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "offer_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "offer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_stay" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"offer_id" uuid NOT NULL,
	"partner_id" uuid,
	"community_id" uuid,
	"since" date NOT NULL,
	"until" date,
	"note" text DEFAULT '' NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "offer_stay" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outing" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"day" date NOT NULL,
	"starts_at" text DEFAULT '' NOT NULL,
	"ends_at" text DEFAULT '' NOT NULL,
	"what" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"community_id" uuid,
	"partner_id" uuid,
	"engagement_id" uuid,
	"bring" text DEFAULT '' NOT NULL,
	"came_of_it" text DEFAULT '' NOT NULL,
	"spoke_with" integer,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outing_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "outing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outing_member" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"outing_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "outing_member_outing_id_member_id_pk" PRIMARY KEY("outing_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "outing_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outreach_resource" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"amount" integer,
	"note" text DEFAULT '' NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outreach_resource_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "outreach_resource" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reminder_silence" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "reminder_silence_organisation_id_member_id_pk" PRIMARY KEY("organisation_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "reminder_silence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_tie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"partner_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"how" text DEFAULT '' NOT NULL,
	"strength" integer NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "partner_tie_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "partner_tie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sheet" ALTER COLUMN "community_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD COLUMN "source_id" uuid;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD COLUMN "source" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD CONSTRAINT "insight_evidence_organisationId_id_unique" UNIQUE("organisation_id","id");
--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_organisation_id_contact_person_id_contact_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contact_person_id") REFERENCES "public"."contact_person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_confirmation" ADD CONSTRAINT "agreement_confirmation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_confirmation" ADD CONSTRAINT "agreement_confirmation_organisation_id_agreement_version_id_agreement_version_organisation_id_id_fk" FOREIGN KEY ("organisation_id","agreement_version_id") REFERENCES "public"."agreement_version"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_confirmation" ADD CONSTRAINT "agreement_confirmation_organisation_id_confirmed_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","confirmed_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_link" ADD CONSTRAINT "agreement_link_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_link" ADD CONSTRAINT "agreement_link_organisation_id_agreement_id_agreement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","agreement_id") REFERENCES "public"."agreement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_organisation_id_agreement_id_agreement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","agreement_id") REFERENCES "public"."agreement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_organisation_id_written_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","written_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expectation" ADD CONSTRAINT "expectation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expectation" ADD CONSTRAINT "expectation_organisation_id_agreement_id_agreement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","agreement_id") REFERENCES "public"."agreement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expectation" ADD CONSTRAINT "expectation_organisation_id_answered_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","answered_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_line" ADD CONSTRAINT "exchange_line_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_line" ADD CONSTRAINT "exchange_line_organisation_id_exchange_id_exchange_organisation_id_id_fk" FOREIGN KEY ("organisation_id","exchange_id") REFERENCES "public"."exchange"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_line" ADD CONSTRAINT "exchange_line_organisation_id_added_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_talk" ADD CONSTRAINT "partner_talk_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_talk" ADD CONSTRAINT "partner_talk_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_talk" ADD CONSTRAINT "partner_talk_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_talk" ADD CONSTRAINT "partner_talk_organisation_id_target_group_id_target_group_organisation_id_id_fk" FOREIGN KEY ("organisation_id","target_group_id") REFERENCES "public"."target_group"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_talk" ADD CONSTRAINT "partner_talk_organisation_id_contact_person_id_contact_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contact_person_id") REFERENCES "public"."contact_person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_talk" ADD CONSTRAINT "partner_talk_organisation_id_held_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","held_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_talk" ADD CONSTRAINT "partner_talk_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_answer" ADD CONSTRAINT "talk_answer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_answer" ADD CONSTRAINT "talk_answer_organisation_id_partner_talk_id_partner_talk_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_talk_id") REFERENCES "public"."partner_talk"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_answer_evidence" ADD CONSTRAINT "talk_answer_evidence_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_answer_evidence" ADD CONSTRAINT "talk_answer_evidence_organisation_id_talk_answer_id_talk_answer_organisation_id_id_fk" FOREIGN KEY ("organisation_id","talk_answer_id") REFERENCES "public"."talk_answer"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_answer_evidence" ADD CONSTRAINT "talk_answer_evidence_organisation_id_evidence_id_insight_evidence_organisation_id_id_fk" FOREIGN KEY ("organisation_id","evidence_id") REFERENCES "public"."insight_evidence"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structural_partnership" ADD CONSTRAINT "structural_partnership_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structural_partnership" ADD CONSTRAINT "structural_partnership_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structural_partnership" ADD CONSTRAINT "structural_partnership_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structural_partnership" ADD CONSTRAINT "structural_partnership_organisation_id_changed_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","changed_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_agreement_id_agreement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","agreement_id") REFERENCES "public"."agreement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_carrying" ADD CONSTRAINT "task_carrying_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_carrying" ADD CONSTRAINT "task_carrying_organisation_id_task_id_task_organisation_id_id_fk" FOREIGN KEY ("organisation_id","task_id") REFERENCES "public"."task"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_carrying" ADD CONSTRAINT "task_carrying_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_carrying" ADD CONSTRAINT "task_carrying_organisation_id_noted_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","noted_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_part" ADD CONSTRAINT "task_part_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_part" ADD CONSTRAINT "task_part_organisation_id_task_id_task_organisation_id_id_fk" FOREIGN KEY ("organisation_id","task_id") REFERENCES "public"."task"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_part" ADD CONSTRAINT "task_part_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_part" ADD CONSTRAINT "task_part_organisation_id_added_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_organisation_id_contact_person_id_contact_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contact_person_id") REFERENCES "public"."contact_person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_organisation_id_member_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_organisation_id_noted_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","noted_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_channel" ADD CONSTRAINT "campaign_channel_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_channel" ADD CONSTRAINT "campaign_channel_organisation_id_campaign_id_campaign_organisation_id_id_fk" FOREIGN KEY ("organisation_id","campaign_id") REFERENCES "public"."campaign"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_channel" ADD CONSTRAINT "campaign_channel_organisation_id_register_entry_id_register_entry_organisation_id_id_fk" FOREIGN KEY ("organisation_id","register_entry_id") REFERENCES "public"."register_entry"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_channel" ADD CONSTRAINT "campaign_channel_organisation_id_added_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_reply" ADD CONSTRAINT "campaign_reply_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_reply" ADD CONSTRAINT "campaign_reply_organisation_id_campaign_channel_id_campaign_channel_organisation_id_id_fk" FOREIGN KEY ("organisation_id","campaign_channel_id") REFERENCES "public"."campaign_channel"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_reply" ADD CONSTRAINT "campaign_reply_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_reply" ADD CONSTRAINT "campaign_reply_organisation_id_noted_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","noted_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_organisation_id_strategy_id_strategy_organisation_id_id_fk" FOREIGN KEY ("organisation_id","strategy_id") REFERENCES "public"."strategy"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_organisation_id_sender_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","sender_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation" ADD CONSTRAINT "partner_invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation" ADD CONSTRAINT "partner_invitation_organisation_id_letter_id_letter_organisation_id_id_fk" FOREIGN KEY ("organisation_id","letter_id") REFERENCES "public"."letter"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation" ADD CONSTRAINT "partner_invitation_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation" ADD CONSTRAINT "partner_invitation_organisation_id_contact_person_id_contact_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","contact_person_id") REFERENCES "public"."contact_person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation" ADD CONSTRAINT "partner_invitation_organisation_id_added_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation_answer" ADD CONSTRAINT "partner_invitation_answer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation_answer" ADD CONSTRAINT "partner_invitation_answer_organisation_id_partner_invitation_id_partner_invitation_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_invitation_id") REFERENCES "public"."partner_invitation"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation_answer" ADD CONSTRAINT "partner_invitation_answer_organisation_id_noted_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","noted_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation_link" ADD CONSTRAINT "partner_invitation_link_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation_link" ADD CONSTRAINT "partner_invitation_link_organisation_id_partner_invitation_id_partner_invitation_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_invitation_id") REFERENCES "public"."partner_invitation"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer" ADD CONSTRAINT "offer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer" ADD CONSTRAINT "offer_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_stay" ADD CONSTRAINT "offer_stay_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_stay" ADD CONSTRAINT "offer_stay_organisation_id_offer_id_offer_organisation_id_id_fk" FOREIGN KEY ("organisation_id","offer_id") REFERENCES "public"."offer"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_stay" ADD CONSTRAINT "offer_stay_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_stay" ADD CONSTRAINT "offer_stay_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_stay" ADD CONSTRAINT "offer_stay_organisation_id_noted_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","noted_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outing" ADD CONSTRAINT "outing_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outing" ADD CONSTRAINT "outing_organisation_id_community_id_community_organisation_id_id_fk" FOREIGN KEY ("organisation_id","community_id") REFERENCES "public"."community"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outing" ADD CONSTRAINT "outing_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outing" ADD CONSTRAINT "outing_organisation_id_engagement_id_engagement_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outing" ADD CONSTRAINT "outing_organisation_id_created_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outing_member" ADD CONSTRAINT "outing_member_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outing_member" ADD CONSTRAINT "outing_member_organisation_id_outing_id_outing_organisation_id_id_fk" FOREIGN KEY ("organisation_id","outing_id") REFERENCES "public"."outing"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outing_member" ADD CONSTRAINT "outing_member_organisation_id_member_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outreach_resource" ADD CONSTRAINT "outreach_resource_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outreach_resource" ADD CONSTRAINT "outreach_resource_organisation_id_added_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_silence" ADD CONSTRAINT "reminder_silence_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_silence" ADD CONSTRAINT "reminder_silence_organisation_id_member_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_tie" ADD CONSTRAINT "partner_tie_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_tie" ADD CONSTRAINT "partner_tie_organisation_id_partner_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","partner_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_tie" ADD CONSTRAINT "partner_tie_organisation_id_other_id_partner_organisation_id_id_fk" FOREIGN KEY ("organisation_id","other_id") REFERENCES "public"."partner"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_tie" ADD CONSTRAINT "partner_tie_organisation_id_noted_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","noted_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_engagement_id_index" ON "agreement" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "agreement_partner_id_index" ON "agreement" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "agreement_confirmation_agreement_version_id_index" ON "agreement_confirmation" USING btree ("agreement_version_id");--> statement-breakpoint
CREATE INDEX "agreement_link_agreement_id_index" ON "agreement_link" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "expectation_agreement_id_side_question_index" ON "expectation" USING btree ("agreement_id","side","question");--> statement-breakpoint
CREATE INDEX "exchange_partner_id_index" ON "exchange" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "exchange_engagement_id_index" ON "exchange" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "exchange_line_exchange_id_index" ON "exchange_line" USING btree ("exchange_id");--> statement-breakpoint
CREATE INDEX "partner_talk_partner_id_index" ON "partner_talk" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "partner_talk_engagement_id_index" ON "partner_talk" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "partner_talk_target_group_id_index" ON "partner_talk" USING btree ("target_group_id");--> statement-breakpoint
CREATE INDEX "talk_answer_evidence_evidence_id_index" ON "talk_answer_evidence" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "structural_partnership_partner_id_index" ON "structural_partnership" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "structural_partnership_engagement_id_index" ON "structural_partnership" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "task_engagement_id_index" ON "task" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "task_agreement_id_index" ON "task" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "task_carrying_task_id_since_index" ON "task_carrying" USING btree ("task_id","since");--> statement-breakpoint
CREATE INDEX "task_carrying_partner_id_index" ON "task_carrying" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "task_part_task_id_index" ON "task_part" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "task_part_partner_id_index" ON "task_part" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "contact_attempt_partner_id_engagement_id_day_index" ON "contact_attempt" USING btree ("partner_id","engagement_id","day");--> statement-breakpoint
CREATE INDEX "contact_attempt_engagement_id_index" ON "contact_attempt" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "contact_attempt_member_id_index" ON "contact_attempt" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "contact_attempt_organisation_id_next_on_index" ON "contact_attempt" USING btree ("organisation_id","next_on");--> statement-breakpoint
CREATE INDEX "campaign_engagement_id_index" ON "campaign" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "campaign_community_id_index" ON "campaign" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "campaign_channel_campaign_id_index" ON "campaign_channel" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "campaign_channel_register_entry_id_index" ON "campaign_channel" USING btree ("register_entry_id");--> statement-breakpoint
CREATE INDEX "campaign_reply_campaign_channel_id_index" ON "campaign_reply" USING btree ("campaign_channel_id");--> statement-breakpoint
CREATE INDEX "campaign_reply_partner_id_index" ON "campaign_reply" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "letter_engagement_id_index" ON "letter" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "partner_invitation_letter_id_index" ON "partner_invitation" USING btree ("letter_id");--> statement-breakpoint
CREATE INDEX "partner_invitation_partner_id_index" ON "partner_invitation" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "partner_invitation_answer_partner_invitation_id_answered_at_index" ON "partner_invitation_answer" USING btree ("partner_invitation_id","answered_at");--> statement-breakpoint
CREATE INDEX "partner_invitation_link_partner_invitation_id_index" ON "partner_invitation_link" USING btree ("partner_invitation_id");--> statement-breakpoint
CREATE INDEX "offer_stay_offer_id_index" ON "offer_stay" USING btree ("offer_id");--> statement-breakpoint
CREATE INDEX "offer_stay_partner_id_index" ON "offer_stay" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "offer_stay_community_id_index" ON "offer_stay" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "outing_organisation_id_day_index" ON "outing" USING btree ("organisation_id","day");--> statement-breakpoint
CREATE INDEX "outing_community_id_index" ON "outing" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "outing_partner_id_index" ON "outing" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "outing_engagement_id_index" ON "outing" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "partner_tie_partner_id_index" ON "partner_tie" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "partner_tie_other_id_index" ON "partner_tie" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "insight_evidence_source_id_index" ON "insight_evidence" USING btree ("source_id");--> statement-breakpoint
CREATE POLICY "own_organisation" ON "agreement" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "agreement_confirmation" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "agreement_link" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_agreement_link" ON "agreement_link" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "agreement_version" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "expectation" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "exchange" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "exchange_line" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "partner_talk" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "talk_answer" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "talk_answer_evidence" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "structural_partnership" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "task" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "task_carrying" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "task_part" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "contact_attempt" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "campaign" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "campaign_channel" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "campaign_reply" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "letter" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "partner_invitation" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "partner_invitation_answer" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "partner_invitation_link" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "gate_finds_partner_invitation_link" ON "partner_invitation_link" AS PERMISSIVE FOR SELECT TO "vejviser_gate" USING (true);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "offer" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "offer_stay" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "outing" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "outing_member" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "outreach_resource" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "reminder_silence" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "partner_tie" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());