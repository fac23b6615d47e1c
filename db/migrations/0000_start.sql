CREATE TABLE "audit_entries" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"patient_id" uuid,
	"event" text NOT NULL,
	"subject_id" text,
	"details" jsonb,
	CONSTRAINT "audit_entries_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "caseload_entries" (
	"clinic_id" uuid NOT NULL,
	"clinician_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"patient_name" text NOT NULL,
	"rank" smallint DEFAULT 0 NOT NULL,
	"ranked_on" date,
	"later_rank" smallint DEFAULT 0 NOT NULL,
	"later_from" date,
	"status" text DEFAULT 'active' NOT NULL,
	CONSTRAINT "caseload_entries_clinic_id_clinician_id_patient_id_pk" PRIMARY KEY("clinic_id","clinician_id","patient_id")
);
--> statement-breakpoint
CREATE TABLE "clinicians" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"credentials" text DEFAULT '' NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "clinicians_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "clinics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"emergency_number" text DEFAULT '' NOT NULL,
	"crisis_line" text DEFAULT '' NOT NULL,
	"time_zone" text NOT NULL,
	"paper_size" text DEFAULT 'a4' NOT NULL,
	"brand_colour" text DEFAULT '#0b5d5a' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "access_links" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"wrong_tries" integer DEFAULT 0 NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "access_links_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "access_link_ids" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"created_at" timestamp with time zone NOT NULL,
	"password_changed_at" timestamp with time zone,
	CONSTRAINT "accounts_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"account_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "memberships_account_id_clinic_id_kind_pk" PRIMARY KEY("account_id","clinic_id","kind"),
	CONSTRAINT "one_membership_per_person" UNIQUE("clinic_id","kind","person_id")
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"clinic_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid NOT NULL,
	"account_id" uuid,
	"method" text NOT NULL,
	"device" text DEFAULT '' NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"wrong_tries" integer NOT NULL,
	"last_wrong_at" timestamp with time zone NOT NULL,
	"blocked_until" timestamp with time zone,
	CONSTRAINT "wrong_tries_counted" CHECK ("throttles"."wrong_tries" > 0)
);
--> statement-breakpoint
CREATE TABLE "catalogue_versions" (
	"clinic_id" uuid NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "catalogue_versions_clinic_id_pk" PRIMARY KEY("clinic_id")
);
--> statement-breakpoint
CREATE TABLE "clinic_movements" (
	"clinic_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"document" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"based_on_hash" text,
	"is_retired" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "clinic_movements_clinic_id_slug_pk" PRIMARY KEY("clinic_id","slug")
);
--> statement-breakpoint
CREATE TABLE "favourite_movements" (
	"clinic_id" uuid NOT NULL,
	"clinician_id" uuid NOT NULL,
	"slug" text NOT NULL,
	CONSTRAINT "favourite_movements_clinic_id_clinician_id_slug_pk" PRIMARY KEY("clinic_id","clinician_id","slug")
);
--> statement-breakpoint
CREATE TABLE "library_movements" (
	"slug" text PRIMARY KEY NOT NULL,
	"document" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "movement_reviews" (
	"clinic_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"content_hash" text NOT NULL,
	"clinician_id" uuid NOT NULL,
	"clinician_name" text NOT NULL,
	"reviewed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "movement_reviews_clinic_id_slug_content_hash_pk" PRIMARY KEY("clinic_id","slug","content_hash")
);
--> statement-breakpoint
CREATE TABLE "care_relationships" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"clinician_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "care_relationships_clinic_id_patient_id_clinician_id_pk" PRIMARY KEY("clinic_id","patient_id","clinician_id")
);
--> statement-breakpoint
CREATE TABLE "patients" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"date_of_birth" date NOT NULL,
	"email" text,
	"phone" text,
	"time_zone" text NOT NULL,
	"what_matters" text DEFAULT '' NOT NULL,
	"goals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"usual_pain" smallint,
	"first_signed_in_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "patients_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "program_templates" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"document" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "program_templates_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "programs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"draft" jsonb NOT NULL,
	"draft_version" integer DEFAULT 1 NOT NULL,
	"draft_saved_at" timestamp with time zone NOT NULL,
	"draft_saved_by" uuid NOT NULL,
	"latest_revision_id" uuid,
	"latest_revision_number" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "programs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "one_program_per_patient" UNIQUE("clinic_id","patient_id")
);
--> statement-breakpoint
CREATE TABLE "revision_acknowledgements" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"acknowledged_at" timestamp with time zone NOT NULL,
	CONSTRAINT "revision_acknowledgements_clinic_id_patient_id_revision_id_pk" PRIMARY KEY("clinic_id","patient_id","revision_id")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"document" jsonb NOT NULL,
	"document_hash" text NOT NULL,
	"changes" jsonb NOT NULL,
	"signed_by" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "revisions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "revision_numbers" UNIQUE("clinic_id","program_id","number")
);
--> statement-breakpoint
CREATE TABLE "report_versions" (
	"clinic_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"document" jsonb NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_versions_clinic_id_report_id_sequence_pk" PRIMARY KEY("clinic_id","report_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"performed_on" date NOT NULL,
	"performed_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"sequence" integer NOT NULL,
	"document" jsonb NOT NULL,
	"payload_hash" text NOT NULL,
	"worst_pain" smallint,
	"done_count" smallint NOT NULL,
	"skipped_for_pain_count" smallint NOT NULL,
	"has_comment" boolean NOT NULL,
	"seen_sequence" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "reports_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "caseload_entries" ADD CONSTRAINT "caseload_entries_clinic_id_patient_id_clinician_id_care_relationships_clinic_id_patient_id_clinician_id_fk" FOREIGN KEY ("clinic_id","patient_id","clinician_id") REFERENCES "public"."care_relationships"("clinic_id","patient_id","clinician_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinicians" ADD CONSTRAINT "clinicians_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinic_movements" ADD CONSTRAINT "clinic_movements_clinic_id_changed_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","changed_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favourite_movements" ADD CONSTRAINT "favourite_movements_clinic_id_clinician_id_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","clinician_id") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movement_reviews" ADD CONSTRAINT "movement_reviews_clinic_id_clinician_id_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","clinician_id") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_relationships" ADD CONSTRAINT "care_relationships_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_relationships" ADD CONSTRAINT "care_relationships_clinic_id_clinician_id_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","clinician_id") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_created_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_templates" ADD CONSTRAINT "program_templates_clinic_id_created_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_draft_saved_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","draft_saved_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_acknowledgements" ADD CONSTRAINT "revision_acknowledgements_clinic_id_revision_id_revisions_clinic_id_id_fk" FOREIGN KEY ("clinic_id","revision_id") REFERENCES "public"."revisions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_clinic_id_signed_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","signed_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_clinic_id_report_id_reports_clinic_id_id_fk" FOREIGN KEY ("clinic_id","report_id") REFERENCES "public"."reports"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_clinic_id_revision_id_revisions_clinic_id_id_fk" FOREIGN KEY ("clinic_id","revision_id") REFERENCES "public"."revisions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_by_patient" ON "audit_entries" USING btree ("clinic_id","patient_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "caseload_by_rank" ON "caseload_entries" USING btree ("clinic_id","clinician_id","status","rank" DESC NULLS LAST,"patient_name","patient_id") WHERE rank > 0;--> statement-breakpoint
CREATE INDEX "caseload_by_later" ON "caseload_entries" USING btree ("clinic_id","clinician_id","status","later_from") WHERE rank = 0;--> statement-breakpoint
CREATE INDEX "caseload_by_name" ON "caseload_entries" USING btree ("clinic_id","clinician_id","status","patient_name","patient_id");--> statement-breakpoint
CREATE INDEX "caseload_by_patient" ON "caseload_entries" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "clinicians_by_account" ON "clinicians" USING btree ("clinic_id","account_id");--> statement-breakpoint
CREATE INDEX "access_links_by_patient" ON "access_links" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "sign_in_sessions_by_person" ON "sign_in_sessions" USING btree ("clinic_id","kind","person_id");--> statement-breakpoint
CREATE INDEX "sign_in_sessions_by_account" ON "sign_in_sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "patients_by_name" ON "patients" USING btree ("clinic_id","name","id");--> statement-breakpoint
CREATE INDEX "templates_by_name" ON "program_templates" USING btree ("clinic_id","name");--> statement-breakpoint
CREATE INDEX "revisions_by_patient" ON "revisions" USING btree ("clinic_id","patient_id","number" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reports_by_patient_and_day" ON "reports" USING btree ("clinic_id","patient_id","performed_on" DESC NULLS LAST,"id" DESC NULLS LAST);