CREATE TABLE "library_releases" (
	"is_current" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"content_hash" text NOT NULL,
	CONSTRAINT "one_release" CHECK ("library_releases"."is_current")
);
