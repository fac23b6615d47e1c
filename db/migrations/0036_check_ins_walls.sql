ALTER TABLE check_ins ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE check_ins FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY clinician ON check_ins FOR SELECT TO plumbline_clinician
  USING (clinic_id = (SELECT context_clinic())
    AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())));
--> statement-breakpoint
CREATE POLICY patient ON check_ins TO plumbline_patient
  USING (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()))
  WITH CHECK (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()));
--> statement-breakpoint
GRANT SELECT ON check_ins TO plumbline_clinician;
--> statement-breakpoint
-- How a patient says they are is theirs alone to say, and what was said is never erased.
GRANT SELECT, INSERT ON check_ins TO plumbline_patient;
