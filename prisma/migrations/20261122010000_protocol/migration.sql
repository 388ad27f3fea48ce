-- The own protocol of a contract: versions, of which one is a draft and one is in force.

-- CreateTable
CREATE TABLE "protocolversie" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "toestand" TEXT NOT NULL DEFAULT 'concept',
    "stappen" JSONB NOT NULL,
    "stand" INTEGER NOT NULL DEFAULT 1,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "in_werking_op" TIMESTAMPTZ(6),
    "in_werking_door" TEXT,
    "doorgevoerd_op" TIMESTAMPTZ(6),

    CONSTRAINT "protocolversie_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "contract_arbodienst_id_werkgever_id_id_key" ON "contract"("arbodienst_id", "werkgever_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "protocolversie_contract_id_nummer_key" ON "protocolversie"("contract_id", "nummer");

-- AddForeignKey
ALTER TABLE "protocolversie" ADD CONSTRAINT "protocolversie_contract_fkey" FOREIGN KEY ("arbodienst_id", "werkgever_id", "contract_id") REFERENCES "contract"("arbodienst_id", "werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table protocolversie add constraint protocolversie_toestand check (toestand in ('concept', 'inWerking', 'vervangen'));
alter table protocolversie add constraint protocolversie_in_werking check ((toestand = 'concept') = (in_werking_op is null));
alter table protocolversie add constraint protocolversie_stappen check (jsonb_typeof(stappen) = 'array' and jsonb_array_length(stappen) <= 60);
create unique index protocolversie_een_concept on protocolversie (contract_id) where toestand = 'concept';
create unique index protocolversie_een_in_werking on protocolversie (contract_id) where toestand = 'inWerking';
create index protocolversie_door_te_voeren on protocolversie (in_werking_op) where toestand = 'inWerking' and doorgevoerd_op is null;
