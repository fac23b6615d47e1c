CREATE POLICY clinician_talked ON told_worries FOR UPDATE TO plumbline_clinician
  USING (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()))
  WITH CHECK (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()));
--> statement-breakpoint
-- A clinician notes that a worry was talked about; what the patient told stays the patient's alone.
GRANT UPDATE (talked_about_at, talked_about_by) ON told_worries TO plumbline_clinician;
