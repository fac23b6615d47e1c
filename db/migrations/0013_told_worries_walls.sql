ALTER TABLE told_worries ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE told_worries FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY clinician ON told_worries FOR SELECT TO plumbline_clinician
  USING (clinic_id = (SELECT context_clinic())
    AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())));
--> statement-breakpoint
CREATE POLICY patient ON told_worries TO plumbline_patient
  USING (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()))
  WITH CHECK (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()));
--> statement-breakpoint
GRANT SELECT ON told_worries TO plumbline_clinician;
--> statement-breakpoint
-- A worry is the patient's own: nobody else writes it, and one that was told is never erased.
GRANT SELECT, INSERT, UPDATE (words, weight, told_at, taken_back_at) ON told_worries
  TO plumbline_patient;
