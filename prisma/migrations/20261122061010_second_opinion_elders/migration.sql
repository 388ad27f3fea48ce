-- A second opinion of a bedrijfsarts who is not on this platform: there is a name and an organisation, and no account or file of his. What
-- the employee agreed to is handed over on paper or as a PDF, and the first doctor records the advice when the employee shares it.
ALTER TABLE "second_opinion" ALTER COLUMN "tweede_arbodienst_id" DROP NOT NULL, ALTER COLUMN "tweede_arts_id" DROP NOT NULL,
  ADD CONSTRAINT second_opinion_tweede CHECK ((tweede_arbodienst_id IS NULL) = (tweede_arts_id IS NULL)
    AND (tweede_arts_id IS NOT NULL OR (tweede_dossier_id IS NULL AND advies IS NULL))),
  DROP CONSTRAINT second_opinion_volgorde,
  ADD CONSTRAINT second_opinion_volgorde CHECK ((toestemming_op IS NULL) = (toestemming_via IS NULL)
    AND (gestuurd_op IS NULL OR toestemming_op IS NOT NULL)
    AND ((gestuurd_op IS NULL) = (tweede_dossier_id IS NULL) OR tweede_arts_id IS NULL)
    AND (besproken_op IS NULL OR gestuurd_op IS NOT NULL) AND (besproken_op IS NULL) = (advies_id IS NULL)
    AND (delen IS NULL OR besproken_op IS NOT NULL) AND (delen IS NULL) = (delen_op IS NULL)
    AND (reactie IS NULL OR (delen IS NOT NULL AND delen)));
