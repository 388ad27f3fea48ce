-- Until when what a session remembers holds by itself (muur.onthoud_rollen in beleid.sql).
ALTER TABLE "sessie" ADD COLUMN "onthouden_tot" TIMESTAMPTZ(6);
