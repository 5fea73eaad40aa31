ALTER TABLE "insight_evidence" ADD COLUMN "round_id" uuid;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD COLUMN "question_key" text;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD COLUMN "against" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD CONSTRAINT "insight_evidence_organisation_id_round_id_round_organisation_id_id_fk" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."round"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "insight_evidence_observation_id_index" ON "insight_evidence" USING btree ("observation_id");