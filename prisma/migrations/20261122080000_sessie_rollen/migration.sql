-- What a session remembers of the roles of its user, and for which day (muur.onthoud_rollen in beleid.sql).
ALTER TABLE "sessie" ADD COLUMN "rollen" TEXT[], ADD COLUMN "rollen_op" DATE;
