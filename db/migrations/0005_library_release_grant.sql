GRANT SELECT ON library_releases TO plumbline_clinician;
