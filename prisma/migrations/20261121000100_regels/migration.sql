-- What Prisma's schema cannot say: checks, exclusions and the collation of search columns.

create extension if not exists btree_gist;

-- Prefix search compares bytes (>= and <), which is leakproof and uses the index behind a policy.
alter table werknemer alter column zoeknaam type text collate "C", alter column zoekvoornaam type text collate "C",
  alter column personeelsnummer type text collate "C";
alter table begeleiding alter column zoeknaam type text collate "C", alter column zoekvoornaam type text collate "C",
  alter column personeelsnummer type text collate "C";
alter table verzuimgeval alter column dossiernummer type text collate "C";

-- One arbodienst at a time.
alter table contract add constraint contract_periode check (tot_en_met is null or tot_en_met >= van),
  add constraint contract_een_tegelijk exclude using gist (werkgever_id with =, daterange(van, tot_en_met, '[]') with &&);

alter table gebruiker add constraint gebruiker_email_klein check (email = lower(email));

-- A role belongs to one kind of tenant.
alter table roltoekenning add constraint roltoekenning_rol check (
     (rol in ('hr', 'leidinggevende') and werkgever_id is not null and arbodienst_id is null and werknemer_id is null)
  or (rol = 'werknemer' and werkgever_id is not null and arbodienst_id is null and werknemer_id is not null)
  or (rol in ('verzuimconsultant', 'planner', 'arbobeheerder', 'bedrijfsarts', 'taakgedelegeerde')
      and arbodienst_id is not null and werkgever_id is null and werknemer_id is null)
  or (rol in ('platformbeheerder', 'fg') and werkgever_id is null and werknemer_id is null)),
  add constraint roltoekenning_afdeling check ((rol = 'leidinggevende') = (afdeling_id is not null)),
  add constraint roltoekenning_periode check (tot_en_met is null or tot_en_met >= van);

alter table sessie add constraint sessie_portaal check (
  portaal is null or portaal in ('werkgever', 'arbodienst', 'medisch', 'werknemer', 'beheer'));

alter table afdeling add constraint afdeling_niet_eigen_ouder check (ouder_id is distinct from id);

alter table dienstverband add constraint dienstverband_periode check (einde is null or einde >= begin),
  add constraint dienstverband_uren check (contracturen between 0 and 60 and voltijduren > 0 and voltijduren <= 60);

alter table begeleiding add constraint begeleiding_aanleiding check (aanleiding in ('ziekmelding', 'eigenVerzoek'));

alter table verzuimgeval add constraint verzuimgeval_toestand check (toestand in ('open', 'onderbroken', 'gesloten')),
  add constraint verzuimgeval_afwezigheid check (afwezigheid between 0 and 100);

-- Two spells of one employment never overlap, whoever reports them and however often.
alter table verzuimmelding
  add constraint verzuimmelding_periode check (hersteld_per is null or hersteld_per > eerste_ziektedag or ingetrokken_op is not null),
  add constraint verzuimmelding_duur check (verwachte_duur in ('dagen', 'weken', 'langer', 'onbekend')),
  add constraint verzuimmelding_vangnet check (vangnet in ('ja', 'nee', 'onbekend')),
  add constraint verzuimmelding_arbeidsongeval check (arbeidsongeval in ('ja', 'nee', 'onbekend')),
  add constraint verzuimmelding_verkeersongeval check (verkeersongeval in ('ja', 'nee', 'onbekend')),
  add constraint verzuimmelding_geen_overlap exclude using gist
    (dienstverband_id with =, daterange(eerste_ziektedag, hersteld_per) with &&) where (ingetrokken_op is null);

alter table werkhervatting add constraint werkhervatting_percentage check (percentage_gewerkt between 0 and 99);
create unique index werkhervatting_een_per_dag on werkhervatting (geval_id, vanaf) where vervallen_op is null;

alter table verlof add constraint verlof_periode check (tot_en_met >= van),
  add constraint verlof_oorzaak check (zelfde_oorzaak in ('ja', 'nee', 'onbekend')),
  add constraint verlof_werknemer_fkey foreign key (werkgever_id, werknemer_id) references werknemer (werkgever_id, id);

alter table mijlpaalfeit add constraint mijlpaalfeit_soort check (
     (soort = 'gedaan' and op is not null)
  or (soort = 'nietVanToepassing' and reden is not null)
  or (soort = 'uitgesteld' and tot is not null and reden is not null));
create unique index mijlpaalfeit_een_geldig on mijlpaalfeit (geval_id, code, nummer) where vervallen_op is null;

alter table taak add constraint taak_toestand check (toestand in ('open', 'gepauzeerd', 'gedaan', 'nietVanToepassing', 'uitgesteld'));

alter table loonsanctie add constraint loonsanctie_weken check (weken between 1 and 52),
  add constraint loonsanctie_soort check (soort in ('administratief', 'inhoudelijk'));

alter table contactmoment add constraint contactmoment_soort check (soort in ('telefoon', 'video', 'bezoek', 'brief')),
  add constraint contactmoment_uitkomst check (uitkomst in ('gesproken', 'geenGehoor', 'verzonden'));
alter table contactnotitie add constraint contactnotitie_tekst check (length(tekst) between 1 and 4000);

-- A medical file belongs to somebody the arbodienst guides.
alter table medisch_dossier add constraint medisch_dossier_begeleiding_fkey
  foreign key (arbodienst_id, werknemer_id) references begeleiding (arbodienst_id, werknemer_id);

alter table logboekregel add constraint logboekregel_uitkomst check (uitkomst in ('gelukt', 'geweigerd', 'mislukt')),
  add constraint logboekregel_handeling check (handeling in ('aanmaken', 'lezen', 'wijzigen', 'verwijderen', 'zoeken', 'uitvoeren', 'aanmelden'));
