ALTER TABLE not_nows ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE not_nows FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY clinician ON not_nows FOR SELECT TO plumbline_clinician
  USING (clinic_id = (SELECT context_clinic())
    AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())));
--> statement-breakpoint
CREATE POLICY patient ON not_nows TO plumbline_patient
  USING (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()))
  WITH CHECK (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()));
--> statement-breakpoint
GRANT SELECT ON not_nows TO plumbline_clinician;
--> statement-breakpoint
-- "Not now" is the patient's own word: nobody says it, or takes it back, for them.
GRANT SELECT, INSERT, UPDATE (said_at, look_again_on, reason, came_back_at) ON not_nows
  TO plumbline_patient;
