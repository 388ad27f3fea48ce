-- A second opinion of an independent bedrijfsarts, and another bedrijfsarts on request. The werkgever has no privilege on either.

-- a file of who gives a second opinion: without a row of the person at his arbodienst
ALTER TABLE "medisch_dossier" DROP CONSTRAINT medisch_dossier_soort, DROP CONSTRAINT medisch_dossier_anoniem,
  ADD CONSTRAINT medisch_dossier_soort CHECK (soort IN ('begeleiding', 'preventief', 'secondOpinion')),
  ADD CONSTRAINT medisch_dossier_anoniem CHECK ((werknemer_id IS NULL) = (aanduiding IS NOT NULL)
    AND (werknemer_id IS NOT NULL OR soort IN ('preventief', 'secondOpinion')));

-- kinds of notes are added to what stands there: other migrations add theirs
DO $$
DECLARE soorten text[];
BEGIN
  SELECT array_agg(m[1]) INTO soorten FROM pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-zA-Z]+)''', 'g') m
   WHERE c.conname = 'medische_notitie_soort';
  soorten := soorten || array['secondOpinion', 'secondOpinionAdvies', 'secondOpinionReactie', 'artswissel', 'overdracht'];
  ALTER TABLE medische_notitie DROP CONSTRAINT medische_notitie_soort;
  EXECUTE format('ALTER TABLE medische_notitie ADD CONSTRAINT medische_notitie_soort CHECK (soort = ANY (%L::text[]))', soorten);
END $$;

CREATE TABLE "second_opinion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "gevraagd_via" TEXT NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tweede_arbodienst_id" UUID NOT NULL,
    "tweede_arts_id" UUID NOT NULL,
    "tweede_naam" TEXT NOT NULL,
    "tweede_organisatie" TEXT NOT NULL,
    "mag_mee" TEXT[],
    "toestemming_via" TEXT,
    "toestemming_op" TIMESTAMPTZ(6),
    "gestuurd_op" TIMESTAMPTZ(6),
    "tweede_dossier_id" UUID,
    "besproken_op" TIMESTAMPTZ(6),
    "advies_id" UUID,
    "advies" BYTEA,
    "advies_op" TIMESTAMPTZ(6),
    "delen" BOOLEAN,
    "delen_op" TIMESTAMPTZ(6),
    "reactie" TEXT,
    "gesloten_op" TIMESTAMPTZ(6),
    "gesloten_reden" TEXT,

    CONSTRAINT "second_opinion_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "second_opinion_onderwerp" CHECK (onderwerp IN ('belastbaarheid', 'advies', 'begeleiding', 'anders')),
    CONSTRAINT "second_opinion_via" CHECK (gevraagd_via IN ('portaal', 'arts') AND toestemming_via IN ('portaal', 'mondeling', 'schriftelijk')),
    -- of another arbodienst, by law
    CONSTRAINT "second_opinion_elders" CHECK (tweede_arbodienst_id <> arbodienst_id),
    -- nothing goes out without consent, nothing comes back that was not discussed with the employee and wished by him
    CONSTRAINT "second_opinion_volgorde" CHECK ((toestemming_op IS NULL) = (toestemming_via IS NULL)
      AND (gestuurd_op IS NULL OR toestemming_op IS NOT NULL) AND (gestuurd_op IS NULL) = (tweede_dossier_id IS NULL)
      AND (besproken_op IS NULL OR gestuurd_op IS NOT NULL) AND (besproken_op IS NULL) = (advies_id IS NULL)
      AND (delen IS NULL OR besproken_op IS NOT NULL) AND (delen IS NULL) = (delen_op IS NULL)
      AND (reactie IS NULL OR (delen IS NOT NULL AND delen))),
    CONSTRAINT "second_opinion_reactie" CHECK (reactie IN ('overgenomen', 'deels', 'nietOvergenomen')),
    CONSTRAINT "second_opinion_gesloten" CHECK ((gesloten_op IS NULL) = (gesloten_reden IS NULL)
      AND gesloten_reden IN ('ingetrokken', 'teruggegeven', 'nietGedeeld', 'beantwoord'))
);
CREATE UNIQUE INDEX "second_opinion_arbodienst_id_id_key" ON "second_opinion"("arbodienst_id", "id");
CREATE INDEX "second_opinion_werkgever_id_werknemer_id_idx" ON "second_opinion"("werkgever_id", "werknemer_id");
CREATE INDEX "second_opinion_tweede_dossier_id_idx" ON "second_opinion"("tweede_dossier_id");
-- one at a time of one file
CREATE UNIQUE INDEX "second_opinion_loopt" ON "second_opinion"("dossier_id") WHERE "gesloten_op" IS NULL;
ALTER TABLE "second_opinion" ADD CONSTRAINT "second_opinion_dossier_fkey" FOREIGN KEY ("arbodienst_id", "dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "second_opinion" ADD CONSTRAINT "second_opinion_tweede_dossier_fkey" FOREIGN KEY ("tweede_arbodienst_id", "tweede_dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "artswissel" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "gevraagd_via" TEXT NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "besluit" TEXT,
    "uitleg" TEXT,
    "besloten_op" TIMESTAMPTZ(6),
    "naar_id" UUID,
    "naar_naam" TEXT,

    CONSTRAINT "artswissel_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "artswissel_via" CHECK (gevraagd_via IN ('portaal', 'brief')),
    -- a decision always comes with its reasons
    CONSTRAINT "artswissel_besluit" CHECK (besluit IN ('toegewezen', 'afgewezen') AND (besluit IS NULL) = (besloten_op IS NULL)
      AND (besluit IS NULL) = (uitleg IS NULL) AND (naar_id IS NOT NULL) = (coalesce(besluit, '') = 'toegewezen'))
);
CREATE UNIQUE INDEX "artswissel_arbodienst_id_id_key" ON "artswissel"("arbodienst_id", "id");
CREATE INDEX "artswissel_werkgever_id_werknemer_id_idx" ON "artswissel"("werkgever_id", "werknemer_id");
CREATE UNIQUE INDEX "artswissel_loopt" ON "artswissel"("dossier_id") WHERE "besluit" IS NULL;
ALTER TABLE "artswissel" ADD CONSTRAINT "artswissel_dossier_fkey" FOREIGN KEY ("arbodienst_id", "dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
