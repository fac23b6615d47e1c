DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['protection_profiles','patient_pictures']
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
GRANT SELECT, INSERT, UPDATE ON protection_profiles, patient_pictures TO plumbline_clinician;
--> statement-breakpoint
-- A patient may read what is held for them, and has no way to write it. Their picture is the clinic's.
CREATE POLICY patient ON protection_profiles FOR SELECT TO plumbline_patient
  USING (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()));
--> statement-breakpoint
GRANT SELECT ON protection_profiles TO plumbline_patient;
