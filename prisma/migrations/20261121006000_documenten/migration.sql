CREATE TABLE "document" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL DEFAULT 1,
    "werknemer_leest" BOOLEAN NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "documentversie" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "toestand" TEXT NOT NULL DEFAULT 'concept',
    "gedeeld_op" TIMESTAMPTZ(6),
    "inhoud" TEXT,
    "inhoud_hash" TEXT,
    "ondertekenaars" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "vastgesteld_op" TIMESTAMPTZ(6),
    "vastgesteld_door" TEXT,
    "afgerond_op" TIMESTAMPTZ(6),
    "reden" TEXT,
    "aangemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "documentversie_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "documentdeel" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "versie_id" UUID NOT NULL,
    "partij" TEXT NOT NULL,
    "velden" JSONB NOT NULL DEFAULT '{}',
    "stand" INTEGER NOT NULL DEFAULT 1,
    "klaar_op" TIMESTAMPTZ(6),
    "bijgewerkt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "documentdeel_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "handtekening" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "versie_id" UUID NOT NULL,
    "partij" TEXT NOT NULL,
    "wijze" TEXT NOT NULL,
    "betekenis" TEXT NOT NULL,
    "opmerking" TEXT,
    "naam" TEXT NOT NULL,
    "functie" TEXT,
    "gebruiker_id" UUID,
    "tekenlink_id" UUID,
    "inhoud_hash" TEXT NOT NULL,
    "tweede_factor_op" TIMESTAMPTZ(6),
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "handtekening_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "tekenlink" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "geval_id" UUID NOT NULL,
    "versie_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "geheim_hash" BYTEA,
    "poging" INTEGER NOT NULL DEFAULT 0,
    "poging_op" TIMESTAMPTZ(6),
    "gemaild_op" TIMESTAMPTZ(6),
    "verloopt_op" TIMESTAMPTZ(6),
    "gebruikt_op" TIMESTAMPTZ(6),
    "ingetrokken_op" TIMESTAMPTZ(6),
    "aangevraagd_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "tekenlink_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "pdf" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "versie_id" UUID,
    "sleutel" TEXT NOT NULL,
    "werknemer_leest" BOOLEAN NOT NULL,
    "bron" TEXT,
    "inhoud" BYTEA,
    "bestandsleutel" BYTEA,
    "hash" TEXT,
    "bladzijden" INTEGER,
    "aangevraagd_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gemaakt_op" TIMESTAMPTZ(6),
    "door_id" UUID,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "pdf_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "bestand" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "document_id" UUID,
    "naam" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "grootte" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "scan" TEXT NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "bestandsleutel" BYTEA NOT NULL,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vervallen_op" TIMESTAMPTZ(6),

    CONSTRAINT "bestand_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "document_werkgever_id_id_key" ON "document"("werkgever_id", "id");

CREATE UNIQUE INDEX "document_werkgever_id_geval_id_soort_nummer_key" ON "document"("werkgever_id", "geval_id", "soort", "nummer");

CREATE INDEX "documentversie_werkgever_id_geval_id_idx" ON "documentversie"("werkgever_id", "geval_id");

CREATE UNIQUE INDEX "documentversie_werkgever_id_id_key" ON "documentversie"("werkgever_id", "id");

CREATE UNIQUE INDEX "documentversie_werkgever_id_document_id_nummer_key" ON "documentversie"("werkgever_id", "document_id", "nummer");

CREATE UNIQUE INDEX "documentdeel_werkgever_id_versie_id_partij_key" ON "documentdeel"("werkgever_id", "versie_id", "partij");

CREATE UNIQUE INDEX "handtekening_werkgever_id_versie_id_partij_key" ON "handtekening"("werkgever_id", "versie_id", "partij");

CREATE UNIQUE INDEX "tekenlink_geheim_hash_key" ON "tekenlink"("geheim_hash");

CREATE INDEX "tekenlink_werkgever_id_versie_id_idx" ON "tekenlink"("werkgever_id", "versie_id");

CREATE INDEX "pdf_werkgever_id_geval_id_idx" ON "pdf"("werkgever_id", "geval_id");

CREATE UNIQUE INDEX "pdf_werkgever_id_sleutel_key" ON "pdf"("werkgever_id", "sleutel");

CREATE INDEX "bestand_werkgever_id_geval_id_op_idx" ON "bestand"("werkgever_id", "geval_id", "op");

ALTER TABLE "document" ADD CONSTRAINT "document_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "documentversie" ADD CONSTRAINT "documentversie_document_fkey" FOREIGN KEY ("werkgever_id", "document_id") REFERENCES "document"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "documentdeel" ADD CONSTRAINT "documentdeel_versie_fkey" FOREIGN KEY ("werkgever_id", "versie_id") REFERENCES "documentversie"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "handtekening" ADD CONSTRAINT "handtekening_versie_fkey" FOREIGN KEY ("werkgever_id", "versie_id") REFERENCES "documentversie"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "tekenlink" ADD CONSTRAINT "tekenlink_versie_fkey" FOREIGN KEY ("werkgever_id", "versie_id") REFERENCES "documentversie"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "pdf" ADD CONSTRAINT "pdf_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "pdf" ADD CONSTRAINT "pdf_versie_fkey" FOREIGN KEY ("werkgever_id", "versie_id") REFERENCES "documentversie"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "bestand" ADD CONSTRAINT "bestand_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "bestand" ADD CONSTRAINT "bestand_document_fkey" FOREIGN KEY ("werkgever_id", "document_id") REFERENCES "document"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma cannot say.
ALTER TABLE document ADD CONSTRAINT document_soort CHECK (soort ~ '^[a-zA-Z0-9]{1,40}$' AND nummer >= 1);
ALTER TABLE documentversie
  ADD CONSTRAINT documentversie_toestand CHECK (toestand IN ('concept', 'tekenen', 'getekend', 'klaar', 'vervallen')),
  -- what was fixed belongs to its hash, whoever wrote the row
  ADD CONSTRAINT documentversie_hash CHECK ((inhoud IS NULL) = (inhoud_hash IS NULL) AND (inhoud IS NULL OR inhoud_hash = encode(sha256(convert_to(inhoud, 'UTF8')), 'hex'))),
  ADD CONSTRAINT documentversie_vastgesteld CHECK (toestand IN ('concept', 'vervallen') OR inhoud IS NOT NULL),
  ADD CONSTRAINT documentversie_ondertekenaars CHECK (ondertekenaars <@ ARRAY['werkgever', 'werknemer'] AND (toestand NOT IN ('tekenen', 'getekend') OR cardinality(ondertekenaars) > 0));
-- one version at a time is being written or signed
CREATE UNIQUE INDEX documentversie_lopend ON documentversie (werkgever_id, document_id) WHERE toestand IN ('concept', 'tekenen');
-- what the job looks for: versions of which a PDF may still have to be made
CREATE INDEX documentversie_af ON documentversie (id) WHERE toestand IN ('tekenen', 'getekend', 'klaar');
ALTER TABLE documentdeel ADD CONSTRAINT documentdeel_partij CHECK (partij IN ('samen', 'werkgever', 'werknemer'));
ALTER TABLE handtekening
  ADD CONSTRAINT handtekening_partij CHECK (partij IN ('werkgever', 'werknemer')),
  ADD CONSTRAINT handtekening_betekenis CHECK (betekenis IN ('akkoord', 'gezien')),
  -- signed in with a second factor, or by a link: one of the two, and only the employee by a link
  ADD CONSTRAINT handtekening_wijze CHECK ((wijze = 'aangemeld' AND gebruiker_id IS NOT NULL AND tweede_factor_op IS NOT NULL AND tekenlink_id IS NULL)
                                        OR (wijze = 'link' AND partij = 'werknemer' AND gebruiker_id IS NULL AND tekenlink_id IS NOT NULL));
CREATE UNIQUE INDEX tekenlink_wacht ON tekenlink (werkgever_id, versie_id) WHERE gebruikt_op IS NULL AND ingetrokken_op IS NULL;
ALTER TABLE pdf
  ADD CONSTRAINT pdf_soort CHECK ((soort = 'document' AND versie_id IS NOT NULL AND bron IS NULL) OR (soort = 'riv' AND versie_id IS NULL AND bron IS NOT NULL)),
  ADD CONSTRAINT pdf_af CHECK ((inhoud IS NULL) = (hash IS NULL) AND (inhoud IS NULL) = (bestandsleutel IS NULL) AND (inhoud IS NULL) = (gemaakt_op IS NULL));
CREATE INDEX pdf_te_maken ON pdf (aangevraagd_op) WHERE inhoud IS NULL;
ALTER TABLE bestand
  ADD CONSTRAINT bestand_type CHECK (type IN ('pdf', 'jpg', 'png', 'docx')),
  ADD CONSTRAINT bestand_grootte CHECK (grootte BETWEEN 1 AND 10485760),
  ADD CONSTRAINT bestand_scan CHECK (scan IN ('schoon', 'nietGescand'));
