ALTER TABLE "huisstijl" ADD COLUMN "kleur" TEXT;
alter table huisstijl add constraint huisstijl_kleur check (kleur ~ '^#[0-9a-f]{6}$');

CREATE TABLE "logo" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID,
    "arbodienst_id" UUID,
    "type" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "breed" INTEGER NOT NULL,
    "hoog" INTEGER NOT NULL,
    "alt" TEXT NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "scan" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vervallen_op" TIMESTAMPTZ(6),
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "logo_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "logo_werkgever_id_idx" ON "logo"("werkgever_id");

CREATE INDEX "logo_arbodienst_id_idx" ON "logo"("arbodienst_id");

ALTER TABLE "logo" ADD CONSTRAINT "logo_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "logo" ADD CONSTRAINT "logo_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table logo add constraint logo_van_een check (num_nonnulls(werkgever_id, arbodienst_id) = 1);
alter table logo add constraint logo_type check (type in ('png', 'jpg'));
alter table logo add constraint logo_scan check (scan in ('schoon', 'nietGescand'));
alter table logo add constraint logo_maat check (breed between 1 and 2000 and hoog between 1 and 2000 and octet_length(inhoud) <= 153600);
-- one that holds, of each
create unique index logo_werkgever on logo (werkgever_id) where vervallen_op is null;
create unique index logo_arbodienst on logo (arbodienst_id) where vervallen_op is null;
