DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['screenings','holds','clearances']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY clinician ON %I TO plumbline_clinician
      USING (clinic_id = (SELECT context_clinic())
        AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())))
      WITH CHECK (clinic_id = (SELECT context_clinic())
        AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())))', t);
    EXECUTE format('CREATE POLICY patient_reads ON %I FOR SELECT TO plumbline_patient
      USING (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- A patient answers for themselves, and so may lock their own plan.
CREATE POLICY patient_answers ON screenings FOR INSERT TO plumbline_patient
  WITH CHECK (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient())
    AND answered_by = 'patient');
--> statement-breakpoint
CREATE POLICY patient_locks ON holds FOR INSERT TO plumbline_patient
  WITH CHECK (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient())
    AND raised_by = 'patient' AND lifted_at IS NULL AND lifted_by IS NULL AND lift_reason IS NULL);
--> statement-breakpoint
-- What was lifted stays lifted, with the name and the reason it has.
CREATE POLICY lifted_once ON holds AS RESTRICTIVE FOR UPDATE TO plumbline_clinician
  USING (lifted_at IS NULL) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT ON screenings, holds, clearances TO plumbline_clinician;
--> statement-breakpoint
GRANT UPDATE (lifted_at, lifted_by, lift_reason) ON holds TO plumbline_clinician;
--> statement-breakpoint
GRANT UPDATE (cleared_by, evidence, covers, cleared_on, expires_on, recorded_by, recorded_at,
  ended_at, ended_by, end_reason) ON clearances TO plumbline_clinician;
--> statement-breakpoint
-- The patient's role has no way to lift a hold: it may change none, and add only what is not lifted.
GRANT SELECT, INSERT ON screenings, holds TO plumbline_patient;
--> statement-breakpoint
GRANT SELECT ON clearances TO plumbline_patient;
