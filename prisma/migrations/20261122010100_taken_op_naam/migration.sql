-- Tasks of a named person, found without walking through every case.
create index taak_toegewezen on taak (toegewezen_id) where toegewezen_id is not null and toestand in ('open', 'uitgesteld');
create index actie_voor on actie (voor_id) where voor_id is not null and gedaan_op is null;
