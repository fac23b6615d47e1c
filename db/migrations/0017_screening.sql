CREATE TABLE "clearances" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"condition" text NOT NULL,
	"details" text DEFAULT '' NOT NULL,
	"who_must" text NOT NULL,
	"needed_by" uuid NOT NULL,
	"needed_at" timestamp with time zone NOT NULL,
	"cleared_by" text,
	"evidence" text,
	"covers" text,
	"cleared_on" date,
	"expires_on" date,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"end_reason" text,
	CONSTRAINT "clearances_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "clearance_given_in_full" CHECK (("clearances"."cleared_on" is null) = ("clearances"."cleared_by" is null)
        and ("clearances"."cleared_on" is null) = ("clearances"."evidence" is null)
        and ("clearances"."cleared_on" is null) = ("clearances"."recorded_by" is null)),
	CONSTRAINT "clearance_ended_by_name_and_reason" CHECK (("clearances"."ended_at" is null) = ("clearances"."ended_by" is null)
        and ("clearances"."ended_at" is null) = ("clearances"."end_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "holds" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"level" text NOT NULL,
	"raised_by" text NOT NULL,
	"clinician_id" uuid,
	"screening_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"lifted_at" timestamp with time zone,
	"lifted_by" uuid,
	"lift_reason" text,
	CONSTRAINT "holds_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "hold_lifted_by_name_and_reason" CHECK (("holds"."lifted_at" is null and "holds"."lifted_by" is null and "holds"."lift_reason" is null)
        or ("holds"."lifted_at" is not null and "holds"."lifted_by" is not null
          and length(trim("holds"."lift_reason")) >= 3))
);
--> statement-breakpoint
CREATE TABLE "screenings" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"document" jsonb NOT NULL,
	"level" text NOT NULL,
	"answered_by" text NOT NULL,
	"clinician_id" uuid,
	"answered_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "screenings_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "screening_answered_by_one" CHECK (("screenings"."answered_by" = 'clinician') = ("screenings"."clinician_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_clinic_id_needed_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","needed_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_recorded_by_fk" FOREIGN KEY ("clinic_id","recorded_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_ended_by_fk" FOREIGN KEY ("clinic_id","ended_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_clinic_id_screening_id_screenings_clinic_id_id_fk" FOREIGN KEY ("clinic_id","screening_id") REFERENCES "public"."screenings"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_clinic_id_clinician_id_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","clinician_id") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_lifted_by_fk" FOREIGN KEY ("clinic_id","lifted_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_clinic_id_clinician_id_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","clinician_id") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clearances_by_patient" ON "clearances" USING btree ("clinic_id","patient_id","needed_at");--> statement-breakpoint
CREATE INDEX "holds_by_patient" ON "holds" USING btree ("clinic_id","patient_id","raised_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "open_holds" ON "holds" USING btree ("clinic_id","patient_id") WHERE lifted_at is null;--> statement-breakpoint
CREATE INDEX "screenings_by_patient" ON "screenings" USING btree ("clinic_id","patient_id","answered_at" DESC NULLS LAST,"id" DESC NULLS LAST);