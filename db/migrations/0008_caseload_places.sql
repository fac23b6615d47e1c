CREATE TABLE "caseload_entries" (
	"clinic_id" uuid NOT NULL,
	"list_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"rank" smallint DEFAULT 0 NOT NULL,
	"rank_from" timestamp with time zone,
	"silent_from" timestamp with time zone,
	"last_practised_on" date,
	CONSTRAINT "caseload_entries_clinic_id_list_id_patient_id_pk" PRIMARY KEY("clinic_id","list_id","patient_id")
);
--> statement-breakpoint
CREATE TABLE "caseload_names" (
	"clinic_id" uuid NOT NULL,
	"list_id" uuid NOT NULL,
	"word" text COLLATE "C" NOT NULL,
	"patient_id" uuid NOT NULL,
	CONSTRAINT "caseload_names_clinic_id_list_id_word_patient_id_pk" PRIMARY KEY("clinic_id","list_id","word","patient_id")
);
--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "looked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "planned_weekdays" smallint GENERATED ALWAYS AS (planned_weekdays(document)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "review_on" date GENERATED ALWAYS AS (review_day(document)) STORED;--> statement-breakpoint
ALTER TABLE "caseload_entries" ADD CONSTRAINT "caseload_entries_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseload_names" ADD CONSTRAINT "caseload_names_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "caseload_by_rank" ON "caseload_entries" USING btree ("clinic_id","list_id","status","rank" DESC NULLS LAST,"rank_from" DESC NULLS LAST,"patient_id");--> statement-breakpoint
CREATE INDEX "caseload_by_name" ON "caseload_entries" USING btree ("clinic_id","list_id","status","name_key","patient_id");--> statement-breakpoint
CREATE INDEX "caseload_at_ease" ON "caseload_entries" USING btree ("clinic_id","list_id","status","name_key","patient_id") WHERE rank = 0;--> statement-breakpoint
CREATE INDEX "caseload_by_silence" ON "caseload_entries" USING btree ("clinic_id","list_id","status","silent_from","patient_id") WHERE silent_from is not null;--> statement-breakpoint
CREATE INDEX "caseload_by_practice" ON "caseload_entries" USING btree ("clinic_id","list_id","status","last_practised_on","patient_id");--> statement-breakpoint
CREATE INDEX "caseload_by_patient" ON "caseload_entries" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "caseload_names_by_patient" ON "caseload_names" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "reports_with_unread_comment" ON "reports" USING btree ("clinic_id","patient_id","performed_on") WHERE has_comment and seen_sequence < sequence;