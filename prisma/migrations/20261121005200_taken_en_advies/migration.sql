-- Tasks beside the milestones, milestones for a named person, advice and what was done with it, signals put off, and whether
-- somebody was asked who he is before he was told something by phone.

-- AlterTable
ALTER TABLE "contactmoment" ADD COLUMN "identiteitsvragen" TEXT[] DEFAULT ARRAY[]::TEXT[];
ALTER TABLE contactmoment ADD CONSTRAINT contactmoment_identiteitsvragen CHECK (identiteitsvragen <@ ARRAY['personeelsnummer', 'geboortedatum', 'adres']);

-- AlterTable
ALTER TABLE "taak" ADD COLUMN "toegewezen_id" UUID;

-- CreateTable
CREATE TABLE "actie" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "kant" TEXT NOT NULL,
    "soort" TEXT NOT NULL DEFAULT 'eigen',
    "wat" TEXT NOT NULL,
    "voor_id" UUID,
    "uiterlijk" DATE NOT NULL,
    "gedaan_op" DATE,
    "gedaan_door" TEXT,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "actie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "advies" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID NOT NULL,
    "geval_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "toelichting" TEXT,
    "uiterlijk" DATE,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "advies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adviesopvolging" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID NOT NULL,
    "geval_id" UUID NOT NULL,
    "advies_id" UUID NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "op" DATE NOT NULL,
    "reden" TEXT,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "vastgelegd_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "adviesopvolging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signaaluitstel" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "tot" DATE NOT NULL,
    "reden" TEXT NOT NULL,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "signaaluitstel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "actie_werkgever_id_geval_id_idx" ON "actie"("werkgever_id", "geval_id");
CREATE UNIQUE INDEX "advies_werkgever_id_id_key" ON "advies"("werkgever_id", "id");
CREATE INDEX "advies_werkgever_id_geval_id_idx" ON "advies"("werkgever_id", "geval_id");
CREATE INDEX "adviesopvolging_werkgever_id_advies_id_idx" ON "adviesopvolging"("werkgever_id", "advies_id");
CREATE INDEX "signaaluitstel_werkgever_id_geval_id_idx" ON "signaaluitstel"("werkgever_id", "geval_id");
-- what is still to be done, by day
CREATE INDEX actie_open_werkgever ON actie (werkgever_id, uiterlijk, id) WHERE gedaan_op IS NULL;
CREATE INDEX actie_open_arbodienst ON actie (arbodienst_id, uiterlijk, id) WHERE gedaan_op IS NULL;

-- AddForeignKey
ALTER TABLE "actie" ADD CONSTRAINT "actie_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "advies" ADD CONSTRAINT "advies_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "adviesopvolging" ADD CONSTRAINT "adviesopvolging_advies_fkey" FOREIGN KEY ("werkgever_id", "advies_id") REFERENCES "advies"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "signaaluitstel" ADD CONSTRAINT "signaaluitstel_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE actie
  ADD CONSTRAINT actie_kant CHECK (kant IN ('werkgever', 'arbodienst', 'werknemer')),
  ADD CONSTRAINT actie_soort CHECK (soort IN ('eigen', 'afspraak', 'contactverzoek')),
  ADD CONSTRAINT actie_gedaan CHECK ((gedaan_op IS NULL) = (gedaan_door IS NULL));
ALTER TABLE advies
  ADD CONSTRAINT advies_soort CHECK (soort IN ('interventie', 'werkplek', 'spoor1', 'spoor2', 'spoor3', 'arbeidsdeskundig', 'deskundigenoordeel', 'mediation'));
ALTER TABLE adviesopvolging
  ADD CONSTRAINT adviesopvolging_uitkomst CHECK (uitkomst IN ('gevolgd', 'deels', 'niet') AND (uitkomst = 'gevolgd' OR reden IS NOT NULL));
ALTER TABLE signaaluitstel
  ADD CONSTRAINT signaaluitstel_soort CHECK (soort IN ('frequent', 'langdurig', 'mijlpaal', 'advies', 'geenContact', 'duurVoorbij', 'deels', 'contract', 'garantie'));
