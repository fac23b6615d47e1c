DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['caseload_entries','caseload_names']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY clinician ON %I TO plumbline_clinician
      USING (clinic_id = (SELECT context_clinic())
        AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())))
      WITH CHECK (clinic_id = (SELECT context_clinic())
        AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())))', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY patient ON caseload_entries TO plumbline_patient
  USING (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()))
  WITH CHECK (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()));
--> statement-breakpoint
-- Places are made anew from the records, so that they may be removed too.
GRANT SELECT, INSERT, UPDATE, DELETE ON caseload_entries, caseload_names TO plumbline_clinician;
--> statement-breakpoint
-- A report moves the patient on the lists; it never adds or removes them.
GRANT SELECT, UPDATE (rank, rank_from, silent_from, last_practised_on) ON caseload_entries
  TO plumbline_patient;
