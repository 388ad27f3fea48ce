-- What somebody typed in a form and did not send yet. Only ciphertext; which form it was stands here as a hash.

-- CreateTable
CREATE TABLE "formulierconcept" (
    "gebruiker_id" UUID NOT NULL,
    "werkplek" TEXT NOT NULL,
    "formulier" TEXT NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "sessie_id" UUID NOT NULL,
    "opgeslagen_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "formulierconcept_pkey" PRIMARY KEY ("gebruiker_id","werkplek","formulier"),
    CONSTRAINT "formulierconcept_formulier" CHECK (formulier ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "formulierconcept_grootte" CHECK (octet_length(inhoud) <= 200000)
);

-- CreateIndex
CREATE INDEX "formulierconcept_opgeslagen_op_idx" ON "formulierconcept"("opgeslagen_op");

-- AddForeignKey
ALTER TABLE "formulierconcept" ADD CONSTRAINT "formulierconcept_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
