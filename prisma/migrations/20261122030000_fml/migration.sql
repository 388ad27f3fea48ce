-- The FML's summary for the employer, a machtiging and what came back on it are kinds of notes too; judgements of a doctor cannot be delegated.

ALTER TABLE "medische_notitie" DROP CONSTRAINT medische_notitie_soort,
  ADD CONSTRAINT medische_notitie_soort CHECK (soort IN ('contact', 'diagnose', 'behandeling', 'medicatie', 'werkfactoren', 'arbeidsongeschiktheid',
    'probleemanalyse', 'actueelOordeel', 'bijstellingsadvies', 'fml', 'mogelijkheden', 'machtiging', 'informatie', 'noodinzage'));

ALTER TABLE "medisch_concept" DROP CONSTRAINT medisch_concept_soort,
  ADD CONSTRAINT medisch_concept_soort CHECK (soort IN ('contact', 'diagnose', 'behandeling', 'medicatie', 'werkfactoren', 'arbeidsongeschiktheid',
    'probleemanalyse', 'actueelOordeel', 'bijstellingsadvies', 'fml', 'mogelijkheden', 'machtiging', 'informatie'));

-- what only a bedrijfsarts judges: the degree of incapacity, the possibilities, and what the employer is told
ALTER TABLE "behandelrelatie" ADD CONSTRAINT behandelrelatie_delegeerbaar
  CHECK (NOT omvang && ARRAY['arbeidsongeschiktheid', 'probleemanalyse', 'actueelOordeel', 'bijstellingsadvies', 'fml', 'mogelijkheden', 'machtiging']);
