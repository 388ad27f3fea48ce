-- A file that went to another arbodienst, or came from one: that it did, how the employee knows, and nothing of the content.
CREATE TABLE "dossieroverdracht" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "richting" TEXT NOT NULL,
    "pakket_id" UUID NOT NULL,
    "tegenpartij" TEXT NOT NULL,
    "geinformeerd" TEXT,
    "geinformeerd_op" DATE,
    "instemming" TEXT,
    "vervalt_op" DATE,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossieroverdracht_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "dossieroverdracht_richting" CHECK (richting IN ('uit', 'in')),
    -- nothing leaves without the employee knowing
    CONSTRAINT "dossieroverdracht_geinformeerd" CHECK ((richting = 'uit') = (geinformeerd IS NOT NULL) AND (richting = 'uit') = (geinformeerd_op IS NOT NULL)
      AND (richting = 'uit') = (instemming IS NOT NULL) AND (richting = 'uit') = (vervalt_op IS NOT NULL)
      AND geinformeerd IN ('gesprek', 'telefoon', 'brief') AND instemming IN ('ja', 'geenBezwaar'))
);
-- a package is taken in once
CREATE UNIQUE INDEX "dossieroverdracht_arbodienst_id_richting_pakket_id_key" ON "dossieroverdracht"("arbodienst_id", "richting", "pakket_id");
CREATE INDEX "dossieroverdracht_arbodienst_id_dossier_id_idx" ON "dossieroverdracht"("arbodienst_id", "dossier_id");
ALTER TABLE "dossieroverdracht" ADD CONSTRAINT "dossieroverdracht_dossier_fkey" FOREIGN KEY ("arbodienst_id", "dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
