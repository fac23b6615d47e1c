CREATE TABLE "patient_pictures" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"picture" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "patient_pictures_clinic_id_patient_id_pk" PRIMARY KEY("clinic_id","patient_id")
);
--> statement-breakpoint
CREATE TABLE "protection_profiles" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"profile" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"review_on" date,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "protection_profiles_clinic_id_patient_id_pk" PRIMARY KEY("clinic_id","patient_id")
);
--> statement-breakpoint
ALTER TABLE "patient_pictures" ADD CONSTRAINT "patient_pictures_patient_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_pictures" ADD CONSTRAINT "patient_pictures_changed_by_fk" FOREIGN KEY ("clinic_id","changed_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protection_profiles" ADD CONSTRAINT "protection_profiles_patient_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protection_profiles" ADD CONSTRAINT "protection_profiles_changed_by_fk" FOREIGN KEY ("clinic_id","changed_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;