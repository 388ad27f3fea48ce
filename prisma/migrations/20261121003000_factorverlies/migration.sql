-- Somebody lost his phone and his recovery codes, and asks for another app to be tied. An administrator of his side checks who
-- he is and approves; of that check is kept THAT and how it was done, never anything of a document.
CREATE TABLE "factorverzoek" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "gebruiker_id" UUID NOT NULL,
    "aangevraagd_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verloopt_op" TIMESTAMPTZ(6) NOT NULL,
    "goedgekeurd_op" TIMESTAMPTZ(6),
    "gestopt_op" TIMESTAMPTZ(6),
    "gestopt_door_id" UUID,
    "gekoppeld_op" TIMESTAMPTZ(6),

    CONSTRAINT "factorverzoek_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "factorverzoek_gebruiker_id_idx" ON "factorverzoek"("gebruiker_id");

ALTER TABLE "factorverzoek" ADD CONSTRAINT "factorverzoek_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One that runs at a time.
CREATE UNIQUE INDEX factorverzoek_loopt ON factorverzoek (gebruiker_id) WHERE gestopt_op IS NULL AND gekoppeld_op IS NULL;

CREATE TABLE "factorgoedkeuring" (
    "verzoek_id" UUID NOT NULL,
    "door_id" UUID NOT NULL,
    "hoe" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    -- two approvals are of two people
    CONSTRAINT "factorgoedkeuring_pkey" PRIMARY KEY ("verzoek_id", "door_id")
);

ALTER TABLE "factorgoedkeuring" ADD CONSTRAINT "factorgoedkeuring_verzoek_id_fkey" FOREIGN KEY ("verzoek_id") REFERENCES "factorverzoek"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "factorgoedkeuring" ADD CONSTRAINT "factorgoedkeuring_hoe" CHECK (hoe IN ('document', 'videogesprek'));

-- A device on which somebody signed in before: the hash of a cookie together with the account. No mail a second time.
CREATE TABLE "bekend_toestel" (
    "gebruiker_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "sinds" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bekend_toestel_pkey" PRIMARY KEY ("gebruiker_id", "hash")
);

ALTER TABLE "bekend_toestel" ADD CONSTRAINT "bekend_toestel_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Three more kinds of letter: that another app was asked for (its link stops that), the link to tie it, and that there was a
-- sign-in on a device that is new (no link with a secret).
ALTER TABLE "toegangsbrief" DROP CONSTRAINT "toegangsbrief_soort";
ALTER TABLE "toegangsbrief" ADD CONSTRAINT "toegangsbrief_soort" CHECK (soort IN ('uitnodiging', 'wachtwoord', 'factorGevraagd', 'factor', 'nieuwToestel'));
ALTER TABLE "toegangsbrief" ADD COLUMN "factorverzoek_id" UUID;
ALTER TABLE "toegangsbrief" ADD COLUMN "toestel" TEXT;
ALTER TABLE "toegangsbrief" ADD CONSTRAINT "toegangsbrief_factorverzoek_id_fkey" FOREIGN KEY ("factorverzoek_id") REFERENCES "factorverzoek"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "toegangsbrief" ADD CONSTRAINT "toegangsbrief_factor" CHECK ((soort IN ('factorGevraagd', 'factor')) = (factorverzoek_id IS NOT NULL));

DROP INDEX toegangsbrief_wacht;
CREATE UNIQUE INDEX toegangsbrief_wacht ON toegangsbrief (gebruiker_id, soort)
  WHERE gemaild_op IS NULL AND gebruikt_op IS NULL AND vervallen_op IS NULL AND soort IN ('uitnodiging', 'wachtwoord');
CREATE INDEX toegangsbrief_te_mailen ON toegangsbrief (aangevraagd_op)
  WHERE gemaild_op IS NULL AND gebruikt_op IS NULL AND vervallen_op IS NULL;

-- A session that was begun with the link to tie another app may do just that.
ALTER TABLE "sessie" ADD COLUMN "brief_id" UUID;
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "toegangsbrief"("id") ON DELETE CASCADE ON UPDATE CASCADE;
