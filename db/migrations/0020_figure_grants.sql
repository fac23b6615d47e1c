-- Drawings say nothing of anyone: they are served to whoever asks for them by the hash of their content.
GRANT SELECT ON figure_files TO plumbline_identity;
