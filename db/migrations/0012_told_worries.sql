CREATE TABLE "told_worries" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"worry" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"weight" smallint,
	"told_at" timestamp with time zone NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "told_worries_clinic_id_patient_id_worry_pk" PRIMARY KEY("clinic_id","patient_id","worry")
);
--> statement-breakpoint
ALTER TABLE "told_worries" ADD CONSTRAINT "told_worries_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;