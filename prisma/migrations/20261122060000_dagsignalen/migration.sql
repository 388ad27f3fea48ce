-- How many signals the mail of the day mentions.
ALTER TABLE dagmail ADD COLUMN signalen integer NOT NULL DEFAULT 0;
