ALTER TABLE "insight_evidence" ADD COLUMN "source_id" uuid;--> statement-breakpoint
ALTER TABLE "insight_evidence" ADD COLUMN "source" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "insight_evidence_source_id_index" ON "insight_evidence" USING btree ("source_id");