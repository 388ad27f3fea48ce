-- What schema.prisma cannot say: the intent to read one attachment of a medical file names it.
ALTER TABLE medische_inzage DROP CONSTRAINT medische_inzage_wat;
ALTER TABLE medische_inzage ADD CONSTRAINT medische_inzage_wat CHECK (
  (wat IN ('dossier', 'uitvoer', 'bsn', 'machtiging') OR wat ~ '^bijlage:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
  AND (wat = 'machtiging') = (machtiging_id IS NOT NULL));
