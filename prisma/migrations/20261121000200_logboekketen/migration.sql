CREATE TABLE "logboekzegel" (
    "id" BIGSERIAL NOT NULL,
    "keten" TEXT NOT NULL,
    "volgnr" BIGINT NOT NULL,
    "regel_id" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "logboekzegel_pkey" PRIMARY KEY ("keten","volgnr")
);

CREATE TABLE "logboekpunt" (
    "id" BIGINT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL,
    "tot_zegel" BIGINT NOT NULL,
    "inhoud" TEXT NOT NULL,
    "handtekening" BYTEA NOT NULL,
    "sleutel_id" TEXT NOT NULL,

    CONSTRAINT "logboekpunt_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "logboekzegel_id_key" ON "logboekzegel"("id");

CREATE UNIQUE INDEX "logboekzegel_regel_id_key" ON "logboekzegel"("regel_id");

-- A privacy officer (fg) may belong to a werkgever, an arbodienst or the platform.
ALTER TABLE "roltoekenning" DROP CONSTRAINT "roltoekenning_rol", ADD CONSTRAINT "roltoekenning_rol" CHECK (
     (rol IN ('hr', 'leidinggevende') AND werkgever_id IS NOT NULL AND arbodienst_id IS NULL AND werknemer_id IS NULL)
  OR (rol = 'werknemer' AND werkgever_id IS NOT NULL AND arbodienst_id IS NULL AND werknemer_id IS NOT NULL)
  OR (rol IN ('verzuimconsultant', 'planner', 'arbobeheerder', 'bedrijfsarts', 'taakgedelegeerde')
      AND arbodienst_id IS NOT NULL AND werkgever_id IS NULL AND werknemer_id IS NULL)
  OR (rol = 'fg' AND (werkgever_id IS NULL OR arbodienst_id IS NULL) AND werknemer_id IS NULL)
  OR (rol = 'platformbeheerder' AND werkgever_id IS NULL AND arbodienst_id IS NULL AND werknemer_id IS NULL));
