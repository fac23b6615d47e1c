CREATE TABLE "figure_files" (
	"hash" text PRIMARY KEY NOT NULL,
	"gzip" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "library_movements" ADD COLUMN "figure" jsonb;