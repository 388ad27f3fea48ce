CREATE TABLE "medische_bijlage" (
    "id" UUID NOT NULL,
    "arbodienst_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "vervangt_id" UUID,
    "gegevens" BYTEA NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "medische_bijlage_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "medische_bijlage_arbodienst_id_dossier_id_id_key" ON "medische_bijlage"("arbodienst_id", "dossier_id", "id");

CREATE INDEX "medische_bijlage_arbodienst_id_dossier_id_op_idx" ON "medische_bijlage"("arbodienst_id", "dossier_id", "op");

ALTER TABLE "medische_bijlage" ADD CONSTRAINT "medische_bijlage_dossier_fkey" FOREIGN KEY ("arbodienst_id", "dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What schema.prisma cannot say.
-- an amendment is of the same file, and of one that is not that attachment itself
ALTER TABLE medische_bijlage
  ADD CONSTRAINT medische_bijlage_vervangt_fkey FOREIGN KEY (arbodienst_id, dossier_id, vervangt_id) REFERENCES medische_bijlage (arbodienst_id, dossier_id, id),
  ADD CONSTRAINT medische_bijlage_vervangt CHECK (vervangt_id <> id);
