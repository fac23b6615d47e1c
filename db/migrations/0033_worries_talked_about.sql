ALTER TABLE "told_worries" ADD COLUMN "talked_about_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "told_worries" ADD COLUMN "talked_about_by" uuid;--> statement-breakpoint
ALTER TABLE "told_worries" ADD CONSTRAINT "told_worries_talked_about_by" FOREIGN KEY ("clinic_id","talked_about_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;