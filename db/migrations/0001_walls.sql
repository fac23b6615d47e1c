-- The second wall. No context means no rows: each unit of work is one transaction that sets its role,
-- clinic and person with set_config(..., true), so it holds behind a transaction pooler.
-- The owner role is subject to the policies too (FORCE); the app's roles own nothing.

CREATE FUNCTION context_clinic() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.clinic_id', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION context_patient() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.patient_id', true), '')::uuid $$;
--> statement-breakpoint
REVOKE ALL ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO plumbline_clinician, plumbline_patient, plumbline_identity;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  -- Every table that carries clinic_id, and the clinics themselves.
  FOREACH t IN ARRAY ARRAY['clinics','clinicians','patients','care_relationships','clinic_movements',
    'movement_reviews','favourite_movements','catalogue_versions','programs','revisions',
    'revision_acknowledgements','program_templates','reports','report_versions','caseload_entries',
    'audit_entries','memberships','sign_in_sessions','access_links']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;

  -- Clinicians: their clinic; where the work is on one patient's record, that patient only.
  FOREACH t IN ARRAY ARRAY['clinicians','clinic_movements','movement_reviews','favourite_movements',
    'catalogue_versions','program_templates']
  LOOP
    EXECUTE format('CREATE POLICY clinician ON %I TO plumbline_clinician
      USING (clinic_id = (SELECT context_clinic())) WITH CHECK (clinic_id = (SELECT context_clinic()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['care_relationships','programs','revisions','revision_acknowledgements',
    'reports','report_versions','caseload_entries','audit_entries','access_links']
  LOOP
    EXECUTE format('CREATE POLICY clinician ON %I TO plumbline_clinician
      USING (clinic_id = (SELECT context_clinic())
        AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())))
      WITH CHECK (clinic_id = (SELECT context_clinic())
        AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())))', t);
  END LOOP;

  -- Patients: their own rows.
  FOREACH t IN ARRAY ARRAY['programs','revisions','revision_acknowledgements','reports',
    'report_versions','caseload_entries','care_relationships','audit_entries']
  LOOP
    EXECUTE format('CREATE POLICY patient ON %I TO plumbline_patient
      USING (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()))
      WITH CHECK (clinic_id = (SELECT context_clinic()) AND patient_id = (SELECT context_patient()))', t);
  END LOOP;

  -- Sign-in happens before there is a clinic to be in.
  FOREACH t IN ARRAY ARRAY['memberships','sign_in_sessions','access_links']
  LOOP
    EXECUTE format('CREATE POLICY identity ON %I TO plumbline_identity USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['clinics','clinicians','patients']
  LOOP
    EXECUTE format('CREATE POLICY identity ON %I FOR SELECT TO plumbline_identity USING (true)', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY clinician ON clinics TO plumbline_clinician
  USING (id = (SELECT context_clinic())) WITH CHECK (id = (SELECT context_clinic()));
--> statement-breakpoint
CREATE POLICY patient ON clinics FOR SELECT TO plumbline_patient USING (id = (SELECT context_clinic()));
--> statement-breakpoint
CREATE POLICY patient ON clinicians FOR SELECT TO plumbline_patient
  USING (clinic_id = (SELECT context_clinic()));
--> statement-breakpoint
CREATE POLICY clinician ON patients TO plumbline_clinician
  USING (clinic_id = (SELECT context_clinic())
    AND ((SELECT context_patient()) IS NULL OR id = (SELECT context_patient())))
  WITH CHECK (clinic_id = (SELECT context_clinic())
    AND ((SELECT context_patient()) IS NULL OR id = (SELECT context_patient())));
--> statement-breakpoint
CREATE POLICY patient ON patients TO plumbline_patient
  USING (clinic_id = (SELECT context_clinic()) AND id = (SELECT context_patient()))
  WITH CHECK (clinic_id = (SELECT context_clinic()) AND id = (SELECT context_patient()));
--> statement-breakpoint
CREATE POLICY clinician ON sign_in_sessions TO plumbline_clinician
  USING (clinic_id = (SELECT context_clinic())) WITH CHECK (clinic_id = (SELECT context_clinic()));
--> statement-breakpoint
CREATE POLICY clinician ON memberships TO plumbline_clinician
  USING (clinic_id = (SELECT context_clinic())) WITH CHECK (clinic_id = (SELECT context_clinic()));
--> statement-breakpoint
-- What each role may do. Revisions, report versions, reviews and audit entries are only ever added;
-- the patient's role has no way to write a prescription.
GRANT SELECT ON library_movements TO plumbline_clinician;
--> statement-breakpoint
GRANT SELECT ON clinics, clinicians, patients, care_relationships, clinic_movements, movement_reviews,
  favourite_movements, catalogue_versions, programs, revisions, revision_acknowledgements,
  program_templates, reports, report_versions, caseload_entries, audit_entries, access_links
  TO plumbline_clinician;
--> statement-breakpoint
GRANT SELECT (clinic_id, kind, person_id, method, device, started_at, last_seen_at, expires_at, ended_at)
  ON sign_in_sessions TO plumbline_clinician;
--> statement-breakpoint
GRANT UPDATE (ended_at) ON sign_in_sessions TO plumbline_clinician;
--> statement-breakpoint
GRANT SELECT (clinic_id, kind, person_id, last_used_at) ON memberships TO plumbline_clinician;
--> statement-breakpoint
GRANT INSERT, UPDATE ON clinicians, patients, care_relationships, clinic_movements, catalogue_versions,
  programs, program_templates, caseload_entries, access_links TO plumbline_clinician;
--> statement-breakpoint
GRANT UPDATE ON clinics TO plumbline_clinician;
--> statement-breakpoint
GRANT INSERT ON revisions, movement_reviews, audit_entries TO plumbline_clinician;
--> statement-breakpoint
GRANT INSERT, DELETE ON favourite_movements TO plumbline_clinician;
--> statement-breakpoint
GRANT UPDATE (seen_sequence) ON reports TO plumbline_clinician;
--> statement-breakpoint
GRANT SELECT ON clinics, patients, care_relationships, programs, revisions,
  revision_acknowledgements, reports, report_versions, caseload_entries TO plumbline_patient;
--> statement-breakpoint
GRANT SELECT (clinic_id, id, name, credentials) ON clinicians TO plumbline_patient;
--> statement-breakpoint
GRANT INSERT ON reports, report_versions, revision_acknowledgements, audit_entries TO plumbline_patient;
--> statement-breakpoint
GRANT UPDATE (performed_on, performed_at, received_at, sequence, document, payload_hash, worst_pain,
  done_count, skipped_for_pain_count, has_comment, revision_id) ON reports TO plumbline_patient;
--> statement-breakpoint
GRANT UPDATE (rank, ranked_on, later_rank, later_from) ON caseload_entries TO plumbline_patient;
--> statement-breakpoint
GRANT UPDATE (first_signed_in_at) ON patients TO plumbline_patient;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON accounts, memberships, sign_in_sessions, access_links, one_time_links,
  throttles TO plumbline_identity;
--> statement-breakpoint
GRANT DELETE ON throttles TO plumbline_identity;
--> statement-breakpoint
GRANT SELECT ON clinics, clinicians TO plumbline_identity;
--> statement-breakpoint
GRANT SELECT (clinic_id, id, name, date_of_birth, email, time_zone, first_signed_in_at, ended_at)
  ON patients TO plumbline_identity;
--> statement-breakpoint
CREATE POLICY identity ON audit_entries FOR INSERT TO plumbline_identity WITH CHECK (true);
--> statement-breakpoint
GRANT INSERT ON audit_entries TO plumbline_identity;
