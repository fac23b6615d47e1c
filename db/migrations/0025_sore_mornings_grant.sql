-- Read out of the patient's own report when it is sent, as the other columns are.
GRANT UPDATE (sore_morning_count) ON reports TO plumbline_patient;
