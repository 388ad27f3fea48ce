-- Who comes of his own accord may go to more than one doctor, and none of them learns of the other: a key may not tell either. Of
-- guidance there is one file.

DROP INDEX "medisch_dossier_arbodienst_id_werknemer_id_soort_key";
CREATE UNIQUE INDEX "medisch_dossier_een_begeleiding" ON "medisch_dossier"("arbodienst_id", "werknemer_id") WHERE "soort" = 'begeleiding';
CREATE INDEX "medisch_dossier_arbodienst_id_werknemer_id_soort_idx" ON "medisch_dossier"("arbodienst_id", "werknemer_id", "soort");
