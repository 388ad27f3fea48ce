-- What a doctor is writing of a second opinion is kept as a draft too, encrypted under the key of the file.

ALTER TABLE "medisch_concept" DROP CONSTRAINT medisch_concept_soort,
  ADD CONSTRAINT medisch_concept_soort CHECK (soort IN ('contact', 'diagnose', 'behandeling', 'medicatie', 'werkfactoren', 'arbeidsongeschiktheid',
    'probleemanalyse', 'actueelOordeel', 'bijstellingsadvies', 'fml', 'mogelijkheden', 'machtiging', 'informatie', 'secondOpinionAdvies',
    'secondOpinionReactie'));
