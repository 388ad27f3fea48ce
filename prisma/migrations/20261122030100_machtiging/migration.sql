-- Permission of the employee to ask one practitioner one question. What is asked stands encrypted in the file, as a note; here only how
-- it stands, and which letters were made on it.

CREATE UNIQUE INDEX "medische_notitie_arbodienst_id_id_key" ON "medische_notitie"("arbodienst_id", "id");

CREATE TABLE "medische_machtiging" (
    "id" UUID NOT NULL,
    "arbodienst_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "door_id" UUID NOT NULL,
    "gevraagd_op" TIMESTAMPTZ(6) NOT NULL,
    "getekend_op" TIMESTAMPTZ(6),
    "getekend_hash" TEXT,
    "getekend_door_id" UUID,
    "tweede_factor_op" TIMESTAMPTZ(6),
    "geweigerd_op" TIMESTAMPTZ(6),
    "ingetrokken_op" TIMESTAMPTZ(6),
    "vervallen_op" TIMESTAMPTZ(6),

    CONSTRAINT "medische_machtiging_pkey" PRIMARY KEY ("id"),
    -- a signature is whole or not there, and is set under the hash of the ciphertext that was shown
    CONSTRAINT "medische_machtiging_getekend" CHECK ((getekend_op IS NULL) = (getekend_hash IS NULL) AND (getekend_op IS NULL) = (getekend_door_id IS NULL)
      AND (getekend_op IS NULL) = (tweede_factor_op IS NULL) AND (getekend_hash IS NULL OR getekend_hash ~ '^[0-9a-f]{64}$')),
    CONSTRAINT "medische_machtiging_besluit" CHECK (NOT (getekend_op IS NOT NULL AND geweigerd_op IS NOT NULL)),
    -- only what was given can be taken back
    CONSTRAINT "medische_machtiging_ingetrokken" CHECK (ingetrokken_op IS NULL OR getekend_op IS NOT NULL)
);

CREATE TABLE "medische_machtigingbrief" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "machtiging_id" UUID NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "medische_machtigingbrief_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "medische_machtiging_arbodienst_id_id_key" ON "medische_machtiging"("arbodienst_id", "id");
CREATE INDEX "medische_machtiging_arbodienst_id_dossier_id_idx" ON "medische_machtiging"("arbodienst_id", "dossier_id");
CREATE INDEX "medische_machtiging_werknemer_id_idx" ON "medische_machtiging"("werknemer_id");
CREATE INDEX "medische_machtigingbrief_arbodienst_id_machtiging_id_idx" ON "medische_machtigingbrief"("arbodienst_id", "machtiging_id");

ALTER TABLE "medische_machtiging" ADD CONSTRAINT "medische_machtiging_notitie_fkey" FOREIGN KEY ("arbodienst_id", "id") REFERENCES "medische_notitie"("arbodienst_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "medische_machtiging" ADD CONSTRAINT "medische_machtiging_dossier_fkey" FOREIGN KEY ("arbodienst_id", "dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "medische_machtigingbrief" ADD CONSTRAINT "medische_machtigingbrief_machtiging_fkey" FOREIGN KEY ("arbodienst_id", "machtiging_id") REFERENCES "medische_machtiging"("arbodienst_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- an intent to read may be of one machtiging, by the person himself
ALTER TABLE "medische_inzage" ADD COLUMN "machtiging_id" UUID, DROP CONSTRAINT medische_inzage_wat,
  ADD CONSTRAINT medische_inzage_wat CHECK (wat IN ('dossier', 'uitvoer', 'bsn', 'machtiging') AND (wat = 'machtiging') = (machtiging_id IS NOT NULL));
