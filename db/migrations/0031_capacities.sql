CREATE TABLE "capacities" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"measure" text NOT NULL,
	"side" text,
	"value" smallint NOT NULL,
	"measured_on" date NOT NULL,
	"next_on" date,
	"measured_by" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "capacities_clinic_id_patient_id_id_pk" PRIMARY KEY("clinic_id","patient_id","id")
);
--> statement-breakpoint
ALTER TABLE "capacities" ADD CONSTRAINT "capacities_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacities" ADD CONSTRAINT "capacities_measured_by" FOREIGN KEY ("clinic_id","measured_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;