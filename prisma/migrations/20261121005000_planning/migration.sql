-- Planning: time that can be booked, appointments, what the werkgever may know of them, and who waits.

ALTER TABLE "bericht" ADD COLUMN     "poging_op" TIMESTAMPTZ(6);

CREATE TABLE "spreekuurblok" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "behandelaar_id" UUID NOT NULL,
    "dag" DATE NOT NULL,
    "van_minuut" INTEGER NOT NULL,
    "tot_minuut" INTEGER NOT NULL,
    "duur" INTEGER NOT NULL,
    "vorm" TEXT NOT NULL,
    "locatie" TEXT,

    CONSTRAINT "spreekuurblok_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "afspraak" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "geval_id" UUID,
    "behandelaar_id" UUID,
    "extern" TEXT,
    "soort" TEXT NOT NULL,
    "vorm" TEXT NOT NULL,
    "locatie" TEXT,
    "dag" DATE NOT NULL,
    "van_minuut" INTEGER NOT NULL,
    "tot_minuut" INTEGER NOT NULL,
    "toestand" TEXT NOT NULL DEFAULT 'gepland',
    "afzegreden" TEXT,
    "afgezegd_op" TIMESTAMPTZ(6),
    "in_rekening" BOOLEAN NOT NULL DEFAULT true,
    "uitgenodigd_op" TIMESTAMPTZ(6),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "afspraak_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "afspraakvermelding" (
    "id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "geval_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "vorm" TEXT NOT NULL,
    "dag" DATE NOT NULL,
    "van_minuut" INTEGER NOT NULL,
    "tot_minuut" INTEGER NOT NULL,
    "toestand" TEXT NOT NULL,

    CONSTRAINT "afspraakvermelding_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "wachtlijstplek" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "geval_id" UUID,
    "soort" TEXT NOT NULL,
    "uiterlijk" DATE,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "afloop" TEXT,
    "afgerond_op" TIMESTAMPTZ(6),

    CONSTRAINT "wachtlijstplek_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "spreekuurblok_arbodienst_id_dag_behandelaar_id_idx" ON "spreekuurblok"("arbodienst_id", "dag", "behandelaar_id");
CREATE INDEX "afspraak_arbodienst_id_dag_behandelaar_id_idx" ON "afspraak"("arbodienst_id", "dag", "behandelaar_id");
CREATE INDEX "afspraak_arbodienst_id_werknemer_id_dag_idx" ON "afspraak"("arbodienst_id", "werknemer_id", "dag");
CREATE INDEX "afspraak_arbodienst_id_geval_id_dag_idx" ON "afspraak"("arbodienst_id", "geval_id", "dag");
CREATE INDEX "afspraak_werknemer_id_dag_idx" ON "afspraak"("werknemer_id", "dag");
CREATE INDEX "afspraakvermelding_werkgever_id_geval_id_dag_idx" ON "afspraakvermelding"("werkgever_id", "geval_id", "dag");
CREATE INDEX "wachtlijstplek_arbodienst_id_op_id_idx" ON "wachtlijstplek"("arbodienst_id", "op", "id");
ALTER TABLE "spreekuurblok" ADD CONSTRAINT "spreekuurblok_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "spreekuurblok" ADD CONSTRAINT "spreekuurblok_behandelaar_id_fkey" FOREIGN KEY ("behandelaar_id") REFERENCES "gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_begeleiding_fkey" FOREIGN KEY ("arbodienst_id", "werknemer_id") REFERENCES "begeleiding"("arbodienst_id", "werknemer_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_behandelaar_id_fkey" FOREIGN KEY ("behandelaar_id") REFERENCES "gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "afspraakvermelding" ADD CONSTRAINT "afspraakvermelding_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "wachtlijstplek" ADD CONSTRAINT "wachtlijstplek_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "wachtlijstplek" ADD CONSTRAINT "wachtlijstplek_begeleiding_fkey" FOREIGN KEY ("arbodienst_id", "werknemer_id") REFERENCES "begeleiding"("arbodienst_id", "werknemer_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "wachtlijstplek" ADD CONSTRAINT "wachtlijstplek_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE spreekuurblok
  ADD CONSTRAINT spreekuurblok_tijd CHECK (van_minuut >= 0 AND van_minuut < tot_minuut AND tot_minuut <= 1440 AND duur BETWEEN 5 AND 240),
  ADD CONSTRAINT spreekuurblok_vorm CHECK (vorm IN ('locatie', 'telefoon', 'video') AND (vorm = 'locatie') = (locatie IS NOT NULL)),
  -- a practitioner is at one place at a time
  ADD CONSTRAINT spreekuurblok_geen_overlap EXCLUDE USING gist (arbodienst_id WITH =, behandelaar_id WITH =, dag WITH =, int4range(van_minuut, tot_minuut) WITH &&);

-- Not booked twice, whoever books at the same time: neither the practitioner nor the employee. What was cancelled, or where
-- nobody came, is free again.
ALTER TABLE afspraak
  ADD CONSTRAINT afspraak_soort CHECK (soort IN ('eersteConsult', 'vervolgconsult', 'spreekuur', 'preventief', 'secondOpinion', 'arbeidsdeskundige', 'psycholoog')),
  ADD CONSTRAINT afspraak_geval CHECK (CASE soort WHEN 'preventief' THEN geval_id IS NULL WHEN 'secondOpinion' THEN true ELSE geval_id IS NOT NULL END),
  ADD CONSTRAINT afspraak_bij_wie CHECK ((behandelaar_id IS NULL) <> (extern IS NULL)),
  ADD CONSTRAINT afspraak_tijd CHECK (van_minuut >= 0 AND van_minuut < tot_minuut AND tot_minuut <= 1440),
  ADD CONSTRAINT afspraak_vorm CHECK (vorm IN ('locatie', 'telefoon', 'video') AND (vorm = 'locatie') = (locatie IS NOT NULL)),
  ADD CONSTRAINT afspraak_toestand CHECK (toestand IN ('gepland', 'geweest', 'nietVerschenen', 'afgezegd')),
  ADD CONSTRAINT afspraak_afgezegd CHECK ((toestand = 'afgezegd') = (afgezegd_op IS NOT NULL) AND (toestand = 'afgezegd') = (afzegreden IS NOT NULL)
    AND afzegreden IN ('werknemer', 'behandelaar', 'hersteld', 'anderMoment', 'overgedragen')),
  ADD CONSTRAINT afspraak_behandelaar_vrij EXCLUDE USING gist (arbodienst_id WITH =, behandelaar_id WITH =, dag WITH =, int4range(van_minuut, tot_minuut) WITH &&)
    WHERE (toestand IN ('gepland', 'geweest')),
  ADD CONSTRAINT afspraak_werknemer_vrij EXCLUDE USING gist (arbodienst_id WITH =, werknemer_id WITH =, dag WITH =, int4range(van_minuut, tot_minuut) WITH &&)
    WHERE (toestand IN ('gepland', 'geweest'));

ALTER TABLE afspraakvermelding
  ADD CONSTRAINT afspraakvermelding_soort CHECK (soort IN ('eersteConsult', 'vervolgconsult', 'spreekuur', 'arbeidsdeskundige', 'vertrouwelijk'));

ALTER TABLE wachtlijstplek
  ADD CONSTRAINT wachtlijstplek_soort CHECK (soort IN ('eersteConsult', 'vervolgconsult', 'spreekuur', 'preventief', 'secondOpinion', 'arbeidsdeskundige', 'psycholoog')),
  ADD CONSTRAINT wachtlijstplek_geval CHECK (CASE soort WHEN 'preventief' THEN geval_id IS NULL WHEN 'secondOpinion' THEN true ELSE geval_id IS NOT NULL END),
  ADD CONSTRAINT wachtlijstplek_afloop CHECK (afloop IN ('ingepland', 'vervallen') AND (afloop IS NULL) = (afgerond_op IS NULL));

-- One place a person and kind, and the list of who waits.
CREATE UNIQUE INDEX wachtlijstplek_een_keer ON wachtlijstplek (arbodienst_id, werknemer_id, soort) WHERE afloop IS NULL;
-- What is still to be reminded of, and what is still to be mailed.
CREATE INDEX afspraak_gepland ON afspraak (dag) WHERE toestand = 'gepland';
CREATE INDEX bericht_te_mailen ON bericht (aangemaakt_op) WHERE gemaild_op IS NULL;
