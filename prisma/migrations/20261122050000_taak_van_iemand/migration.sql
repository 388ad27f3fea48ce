-- The home page asks for the milestones that were given to somebody; nearly all are given to nobody.
CREATE INDEX "taak_toegewezen" ON "taak"("toegewezen_id") WHERE "toegewezen_id" IS NOT NULL;
