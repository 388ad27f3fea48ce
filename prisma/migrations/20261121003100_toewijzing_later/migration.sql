-- An appointment that begins later: whose running cases go along on that day, and whether that was carried out. By default there
-- is nothing to carry out.
ALTER TABLE "toewijzing" ADD COLUMN "in_plaats_van_id" UUID;
ALTER TABLE "toewijzing" ADD COLUMN "doorgegeven_op" TIMESTAMPTZ(6) DEFAULT CURRENT_TIMESTAMP;
CREATE INDEX toewijzing_door_te_geven ON toewijzing (van) WHERE doorgegeven_op IS NULL;
