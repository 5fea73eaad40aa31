CREATE TABLE "reminder_silence" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "reminder_silence_organisation_id_member_id_pk" PRIMARY KEY("organisation_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "reminder_silence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reminder_silence" ADD CONSTRAINT "reminder_silence_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_silence" ADD CONSTRAINT "reminder_silence_organisation_id_member_id_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_attempt_member_id_index" ON "contact_attempt" USING btree ("member_id");--> statement-breakpoint
CREATE POLICY "own_organisation" ON "reminder_silence" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());