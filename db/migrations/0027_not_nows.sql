CREATE TABLE "not_nows" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"look_again_on" date NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"came_back_at" timestamp with time zone,
	CONSTRAINT "not_nows_clinic_id_patient_id_pk" PRIMARY KEY("clinic_id","patient_id")
);
--> statement-breakpoint
ALTER TABLE "not_nows" ADD CONSTRAINT "not_nows_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;