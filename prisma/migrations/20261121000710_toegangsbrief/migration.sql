-- A letter with a link: the first way in, or a new password. The secret itself is only in the mail; it is made when the
-- mail is sent, so a letter that waits cannot be used by anybody.
CREATE TABLE "toegangsbrief" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "gebruiker_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "door_id" UUID,
    "aangevraagd_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "geheim_hash" BYTEA,
    "poging" INTEGER NOT NULL DEFAULT 0,
    "poging_op" TIMESTAMPTZ(6),
    "verloopt_op" TIMESTAMPTZ(6),
    "gemaild_op" TIMESTAMPTZ(6),
    "gebruikt_op" TIMESTAMPTZ(6),
    "vervallen_op" TIMESTAMPTZ(6),

    CONSTRAINT "toegangsbrief_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "toegangsbrief_geheim_hash_key" ON "toegangsbrief"("geheim_hash");

CREATE INDEX "toegangsbrief_gebruiker_id_idx" ON "toegangsbrief"("gebruiker_id");

ALTER TABLE "toegangsbrief" ADD CONSTRAINT "toegangsbrief_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "toegangsbrief" ADD CONSTRAINT "toegangsbrief_soort" CHECK (soort IN ('uitnodiging', 'wachtwoord'));

-- Who has a letter waiting to be sent gets no second one of the kind; also what the job looks for each minute.
CREATE UNIQUE INDEX toegangsbrief_wacht ON toegangsbrief (gebruiker_id, soort)
  WHERE gemaild_op IS NULL AND gebruikt_op IS NULL AND vervallen_op IS NULL;

-- The secret of a new phone, until its first good code: the old phone works until then.
ALTER TABLE "inloggegeven" ADD COLUMN "totp_nieuw" BYTEA;
