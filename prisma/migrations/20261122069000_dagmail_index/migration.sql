-- Who takes the next mail of the day asks for signals too; without them in the index each one was looked for among all.
DROP INDEX dagmail_te_mailen;
CREATE INDEX dagmail_te_mailen ON dagmail (dag)
  WHERE gemaild_op IS NULL AND geweigerd_op IS NULL AND ongelezen + te_doen + signalen > 0;
