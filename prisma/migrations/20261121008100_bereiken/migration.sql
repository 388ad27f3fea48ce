-- Reaching people: one mail a day, and a calendar to subscribe to.

-- CreateTable
CREATE TABLE "postvoorkeur" (
    "gebruiker_id" UUID NOT NULL,
    "dagmail_uur" INTEGER,

    CONSTRAINT "postvoorkeur_pkey" PRIMARY KEY ("gebruiker_id")
);

-- CreateTable
CREATE TABLE "dagmail" (
    "gebruiker_id" UUID NOT NULL,
    "dag" DATE NOT NULL,
    "ongelezen" INTEGER NOT NULL,
    "te_doen" INTEGER NOT NULL,
    "te_laat" INTEGER NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "poging_op" TIMESTAMPTZ(6),
    "gemaild_op" TIMESTAMPTZ(6),

    CONSTRAINT "dagmail_pkey" PRIMARY KEY ("gebruiker_id","dag")
);

-- CreateTable
CREATE TABLE "agendakoppeling" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "gebruiker_id" UUID NOT NULL,
    "portaal" TEXT NOT NULL,
    "werkgever_id" UUID,
    "arbodienst_id" UUID,
    "geheim_hash" BYTEA NOT NULL,
    "initialen" BOOLEAN NOT NULL DEFAULT false,
    "gemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ingetrokken_op" TIMESTAMPTZ(6),
    "laatst_gelezen_op" TIMESTAMPTZ(6),

    CONSTRAINT "agendakoppeling_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agendakoppeling_geheim_hash_key" ON "agendakoppeling"("geheim_hash");

-- CreateIndex
CREATE INDEX "agendakoppeling_gebruiker_id_idx" ON "agendakoppeling"("gebruiker_id");

-- AddForeignKey
ALTER TABLE "postvoorkeur" ADD CONSTRAINT "postvoorkeur_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dagmail" ADD CONSTRAINT "dagmail_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agendakoppeling" ADD CONSTRAINT "agendakoppeling_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table postvoorkeur add constraint postvoorkeur_uur check (dagmail_uur between 6 and 20);
alter table agendakoppeling add constraint agendakoppeling_portaal check (portaal in ('werkgever', 'arbodienst', 'medisch', 'werknemer'));
create unique index agendakoppeling_een_geldig on agendakoppeling (gebruiker_id, portaal, coalesce(werkgever_id, arbodienst_id)) where ingetrokken_op is null;
create index dagmail_te_mailen on dagmail (dag) where gemaild_op is null and ongelezen + te_doen > 0;
create index bericht_ongelezen on bericht (ontvanger_id) where gelezen_op is null;
