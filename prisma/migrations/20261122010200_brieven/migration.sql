-- Letters from templates: of an arbodienst or of a werkgever, never of both.

-- CreateTable
CREATE TABLE "briefsjabloon" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID,
    "arbodienst_id" UUID,
    "soort" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "bijgewerkt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "briefsjabloon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "huisstijl" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID,
    "arbodienst_id" UUID,
    "afzender" TEXT NOT NULL,
    "adres" TEXT,
    "ondertekening" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "bijgewerkt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "huisstijl_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "briefsjabloon_werkgever_id_naam_idx" ON "briefsjabloon"("werkgever_id", "naam");

-- CreateIndex
CREATE INDEX "briefsjabloon_arbodienst_id_naam_idx" ON "briefsjabloon"("arbodienst_id", "naam");

-- CreateIndex
CREATE UNIQUE INDEX "huisstijl_werkgever_id_key" ON "huisstijl"("werkgever_id");

-- CreateIndex
CREATE UNIQUE INDEX "huisstijl_arbodienst_id_key" ON "huisstijl"("arbodienst_id");

-- AddForeignKey
ALTER TABLE "briefsjabloon" ADD CONSTRAINT "briefsjabloon_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "briefsjabloon" ADD CONSTRAINT "briefsjabloon_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "huisstijl" ADD CONSTRAINT "huisstijl_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "huisstijl" ADD CONSTRAINT "huisstijl_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table briefsjabloon add constraint briefsjabloon_van_een check (num_nonnulls(werkgever_id, arbodienst_id) = 1);
alter table briefsjabloon add constraint briefsjabloon_soort check (soort in ('ziekmelding', 'herstel', 'contactverzoek', 'eigen'));
alter table huisstijl add constraint huisstijl_van_een check (num_nonnulls(werkgever_id, arbodienst_id) = 1);
