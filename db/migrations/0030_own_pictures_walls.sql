ALTER TABLE own_pictures ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE own_pictures FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY clinician ON own_pictures FOR SELECT TO plumbline_clinician
  USING (clinic_id = (SELECT context_clinic())
    AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())));
--> statement-breakpoint
CREATE POLICY patient ON own_pictures TO plumbline_patient
  USING (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()))
  WITH CHECK (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()));
--> statement-breakpoint
GRANT SELECT ON own_pictures TO plumbline_clinician;
--> statement-breakpoint
-- What a patient says of themselves is theirs alone to write, and what was said is never erased.
GRANT SELECT, INSERT ON own_pictures TO plumbline_patient;
--> statement-breakpoint
-- Reports that came before sore mornings were counted say 0 where nobody looked; null says so.
ALTER TABLE reports NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE reports SET sore_morning_count = NULL
  WHERE sore_morning_count = 0 AND document ? 'morningAfter';
--> statement-breakpoint
ALTER TABLE reports FORCE ROW LEVEL SECURITY;
