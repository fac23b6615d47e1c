ALTER TABLE "patients" ADD COLUMN "ask_again_on" date;--> statement-breakpoint
ALTER TABLE "protection_profiles" ADD COLUMN "left_open" smallint;--> statement-breakpoint
ALTER TABLE "holds" ADD COLUMN "review_on" date;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "hold_looked_at_again_when_a_pause" CHECK ("holds"."review_on" is null
        or ("holds"."level" = 'C' and "holds"."raised_by" = 'clinician' and "holds"."screening_id" is null));