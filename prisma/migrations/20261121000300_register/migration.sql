-- Who is in service and who has left, readable from the person itself; and which employment a change was about.

-- AlterTable
ALTER TABLE "werknemer" ADD COLUMN "laatste_dag" DATE;
ALTER TABLE "werknemerwijziging" ADD COLUMN "dienstverband_id" UUID;

-- The owner is bound by the wall too; beleid.sql, applied after this, binds it again.
ALTER TABLE "werknemer" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "dienstverband" NO FORCE ROW LEVEL SECURITY;

UPDATE "werknemer" w SET "laatste_dag" = (
  SELECT max(coalesce(d."einde", DATE '9999-12-31')) FROM "dienstverband" d WHERE d."werkgever_id" = w."werkgever_id" AND d."werknemer_id" = w."id");

-- The list is in order of the name, also when it was searched by first name.
-- DropIndex
DROP INDEX "werknemer_werkgever_id_zoekvoornaam_idx";

-- CreateIndex
CREATE INDEX "werknemer_werkgever_id_zoekvoornaam_zoeknaam_id_idx" ON "werknemer"("werkgever_id", "zoekvoornaam", "zoeknaam", "id");

-- CreateIndex
CREATE INDEX "werknemer_werkgever_id_laatste_dag_idx" ON "werknemer"("werkgever_id", "laatste_dag");

-- AddForeignKey
ALTER TABLE "werknemerwijziging" ADD CONSTRAINT "werknemerwijziging_dienstverband_fkey" FOREIGN KEY ("werkgever_id", "dienstverband_id") REFERENCES "dienstverband"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
