DROP INDEX "audit_by_patient";--> statement-breakpoint
DROP INDEX "audit_records_read";--> statement-breakpoint
DROP INDEX "access_links_by_patient";--> statement-breakpoint
DROP INDEX "revisions_by_patient";--> statement-breakpoint
DROP INDEX "reports_by_patient_and_day";--> statement-breakpoint
DROP INDEX "holds_by_patient";--> statement-breakpoint
DROP INDEX "screenings_by_patient";--> statement-breakpoint
CREATE INDEX "audit_by_patient" ON "audit_entries" USING btree ("clinic_id","patient_id","at");--> statement-breakpoint
CREATE INDEX "audit_records_read" ON "audit_entries" USING btree ("clinic_id","actor_id","at") WHERE event = 'record.read';--> statement-breakpoint
CREATE INDEX "access_links_by_patient" ON "access_links" USING btree ("clinic_id","patient_id","created_at");--> statement-breakpoint
CREATE INDEX "revisions_by_patient" ON "revisions" USING btree ("clinic_id","patient_id","number");--> statement-breakpoint
CREATE INDEX "reports_by_patient_and_day" ON "reports" USING btree ("clinic_id","patient_id","performed_on","id");--> statement-breakpoint
CREATE INDEX "holds_by_patient" ON "holds" USING btree ("clinic_id","patient_id","raised_at");--> statement-breakpoint
CREATE INDEX "screenings_by_patient" ON "screenings" USING btree ("clinic_id","patient_id","answered_at","id");