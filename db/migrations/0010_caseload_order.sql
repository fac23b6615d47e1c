DROP INDEX "caseload_by_rank";--> statement-breakpoint
CREATE INDEX "caseload_not_started" ON "caseload_entries" USING btree ("clinic_id","list_id","status","patient_id") WHERE last_practised_on is null;--> statement-breakpoint
CREATE INDEX "caseload_by_rank" ON "caseload_entries" USING btree ("clinic_id","list_id","status","rank","rank_from","patient_id");