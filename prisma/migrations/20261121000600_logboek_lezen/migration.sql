-- Reading the audit trail: by moment, by who did it, by whom it is about.
CREATE INDEX "logboekregel_op_idx" ON "logboekregel"("op");

CREATE INDEX "logboekregel_gebruiker_id_op_idx" ON "logboekregel"("gebruiker_id", "op");

CREATE INDEX "logboekregel_onderwerpen_idx" ON "logboekregel" USING GIN ("onderwerpen");

-- What did not go well is rare, and looked for over long periods.
CREATE INDEX logboekregel_niet_gelukt ON logboekregel (uitkomst, op) WHERE uitkomst <> 'gelukt';

-- Which line of a chain a signed checkpoint is about. The signed text itself names no chain, because every tenant reads it.
CREATE TABLE "logboekpuntkop" (
    "keten" TEXT NOT NULL,
    "volgnr" BIGINT NOT NULL,
    "punt_id" BIGINT NOT NULL,

    CONSTRAINT "logboekpuntkop_pkey" PRIMARY KEY ("keten","volgnr")
);

-- The weekly review: per chain a sample of who opened cases, and what the rules found; each item is judged and closed.
CREATE TABLE "steekproef" (
    "keten" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "maandag" DATE NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "steekproef_pkey" PRIMARY KEY ("keten","week")
);

CREATE TABLE "steekproefitem" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "keten" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "regel_id" BIGINT NOT NULL,
    "aanleiding" TEXT NOT NULL,
    "gegevens" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "steekproefitem_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "steekproefoordeel" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "keten" TEXT NOT NULL,
    "item_id" UUID NOT NULL,
    "oordeel" TEXT NOT NULL,
    "opmerking" TEXT NOT NULL,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "steekproefoordeel_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "steekproefitem_keten_id_key" ON "steekproefitem"("keten", "id");

CREATE UNIQUE INDEX "steekproefitem_keten_week_aanleiding_regel_id_key" ON "steekproefitem"("keten", "week", "aanleiding", "regel_id");

CREATE UNIQUE INDEX "steekproefoordeel_keten_item_id_oordeel_key" ON "steekproefoordeel"("keten", "item_id", "oordeel");

ALTER TABLE "steekproefitem" ADD CONSTRAINT "steekproefitem_steekproef_fkey" FOREIGN KEY ("keten", "week") REFERENCES "steekproef"("keten", "week") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "steekproefoordeel" ADD CONSTRAINT "steekproefoordeel_item_fkey" FOREIGN KEY ("keten", "item_id") REFERENCES "steekproefitem"("keten", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "steekproefitem" ADD CONSTRAINT "steekproefitem_aanleiding" CHECK (aanleiding IN ('willekeurig', 'collega', 'veel', 'nacht', 'geenAanleiding', 'geweigerd'));

ALTER TABLE "steekproefoordeel" ADD CONSTRAINT "steekproefoordeel_oordeel" CHECK (oordeel IN ('terecht', 'onterecht', 'navragen'));

ALTER TABLE "steekproefoordeel" ADD CONSTRAINT "steekproefoordeel_opmerking" CHECK (opmerking <> '');

-- An item is closed once; asking about it first ('navragen') leaves it open.
CREATE UNIQUE INDEX steekproefoordeel_een_slot ON steekproefoordeel (item_id) WHERE oordeel <> 'navragen';
