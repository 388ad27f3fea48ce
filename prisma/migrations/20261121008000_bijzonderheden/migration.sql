-- Facts that move or end the clock of a case and had no place yet.

-- AlterTable
ALTER TABLE "verzuimgeval" ADD COLUMN "aow_op" DATE;

-- AlterTable
ALTER TABLE "loonsanctie" ADD COLUMN "bekorting_gevraagd_op" DATE;

-- CreateTable
CREATE TABLE "gevalfeit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "dag" DATE NOT NULL,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "vastgelegd_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vervallen_op" TIMESTAMPTZ(6),

    CONSTRAINT "gevalfeit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "gevalfeit_werkgever_id_geval_id_idx" ON "gevalfeit"("werkgever_id", "geval_id");

-- AddForeignKey
ALTER TABLE "gevalfeit" ADD CONSTRAINT "gevalfeit_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table gevalfeit add constraint gevalfeit_soort check (soort in ('wiaAanvraag', 'verlenging', 'overleden'));
create unique index gevalfeit_een_geldig on gevalfeit (geval_id, soort) where vervallen_op is null;
