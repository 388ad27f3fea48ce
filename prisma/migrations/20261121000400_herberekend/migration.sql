-- On which day, and with which version of the rules, the tasks of a case were last computed.
ALTER TABLE "verzuimgeval" ADD COLUMN "berekend_op" DATE, ADD COLUMN "regelversie" TEXT;
