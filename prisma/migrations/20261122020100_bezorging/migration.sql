ALTER TABLE "bericht" ADD COLUMN "pogingen" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "geweigerd_op" TIMESTAMPTZ(6);
ALTER TABLE "dagmail" ADD COLUMN "pogingen" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "geweigerd_op" TIMESTAMPTZ(6);
ALTER TABLE "toegangsbrief" ADD COLUMN "geweigerd_op" TIMESTAMPTZ(6);
ALTER TABLE "tekenlink" ADD COLUMN "geweigerd_op" TIMESTAMPTZ(6);

CREATE TABLE "mailstand" (
    "gebruiker_id" UUID NOT NULL,
    "adres" TEXT NOT NULL,
    "code" INTEGER,
    "sinds" TIMESTAMPTZ(6) NOT NULL,
    "laatst_op" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "mailstand_pkey" PRIMARY KEY ("gebruiker_id")
);

ALTER TABLE "mailstand" ADD CONSTRAINT "mailstand_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What schema.prisma cannot say: a letter that was refused does not stand in the way of a new one.
DROP INDEX toegangsbrief_wacht;
CREATE UNIQUE INDEX toegangsbrief_wacht ON toegangsbrief (gebruiker_id, soort)
  WHERE gemaild_op IS NULL AND geweigerd_op IS NULL AND gebruikt_op IS NULL AND vervallen_op IS NULL AND soort IN ('uitnodiging', 'wachtwoord');
