-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "arbodienst" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "naam" TEXT NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "arbodienst_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "werkgever" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "naam" TEXT NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "werkgever_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID NOT NULL,
    "van" DATE NOT NULL,
    "tot_en_met" DATE,
    "ziekmelding_dagen" INTEGER NOT NULL DEFAULT 2,
    "eerste_contact_dagen" INTEGER NOT NULL DEFAULT 7,
    "frequent_aantal" INTEGER NOT NULL DEFAULT 3,
    "langdurig_dagen" INTEGER NOT NULL DEFAULT 42,
    "protocol" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gebruiker" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "naam" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "geblokkeerd_op" TIMESTAMPTZ(6),
    "aangemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gebruiker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inloggegeven" (
    "gebruiker_id" UUID NOT NULL,
    "wachtwoord_hash" TEXT,
    "wachtwoord_op" TIMESTAMPTZ(6),
    "totp_geheim" BYTEA,
    "totp_bevestigd_op" TIMESTAMPTZ(6),
    "totp_laatste_stap" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "inloggegeven_pkey" PRIMARY KEY ("gebruiker_id")
);

-- CreateTable
CREATE TABLE "herstelcode" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "gebruiker_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "gebruikt_op" TIMESTAMPTZ(6),

    CONSTRAINT "herstelcode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aanmeldpoging" (
    "sleutel" BYTEA NOT NULL,
    "mislukt" INTEGER NOT NULL DEFAULT 0,
    "laatste_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "geblokkeerd_tot" TIMESTAMPTZ(6),

    CONSTRAINT "aanmeldpoging_pkey" PRIMARY KEY ("sleutel")
);

-- CreateTable
CREATE TABLE "roltoekenning" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "gebruiker_id" UUID NOT NULL,
    "rol" TEXT NOT NULL,
    "werkgever_id" UUID,
    "arbodienst_id" UUID,
    "afdeling_id" UUID,
    "werknemer_id" UUID,
    "van" DATE NOT NULL DEFAULT CURRENT_DATE,
    "tot_en_met" DATE,

    CONSTRAINT "roltoekenning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessie" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "geheim_hash" BYTEA NOT NULL,
    "gebruiker_id" UUID NOT NULL,
    "portaal" TEXT,
    "werkgever_id" UUID,
    "arbodienst_id" UUID,
    "tweede_factor_op" TIMESTAMPTZ(6),
    "aangemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "laatst_gezien_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verloopt_op" TIMESTAMPTZ(6) NOT NULL,
    "ingetrokken_op" TIMESTAMPTZ(6),
    "adres" TEXT,
    "toestel" TEXT,

    CONSTRAINT "sessie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "toewijzing" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "gebruiker_id" UUID NOT NULL,
    "van" DATE NOT NULL DEFAULT CURRENT_DATE,
    "tot_en_met" DATE,

    CONSTRAINT "toewijzing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verzoeksleutel" (
    "gebruiker_id" UUID NOT NULL,
    "sleutel" UUID NOT NULL,
    "handeling" TEXT NOT NULL,
    "uitkomst" JSONB,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verzoeksleutel_pkey" PRIMARY KEY ("gebruiker_id","sleutel")
);

-- CreateTable
CREATE TABLE "afdeling" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "ouder_id" UUID,

    CONSTRAINT "afdeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "werknemer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "personeelsnummer" TEXT NOT NULL,
    "voornaam" TEXT NOT NULL,
    "tussenvoegsel" TEXT,
    "achternaam" TEXT NOT NULL,
    "geboortedatum" DATE,
    "email" TEXT,
    "telefoon" TEXT,
    "straat" TEXT,
    "huisnummer" TEXT,
    "postcode" TEXT,
    "plaats" TEXT,
    "verpleegadres" TEXT,
    "afdeling_id" UUID,
    "zoeknaam" TEXT NOT NULL,
    "zoekvoornaam" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "werknemer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dienstverband" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "functie" TEXT NOT NULL,
    "afdeling_id" UUID,
    "contracturen" DECIMAL(4,2) NOT NULL,
    "voltijduren" DECIMAL(4,2) NOT NULL DEFAULT 40,
    "begin" DATE NOT NULL,
    "einde" DATE,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "dienstverband_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "werknemerwijziging" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "veld" TEXT NOT NULL,
    "oud" TEXT,
    "nieuw" TEXT,

    CONSTRAINT "werknemerwijziging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "importvoorstel" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "gebruiker_id" UUID NOT NULL,
    "bestandsnaam" TEXT NOT NULL,
    "rijen" JSONB NOT NULL,
    "aantal" INTEGER NOT NULL,
    "fouten" INTEGER NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bevestigd_op" TIMESTAMPTZ(6),

    CONSTRAINT "importvoorstel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "begeleiding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "aanleiding" TEXT NOT NULL,
    "begonnen_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "beeindigd_op" TIMESTAMPTZ(6),
    "personeelsnummer" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "voornaam" TEXT NOT NULL,
    "zoeknaam" TEXT NOT NULL,
    "zoekvoornaam" TEXT NOT NULL,
    "geboortedatum" DATE,
    "email" TEXT,
    "telefoon" TEXT,
    "adres" TEXT,
    "verpleegadres" TEXT,
    "functie" TEXT,
    "afdeling_naam" TEXT,
    "contracturen" DECIMAL(4,2),
    "voltijduren" DECIMAL(4,2),

    CONSTRAINT "begeleiding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verzuimgeval" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "dienstverband_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "verzuimconsultant_id" UUID,
    "afdeling_id" UUID,
    "dossiernummer" TEXT NOT NULL,
    "eerste_ziektedag" DATE NOT NULL,
    "toestand" TEXT NOT NULL,
    "afwezigheid" INTEGER NOT NULL DEFAULT 100,
    "rekenstart" DATE NOT NULL,
    "geen_benutbare_mogelijkheden" BOOLEAN NOT NULL DEFAULT false,
    "einde_dienstverband" DATE,
    "heropenbaar_tot" DATE,
    "eerste_contact_op" DATE,
    "volgende_code" TEXT,
    "volgende_nummer" INTEGER,
    "volgende_wie" TEXT,
    "volgende_veilig" DATE,
    "volgende_uiterlijk" DATE,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gesloten_op" TIMESTAMPTZ(6),

    CONSTRAINT "verzuimgeval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verzuimmelding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "geval_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "dienstverband_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "eerste_ziektedag" DATE NOT NULL,
    "hersteld_per" DATE,
    "ontvangstnummer" TEXT NOT NULL,
    "gemeld_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gemeld_door_id" UUID NOT NULL,
    "gemeld_door_naam" TEXT NOT NULL,
    "telefoon" TEXT,
    "verpleegadres" TEXT,
    "verwachte_duur" TEXT NOT NULL DEFAULT 'onbekend',
    "lopend_werk" TEXT,
    "vangnet" TEXT NOT NULL DEFAULT 'onbekend',
    "arbeidsongeval" TEXT NOT NULL DEFAULT 'onbekend',
    "verkeersongeval" TEXT NOT NULL DEFAULT 'onbekend',
    "hersteld_gemeld_op" TIMESTAMPTZ(6),
    "ingetrokken_op" TIMESTAMPTZ(6),
    "ingetrokken_reden" TEXT,

    CONSTRAINT "verzuimmelding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "werkhervatting" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "vanaf" DATE NOT NULL,
    "percentage_gewerkt" INTEGER NOT NULL,
    "arbeidstherapeutisch" BOOLEAN NOT NULL DEFAULT false,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vervallen_op" TIMESTAMPTZ(6),

    CONSTRAINT "werkhervatting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verlof" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "van" DATE NOT NULL,
    "tot_en_met" DATE NOT NULL,
    "zelfde_oorzaak" TEXT NOT NULL DEFAULT 'onbekend',
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vervallen_op" TIMESTAMPTZ(6),

    CONSTRAINT "verlof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mijlpaalfeit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL DEFAULT 1,
    "soort" TEXT NOT NULL,
    "op" DATE,
    "tot" DATE,
    "reden" TEXT,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "vastgelegd_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vervallen_op" TIMESTAMPTZ(6),

    CONSTRAINT "mijlpaalfeit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "taak" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "wie" TEXT NOT NULL,
    "vanaf" DATE NOT NULL,
    "veilig" DATE NOT NULL,
    "uiterlijk" DATE NOT NULL,
    "toestand" TEXT NOT NULL,
    "gedaan_op" DATE,

    CONSTRAINT "taak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loonsanctie" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "besluit_op" DATE NOT NULL,
    "weken" INTEGER NOT NULL,
    "hersteld_vastgesteld_op" DATE,
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vervallen_op" TIMESTAMPTZ(6),

    CONSTRAINT "loonsanctie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contactmoment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID NOT NULL,
    "geval_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "op" DATE NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "afspraken" TEXT,
    "volgend_contact_op" DATE,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "vastgelegd_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contactmoment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contactnotitie" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "geval_id" UUID NOT NULL,
    "contactmoment_id" UUID,
    "tekst" TEXT NOT NULL,
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contactnotitie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gebeurtenis" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "werkgever_id" UUID NOT NULL,
    "arbodienst_id" UUID,
    "geval_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "gegevens" JSONB NOT NULL DEFAULT '{}',
    "door_id" UUID NOT NULL,
    "door_naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gebeurtenis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bericht" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "ontvanger_id" UUID NOT NULL,
    "werkgever_id" UUID,
    "arbodienst_id" UUID,
    "geval_id" UUID,
    "soort" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gelezen_op" TIMESTAMPTZ(6),
    "gemaild_op" TIMESTAMPTZ(6),

    CONSTRAINT "bericht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medisch_dossier" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "werknemer_id" UUID NOT NULL,
    "behandelaar_id" UUID NOT NULL,
    "geopend_op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "medisch_dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medische_notitie" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "arbodienst_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "medische_notitie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logboekregel" (
    "id" BIGSERIAL NOT NULL,
    "op" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "gebeurtenis" TEXT NOT NULL,
    "handeling" TEXT NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "werkgever_id" UUID,
    "arbodienst_id" UUID,
    "gebruiker_id" UUID,
    "portaal" TEXT,
    "rol" TEXT,
    "recht" TEXT,
    "sessie_id" UUID,
    "tweede_factor_op" TIMESTAMPTZ(6),
    "onderwerpen" UUID[],
    "object" TEXT,
    "object_id" UUID,
    "doel" TEXT,
    "werkplek" TEXT,
    "verzoek_id" TEXT,
    "bijzonderheden" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "logboekregel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contract_arbodienst_id_werkgever_id_idx" ON "contract"("arbodienst_id", "werkgever_id");

-- CreateIndex
CREATE INDEX "contract_werkgever_id_idx" ON "contract"("werkgever_id");

-- CreateIndex
CREATE UNIQUE INDEX "gebruiker_email_key" ON "gebruiker"("email");

-- CreateIndex
CREATE UNIQUE INDEX "herstelcode_gebruiker_id_code_hash_key" ON "herstelcode"("gebruiker_id", "code_hash");

-- CreateIndex
CREATE INDEX "roltoekenning_gebruiker_id_idx" ON "roltoekenning"("gebruiker_id");

-- CreateIndex
CREATE INDEX "roltoekenning_werkgever_id_idx" ON "roltoekenning"("werkgever_id");

-- CreateIndex
CREATE INDEX "roltoekenning_arbodienst_id_idx" ON "roltoekenning"("arbodienst_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessie_geheim_hash_key" ON "sessie"("geheim_hash");

-- CreateIndex
CREATE INDEX "sessie_gebruiker_id_idx" ON "sessie"("gebruiker_id");

-- CreateIndex
CREATE INDEX "toewijzing_arbodienst_id_gebruiker_id_idx" ON "toewijzing"("arbodienst_id", "gebruiker_id");

-- CreateIndex
CREATE INDEX "toewijzing_werkgever_id_idx" ON "toewijzing"("werkgever_id");

-- CreateIndex
CREATE UNIQUE INDEX "afdeling_werkgever_id_id_key" ON "afdeling"("werkgever_id", "id");

-- CreateIndex
CREATE INDEX "werknemer_werkgever_id_zoeknaam_id_idx" ON "werknemer"("werkgever_id", "zoeknaam", "id");

-- CreateIndex
CREATE INDEX "werknemer_werkgever_id_zoekvoornaam_idx" ON "werknemer"("werkgever_id", "zoekvoornaam");

-- CreateIndex
CREATE INDEX "werknemer_werkgever_id_afdeling_id_idx" ON "werknemer"("werkgever_id", "afdeling_id");

-- CreateIndex
CREATE UNIQUE INDEX "werknemer_werkgever_id_id_key" ON "werknemer"("werkgever_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "werknemer_werkgever_id_personeelsnummer_key" ON "werknemer"("werkgever_id", "personeelsnummer");

-- CreateIndex
CREATE INDEX "dienstverband_werkgever_id_werknemer_id_idx" ON "dienstverband"("werkgever_id", "werknemer_id");

-- CreateIndex
CREATE UNIQUE INDEX "dienstverband_werkgever_id_id_key" ON "dienstverband"("werkgever_id", "id");

-- CreateIndex
CREATE INDEX "werknemerwijziging_werkgever_id_werknemer_id_op_idx" ON "werknemerwijziging"("werkgever_id", "werknemer_id", "op");

-- CreateIndex
CREATE INDEX "importvoorstel_werkgever_id_gemaakt_op_idx" ON "importvoorstel"("werkgever_id", "gemaakt_op");

-- CreateIndex
CREATE INDEX "begeleiding_arbodienst_id_zoeknaam_id_idx" ON "begeleiding"("arbodienst_id", "zoeknaam", "id");

-- CreateIndex
CREATE INDEX "begeleiding_arbodienst_id_zoekvoornaam_idx" ON "begeleiding"("arbodienst_id", "zoekvoornaam");

-- CreateIndex
CREATE INDEX "begeleiding_werknemer_id_idx" ON "begeleiding"("werknemer_id");

-- CreateIndex
CREATE UNIQUE INDEX "begeleiding_arbodienst_id_werknemer_id_key" ON "begeleiding"("arbodienst_id", "werknemer_id");

-- CreateIndex
CREATE INDEX "verzuimgeval_werkgever_id_werknemer_id_idx" ON "verzuimgeval"("werkgever_id", "werknemer_id");

-- CreateIndex
CREATE INDEX "verzuimgeval_werkgever_id_toestand_volgende_veilig_id_idx" ON "verzuimgeval"("werkgever_id", "toestand", "volgende_veilig", "id");

-- CreateIndex
CREATE INDEX "verzuimgeval_werklijst_consultant_idx" ON "verzuimgeval"("arbodienst_id", "verzuimconsultant_id", "volgende_veilig", "id");

-- CreateIndex
CREATE INDEX "verzuimgeval_werklijst_idx" ON "verzuimgeval"("arbodienst_id", "volgende_veilig", "id");

-- CreateIndex
CREATE INDEX "verzuimgeval_arbodienst_id_werknemer_id_idx" ON "verzuimgeval"("arbodienst_id", "werknemer_id");

-- CreateIndex
CREATE INDEX "verzuimgeval_werklijst_werkgever_idx" ON "verzuimgeval"("arbodienst_id", "werkgever_id", "volgende_veilig", "id");

-- CreateIndex
CREATE INDEX "verzuimgeval_arbodienst_id_dossiernummer_idx" ON "verzuimgeval"("arbodienst_id", "dossiernummer");

-- CreateIndex
CREATE UNIQUE INDEX "verzuimgeval_werkgever_id_id_key" ON "verzuimgeval"("werkgever_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "verzuimgeval_werkgever_id_dossiernummer_key" ON "verzuimgeval"("werkgever_id", "dossiernummer");

-- CreateIndex
CREATE INDEX "verzuimmelding_werkgever_id_geval_id_idx" ON "verzuimmelding"("werkgever_id", "geval_id");

-- CreateIndex
CREATE INDEX "verzuimmelding_werkgever_id_werknemer_id_eerste_ziektedag_idx" ON "verzuimmelding"("werkgever_id", "werknemer_id", "eerste_ziektedag");

-- CreateIndex
CREATE INDEX "verzuimmelding_dienstverband_id_eerste_ziektedag_idx" ON "verzuimmelding"("dienstverband_id", "eerste_ziektedag");

-- CreateIndex
CREATE UNIQUE INDEX "verzuimmelding_werkgever_id_ontvangstnummer_key" ON "verzuimmelding"("werkgever_id", "ontvangstnummer");

-- CreateIndex
CREATE INDEX "werkhervatting_werkgever_id_geval_id_vanaf_idx" ON "werkhervatting"("werkgever_id", "geval_id", "vanaf");

-- CreateIndex
CREATE INDEX "verlof_werkgever_id_werknemer_id_idx" ON "verlof"("werkgever_id", "werknemer_id");

-- CreateIndex
CREATE INDEX "mijlpaalfeit_werkgever_id_geval_id_idx" ON "mijlpaalfeit"("werkgever_id", "geval_id");

-- CreateIndex
CREATE INDEX "taak_werkgever_id_toestand_veilig_id_idx" ON "taak"("werkgever_id", "toestand", "veilig", "id");

-- CreateIndex
CREATE UNIQUE INDEX "taak_werkgever_id_geval_id_code_nummer_key" ON "taak"("werkgever_id", "geval_id", "code", "nummer");

-- CreateIndex
CREATE INDEX "loonsanctie_werkgever_id_geval_id_idx" ON "loonsanctie"("werkgever_id", "geval_id");

-- CreateIndex
CREATE INDEX "contactmoment_werkgever_id_geval_id_op_idx" ON "contactmoment"("werkgever_id", "geval_id", "op");

-- CreateIndex
CREATE UNIQUE INDEX "contactmoment_werkgever_id_id_key" ON "contactmoment"("werkgever_id", "id");

-- CreateIndex
CREATE INDEX "contactnotitie_arbodienst_id_geval_id_op_idx" ON "contactnotitie"("arbodienst_id", "geval_id", "op");

-- CreateIndex
CREATE INDEX "gebeurtenis_werkgever_id_geval_id_op_idx" ON "gebeurtenis"("werkgever_id", "geval_id", "op");

-- CreateIndex
CREATE UNIQUE INDEX "bericht_sleutel_key" ON "bericht"("sleutel");

-- CreateIndex
CREATE INDEX "bericht_ontvanger_id_aangemaakt_op_idx" ON "bericht"("ontvanger_id", "aangemaakt_op");

-- CreateIndex
CREATE UNIQUE INDEX "medisch_dossier_arbodienst_id_id_key" ON "medisch_dossier"("arbodienst_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "medisch_dossier_arbodienst_id_werknemer_id_key" ON "medisch_dossier"("arbodienst_id", "werknemer_id");

-- CreateIndex
CREATE INDEX "medische_notitie_arbodienst_id_dossier_id_op_idx" ON "medische_notitie"("arbodienst_id", "dossier_id", "op");

-- CreateIndex
CREATE INDEX "logboekregel_werkgever_id_op_idx" ON "logboekregel"("werkgever_id", "op");

-- CreateIndex
CREATE INDEX "logboekregel_arbodienst_id_op_idx" ON "logboekregel"("arbodienst_id", "op");

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inloggegeven" ADD CONSTRAINT "inloggegeven_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "herstelcode" ADD CONSTRAINT "herstelcode_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roltoekenning" ADD CONSTRAINT "roltoekenning_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roltoekenning" ADD CONSTRAINT "roltoekenning_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roltoekenning" ADD CONSTRAINT "roltoekenning_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roltoekenning" ADD CONSTRAINT "roltoekenning_afdeling_fkey" FOREIGN KEY ("werkgever_id", "afdeling_id") REFERENCES "afdeling"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "toewijzing" ADD CONSTRAINT "toewijzing_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "toewijzing" ADD CONSTRAINT "toewijzing_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "toewijzing" ADD CONSTRAINT "toewijzing_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "afdeling" ADD CONSTRAINT "afdeling_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "afdeling" ADD CONSTRAINT "afdeling_ouder_fkey" FOREIGN KEY ("werkgever_id", "ouder_id") REFERENCES "afdeling"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werknemer" ADD CONSTRAINT "werknemer_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werknemer" ADD CONSTRAINT "werknemer_afdeling_fkey" FOREIGN KEY ("werkgever_id", "afdeling_id") REFERENCES "afdeling"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dienstverband" ADD CONSTRAINT "dienstverband_werknemer_fkey" FOREIGN KEY ("werkgever_id", "werknemer_id") REFERENCES "werknemer"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dienstverband" ADD CONSTRAINT "dienstverband_afdeling_fkey" FOREIGN KEY ("werkgever_id", "afdeling_id") REFERENCES "afdeling"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werknemerwijziging" ADD CONSTRAINT "werknemerwijziging_werknemer_fkey" FOREIGN KEY ("werkgever_id", "werknemer_id") REFERENCES "werknemer"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "begeleiding" ADD CONSTRAINT "begeleiding_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "begeleiding" ADD CONSTRAINT "begeleiding_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verzuimgeval" ADD CONSTRAINT "verzuimgeval_werknemer_fkey" FOREIGN KEY ("werkgever_id", "werknemer_id") REFERENCES "werknemer"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verzuimgeval" ADD CONSTRAINT "verzuimgeval_dienstverband_fkey" FOREIGN KEY ("werkgever_id", "dienstverband_id") REFERENCES "dienstverband"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verzuimgeval" ADD CONSTRAINT "verzuimgeval_arbodienst_id_fkey" FOREIGN KEY ("arbodienst_id") REFERENCES "arbodienst"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verzuimmelding" ADD CONSTRAINT "verzuimmelding_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verzuimmelding" ADD CONSTRAINT "verzuimmelding_dienstverband_fkey" FOREIGN KEY ("werkgever_id", "dienstverband_id") REFERENCES "dienstverband"("werkgever_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkhervatting" ADD CONSTRAINT "werkhervatting_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mijlpaalfeit" ADD CONSTRAINT "mijlpaalfeit_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taak" ADD CONSTRAINT "taak_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loonsanctie" ADD CONSTRAINT "loonsanctie_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contactmoment" ADD CONSTRAINT "contactmoment_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contactnotitie" ADD CONSTRAINT "contactnotitie_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_geval_fkey" FOREIGN KEY ("werkgever_id", "geval_id") REFERENCES "verzuimgeval"("werkgever_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medische_notitie" ADD CONSTRAINT "medische_notitie_dossier_fkey" FOREIGN KEY ("arbodienst_id", "dossier_id") REFERENCES "medisch_dossier"("arbodienst_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
