-- A link to decide on one question of a doctor with, for somebody without an account. The secret and the code follow from the master key
-- and stand nowhere; here only their hashes. Where the mail goes stands apart: who sends mail knows no more than that.
CREATE TABLE "medische_machtiginglink" (
    "id" UUID NOT NULL,
    "arbodienst_id" UUID NOT NULL,
    "machtiging_id" UUID NOT NULL,
    "geheim_hash" BYTEA NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL,
    "verloopt_op" TIMESTAMPTZ(6) NOT NULL,
    "gebruikt_op" TIMESTAMPTZ(6),
    "ingetrokken_op" TIMESTAMPTZ(6),

    CONSTRAINT "medische_machtiginglink_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "linkpost" (
    "link_id" UUID NOT NULL,
    "arbodienst_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "aangevraagd_op" TIMESTAMPTZ(6) NOT NULL,
    "poging" INTEGER NOT NULL DEFAULT 0,
    "poging_op" TIMESTAMPTZ(6),
    "gemaild_op" TIMESTAMPTZ(6),
    "geweigerd_op" TIMESTAMPTZ(6),
    "vervallen_op" TIMESTAMPTZ(6),

    CONSTRAINT "linkpost_pkey" PRIMARY KEY ("link_id")
);

CREATE UNIQUE INDEX "medische_machtiginglink_geheim_hash_key" ON "medische_machtiginglink"("geheim_hash");
CREATE UNIQUE INDEX "medische_machtiginglink_arbodienst_id_id_key" ON "medische_machtiginglink"("arbodienst_id", "id");
CREATE UNIQUE INDEX "linkpost_arbodienst_id_link_id_key" ON "linkpost"("arbodienst_id", "link_id");
CREATE INDEX "medische_machtiginglink_arbodienst_id_machtiging_id_idx" ON "medische_machtiginglink"("arbodienst_id", "machtiging_id");

ALTER TABLE "medische_machtiginglink" ADD CONSTRAINT "medische_machtiginglink_machtiging_fkey" FOREIGN KEY ("arbodienst_id", "machtiging_id") REFERENCES "medische_machtiging"("arbodienst_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "linkpost" ADD CONSTRAINT "linkpost_link_fkey" FOREIGN KEY ("arbodienst_id", "link_id") REFERENCES "medische_machtiginglink"("arbodienst_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "medische_machtiging" ADD COLUMN "getekend_link_id" UUID;
ALTER TABLE "medische_inzage" ADD COLUMN "link_id" UUID, ALTER COLUMN "gebruiker_id" DROP NOT NULL, ALTER COLUMN "sessie_id" DROP NOT NULL;

-- What schema.prisma cannot say.
ALTER TABLE medische_machtiginglink ADD CONSTRAINT medische_machtiginglink_kort CHECK (verloopt_op <= op + interval '7 days');
-- mail that waits, oldest first
CREATE INDEX linkpost_wacht ON linkpost (aangevraagd_op) WHERE gemaild_op IS NULL AND geweigerd_op IS NULL AND vervallen_op IS NULL;
-- signed by somebody who signed in with his second factor, or with a link and its code; never by neither
ALTER TABLE medische_machtiging DROP CONSTRAINT medische_machtiging_getekend,
  ADD CONSTRAINT medische_machtiging_getekend CHECK ((getekend_op IS NULL) = (getekend_hash IS NULL)
    AND (getekend_hash IS NULL OR getekend_hash ~ '^[0-9a-f]{64}$')
    AND (getekend_door_id IS NULL) = (tweede_factor_op IS NULL)
    AND num_nonnulls(getekend_door_id, getekend_link_id) = num_nonnulls(getekend_op));
-- an intent to read is of a session, or of a link to one machtiging
ALTER TABLE medische_inzage ADD CONSTRAINT medische_inzage_wie CHECK (
  (gebruiker_id IS NULL) = (sessie_id IS NULL) AND num_nonnulls(sessie_id, link_id) = 1 AND (link_id IS NULL OR wat = 'machtiging'));
