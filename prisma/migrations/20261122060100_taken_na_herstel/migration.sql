ALTER TABLE "taak" ADD COLUMN "loopt_door" BOOLEAN NOT NULL DEFAULT false;

-- What is open in a case that does not run goes on: everything else waits there or no longer applies.
update taak t set loopt_door = true from verzuimgeval g
 where g.werkgever_id = t.werkgever_id and g.id = t.geval_id and g.toestand <> 'open' and t.toestand in ('open', 'uitgesteld');

-- Few rows each: what goes on after recovery, and what a planner has to do.
create index taak_loopt_door on taak (werkgever_id, veilig, id) where loopt_door;
create index taak_loopt_door_arbodienst on taak (arbodienst_id, veilig, id) where loopt_door;
create index taak_planner on taak (arbodienst_id, veilig, id) where wie = 'planner' and toestand in ('open', 'uitgesteld');
