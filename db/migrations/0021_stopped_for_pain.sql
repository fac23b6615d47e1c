ALTER TABLE "reports" ADD COLUMN "stopped_count" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "went_down_leg" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "is_nothing_comfortable" boolean DEFAULT false NOT NULL;