-- Roles with a period, replacement, signals only, a werkgever that changes arbodienst, help asked for by the person himself.

-- AlterTable
ALTER TABLE "contract" ADD COLUMN "ingegaan_op" TIMESTAMPTZ(6) DEFAULT CURRENT_TIMESTAMP, ADD COLUMN "afgewikkeld_op" TIMESTAMPTZ(6);

-- Contracts that still have to begin or to be wound up: looked for at the start of every unit of work, so the index is kept
-- as small as what it looks for.
CREATE INDEX contract_nog_niet_ingegaan ON contract (van) WHERE ingegaan_op IS NULL;
CREATE INDEX contract_nog_niet_afgewikkeld ON contract (tot_en_met) WHERE tot_en_met IS NOT NULL AND afgewikkeld_op IS NULL;

-- AlterTable
ALTER TABLE "begeleiding" ADD COLUMN "verzoek_op" TIMESTAMPTZ(6), ADD COLUMN "verzoek_afgerond_op" TIMESTAMPTZ(6);
ALTER TABLE begeleiding NO FORCE ROW LEVEL SECURITY;
UPDATE begeleiding SET verzoek_op = begonnen_op, verzoek_afgerond_op = beeindigd_op WHERE aanleiding = 'eigenVerzoek';
CREATE INDEX begeleiding_verzoek ON begeleiding (arbodienst_id, verzoek_op, id) WHERE verzoek_op IS NOT NULL AND verzoek_afgerond_op IS NULL;

-- A signaalontvanger belongs to a department, as a leidinggevende does. A role that is taken away on its first day, or before
-- it begins, never held: its last day is then the day before it.
ALTER TABLE roltoekenning DROP CONSTRAINT roltoekenning_rol, DROP CONSTRAINT roltoekenning_afdeling, DROP CONSTRAINT roltoekenning_periode,
  ADD CONSTRAINT roltoekenning_rol CHECK (
       (rol IN ('hr', 'leidinggevende', 'signaalontvanger') AND werkgever_id IS NOT NULL AND arbodienst_id IS NULL AND werknemer_id IS NULL)
    OR (rol = 'werknemer' AND werkgever_id IS NOT NULL AND arbodienst_id IS NULL AND werknemer_id IS NOT NULL)
    OR (rol IN ('verzuimconsultant', 'planner', 'arbobeheerder', 'bedrijfsarts', 'taakgedelegeerde')
        AND arbodienst_id IS NOT NULL AND werkgever_id IS NULL AND werknemer_id IS NULL)
    OR (rol = 'fg' AND (werkgever_id IS NULL OR arbodienst_id IS NULL) AND werknemer_id IS NULL)
    OR (rol = 'platformbeheerder' AND werkgever_id IS NULL AND arbodienst_id IS NULL AND werknemer_id IS NULL)),
  ADD CONSTRAINT roltoekenning_afdeling CHECK ((rol IN ('leidinggevende', 'signaalontvanger')) = (afdeling_id IS NOT NULL)),
  ADD CONSTRAINT roltoekenning_periode CHECK (tot_en_met IS NULL OR tot_en_met >= van - 1);

-- CreateTable
CREATE TABLE "vervanging" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID,
    "arbodienst_id" UUID,
    "vervangene_id" UUID NOT NULL,
    "vervanger_id" UUID NOT NULL,
    "van" DATE NOT NULL,
    "tot_en_met" DATE NOT NULL,

    CONSTRAINT "vervanging_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "vervanging_huurder" CHECK ((werkgever_id IS NULL) <> (arbodienst_id IS NULL)),
    CONSTRAINT "vervanging_ander" CHECK (vervangene_id <> vervanger_id),
    CONSTRAINT "vervanging_periode" CHECK (tot_en_met >= van - 1)
);

-- CreateIndex
CREATE INDEX "vervanging_vervanger_id_idx" ON "vervanging"("vervanger_id");

-- CreateIndex
CREATE INDEX "vervanging_werkgever_id_idx" ON "vervanging"("werkgever_id");

-- CreateIndex
CREATE INDEX "vervanging_arbodienst_id_idx" ON "vervanging"("arbodienst_id");

-- AddForeignKey
ALTER TABLE "vervanging" ADD CONSTRAINT "vervanging_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "vervanging" ADD CONSTRAINT "vervanging_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "vervanging" ADD CONSTRAINT "vervanging_vervangene_id_fkey" FOREIGN KEY ("vervangene_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "vervanging" ADD CONSTRAINT "vervanging_vervanger_id_fkey" FOREIGN KEY ("vervanger_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "gevalafschrift" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "geval_id" UUID NOT NULL,
    "dossiernummer" TEXT NOT NULL,
    "eerste_ziektedag" DATE NOT NULL,
    "toestand" TEXT NOT NULL,
    "tot_en_met" DATE NOT NULL,
    "gegevens" JSONB NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gevalafschrift_pkey" PRIMARY KEY ("id"),
    -- It belongs to somebody the arbodienst guided. Not to the case: that may be erased while the arbodienst must still keep this.
    CONSTRAINT "gevalafschrift_begeleiding_fkey" FOREIGN KEY ("arbodienst_id", "werknemer_id") REFERENCES "begeleiding"("arbodienst_id", "werknemer_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "gevalafschrift_arbodienst_id_geval_id_tot_en_met_key" ON "gevalafschrift"("arbodienst_id", "geval_id", "tot_en_met");

-- CreateIndex
CREATE INDEX "gevalafschrift_arbodienst_id_gemaakt_op_id_idx" ON "gevalafschrift"("arbodienst_id", "gemaakt_op", "id");

-- CreateTable
CREATE TABLE "verzoekpoging" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "gebruiker_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verzoekpoging_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "verzoekpoging_arbodienst_id_op_idx" ON "verzoekpoging"("arbodienst_id", "op");

-- Running cases that still have to be computed: those that have just come to another arbodienst.
CREATE INDEX verzuimgeval_te_berekenen ON verzuimgeval (id) WHERE berekend_op IS NULL AND toestand <> 'gesloten';
