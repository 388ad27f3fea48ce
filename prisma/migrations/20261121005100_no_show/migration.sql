-- Where nobody came the time was kept for him: only what was cancelled is free again. Otherwise "not come" could not be put
-- right once something else was booked in that time.
ALTER TABLE afspraak DROP CONSTRAINT afspraak_behandelaar_vrij, DROP CONSTRAINT afspraak_werknemer_vrij,
  ADD CONSTRAINT afspraak_behandelaar_vrij EXCLUDE USING gist (arbodienst_id WITH =, behandelaar_id WITH =, dag WITH =, int4range(van_minuut, tot_minuut) WITH &&)
    WHERE (toestand <> 'afgezegd'),
  ADD CONSTRAINT afspraak_werknemer_vrij EXCLUDE USING gist (arbodienst_id WITH =, werknemer_id WITH =, dag WITH =, int4range(van_minuut, tot_minuut) WITH &&)
    WHERE (toestand <> 'afgezegd');
