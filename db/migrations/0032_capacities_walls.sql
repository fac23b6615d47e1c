ALTER TABLE capacities ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE capacities FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY clinician ON capacities TO plumbline_clinician
  USING (clinic_id = (SELECT context_clinic())
    AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())))
  WITH CHECK (clinic_id = (SELECT context_clinic())
    AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())));
--> statement-breakpoint
CREATE POLICY patient ON capacities FOR SELECT TO plumbline_patient
  USING (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()));
--> statement-breakpoint
-- A measurement is never rewritten or erased: a wrong one is taken back, and a new one written.
GRANT SELECT, INSERT, UPDATE (taken_back_at) ON capacities TO plumbline_clinician;
--> statement-breakpoint
-- Patients see their own numbers; the note beside them is the clinic's.
GRANT SELECT (clinic_id, patient_id, id, measure, side, value, measured_on, next_on, taken_back_at)
  ON capacities TO plumbline_patient;
