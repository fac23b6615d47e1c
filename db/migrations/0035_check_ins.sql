CREATE TABLE "check_ins" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"little_interest" smallint,
	"feeling_down" smallint,
	"is_unsafe" boolean,
	CONSTRAINT "check_ins_clinic_id_patient_id_said_at_pk" PRIMARY KEY("clinic_id","patient_id","said_at"),
	CONSTRAINT "check_ins_little_interest" CHECK ("check_ins"."little_interest" between 0 and 3),
	CONSTRAINT "check_ins_feeling_down" CHECK ("check_ins"."feeling_down" between 0 and 3)
);
--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;