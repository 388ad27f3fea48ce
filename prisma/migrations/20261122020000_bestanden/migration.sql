ALTER TABLE "bestand" ADD COLUMN "vervallen_reden" TEXT;
ALTER TABLE "bestand" ALTER COLUMN "inhoud" DROP NOT NULL;
ALTER TABLE "bestand" ALTER COLUMN "bestandsleutel" DROP NOT NULL;

-- What schema.prisma cannot say.
ALTER TABLE bestand
  -- what was taken away has no bytes and no key any more, and a reason
  ADD CONSTRAINT bestand_vervallen CHECK ((vervallen_op IS NULL) = (inhoud IS NOT NULL) AND (vervallen_op IS NULL) = (bestandsleutel IS NOT NULL)
                                      AND (vervallen_op IS NULL) = (vervallen_reden IS NULL)),
  ADD CONSTRAINT bestand_vervallen_reden CHECK (vervallen_reden IN ('verkeerdBestand', 'verkeerdDossier', 'medisch'));
-- the same file sent twice by the same person is one
CREATE UNIQUE INDEX bestand_eenmaal ON bestand (werkgever_id, geval_id, door_id, hash, coalesce(document_id, '00000000-0000-0000-0000-000000000000'::uuid))
  WHERE vervallen_op IS NULL;
