-- Read out of the patient's own report when it is sent, as the other columns are.
GRANT UPDATE (stopped_count, went_down_leg, is_nothing_comfortable) ON reports TO plumbline_patient;
