ALTER TABLE "invitation" DROP CONSTRAINT "invitation_invited_by_member_id_fk";
--> statement-breakpoint
ALTER TABLE "removal" DROP CONSTRAINT "removal_pkey";--> statement-breakpoint
ALTER TABLE "removal" ADD CONSTRAINT "removal_organisation_id_item_id_pk" PRIMARY KEY("organisation_id","item_id");--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_invited_by_member_organisation_id_id_fk" FOREIGN KEY ("organisation_id","invited_by") REFERENCES "public"."member"("organisation_id","id") ON DELETE no action ON UPDATE no action;
