DROP INDEX "access_links_by_patient";--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "email_confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD COLUMN "clinic_id" uuid;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD COLUMN "clinician_id" uuid;--> statement-breakpoint
CREATE INDEX "one_time_links_by_account" ON "one_time_links" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "throttles_by_age" ON "throttles" USING btree ("last_wrong_at");--> statement-breakpoint
CREATE INDEX "access_links_by_patient" ON "access_links" USING btree ("clinic_id","patient_id","created_at" DESC NULLS LAST);