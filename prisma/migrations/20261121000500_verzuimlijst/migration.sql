-- The list of absences of a werkgever: newest first within running, recovered and closed.

-- CreateIndex
CREATE INDEX "verzuimgeval_werkgever_id_toestand_eerste_ziektedag_id_idx" ON "verzuimgeval"("werkgever_id", "toestand", "eerste_ziektedag", "id");
