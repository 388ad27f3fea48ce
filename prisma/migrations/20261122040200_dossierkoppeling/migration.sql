-- Two files of one person at one arbodienst (of two employers): said by the doctor who treats both, after the keyed hash of the
-- citizen service number was the same.
CREATE TABLE "dossierkoppeling" (
    "arbodienst_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "ander_id" UUID NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossierkoppeling_pkey" PRIMARY KEY ("dossier_id", "ander_id"),
    -- one row for a pair
    CONSTRAINT "dossierkoppeling_volgorde" CHECK (dossier_id < ander_id)
);
CREATE INDEX "dossierkoppeling_arbodienst_id_ander_id_idx" ON "dossierkoppeling"("arbodienst_id", "ander_id");
ALTER TABLE "dossierkoppeling" ADD CONSTRAINT "dossierkoppeling_dossier_fkey" FOREIGN KEY ("arbodienst_id", "dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "dossierkoppeling" ADD CONSTRAINT "dossierkoppeling_ander_fkey" FOREIGN KEY ("arbodienst_id", "ander_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
