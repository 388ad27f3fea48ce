-- Diagnosis codes (CAS) as data: one list for every organisation, read in by the platformbeheerder.

-- CreateTable
CREATE TABLE "diagnosecode" (
    "code" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL,
    "zoekwoorden" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "ingelezen_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vervallen_op" TIMESTAMPTZ(6),

    CONSTRAINT "diagnosecode_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "diagnosevoorstel" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "gebruiker_id" UUID NOT NULL,
    "bestandsnaam" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "lijst" JSONB NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bevestigd_op" TIMESTAMPTZ(6),

    CONSTRAINT "diagnosevoorstel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "diagnosevoorstel_gebruiker_id_gemaakt_op_idx" ON "diagnosevoorstel"("gebruiker_id", "gemaakt_op");

ALTER TABLE "diagnosecode" ADD CONSTRAINT "diagnosecode_vorm" CHECK ("code" ~ '^[A-Z][0-9]{3}$');
ALTER TABLE "diagnosecode" ADD CONSTRAINT "diagnosecode_omschrijving" CHECK (length("omschrijving") between 1 and 200);

-- What a public source names with its meaning; the whole list of UWV is read in by who has it.
INSERT INTO "diagnosecode" ("code", "omschrijving", "zoekwoorden", "bron") VALUES
  ('H102', 'Tinnitus', 'tinnitus', 'NCvB, beroepsziekten.nl, stap 1: vaststellen van de aandoening'),
  ('L101', 'Rugklachten', 'rugklachten', 'NCvB, beroepsziekten.nl, stap 1: vaststellen van de aandoening'),
  ('L102', 'Rugklachten', 'rugklachten', 'NCvB, beroepsziekten.nl, stap 1: vaststellen van de aandoening'),
  ('L103', 'Rugklachten', 'rugklachten', 'NCvB, beroepsziekten.nl, stap 1: vaststellen van de aandoening'),
  ('L104', 'Rugklachten', 'rugklachten', 'NCvB, beroepsziekten.nl, stap 1: vaststellen van de aandoening'),
  ('L105', 'Rugklachten', 'rugklachten', 'NCvB, beroepsziekten.nl, stap 1: vaststellen van de aandoening'),
  ('L112', 'Jumper’s knee', 'jumpers knee', 'NCvB, beroepsziekten.nl, stap 1: vaststellen van de aandoening'),
  ('L122', 'Fasciitis plantaris', 'fasciitis plantaris', 'NCvB, beroepsziekten.nl, stap 1: vaststellen van de aandoening'),
  ('L553', 'Meniscusletsel, vers', 'meniscusletsel vers', 'STECR, LaboRETum, stecr.nl'),
  ('L694', 'Epicondylitis lateralis', 'epicondylitis lateralis', 'STECR, LaboRETum, stecr.nl'),
  ('L695', 'Epicondylitis medialis', 'epicondylitis medialis', 'STECR, LaboRETum, stecr.nl'),
  ('N601', 'Multipele sclerose', 'multipele sclerose', 'STECR, LaboRETum, stecr.nl'),
  ('N613', 'Carpaletunnelsyndroom', 'carpaletunnelsyndroom', 'STECR, LaboRETum, stecr.nl'),
  ('P697', 'Verstandelijk gehandicapt', 'verstandelijk gehandicapt', 'UWV, Kennismemo 07/03, dossieronderzoek Wajong, 7 mei 2007'),
  ('P699', 'Overige psychische stoornissen', 'overige psychische stoornissen', 'UWV, Kennismemo 07/03, dossieronderzoek Wajong, 7 mei 2007'),
  ('R102', 'Werkgerelateerde stemstoornis', 'werkgerelateerde stemstoornis', 'NCvB, beroepsziekten.nl, stap 1: vaststellen van de aandoening'),
  ('R605', 'COVID-19', 'covid 19', 'NVAB en NCvB, nieuwe CAS-code R606, 7 januari 2022'),
  ('R606', 'Long-COVID', 'long covid', 'NVAB en NCvB, nieuwe CAS-code R606, 7 januari 2022');
