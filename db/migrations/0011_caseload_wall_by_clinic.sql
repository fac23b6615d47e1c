-- A list is read across patients, and what it holds (places and names) is the clinic's. Where the
-- wall also asked "or this patient", Postgres took almost every row for hidden and read whole lists.
-- What is written still has to be about the patient whose record is open.
DROP POLICY clinician ON caseload_entries;
--> statement-breakpoint
DROP POLICY clinician ON caseload_names;
--> statement-breakpoint
CREATE POLICY clinician ON caseload_entries TO plumbline_clinician
  USING (clinic_id = (SELECT context_clinic()))
  WITH CHECK (clinic_id = (SELECT context_clinic())
    AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())));
--> statement-breakpoint
CREATE POLICY clinician ON caseload_names TO plumbline_clinician
  USING (clinic_id = (SELECT context_clinic()))
  WITH CHECK (clinic_id = (SELECT context_clinic())
    AND ((SELECT context_patient()) IS NULL OR patient_id = (SELECT context_patient())));
