-- The medical file: keys, notes, drafts, relations, the citizen service number, intents to read; and what the doctor tells.

ALTER TABLE "sessie" ADD COLUMN "factor_tot" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "medisch_dossier" ADD COLUMN "soort" TEXT NOT NULL DEFAULT 'begeleiding', ADD COLUMN "aanduiding" TEXT,
  ALTER COLUMN "werknemer_id" DROP NOT NULL,
  ADD CONSTRAINT medisch_dossier_soort CHECK (soort IN ('begeleiding', 'preventief')),
  -- a file without a name is always of somebody who came himself, and then it has something to be called by
  ADD CONSTRAINT medisch_dossier_anoniem CHECK ((werknemer_id IS NULL) = (aanduiding IS NOT NULL) AND (werknemer_id IS NOT NULL OR soort = 'preventief'));
DROP INDEX "medisch_dossier_arbodienst_id_werknemer_id_key";
CREATE UNIQUE INDEX "medisch_dossier_arbodienst_id_werknemer_id_soort_key" ON "medisch_dossier"("arbodienst_id", "werknemer_id", "soort");
CREATE INDEX "medisch_dossier_arbodienst_id_behandelaar_id_idx" ON "medisch_dossier"("arbodienst_id", "behandelaar_id");

ALTER TABLE "medische_notitie" ADD COLUMN "soort" TEXT NOT NULL DEFAULT 'contact', ADD COLUMN "geval_id" UUID, ADD COLUMN "vervangt_id" UUID,
  ADD CONSTRAINT medische_notitie_soort CHECK (soort IN ('contact', 'diagnose', 'behandeling', 'medicatie', 'werkfactoren', 'arbeidsongeschiktheid',
    'probleemanalyse', 'actueelOordeel', 'bijstellingsadvies', 'fml', 'noodinzage'));

-- CreateTable
CREATE TABLE "dossiersleutel" (
    "dossier_id" UUID NOT NULL,
    "arbodienst_id" UUID NOT NULL,
    "sleutel" BYTEA NOT NULL,
    "hoofdsleutel" INTEGER NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vernietigd_op" TIMESTAMPTZ(6),

    CONSTRAINT "dossiersleutel_pkey" PRIMARY KEY ("dossier_id"),
    CONSTRAINT "dossiersleutel_vernietigd" CHECK ((vernietigd_op IS NOT NULL) = (sleutel = ''::bytea))
);

-- CreateTable
CREATE TABLE "medisch_concept" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "door_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "medisch_concept_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "medisch_concept_soort" CHECK (soort IN ('contact', 'diagnose', 'behandeling', 'medicatie', 'werkfactoren', 'arbeidsongeschiktheid',
      'probleemanalyse', 'actueelOordeel', 'bijstellingsadvies', 'fml'))
);

-- CreateTable
CREATE TABLE "behandelrelatie" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "gebruiker_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "omvang" TEXT[],
    "grond" TEXT,
    "van" DATE NOT NULL,
    "tot_en_met" DATE NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ingetrokken_op" TIMESTAMPTZ(6),

    CONSTRAINT "behandelrelatie_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "behandelrelatie_soort" CHECK (soort IN ('consult', 'gedelegeerd', 'noodinzage')),
    -- never for ever: a year at most
    CONSTRAINT "behandelrelatie_periode" CHECK (tot_en_met >= van AND tot_en_met <= van + 366),
    CONSTRAINT "behandelrelatie_omvang" CHECK ((soort = 'gedelegeerd') = (cardinality(omvang) > 0)),
    CONSTRAINT "behandelrelatie_grond" CHECK ((soort = 'noodinzage') = (grond IS NOT NULL)
      AND (grond IS NULL OR grond IN ('acuutGevaar', 'behandelaarOnbereikbaar', 'verzoekBetrokkene', 'wettelijkePlicht')))
);

-- CreateTable
CREATE TABLE "bsn" (
    "dossier_id" UUID NOT NULL,
    "arbodienst_id" UUID NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "zoek" BYTEA NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "bsn_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "medische_inzage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "gebruiker_id" UUID NOT NULL,
    "sessie_id" UUID NOT NULL,
    "wat" TEXT NOT NULL,
    "transactie" BIGINT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "gebruikt_op" TIMESTAMPTZ(6),

    CONSTRAINT "medische_inzage_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "medische_inzage_wat" CHECK (wat IN ('dossier', 'uitvoer', 'bsn'))
);

-- CreateTable
CREATE TABLE "terugkoppeling" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID NOT NULL,
    "geval_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "inhoud" JSONB NOT NULL,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "vrijgegeven_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vervangt_id" UUID,

    CONSTRAINT "terugkoppeling_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "terugkoppeling_soort" CHECK (soort IN ('probleemanalyse', 'actueelOordeel', 'bijstellingsadvies', 'mogelijkheden'))
);

-- CreateIndex
CREATE UNIQUE INDEX "dossiersleutel_arbodienst_id_dossier_id_key" ON "dossiersleutel"("arbodienst_id", "dossier_id");
CREATE INDEX "dossiersleutel_hoofdsleutel_idx" ON "dossiersleutel"("hoofdsleutel");
CREATE UNIQUE INDEX "medisch_concept_arbodienst_id_dossier_id_door_id_soort_key" ON "medisch_concept"("arbodienst_id", "dossier_id", "door_id", "soort");
CREATE INDEX "behandelrelatie_arbodienst_id_gebruiker_id_idx" ON "behandelrelatie"("arbodienst_id", "gebruiker_id");
CREATE INDEX "behandelrelatie_arbodienst_id_dossier_id_idx" ON "behandelrelatie"("arbodienst_id", "dossier_id");
CREATE UNIQUE INDEX "bsn_arbodienst_id_dossier_id_key" ON "bsn"("arbodienst_id", "dossier_id");
CREATE INDEX "bsn_arbodienst_id_zoek_idx" ON "bsn"("arbodienst_id", "zoek");
CREATE INDEX "medische_inzage_op_idx" ON "medische_inzage"("op");
CREATE UNIQUE INDEX "terugkoppeling_werkgever_id_id_key" ON "terugkoppeling"("werkgever_id", "id");
CREATE UNIQUE INDEX "terugkoppeling_werkgever_id_vervangt_id_key" ON "terugkoppeling"("werkgever_id", "vervangt_id");
CREATE INDEX "terugkoppeling_werkgever_id_geval_id_vrijgegeven_op_idx" ON "terugkoppeling"("werkgever_id", "geval_id", "vrijgegeven_op");

-- AddForeignKey
ALTER TABLE "dossiersleutel" ADD CONSTRAINT "dossiersleutel_dossier_fkey" FOREIGN KEY ("arbodienst_id", "dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "medisch_concept" ADD CONSTRAINT "medisch_concept_dossier_fkey" FOREIGN KEY ("arbodienst_id", "dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "behandelrelatie" ADD CONSTRAINT "behandelrelatie_dossier_fkey" FOREIGN KEY ("arbodienst_id", "dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "bsn" ADD CONSTRAINT "bsn_dossier_fkey" FOREIGN KEY ("arbodienst_id", "dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "terugkoppeling" ADD CONSTRAINT "terugkoppeling_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
