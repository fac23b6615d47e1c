CREATE TABLE "own_pictures" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"picture" jsonb NOT NULL,
	CONSTRAINT "own_pictures_clinic_id_patient_id_written_at_pk" PRIMARY KEY("clinic_id","patient_id","written_at")
);
--> statement-breakpoint
ALTER TABLE "reports" ALTER COLUMN "sore_morning_count" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "reports" ALTER COLUMN "sore_morning_count" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "own_pictures" ADD CONSTRAINT "own_pictures_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;