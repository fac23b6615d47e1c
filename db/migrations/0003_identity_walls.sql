-- Coming in by a link starts the session and notes the first sign-in in one transaction.
CREATE POLICY identity_notes ON patients FOR UPDATE TO plumbline_identity USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT UPDATE (first_signed_in_at) ON patients TO plumbline_identity;
--> statement-breakpoint
-- Ending all of a patient's access also ends their way in by password.
GRANT UPDATE (ended_at) ON memberships TO plumbline_clinician;
--> statement-breakpoint
GRANT SELECT (ended_at) ON memberships TO plumbline_clinician;
--> statement-breakpoint
ALTER TABLE one_time_links ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE one_time_links FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY identity ON one_time_links TO plumbline_identity USING (true) WITH CHECK (true);
--> statement-breakpoint
-- A clinic begins from the command line, by the role that owns the tables; no role of the app may.
CREATE POLICY owner_begins ON clinics FOR INSERT TO CURRENT_USER WITH CHECK (true);
