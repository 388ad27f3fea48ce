-- Keeping and destroying: who asked to keep the files of a person longer, and what is announced and was destroyed.

CREATE TABLE "bewaarhouding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "reden" TEXT NOT NULL,
    "toelichting" TEXT,
    "tot" DATE NOT NULL,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "beeindigd_op" TIMESTAMPTZ(6),
    "beeindigd_door_id" UUID,
    "beeindigd_door_naam" TEXT,

    CONSTRAINT "bewaarhouding_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "vernietiging" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "dossiernummer" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "regel" TEXT NOT NULL,
    "regel_vanaf" DATE NOT NULL,
    "einde_begeleiding" DATE NOT NULL,
    "geteld_vanaf" TEXT NOT NULL,
    "bewaar_tot" DATE NOT NULL,
    "aangekondigd_op" TIMESTAMPTZ(6) DEFAULT clock_timestamp(),
    "ingetrokken_op" TIMESTAMPTZ(6),
    "vernietigd_op" TIMESTAMPTZ(6),
    "aantallen" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "vernietiging_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "bewaarhouding_werkgever_id_werknemer_id_idx" ON "bewaarhouding"("werkgever_id", "werknemer_id");
CREATE INDEX "vernietiging_geval_id_idx" ON "vernietiging"("geval_id");
CREATE INDEX "gevalafschrift_geval_id_idx" ON "gevalafschrift"("geval_id");
CREATE INDEX "gevalafschrift_arbodienst_id_werknemer_id_idx" ON "gevalafschrift"("arbodienst_id", "werknemer_id");
CREATE INDEX "gevalafschrift_tot_en_met_idx" ON "gevalafschrift"("tot_en_met");
-- everything of one case is found without reading what is of others
CREATE INDEX "documentdeel_werkgever_id_geval_id_idx" ON "documentdeel"("werkgever_id", "geval_id");
CREATE INDEX "handtekening_werkgever_id_geval_id_idx" ON "handtekening"("werkgever_id", "geval_id");
CREATE INDEX "tekenlink_werkgever_id_geval_id_idx" ON "tekenlink"("werkgever_id", "geval_id");
CREATE INDEX "adviesopvolging_werkgever_id_geval_id_idx" ON "adviesopvolging"("werkgever_id", "geval_id");
CREATE INDEX "contactnotitie_werkgever_id_geval_id_idx" ON "contactnotitie"("werkgever_id", "geval_id");
CREATE INDEX "afspraak_werkgever_id_geval_id_idx" ON "afspraak"("werkgever_id", "geval_id");
CREATE INDEX "wachtlijstplek_werkgever_id_geval_id_idx" ON "wachtlijstplek"("werkgever_id", "geval_id");

ALTER TABLE "bewaarhouding" ADD CONSTRAINT "bewaarhouding_werknemer_fkey" FOREIGN KEY ("werkgever_id", "werknemer_id") REFERENCES "werknemer"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "vernietiging" ADD CONSTRAINT "vernietiging_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- nothing is held for ever by forgetting it: a year at most, and then it is asked again
ALTER TABLE bewaarhouding
  ADD CONSTRAINT bewaarhouding_reden CHECK (reden IN ('bezwaar', 'loongeschil', 'verhaal', 'inzageverzoek', 'anders')),
  ADD CONSTRAINT bewaarhouding_toelichting CHECK (length(toelichting) <= 200 AND (reden <> 'anders' OR length(toelichting) > 0)),
  ADD CONSTRAINT bewaarhouding_tot CHECK (tot >= (op AT TIME ZONE 'Europe/Amsterdam')::date
    AND tot <= ((op AT TIME ZONE 'Europe/Amsterdam')::date + interval '1 year')::date),
  ADD CONSTRAINT bewaarhouding_beeindigd CHECK ((beeindigd_op IS NULL) = (beeindigd_door_id IS NULL) AND (beeindigd_op IS NULL) = (beeindigd_door_naam IS NULL));
CREATE INDEX bewaarhouding_open ON bewaarhouding (werkgever_id, tot, id) WHERE beeindigd_op IS NULL;

ALTER TABLE vernietiging
  ADD CONSTRAINT vernietiging_soort CHECK (soort IN ('verzuimdossier', 'afschrift')),
  ADD CONSTRAINT vernietiging_afschrift CHECK ((soort = 'afschrift') = (arbodienst_id IS NOT NULL)),
  -- a case is never destroyed without having been announced, and what was taken back is not destroyed
  ADD CONSTRAINT vernietiging_aangekondigd CHECK (aangekondigd_op IS NOT NULL OR soort = 'afschrift'),
  ADD CONSTRAINT vernietiging_ingetrokken CHECK (ingetrokken_op IS NULL OR vernietigd_op IS NULL);
-- announced once at a time, destroyed once
CREATE UNIQUE INDEX vernietiging_een_open ON vernietiging (geval_id) WHERE soort = 'verzuimdossier' AND ingetrokken_op IS NULL;
CREATE INDEX vernietiging_wacht ON vernietiging (werkgever_id, bewaar_tot, id) WHERE vernietigd_op IS NULL AND ingetrokken_op IS NULL;
CREATE INDEX vernietiging_register ON vernietiging (werkgever_id, vernietigd_op, id) WHERE vernietigd_op IS NOT NULL;

-- of many cases the few that closed long ago
CREATE INDEX verzuimgeval_bewaren ON verzuimgeval (werkgever_id, gesloten_op) WHERE toestand = 'gesloten';
CREATE INDEX bericht_geval ON bericht (geval_id) WHERE geval_id IS NOT NULL;
