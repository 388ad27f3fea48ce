-- The wall: who can see and do what. Applied whole after every migration, in one transaction; idempotent.
--
-- How to read it
--   1  the session     a statement proves who it is with the secret of a session, never with a name or an id
--   2  the bridge      what the arbodienst gets to know of the register, and when
--   3  clean slate     every privilege and policy is taken away first, so that what stands below is all there is
--   4  tenants         RESTRICTIVE: whatever else is allowed, never a row of another tenant
--   5  portals         per portal: which columns of which tables (GRANT) and which rows (PERMISSIVE policy)
-- A portal without a GRANT on a table cannot read it, whatever the code does. No session means no rows.

create schema if not exists muur;
grant usage, create on schema muur to wachter, opruimer;
grant usage on schema muur to verzuim_eigenaar;

-- The functions belong to the guard, who is neither superuser nor owner of a table. They run as it (SECURITY DEFINER).
set local role wachter;

-- ── 1 the session ───────────────────────────────────────────────────────────────────────────────────────────────────

-- Which portal a role works in.
create or replace function muur.portaal_van(rol text) returns text language sql immutable parallel safe as $$
  select case when rol in ('hr', 'leidinggevende', 'signaalontvanger') then 'werkgever'
              when rol in ('verzuimconsultant', 'planner', 'arbobeheerder') then 'arbodienst'
              when rol in ('bedrijfsarts', 'taakgedelegeerde') then 'medisch'
              when rol = 'werknemer' then 'werknemer'
              when rol in ('platformbeheerder', 'fg') then 'beheer' end
$$;

create or replace function muur.vandaag() returns date language sql stable parallel safe as $$
  select (statement_timestamp() at time zone 'Europe/Amsterdam')::date
$$;

-- A period that holds today; without an end it goes on.
create or replace function muur.loopt(van date, tot_en_met date) returns boolean language sql stable parallel safe as $$
  select van <= muur.vandaag() and (tot_en_met is null or tot_en_met >= muur.vandaag())
$$;

-- How long a session may be left alone, by portal.
create or replace function muur.stilte(portaal text) returns interval language sql immutable parallel safe as $$
  select case portaal when 'medisch' then interval '15 minutes' else interval '30 minutes' end
$$;

-- Not ended, not over, not left alone too long. Every way in asks this one function, also before a workplace is chosen.
create or replace function muur.leeft(s public.sessie) returns boolean language sql stable parallel safe as $$
  select s.ingetrokken_op is null
     and s.verloopt_op > statement_timestamp()
     and s.laatst_gezien_op > statement_timestamp() - muur.stilte(s.portaal)
$$;

-- What the table keeps of the secret that is set; the setting holds the secret itself ('' after a local set, not NULL).
create or replace function muur.vingerafdruk() returns bytea language sql stable as $$
  select sha256(convert_to(nullif(current_setting('app.sessie', true), ''), 'UTF8'))
$$;

-- The session whose secret is set, or none. It must have been opened with a second factor, not be revoked, expired or idle, and
-- belong to the portal whose role is in force now. The table has only the hash of the secret, so a statement that was injected
-- cannot become somebody else. Who holds no role has nothing in it: ask muur.sessie().
create or replace function muur.open_sessie() returns setof public.sessie language sql stable as $$
  select x.* from public.sessie x
   where x.geheim_hash = (select muur.vingerafdruk())
     and x.tweede_factor_op is not null
     and muur.leeft(x)
     -- the employee comes as himself, or for what a doctor asks him on the login that reaches the vault (2c)
     and (current_setting('role') = 'portaal_' || x.portaal or (x.portaal = 'werknemer' and current_setting('role') = 'portaal_betrokkene'))
$$;

-- The roles that its user holds in this session himself, today; none when he is blocked.
create or replace function muur.rollen_van(s public.sessie) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(distinct r.rol order by r.rol), '{}')
            from public.roltoekenning r join public.gebruiker g on g.id = r.gebruiker_id and g.geblokkeerd_op is null
           where r.gebruiker_id = s.gebruiker_id
             and muur.portaal_van(r.rol) = s.portaal
             and r.werkgever_id is not distinct from s.werkgever_id
             and r.arbodienst_id is not distinct from s.arbodienst_id
             and muur.loopt(r.van, r.tot_en_met));
end $$;

-- Policies ask several times in every statement who this is and what roles he holds. So a session remembers which, for the day
-- on which its workplace was chosen, and until when all of that holds by itself: the end of the session, or of the time that it may
-- be left alone, or of the day. Nobody can write that: it is filled in here, and taken away (vergeet_rollen) by the very
-- transaction that changes a role or blocks the user, so that a role that is taken away is gone on the next statement. After that,
-- and on another day, everything is looked up each time (open_sessie, rollen_van).
create or replace function muur.onthouden_sessie(hash bytea) returns setof public.sessie language sql stable as $$
  select x.* from public.sessie x
   where x.geheim_hash = $1 and x.onthouden_tot > statement_timestamp() and current_setting('role') = 'portaal_' || x.portaal
$$;

-- Whoever remembers roles and whoever changes them wait for each other: neither can miss what the other has not committed yet.
create or replace function muur.onthoud_rollen() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' or (new.gebruiker_id, new.portaal, new.werkgever_id, new.arbodienst_id, new.rollen)
                         is distinct from (old.gebruiker_id, old.portaal, old.werkgever_id, old.arbodienst_id, old.rollen) then
    new.rollen_op := null;
    if new.portaal is not null then
      perform pg_advisory_xact_lock_shared(hashtextextended('rollen ' || new.gebruiker_id, 0));
      new.rollen := muur.rollen_van(new);
      new.rollen_op := muur.vandaag();
    end if;
  end if;
  new.onthouden_tot := case
    when new.rollen_op is not null and cardinality(new.rollen) > 0 and new.tweede_factor_op is not null and new.ingetrokken_op is null
    then least(new.verloopt_op, new.laatst_gezien_op + muur.stilte(new.portaal), (new.rollen_op + 1)::timestamp at time zone 'Europe/Amsterdam') end;
  return new;
end $$;

create or replace function muur.vergeet_rollen() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  van uuid[];
  wie uuid;
begin
  if tg_table_name = 'gebruiker' then van := array[new.id];
  elsif tg_op = 'INSERT' then van := array[new.gebruiker_id];
  elsif tg_op = 'DELETE' then van := array[old.gebruiker_id];
  else van := array[old.gebruiker_id, new.gebruiker_id]; end if;
  foreach wie in array van loop
    perform pg_advisory_xact_lock(hashtextextended('rollen ' || wie, 0));
    update public.sessie x set rollen_op = null where x.gebruiker_id = wie and x.rollen_op is not null;
  end loop;
  return null;
end $$;

-- The session in force, or NULL: it is open, and its user holds a role there today.
create or replace function muur.sessie() returns public.sessie
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie;
  hash bytea := muur.vingerafdruk();
begin
  select x.* into s from muur.onthouden_sessie(hash) x;
  if found then return s; end if;
  select x.* into s from muur.open_sessie() x;
  if not found or cardinality(muur.rollen_van(s)) = 0 then return null; end if;
  return s;
end $$;

-- The roles that he holds himself, here and today. Who holds one has a session in force.
create or replace function muur.eigen_rollen() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  r text[];
  hash bytea := muur.vingerafdruk();
begin
  select x.rollen into r from muur.onthouden_sessie(hash) x;
  if not found then r := (select muur.rollen_van(x) from muur.open_sessie() x); end if;
  return coalesce(r, '{}');
end $$;

create or replace function muur.mijn_gebruiker() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  u uuid;
  hash bytea := muur.vingerafdruk();
begin
  select x.gebruiker_id into u from muur.onthouden_sessie(hash) x;
  if not found then u := (muur.sessie()).gebruiker_id; end if;
  return u;
end $$;

create or replace function muur.mijn_werkgever() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  u uuid;
  hash bytea := muur.vingerafdruk();
begin
  select x.werkgever_id into u from muur.onthouden_sessie(hash) x;
  if not found then u := (muur.sessie()).werkgever_id; end if;
  return u;
end $$;

create or replace function muur.mijn_arbodienst() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  u uuid;
  hash bytea := muur.vingerafdruk();
begin
  select x.arbodienst_id into u from muur.onthouden_sessie(hash) x;
  if not found then u := (muur.sessie()).arbodienst_id; end if;
  return u;
end $$;

-- Himself, and whose place he takes today at the tenant of this session.
create or replace function muur.met_vervangenen(s public.sessie) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select s.gebruiker_id where s.gebruiker_id is not null
    union select v.vervangene_id from public.vervanging v
           where v.vervanger_id = s.gebruiker_id and muur.loopt(v.van, v.tot_en_met)
             and v.werkgever_id is not distinct from s.werkgever_id and v.arbodienst_id is not distinct from s.arbodienst_id);
end $$;

create or replace function muur.namens_wie() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select muur.met_vervangenen(muur.sessie()) $$;

-- The roles that hold in this session, today: his own, and leidinggevende while he takes the place of one. Asked in every
-- transaction, so planned once: left to itself Postgres plans anew for each list of people.
create or replace function muur.mijn_rollen() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  s public.sessie := muur.sessie();
  eigen text[] := muur.eigen_rollen();
  wie uuid[];
begin
  if s.portaal is distinct from 'werkgever' or 'leidinggevende' = any (eigen) then return eigen; end if;
  wie := muur.met_vervangenen(s);
  if cardinality(wie) > 1 and exists (
    select from public.roltoekenning r
     where r.gebruiker_id = any (wie) and r.rol = 'leidinggevende' and r.werkgever_id = s.werkgever_id and muur.loopt(r.van, r.tot_en_met)
  ) then
    return array(select x from unnest(eigen || 'leidinggevende'::text) x order by x);
  end if;
  return eigen;
end $$;

-- True while he holds this role himself, here and today.
create or replace function muur.heeft_rol(welke text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  r text[];
  hash bytea := muur.vingerafdruk();
begin
  select x.rollen into r from muur.onthouden_sessie(hash) x;
  if not found then r := muur.eigen_rollen(); end if;
  return welke = any (r);
end $$;

-- True for HR: the whole register of its own werkgever.
create or replace function muur.is_hr() returns boolean
language sql stable as $$ select muur.heeft_rol('hr') $$;

-- True for a verzuimconsultant: he writes in the cases of his arbodienst, a planner and an arbobeheerder read.
create or replace function muur.is_consultant() returns boolean
language sql stable as $$ select muur.heeft_rol('verzuimconsultant') $$;

-- True for who manages the accounts of an arbodienst, or of the platform.
create or replace function muur.is_arbobeheerder() returns boolean
language sql stable as $$ select muur.heeft_rol('arbobeheerder') $$;

create or replace function muur.is_platformbeheerder() returns boolean
language sql stable as $$ select muur.heeft_rol('platformbeheerder') $$;

-- True for who makes appointments at an arbodienst.
create or replace function muur.is_planner() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select muur.mijn_rollen() && array['verzuimconsultant', 'planner']
$$;

-- The roles that this session may give to others and take from them.
create or replace function muur.geeft_rollen() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when muur.is_hr() then array['hr', 'leidinggevende', 'signaalontvanger']
              when muur.is_arbobeheerder() then array['verzuimconsultant', 'planner', 'arbobeheerder', 'bedrijfsarts', 'taakgedelegeerde']
              when muur.is_platformbeheerder() then array['hr', 'arbobeheerder', 'fg', 'platformbeheerder']
              else '{}' end
$$;

-- True while nobody can manage the accounts of this tenant: then, and only then, the platform appoints somebody there.
create or replace function muur.zonder_beheerder(werkgever uuid, arbodienst uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not exists (select from public.roltoekenning r join public.gebruiker g on g.id = r.gebruiker_id and g.geblokkeerd_op is null
                      where r.rol in ('hr', 'arbobeheerder') and r.werkgever_id is not distinct from $1 and r.arbodienst_id is not distinct from $2
                        and muur.loopt(r.van, r.tot_en_met))
$$;

-- True for somebody of the platform itself, who belongs to no tenant.
create or replace function muur.is_platform() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (s).id is not null and (s).portaal = 'beheer' and (s).werkgever_id is null and (s).arbodienst_id is null from muur.sessie() s
$$;

-- ── another app, when phone and recovery codes are lost ──
-- Whoever can reset a second factor can (with password and mailbox) become that person. So it is done by the side where he can
-- see most, and never alone for somebody who reads medical files.

-- The portal of somebody's roles that weighs most, today or later; NULL without any role.
create or replace function muur.factorkant(wie uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select muur.portaal_van(r.rol) from public.roltoekenning r
   where r.gebruiker_id = wie and (r.tot_en_met is null or r.tot_en_met >= muur.vandaag())
   order by array_position(array['medisch', 'beheer', 'arbodienst', 'werkgever', 'werknemer'], muur.portaal_van(r.rol)) limit 1
$$;

-- How many people must approve: two for somebody with a medical role.
create or replace function muur.factor_nodig(wie uuid) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when muur.factorkant(wie) = 'medisch' then 2 else 1 end
$$;

-- True when this session may approve another app for him: who manages the accounts of a tenant where he has a role of the
-- portal that weighs most; the platform for its own people, and where too few others are left. Never for oneself.
create or replace function muur.mag_factor_herstellen(wie uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  kant text := muur.factorkant(wie);
  anderen int;
begin
  if s.id is null or kant is null or wie = s.gebruiker_id then return false; end if;
  if (muur.is_hr() and kant in ('werkgever', 'werknemer')) or (muur.is_arbobeheerder() and kant in ('arbodienst', 'medisch')) then
    return exists (select from public.roltoekenning r where r.gebruiker_id = wie and muur.portaal_van(r.rol) = kant
                      and r.werkgever_id is not distinct from s.werkgever_id and r.arbodienst_id is not distinct from s.arbodienst_id
                      and (r.tot_en_met is null or r.tot_en_met >= muur.vandaag()));
  end if;
  if not muur.is_platformbeheerder() then return false; end if;
  select count(distinct b.gebruiker_id) into anderen
    from public.roltoekenning r
    join public.roltoekenning b on b.werkgever_id is not distinct from r.werkgever_id and b.arbodienst_id is not distinct from r.arbodienst_id
     and b.rol in ('hr', 'arbobeheerder') and muur.loopt(b.van, b.tot_en_met) and b.gebruiker_id <> wie
    join public.gebruiker g on g.id = b.gebruiker_id and g.geblokkeerd_op is null
   where r.gebruiker_id = wie and muur.portaal_van(r.rol) = kant and (r.tot_en_met is null or r.tot_en_met >= muur.vandaag());
  return kant = 'beheer' or anderen < muur.factor_nodig(wie);
end $$;

-- The requests that wait for this session, with how far each is.
create or replace function muur.factorverzoeken()
returns table (id uuid, gebruiker_id uuid, naam text, email text, aangevraagd_op timestamptz, verloopt_op timestamptz,
               nodig int, goedgekeurd int, door_mij boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  if s.id is null or not (muur.is_hr() or muur.is_arbobeheerder() or muur.is_platformbeheerder()) then return; end if;
  return query
    select v.id, v.gebruiker_id, g.naam, g.email, v.aangevraagd_op, v.verloopt_op, muur.factor_nodig(v.gebruiker_id),
           (select count(*)::int from public.factorgoedkeuring k where k.verzoek_id = v.id),
           exists (select from public.factorgoedkeuring k where k.verzoek_id = v.id and k.door_id = s.gebruiker_id)
      from public.factorverzoek v join public.gebruiker g on g.id = v.gebruiker_id and g.geblokkeerd_op is null
     where v.gestopt_op is null and v.gekoppeld_op is null and v.goedgekeurd_op is null and v.verloopt_op > statement_timestamp()
       and muur.mag_factor_herstellen(v.gebruiker_id)
     order by v.aangevraagd_op, v.id limit 50;
end $$;

-- One approval, after a check of who it is. With the last one that is needed the letter is made. NULL: not (any more) one's to
-- approve; otherwise how many are still to come.
create or replace function muur.keur_factor_goed(verzoek uuid, hoe text) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  v public.factorverzoek;
  nog int;
begin
  if s.id is null or not muur.factor_vers() then return null; end if;
  select x.* into v from public.factorverzoek x where x.id = $1 for update; -- two approvals at once come one after the other
  if not found or v.gestopt_op is not null or v.gekoppeld_op is not null or v.goedgekeurd_op is not null
     or v.verloopt_op <= statement_timestamp() or not muur.mag_factor_herstellen(v.gebruiker_id) then
    return null;
  end if;
  insert into public.factorgoedkeuring (verzoek_id, door_id, hoe) values (v.id, s.gebruiker_id, $2) on conflict do nothing;
  nog := greatest(0, muur.factor_nodig(v.gebruiker_id) - (select count(*)::int from public.factorgoedkeuring k where k.verzoek_id = v.id));
  if nog = 0 then
    update public.factorverzoek x set goedgekeurd_op = statement_timestamp() where x.id = v.id;
    insert into public.toegangsbrief (gebruiker_id, soort, door_id, factorverzoek_id) values (v.gebruiker_id, 'factor', s.gebruiker_id, v.id);
  end if;
  return nog;
end $$;

-- It was somebody else, or he cannot show who he is. False: not (any more) one's to refuse.
create or replace function muur.wijs_factor_af(verzoek uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  v public.factorverzoek;
begin
  if s.id is null or not muur.factor_vers() then return false; end if;
  select x.* into v from public.factorverzoek x where x.id = $1 for update;
  if not found or v.gestopt_op is not null or v.gekoppeld_op is not null or v.goedgekeurd_op is not null
     or not muur.mag_factor_herstellen(v.gebruiker_id) then
    return false;
  end if;
  update public.factorverzoek x set gestopt_op = statement_timestamp(), gestopt_door_id = s.gebruiker_id where x.id = v.id;
  return true;
end $$;

-- For who runs the server and has no portal to do it in (npm run beheerder), so only as the owner of the tables: the first
-- platformbeheerder is invited. With `opnieuw` the only one, who lost his password or his phone, begins again: every way in that
-- he had ends. Says what was done, or why not; nobody comes past the second pair of eyes of a doctor this way.
create or replace function muur.wijs_platformbeheerder_aan(email text, naam text, opnieuw boolean) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  wie public.gebruiker;
  is_al boolean;
begin
  perform pg_advisory_xact_lock(hashtextextended('poortwacht platformbeheerder', 0));
  if not opnieuw then insert into public.gebruiker (naam, email) values ($2, $1) on conflict do nothing; end if;
  select g.* into wie from public.gebruiker g where g.email = $1;
  if not found then return 'geenBeheerder'; end if;
  if wie.geblokkeerd_op is not null then return 'geblokkeerd'; end if;
  is_al := exists (select from public.roltoekenning r where r.gebruiker_id = wie.id and r.rol = 'platformbeheerder' and muur.loopt(r.van, r.tot_en_met));
  if opnieuw then
    if not is_al then return 'geenBeheerder'; end if;
    if muur.factorkant(wie.id) <> 'beheer' then return 'medisch'; end if;
    if exists (select from public.roltoekenning r join public.gebruiker g on g.id = r.gebruiker_id and g.geblokkeerd_op is null
                 join public.inloggegeven i on i.gebruiker_id = g.id
                where r.rol = 'platformbeheerder' and muur.loopt(r.van, r.tot_en_met) and r.gebruiker_id <> wie.id) then
      return 'anderen';
    end if;
    delete from public.herstelcode h where h.gebruiker_id = wie.id;
    delete from public.inloggegeven i where i.gebruiker_id = wie.id;
    update public.sessie x set ingetrokken_op = statement_timestamp() where x.gebruiker_id = wie.id and x.ingetrokken_op is null;
    update public.factorverzoek v set gestopt_op = statement_timestamp() where v.gebruiker_id = wie.id and v.gestopt_op is null and v.gekoppeld_op is null;
    update public.toegangsbrief b set vervallen_op = statement_timestamp() where b.gebruiker_id = wie.id and b.gebruikt_op is null and b.vervallen_op is null;
  end if;
  if not is_al then insert into public.roltoekenning (gebruiker_id, rol, van) values (wie.id, 'platformbeheerder', muur.vandaag()); end if;
  insert into public.logboekregel (gebeurtenis, handeling, uitkomst, object, object_id, portaal, bijzonderheden)
  values ('beheerder.aangewezen', 'aanmaken', 'gelukt', 'gebruiker', wie.id, 'opdracht', jsonb_build_object('opnieuw', opnieuw));
  if exists (select from public.inloggegeven i where i.gebruiker_id = wie.id) then return 'kanAanmelden'; end if;
  insert into public.toegangsbrief (gebruiker_id, soort) values (wie.id, 'uitnodiging') on conflict do nothing;
  return 'uitgenodigd';
end $$;

-- These departments and everything below them.
create or replace function muur.met_onderliggende(werkgever uuid, toppen uuid[]) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive boom as (
    select a.id from public.afdeling a where a.werkgever_id = $1 and a.id = any ($2)
    union
    select a.id from public.afdeling a join boom b on a.ouder_id = b.id where a.werkgever_id = $1)
  select array(select id from boom)
$$;

-- The departments of a leidinggevende, and of those whose place he takes today.
create or replace function muur.mijn_afdelingen() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  wie uuid[] := muur.met_vervangenen(s);
begin
  return muur.met_onderliggende(s.werkgever_id, array(
    select r.afdeling_id from public.roltoekenning r
     where r.gebruiker_id = any (wie) and r.rol = 'leidinggevende' and r.werkgever_id = s.werkgever_id
       and muur.loopt(r.van, r.tot_en_met)));
end $$;

-- All that a signaalontvanger gets: of whom a date is near (or past), which one, and who has to act. Nothing of the case itself:
-- he sees no row of it in any table.
create or replace function muur.signalen()
returns table (werknemer_id uuid, naam text, code text, wie text, veilig date, uiterlijk date)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  afdelingen uuid[];
begin
  if s.portaal is distinct from 'werkgever' then return; end if;
  afdelingen := muur.met_onderliggende(s.werkgever_id, array(
    select r.afdeling_id from public.roltoekenning r
     where r.gebruiker_id = s.gebruiker_id and r.rol = 'signaalontvanger' and r.werkgever_id = s.werkgever_id
       and muur.loopt(r.van, r.tot_en_met)));
  if cardinality(afdelingen) = 0 then return; end if;
  return query
    select w.id, concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam), t.code, t.wie, t.veilig, t.uiterlijk
      from public.taak t
      join public.verzuimgeval g on g.werkgever_id = t.werkgever_id and g.id = t.geval_id and (g.toestand = 'open' or t.loopt_door)
      join public.werknemer w on w.werkgever_id = g.werkgever_id and w.id = g.werknemer_id
     where t.werkgever_id = s.werkgever_id and t.toestand in ('open', 'uitgesteld')
       and t.vanaf <= muur.vandaag() and t.veilig <= muur.vandaag() + 28 and g.afdeling_id = any (afdelingen)
     order by t.veilig, t.id limit 100;
end $$;

-- The employee that a werknemer account belongs to.
create or replace function muur.mijn_werknemer() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  return (select r.werknemer_id from public.roltoekenning r
           where r.gebruiker_id = s.gebruiker_id and r.rol = 'werknemer' and r.werkgever_id = s.werkgever_id
             and muur.loopt(r.van, r.tot_en_met)
           order by r.van desc limit 1);
end $$;

-- True while the second factor is at most 15 minutes old. In the medical portal a factor that was fresh on entering stays so while
-- somebody goes on working (never longer than four hours): nobody should have to look for his phone in the middle of a consultation.
create or replace function muur.is_vers(s public.sessie) returns boolean language sql stable parallel safe as $$
  select coalesce(s.tweede_factor_op > statement_timestamp() - interval '15 minutes'
    or (s.portaal = 'medisch' and s.factor_tot > statement_timestamp() and s.tweede_factor_op > statement_timestamp() - interval '4 hours'), false)
$$;

create or replace function muur.factor_vers() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select muur.is_vers(muur.sessie()) $$;

-- The people of one's own tenant, and the consultants that were assigned to it. The larger part of the names that one reads is of
-- these, and they are found in one look; a policy asks for the others only when there is a name that is not.
create or replace function muur.mijn_collegas() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  werk uuid := muur.mijn_werkgever();
  dienst uuid;
begin
  if werk is null then
    dienst := muur.mijn_arbodienst();
    return array(select r.gebruiker_id from public.roltoekenning r where r.arbodienst_id = dienst);
  end if;
  return array(
    select r.gebruiker_id from public.roltoekenning r where r.werkgever_id = werk and r.rol <> 'werknemer'
    union all select t.gebruiker_id from public.toewijzing t where t.werkgever_id = werk);
end $$;

-- Whose names one may read: oneself, colleagues of the tenant, and the people one works with across the contract.
create or replace function muur.zichtbare_gebruikers() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  if s.id is null then return '{}'; end if;
  return array(
    select s.gebruiker_id
    union select r.gebruiker_id from public.roltoekenning r where r.werkgever_id = s.werkgever_id and r.rol <> 'werknemer'
    union select r.gebruiker_id from public.roltoekenning r where r.arbodienst_id = s.arbodienst_id
    union select t.gebruiker_id from public.toewijzing t where t.werkgever_id = s.werkgever_id
    union select r.gebruiker_id from public.contract c join public.roltoekenning r on r.werkgever_id = c.werkgever_id
           where c.arbodienst_id = s.arbodienst_id and r.rol = 'hr' and muur.loopt(c.van, c.tot_en_met));
end $$;

-- First statement of every unit of work: who is asking, and note that the session is alive (at most once a minute, so
-- that a page does not cost a write). A contract that ended or began since the last time is first carried out, so that nobody
-- sees a day too much. Gives no row when there is no valid session.
create or replace function muur.begin_werk()
returns table (sessie_id uuid, gebruiker_id uuid, gebruiker_naam text, portaal text, werkgever_id uuid, arbodienst_id uuid,
               tenant_naam text, rollen text[], tweede_factor_op timestamptz, verloopt_op timestamptz)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  if s.id is null then return; end if;
  perform muur.verhuis(c.werkgever_id) from (
    select distinct x.werkgever_id from public.contract x
     where (x.werkgever_id = s.werkgever_id or x.arbodienst_id = s.arbodienst_id)
       and ((x.ingegaan_op is null and x.van <= muur.vandaag()) or (x.afgewikkeld_op is null and x.tot_en_met < muur.vandaag()))
     order by 1) c;
  if s.laatst_gezien_op < statement_timestamp() - interval '1 minute' then
    update public.sessie x set laatst_gezien_op = statement_timestamp(),
           factor_tot = case when x.portaal = 'medisch' and muur.is_vers(x) then statement_timestamp() + interval '15 minutes' end
     where x.id = s.id;
  end if;
  return query
    select s.id, s.gebruiker_id, g.naam, s.portaal, s.werkgever_id, s.arbodienst_id,
           coalesce((select w.naam from public.werkgever w where w.id = s.werkgever_id),
                    (select a.naam from public.arbodienst a where a.id = s.arbodienst_id), 'Poortwacht'),
           muur.mijn_rollen(), s.tweede_factor_op, s.verloopt_op
      from public.gebruiker g where g.id = s.gebruiker_id;
end $$;

-- Drafts of forms. Where somebody works, as one word; the app calls it the same (werkplekSleutel).
create or replace function muur.werkplek(s public.sessie) returns text language sql immutable parallel safe as $$
  select s.portaal || '.' || coalesce(s.werkgever_id::text, s.arbodienst_id::text, 'platform')
$$;

create or replace function muur.mijn_werkplek() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select muur.werkplek(muur.sessie()) $$;

-- The only way to keep a draft: what somebody typed must not be lost because his session ended while he was typing. So a session
-- that ended (revoked, idle, over) may still put down a draft for twelve hours, for the very user and workplace that it was of,
-- and may read nothing. It replaces only what it kept itself: whoever holds an old secret cannot change what was kept since.
-- Says whether the session lived; NULL is a refusal.
create or replace function muur.bewaar_concept(gebruiker uuid, werkplek text, formulier text, inhoud bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie;
  geheim text := nullif(current_setting('app.sessie', true), '');
  levend boolean := (muur.sessie()).id is not null;
begin
  if geheim is null then return null; end if;
  select x.* into s from public.sessie x join public.gebruiker g on g.id = x.gebruiker_id and g.geblokkeerd_op is null
   where x.geheim_hash = sha256(convert_to(geheim, 'UTF8')) and x.tweede_factor_op is not null
     and current_setting('role') = 'portaal_' || x.portaal
     and x.gebruiker_id = $1 and muur.werkplek(x) = $2
     and least(x.ingetrokken_op, x.verloopt_op, x.laatst_gezien_op + interval '30 minutes') > statement_timestamp() - interval '12 hours';
  if not found then return null; end if;
  if levend and s.laatst_gezien_op < statement_timestamp() - interval '1 minute' then
    update public.sessie x set laatst_gezien_op = statement_timestamp() where x.id = s.id;
  end if;
  insert into public.formulierconcept as c (gebruiker_id, werkplek, formulier, inhoud, sessie_id) values ($1, $2, $3, $4, s.id)
    on conflict on constraint formulierconcept_pkey do update
      set inhoud = excluded.inhoud, sessie_id = excluded.sessie_id, opgeslagen_op = statement_timestamp()
      where levend or c.sessie_id = s.id;
  if not found then return null; end if;
  delete from public.formulierconcept c where c.gebruiker_id = $1 and c.formulier <> $3
     and c.opgeslagen_op < (select x.opgeslagen_op from public.formulierconcept x where x.gebruiker_id = $1 order by 1 desc offset 99 limit 1);
  return case when levend then 'levend' else 'nagekomen' end;
end $$;

-- How many seconds this session still has: until it was left alone too long, and until it is over whatever one does. Notes nothing:
-- a page that asks keeps nobody signed in. No row when it is over.
create or replace function muur.resterend() returns table (gebruiker_id uuid, werkplek text, stil int, einde int)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select (s).gebruiker_id, muur.werkplek(s),
         extract(epoch from (s).laatst_gezien_op + muur.stilte((s).portaal) - statement_timestamp())::int,
         extract(epoch from (s).verloopt_op - statement_timestamp())::int
    from muur.sessie() s where (s).id is not null
$$;

-- The only way into the audit trail. Who, in which session, role and portal is filled in here and cannot be claimed.
create or replace function muur.schrijf_logboek(gebeurtenis text, handeling text, uitkomst text, recht text, onderwerpen uuid[],
                                                object text, object_id uuid, verzoek_id text, bijzonderheden jsonb)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  insert into public.logboekregel (gebeurtenis, handeling, uitkomst, recht, onderwerpen, object, object_id, verzoek_id, bijzonderheden,
                                   werkgever_id, arbodienst_id, gebruiker_id, portaal, rol, sessie_id, tweede_factor_op, werkplek)
  values ($1, $2, $3, $4, coalesce($5, '{}'), $6, $7, $8, coalesce($9, '{}'),
          s.werkgever_id, s.arbodienst_id, s.gebruiker_id, coalesce(s.portaal, replace(current_setting('role'), 'portaal_', '')),
          array_to_string(muur.mijn_rollen(), ' '), s.id, s.tweede_factor_op, s.adres);
end $$;

-- What is hashed of a line: every column, in a fixed order, moments in UTC with microseconds. jsonb writes it the same way
-- always, and whoever verifies an export hashes this very text.
create or replace function muur.logregel_tekst(r public.logboekregel) returns text language sql stable set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_array(r.id, to_char(r.op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.gebeurtenis, r.handeling, r.uitkomst,
    r.werkgever_id, r.arbodienst_id, r.gebruiker_id, r.portaal, r.rol, r.recht, r.sessie_id,
    to_char(r.tweede_factor_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    to_jsonb(r.onderwerpen), r.object, r.object_id, r.doel, r.werkplek, r.verzoek_id, r.bijzonderheden)::text
$$;

-- Which chain a line belongs to: one per tenant, so that a tenant can check its own without seeing another's.
create or replace function muur.keten_van(r public.logboekregel) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce('werkgever:' || r.werkgever_id, 'arbodienst:' || r.arbodienst_id, 'platform')
$$;

-- Puts lines that are not yet in their chain at its end, at most so many; gives how many. One sealer at a time. A line that
-- was written early but committed late simply comes later in the chain: the chain is the order of sealing.
create or replace function muur.verzegel(hoogstens int) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  r record;
  keten_nu text := '';
  nr bigint;
  vorige bytea;
  n int := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('poortwacht logboek verzegelen', 0));
  for r in
    select x.id, muur.keten_van(x) as keten, muur.logregel_tekst(x) as tekst
      from public.logboekregel x
     where x.id > (select coalesce(max(z.regel_id), 0) - 100000 from public.logboekzegel z)
       and not exists (select from public.logboekzegel z where z.regel_id = x.id)
     order by keten, x.id limit hoogstens
  loop
    if r.keten <> keten_nu then
      keten_nu := r.keten;
      select z.volgnr, z.hash into nr, vorige from public.logboekzegel z where z.keten = keten_nu order by z.volgnr desc limit 1;
      if not found then nr := 0; vorige := sha256(convert_to(keten_nu, 'UTF8')); end if;
    end if;
    nr := nr + 1;
    vorige := sha256(vorige || convert_to(r.tekst, 'UTF8'));
    insert into public.logboekzegel (keten, volgnr, regel_id, hash) values (keten_nu, nr, r.id, vorige);
    n := n + 1;
  end loop;
  return n;
end $$;

-- What the privacy officer asks of the trail. Each function first asks whether the session is one: no rows otherwise, and of a
-- privacy officer who belongs to a tenant only what is in that tenant's own chain.

-- Whose chain a privacy officer may read: 'alles', one chain, or NULL.
create or replace function muur.mijn_keten() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  if s.portaal is distinct from 'beheer' or not 'fg' = any (muur.mijn_rollen()) then return null; end if;
  return coalesce('werkgever:' || s.werkgever_id, 'arbodienst:' || s.arbodienst_id, 'alles');
end $$;

-- The lines about one person. "Contains" on an array is not leakproof: behind a policy no index would be used, so it stands here.
create or replace function muur.logregels_over(wie uuid) returns setof bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mijn text := muur.mijn_keten();
begin
  if mijn is null then return; end if;
  return query select r.id from public.logboekregel r where r.onderwerpen @> array[wie] and (mijn = 'alles' or muur.keten_van(r) = mijn);
end $$;

-- Names of the people who occur in the trail, as who did something or (signing in) as the one it was done with.
create or replace function muur.namen_in_logboek(ids uuid[]) returns table (id uuid, naam text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mijn text := muur.mijn_keten();
begin
  if mijn is null then return; end if;
  return query
    select g.id, g.naam from public.gebruiker g
     where g.id = any (ids)
       and (mijn = 'alles' or exists (select from public.logboekregel r where r.gebruiker_id = g.id and muur.keten_van(r) = mijn));
end $$;

-- Accounts by e-mail or by the beginning of a name: the platform all, a tenant those that hold or held a role there.
create or replace function muur.zoek_acteur(zoek text) returns table (id uuid, naam text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mijn text := muur.mijn_keten();
begin
  if mijn is null then return; end if;
  return query
    select g.id, g.naam from public.gebruiker g
     where (lower(g.email) = lower(zoek) or starts_with(lower(g.naam), lower(zoek)))
       and (mijn = 'alles' or exists (select from public.roltoekenning r where r.gebruiker_id = g.id
              and mijn = coalesce('werkgever:' || r.werkgever_id, 'arbodienst:' || r.arbodienst_id)))
     order by g.naam, g.id limit 20;
end $$;

-- The person behind a personnel number, so that the trail can be searched without opening the register: the whole number, and
-- the whole name of the werkgever where there are several. A werkgever finds its own people, an arbodienst those it guides.
-- Gives ids only, and writes its own line: it cannot be asked without leaving one.
create or replace function muur.zoek_onderwerp(werkgever text, nummer text, verzoek text) returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  mijn text := muur.mijn_keten();
  s public.sessie := muur.sessie();
  gevonden uuid[];
begin
  if mijn is null then return; end if;
  if s.arbodienst_id is not null then
    gevonden := array(select b.werknemer_id from public.begeleiding b join public.werkgever g on g.id = b.werkgever_id
                       where b.arbodienst_id = s.arbodienst_id and b.personeelsnummer = nummer
                         and (werkgever is null or lower(g.naam) = lower(werkgever)) limit 20);
  else
    gevonden := array(select w.id from public.werknemer w join public.werkgever g on g.id = w.werkgever_id
                       where w.personeelsnummer = nummer
                         and (g.id = s.werkgever_id or (s.werkgever_id is null and lower(g.naam) = lower(werkgever))) limit 20);
  end if;
  perform muur.schrijf_logboek('logboek.persoonGezocht', 'zoeken', 'gelukt', 'logboek.lezen', gevonden, 'werknemer', null, verzoek,
    jsonb_build_object('aantal', cardinality(gevonden)));
  return query select unnest(gevonden);
end $$;

-- True while an item of the review was not yet judged for good.
create or replace function muur.item_is_open(item uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not exists (select from public.steekproefoordeel o where o.item_id = item and o.oordeel <> 'navragen')
$$;

-- The review of one week that is over: for each chain 20 lines at random of who opened a case, and what the rules found (at most
-- 50 of a kind; 'treffers' says how many there were). Gives the number of chains; a week that was made is not made again.
create or replace function muur.maak_steekproef(dag date) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  van timestamptz := dag::timestamp at time zone 'Europe/Amsterdam';
  tot timestamptz := (dag + 7)::timestamp at time zone 'Europe/Amsterdam';
  naam text := to_char(dag, 'IYYY"-W"IW');
  ketens text[];
begin
  if extract(isodow from dag) <> 1 or tot > statement_timestamp() then return 0; end if;
  perform pg_advisory_xact_lock(hashtextextended('poortwacht steekproef', 0));
  if exists (select from public.steekproef p where p.week = naam) then return 0; end if;
  with nieuw as (
    insert into public.steekproef (keten, week, maandag)
    select distinct muur.keten_van(r), naam, dag from public.logboekregel r where r.op >= van and r.op < tot
    on conflict do nothing returning keten)
  select coalesce(array_agg(keten), '{}') into ketens from nieuw;
  insert into public.steekproefitem (keten, week, aanleiding, regel_id, gegevens)
  with regel as (
    select r.*, muur.keten_van(r) as keten, r.op at time zone 'Europe/Amsterdam' as lokaal from public.logboekregel r
     where r.op >= van and r.op < tot and r.gebruiker_id is not null),
  -- who opened somebody else's case
  geopend as (
    select *, onderwerpen[1] as wie from regel
     where uitkomst = 'gelukt' and handeling = 'lezen' and object in ('verzuimgeval', 'medisch_dossier') and portaal <> 'werknemer'
       and cardinality(onderwerpen) = 1),
  aantallen as (select portaal, gebruiker_id, count(*) as aantal from geopend group by 1, 2),
  grens as (
    select portaal, greatest(percentile_cont(0.99) within group (order by aantal), 3 * percentile_cont(0.5) within group (order by aantal)) as hoogste
      from aantallen group by 1),
  treffer as (
    select keten, 'willekeurig' as aanleiding, id, '{}'::jsonb as gegevens from geopend
    union all
    -- the person has the name or the e-mail of somebody with an account at the same organisation
    select keten, 'collega', min(id), jsonb_build_object('keer', count(*)) from geopend o
     where exists (
       select from public.roltoekenning t join public.gebruiker g on g.id = t.gebruiker_id
         join lateral (
           select b.naam, b.email from public.begeleiding b where b.arbodienst_id = o.arbodienst_id and b.werknemer_id = o.wie
           union all
           select concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam), w.email from public.werknemer w
            where w.werkgever_id = o.werkgever_id and w.id = o.wie) p on lower(p.naam) = lower(g.naam) or lower(p.email) = lower(g.email)
        where t.rol <> 'werknemer' and (t.arbodienst_id = o.arbodienst_id or t.werkgever_id = o.werkgever_id))
     group by keten, gebruiker_id, wie
    union all
    -- above what 99 of 100 do, and at least three times what most do
    select o.keten, 'veel', max(o.id), jsonb_build_object('keer', count(*), 'grens', ceil(max(hoogste))) from geopend o
      join aantallen a using (portaal, gebruiker_id) join grens using (portaal)
     where a.aantal > hoogste group by o.keten, o.gebruiker_id
    union all
    select keten, 'nacht', min(id), jsonb_build_object('keer', count(*)) from geopend
     where extract(hour from lokaal) < 6 group by keten, gebruiker_id, lokaal::date
    union all
    -- nothing that the arbodienst had to do, did or agreed within 14 days of it
    select keten, 'geenAanleiding', min(id), jsonb_build_object('keer', count(*)) from geopend o
     where portaal in ('arbodienst', 'medisch')
       and not exists (select from public.contactmoment c where c.arbodienst_id = o.arbodienst_id and c.geval_id = o.object_id
                          and (abs(c.op - o.lokaal::date) <= 14 or abs(c.volgend_contact_op - o.lokaal::date) <= 14))
       and not exists (select from public.taak t where t.arbodienst_id = o.arbodienst_id and t.geval_id = o.object_id
                          and t.wie ~ '(verzuimconsultant|planner|bedrijfsarts|arbodienst)'
                          and (abs(t.gedaan_op - o.lokaal::date) <= 14 or (t.toestand = 'open' and t.veilig <= o.lokaal::date + 14)))
     group by keten, gebruiker_id, object_id
    union all
    select keten, 'geweigerd', max(id), jsonb_build_object('keer', count(*)) from regel
     where uitkomst = 'geweigerd' group by keten, gebruiker_id having count(*) >= 5)
  select keten, naam, aanleiding, id, gegevens || jsonb_build_object('treffers', treffers)
    from (select t.*, row_number() over w as nr, count(*) over (partition by keten, aanleiding) as treffers
            from treffer t window w as (partition by keten, aanleiding order by random())) x
   where keten = any (ketens) and nr <= case aanleiding when 'willekeurig' then 20 else 50 end;
  return cardinality(ketens);
end $$;

-- ── 2 the bridge ────────────────────────────────────────────────────────────────────────────────────────────────────
-- The arbodienst has no privilege on the register. It reads Begeleiding, and a row comes there only through a sick
-- report (here) or a request of the person himself. Kept up to date while the guidance runs, frozen when it is over.

create or replace function muur.vul_begeleiding(wie uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.begeleiding b
     set personeelsnummer = w.personeelsnummer, naam = concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam),
         voornaam = w.voornaam, zoeknaam = w.zoeknaam, zoekvoornaam = w.zoekvoornaam, geboortedatum = w.geboortedatum,
         email = w.email, telefoon = w.telefoon,
         adres = nullif(concat_ws(', ', nullif(concat_ws(' ', w.straat, w.huisnummer), ''), nullif(concat_ws(' ', w.postcode, w.plaats), '')), ''),
         verpleegadres = w.verpleegadres, functie = d.functie, contracturen = d.contracturen, voltijduren = d.voltijduren,
         afdeling_naam = (select a.naam from public.afdeling a where a.id = w.afdeling_id)
    from public.werknemer w
    left join lateral (select x.functie, x.contracturen, x.voltijduren from public.dienstverband x
                        where x.werkgever_id = w.werkgever_id and x.werknemer_id = w.id
                          and x.begin <= muur.vandaag()
                        order by coalesce(x.einde, 'infinity') desc, x.begin desc limit 1) d on true
   where w.id = wie and b.werknemer_id = w.id and b.werkgever_id = w.werkgever_id and b.beeindigd_op is null
$$;

-- A case copies the department of its person, so that the scope of a leidinggevende needs no join.
create or replace function muur.geval_vooraf() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  select w.afdeling_id into new.afdeling_id from public.werknemer w where w.werkgever_id = new.werkgever_id and w.id = new.werknemer_id;
  select d.einde into new.einde_dienstverband from public.dienstverband d where d.werkgever_id = new.werkgever_id and d.id = new.dienstverband_id;
  return new;
end $$;

-- The guidance runs while there is a case that is open (or can still continue) or a request of the person himself that was not
-- dealt with. Then it opens, or opens again, and is filled; otherwise it ends and stays as it is.
create or replace function muur.hou_begeleiding(arbo uuid, werkgever uuid, wie uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if arbo is null then return; end if;
  if exists (select from public.verzuimgeval g where g.werknemer_id = wie and g.arbodienst_id = arbo and g.toestand <> 'gesloten') then
    insert into public.begeleiding as b (arbodienst_id, werkgever_id, werknemer_id, aanleiding, personeelsnummer, naam, voornaam, zoeknaam, zoekvoornaam)
    values (arbo, werkgever, wie, 'ziekmelding', '', '', '', '', '')
    on conflict (arbodienst_id, werknemer_id) do update set beeindigd_op = null where b.beeindigd_op is not null;
    perform muur.vul_begeleiding(wie);
  else
    update public.begeleiding b set beeindigd_op = statement_timestamp()
     where b.arbodienst_id = arbo and b.werknemer_id = wie and b.beeindigd_op is null
       and not (b.verzoek_op is not null and b.verzoek_afgerond_op is null);
  end if;
end $$;

-- A closed case that opens again (by a correction) belongs to the arbodienst under contract today, not to one that has left.
create or replace function muur.geval_heropend() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare nu uuid := muur.arbodienst_van(new.werkgever_id);
begin
  if new.arbodienst_id is distinct from nu then
    new.arbodienst_id := nu;
    new.verzuimconsultant_id := muur.consultant_van(new.werkgever_id, nu);
  end if;
  return new;
end $$;

create or replace function muur.geval_na() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.arbodienst_id is distinct from new.arbodienst_id then
    -- volg_geval fills in the arbodienst of the case
    update public.verzuimmelding x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    update public.werkhervatting x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    update public.mijlpaalfeit x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    update public.gevalfeit x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    update public.taak x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    update public.loonsanctie x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    update public.document x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    update public.documentversie x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    update public.documentdeel x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    update public.handtekening x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    update public.pdf x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    update public.bestand x set arbodienst_id = null where x.werkgever_id = new.werkgever_id and x.geval_id = new.id;
    if new.toestand <> 'gesloten' then
      update public.verlof x set arbodienst_id = new.arbodienst_id where x.werkgever_id = new.werkgever_id and x.werknemer_id = new.werknemer_id;
    end if;
    -- who leaves does not see the person any more
    update public.afspraak f set toestand = 'afgezegd', afzegreden = 'overgedragen', afgezegd_op = statement_timestamp(), in_rekening = false
     where f.arbodienst_id = old.arbodienst_id and f.geval_id = new.id and f.toestand = 'gepland' and f.dag >= muur.vandaag();
    update public.wachtlijstplek p set afloop = 'vervallen', afgerond_op = statement_timestamp()
     where p.arbodienst_id = old.arbodienst_id and p.geval_id = new.id and p.afloop is null;
    perform muur.hou_begeleiding(old.arbodienst_id, new.werkgever_id, new.werknemer_id);
  end if;
  perform muur.hou_begeleiding(new.arbodienst_id, new.werkgever_id, new.werknemer_id);
  return null;
end $$;

-- The arbodienst under contract with a werkgever today, and who of it is appointed there (the one appointed last).
create or replace function muur.arbodienst_van(werkgever uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.arbodienst_id from public.contract c where c.werkgever_id = $1 and muur.loopt(c.van, c.tot_en_met)
$$;

create or replace function muur.consultant_van(werkgever uuid, arbo uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.gebruiker_id from public.toewijzing t
   where t.werkgever_id = $1 and t.arbodienst_id = $2 and muur.loopt(t.van, t.tot_en_met) order by t.van desc, t.id limit 1
$$;

-- Carries out that a contract has ended or begun. The arbodienst that leaves keeps a copy of each of its cases as it was, and
-- its own contacts and notes; what it guided is frozen. Running cases go to the arbodienst under contract today with the facts
-- their clock needs, closed ones to nobody: a correction would otherwise still be seen. Doing it twice changes nothing.
create or replace function muur.verhuis(werkgever uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  nu uuid;
  naar uuid;
  g public.verzuimgeval;
begin
  perform pg_advisory_xact_lock(hashtextextended('poortwacht verhuis ' || $1, 0));
  nu := muur.arbodienst_van($1);
  update public.begeleiding b set beeindigd_op = statement_timestamp()
   where b.werkgever_id = $1 and b.arbodienst_id is distinct from nu and b.beeindigd_op is null;
  update public.toewijzing t set tot_en_met = muur.vandaag() - 1
   where t.werkgever_id = $1 and t.arbodienst_id is distinct from nu and muur.loopt(t.van, t.tot_en_met)
     and exists (select from public.contract c where c.werkgever_id = $1 and c.arbodienst_id = t.arbodienst_id and c.tot_en_met < muur.vandaag());
  for g in select x.* from public.verzuimgeval x
            where x.werkgever_id = $1 and x.arbodienst_id is distinct from nu and (x.arbodienst_id is not null or x.toestand <> 'gesloten')
            order by x.id for update loop
    naar := case when g.toestand <> 'gesloten' then nu end;
    if g.arbodienst_id is not null then
      insert into public.gevalafschrift (arbodienst_id, werkgever_id, werknemer_id, geval_id, dossiernummer, eerste_ziektedag, toestand, tot_en_met, gegevens)
      values (g.arbodienst_id, g.werkgever_id, g.werknemer_id, g.id, g.dossiernummer, g.eerste_ziektedag, g.toestand,
              coalesce((select max(c.tot_en_met) from public.contract c where c.werkgever_id = $1 and c.arbodienst_id = g.arbodienst_id
                           and c.tot_en_met < muur.vandaag()), muur.vandaag() - 1),
              muur.geval_als_afschrift(g))
      on conflict (arbodienst_id, geval_id, tot_en_met) do nothing;
    end if;
    update public.verzuimgeval x
       set arbodienst_id = naar, verzuimconsultant_id = muur.consultant_van($1, naar), berekend_op = null, versie = x.versie + 1
     where x.id = g.id;
    if g.toestand <> 'gesloten' then
      insert into public.gebeurtenis (werkgever_id, geval_id, soort, gegevens, door_id, door_naam)
      values ($1, g.id, 'overgedragen', jsonb_build_object('arbodienstId', naar), '00000000-0000-0000-0000-000000000000', 'Poortwacht');
    end if;
  end loop;
  update public.contract c set ingegaan_op = statement_timestamp()
   where c.werkgever_id = $1 and c.ingegaan_op is null and c.van <= muur.vandaag();
  update public.contract c set afgewikkeld_op = statement_timestamp()
   where c.werkgever_id = $1 and c.afgewikkeld_op is null and c.tot_en_met < muur.vandaag();
end $$;

-- Every contract that is waiting for it; gives how many employers.
create or replace function muur.verhuis_alles() returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare wachtend uuid[];
begin
  wachtend := array(select distinct x.werkgever_id from public.contract x
                     where (x.ingegaan_op is null and x.van <= muur.vandaag()) or (x.afgewikkeld_op is null and x.tot_en_met < muur.vandaag())
                     order by 1 limit 20);
  perform muur.verhuis(w) from unnest(wachtend) w;
  return cardinality(wachtend);
end $$;

-- What the arbodienst knew of a case: its rows, without what belongs to the arbodienst itself and stays there.
create or replace function muur.geval_als_afschrift(g public.verzuimgeval) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('geval', to_jsonb(g),
    'meldingen', (select coalesce(jsonb_agg(to_jsonb(x) order by x.eerste_ziektedag, x.id), '[]') from public.verzuimmelding x where x.werkgever_id = g.werkgever_id and x.geval_id = g.id),
    'werkhervattingen', (select coalesce(jsonb_agg(to_jsonb(x) order by x.vanaf, x.id), '[]') from public.werkhervatting x where x.werkgever_id = g.werkgever_id and x.geval_id = g.id and x.vervallen_op is null),
    'verloven', (select coalesce(jsonb_agg(to_jsonb(x) order by x.van, x.id), '[]') from public.verlof x where x.werkgever_id = g.werkgever_id and x.werknemer_id = g.werknemer_id and x.vervallen_op is null),
    'mijlpaalfeiten', (select coalesce(jsonb_agg(to_jsonb(x) order by x.code, x.nummer), '[]') from public.mijlpaalfeit x where x.werkgever_id = g.werkgever_id and x.geval_id = g.id and x.vervallen_op is null),
    'gevalfeiten', (select coalesce(jsonb_agg(to_jsonb(x) order by x.soort), '[]') from public.gevalfeit x where x.werkgever_id = g.werkgever_id and x.geval_id = g.id and x.vervallen_op is null),
    'loonsancties', (select coalesce(jsonb_agg(to_jsonb(x) order by x.besluit_op, x.id), '[]') from public.loonsanctie x where x.werkgever_id = g.werkgever_id and x.geval_id = g.id and x.vervallen_op is null),
    'taken', (select coalesce(jsonb_agg(to_jsonb(x) order by x.veilig, x.id), '[]') from public.taak x where x.werkgever_id = g.werkgever_id and x.geval_id = g.id),
    -- what was fixed, with its signatures, and what files there are
    'documenten', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'soort', d.soort, 'nummer', d.nummer, 'versie', v.nummer, 'toestand', v.toestand,
                      'inhoud', v.inhoud, 'inhoud_hash', v.inhoud_hash, 'vastgesteld_op', v.vastgesteld_op, 'afgerond_op', v.afgerond_op,
                      'handtekeningen', (select coalesce(jsonb_agg(to_jsonb(h) order by h.op), '[]') from public.handtekening h
                                          where h.werkgever_id = v.werkgever_id and h.versie_id = v.id)) order by v.vastgesteld_op desc, v.id), '[]')
                     from public.document d join public.documentversie v on v.werkgever_id = d.werkgever_id and v.document_id = d.id and v.inhoud is not null
                    where d.werkgever_id = g.werkgever_id and d.geval_id = g.id),
    'bestanden', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'naam', b.naam, 'type', b.type, 'grootte', b.grootte, 'hash', b.hash, 'op', b.op,
                      'door_naam', b.door_naam) order by b.op desc, b.id), '[]')
                    from public.bestand b where b.werkgever_id = g.werkgever_id and b.geval_id = g.id and b.vervallen_op is null))
$$;

-- Help that the person asks for himself. Whoever asks, the werkgever learns nothing: no row of his changes, and the line in the
-- trail stands in the chain of the arbodienst.
create or replace function muur.open_verzoek(arbo uuid, wie uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.begeleiding as b (arbodienst_id, werkgever_id, werknemer_id, aanleiding, verzoek_op, personeelsnummer, naam, voornaam, zoeknaam, zoekvoornaam)
  select arbo, w.werkgever_id, w.id, 'eigenVerzoek', statement_timestamp(), '', '', '', '', '' from public.werknemer w where w.id = wie
  on conflict (arbodienst_id, werknemer_id) do update
    set beeindigd_op = null, verzoek_afgerond_op = null,
        verzoek_op = case when b.verzoek_op is not null and b.verzoek_afgerond_op is null then b.verzoek_op else statement_timestamp() end;
  perform muur.vul_begeleiding(wie);
end $$;

create or replace function muur.logboek_arbodienst(arbo uuid, gebeurtenis text, handeling text, recht text, onderwerpen uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  insert into public.logboekregel (gebeurtenis, handeling, uitkomst, recht, onderwerpen, object, arbodienst_id, gebruiker_id, portaal, rol, sessie_id, tweede_factor_op, werkplek)
  values ($2, $3, 'gelukt', $4, $5, 'begeleiding', $1, s.gebruiker_id, s.portaal, array_to_string(muur.mijn_rollen(), ' '), s.id, s.tweede_factor_op, s.adres);
end $$;

-- By the employee, in his own portal. False when his werkgever has no arbodienst.
create or replace function muur.vraag_gesprek() returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  ik uuid := muur.mijn_werknemer();
  arbo uuid := muur.arbodienst_van(muur.mijn_werkgever());
begin
  if ik is null or arbo is null then return false; end if;
  perform muur.open_verzoek(arbo, ik);
  perform muur.logboek_arbodienst(arbo, 'gesprek.aangevraagd', 'aanmaken', 'gesprek.vragen', array[ik]);
  return true;
end $$;

-- By the arbodienst, for a person who calls: who names his personnel number and his birth date at a werkgever under contract.
-- The answer is the same whether that is right or not; what is right shows up in the list of requests. So it does confirm two
-- facts to somebody who knows both, and that cannot be avoided; it must not be a way to find them. Hence at most 5 tries an hour
-- and 20 a day of one person, 60 a day of the whole arbodienst, each with its line in the trail. False: too many tries.
create or replace function muur.vraag_gesprek_voor(werkgever uuid, nummer text, geboren date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  wie uuid;
  uur int; dag int; samen int;
begin
  if s.portaal is distinct from 'arbodienst' or not muur.mijn_rollen() && array['verzuimconsultant', 'planner'] then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended('poortwacht verzoek ' || s.arbodienst_id, 0));
  select count(*) filter (where p.gebruiker_id = s.gebruiker_id and p.op > statement_timestamp() - interval '1 hour'),
         count(*) filter (where p.gebruiker_id = s.gebruiker_id), count(*) into uur, dag, samen
    from public.verzoekpoging p where p.arbodienst_id = s.arbodienst_id and p.op > statement_timestamp() - interval '1 day';
  if uur >= 5 or dag >= 20 or samen >= 60 then return false; end if;
  insert into public.verzoekpoging (arbodienst_id, gebruiker_id) values (s.arbodienst_id, s.gebruiker_id);
  select w.id into wie from public.werknemer w
   where w.werkgever_id = $1 and w.personeelsnummer = $2 and w.geboortedatum = $3 and muur.arbodienst_van($1) = s.arbodienst_id;
  if wie is not null then perform muur.open_verzoek(s.arbodienst_id, wie); end if;
  perform muur.logboek_arbodienst(s.arbodienst_id, 'gesprek.aangevraagdNamens', 'aanmaken', 'gesprek.aannemen', array_remove(array[wie], null));
  return true;
end $$;

-- The request was dealt with: without a case the guidance ends. False when there was none.
create or replace function muur.rond_verzoek_af(wie uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  if s.portaal is distinct from 'arbodienst' or not muur.mijn_rollen() && array['verzuimconsultant', 'planner'] then return false; end if;
  update public.begeleiding b set verzoek_afgerond_op = statement_timestamp()
   where b.arbodienst_id = s.arbodienst_id and b.werknemer_id = wie and b.verzoek_op is not null and b.verzoek_afgerond_op is null;
  if not found then return false; end if;
  perform muur.hou_begeleiding(s.arbodienst_id, (select b.werkgever_id from public.begeleiding b where b.arbodienst_id = s.arbodienst_id and b.werknemer_id = wie), wie);
  return true;
end $$;

-- A planner did a step of the contract that is his: the fact, its line in the history, and the case waits to be computed anew. He writes
-- nothing else in a case, so that he has no policy to write with. Gives the employee; null when there is no such step that is open
-- and his.
create or replace function muur.doe_plannerstap(geval uuid, stap text, keer int) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  wie uuid;
  werkgever uuid;
  ik text;
begin
  if s.portaal is distinct from 'arbodienst' or not muur.heeft_rol('planner') then return null; end if;
  select g.werknemer_id, g.werkgever_id into wie, werkgever from public.verzuimgeval g where g.id = $1 and g.arbodienst_id = s.arbodienst_id;
  perform pg_advisory_xact_lock(hashtextextended(wie::text, 0));
  update public.taak t set toestand = 'gedaan', gedaan_op = muur.vandaag(), loopt_door = false
   where t.werkgever_id = werkgever and t.geval_id = $1 and t.arbodienst_id = s.arbodienst_id and t.code = $2 and t.nummer = $3 and t.wie = 'planner'
     and t.toestand in ('open', 'uitgesteld') and coalesce(t.toegewezen_id, s.gebruiker_id) = s.gebruiker_id;
  if not found then return null; end if;
  select u.naam into ik from public.gebruiker u where u.id = s.gebruiker_id;
  update public.mijlpaalfeit f set vervallen_op = statement_timestamp()
   where f.werkgever_id = werkgever and f.geval_id = $1 and f.code = $2 and f.nummer = $3 and f.vervallen_op is null;
  insert into public.mijlpaalfeit (werkgever_id, arbodienst_id, geval_id, code, nummer, soort, op, door_id, door_naam)
  values (werkgever, s.arbodienst_id, $1, $2, $3, 'gedaan', muur.vandaag(), s.gebruiker_id, ik);
  insert into public.gebeurtenis (werkgever_id, arbodienst_id, geval_id, soort, gegevens, door_id, door_naam)
  select werkgever, s.arbodienst_id, $1, 'mijlpaalGedaan', jsonb_build_object('code', $2, 'nummer', $3, 'op', muur.vandaag(), 'naam',
           coalesce((select p ->> 'naam' from public.contract c cross join lateral jsonb_array_elements(c.protocol) p
                      where c.werkgever_id = werkgever and c.arbodienst_id = s.arbodienst_id and p ->> 'code' = $2 order by c.van desc limit 1), $2)),
         s.gebruiker_id, ik;
  update public.verzuimgeval g set berekend_op = null where g.werkgever_id = werkgever and g.id = $1 and g.toestand <> 'gesloten';
  return wie;
end $$;

-- The running cases of a werkgever with an arbodienst go from one consultant to another; without "van" those of nobody, and of
-- who is no consultant there any more.
create or replace function muur.zet_consultant(werkgever uuid, arbo uuid, van uuid, naar uuid) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
  update public.verzuimgeval g set verzuimconsultant_id = $4
   where g.werkgever_id = $1 and g.arbodienst_id = $2 and g.toestand <> 'gesloten' and g.verzuimconsultant_id is distinct from $4
     and (g.verzuimconsultant_id is not distinct from $3
       or ($3 is null and not exists (select from public.roltoekenning r where r.gebruiker_id = g.verzuimconsultant_id and r.rol = 'verzuimconsultant'
                                         and r.arbodienst_id = $2 and muur.loopt(r.van, r.tot_en_met))));
  get diagnostics n = row_count;
  return n;
end $$;

-- Appointments that were made for a day that has come: the cases go along. Gives how many appointments.
create or replace function muur.geef_gepland_door() returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  t public.toewijzing;
  aantal int := 0;
begin
  for t in select x.* from public.toewijzing x where x.doorgegeven_op is null and x.van <= muur.vandaag()
            order by x.van, x.id limit 100 for update skip locked loop
    -- not when the appointment, the contract or the role was ended meanwhile
    if muur.loopt(t.van, t.tot_en_met) and muur.arbodienst_van(t.werkgever_id) = t.arbodienst_id
       and exists (select from public.roltoekenning r where r.gebruiker_id = t.gebruiker_id and r.rol = 'verzuimconsultant'
                      and r.arbodienst_id = t.arbodienst_id and muur.loopt(r.van, r.tot_en_met)) then
      if t.in_plaats_van_id is not null then
        perform muur.zet_consultant(t.werkgever_id, t.arbodienst_id, t.in_plaats_van_id, t.gebruiker_id);
      end if;
      perform muur.zet_consultant(t.werkgever_id, t.arbodienst_id, null, t.gebruiker_id);
    end if;
    update public.toewijzing x set doorgegeven_op = statement_timestamp() where x.id = t.id;
    aantal := aantal + 1;
  end loop;
  return aantal;
end $$;

-- The running cases of a werkgever go from one consultant (or nobody) to another, when the beheerder appoints somebody.
create or replace function muur.geef_gevallen_door(werkgever uuid, van uuid, naar uuid) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  if s.portaal is distinct from 'arbodienst' or not muur.is_arbobeheerder() or muur.arbodienst_van($1) is distinct from s.arbodienst_id
     or not exists (select from public.roltoekenning r where r.gebruiker_id = $3 and r.rol = 'verzuimconsultant'
                       and r.arbodienst_id = s.arbodienst_id and muur.loopt(r.van, r.tot_en_met)) then
    return 0;
  end if;
  return muur.zet_consultant($1, s.arbodienst_id, $2, $3);
end $$;

-- The last one who manages the accounts of a tenant cannot be taken away: somebody must be left whose role has no end.
create or replace function muur.laatste_beheerder() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('role') not like 'portaal\_%' or new.tot_en_met is null then return null; end if;
  -- two who take each other's role away at the same time come one after the other
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'poortwacht beheerder', new.rol, new.werkgever_id, new.arbodienst_id), 0));
  perform from public.roltoekenning r join public.gebruiker g on g.id = r.gebruiker_id and g.geblokkeerd_op is null
    where r.rol = new.rol and r.werkgever_id is not distinct from new.werkgever_id and r.arbodienst_id is not distinct from new.arbodienst_id
      and r.van <= muur.vandaag() and r.tot_en_met is null;
  if not found then raise exception 'the last % cannot be taken away', new.rol using errcode = 'PW001'; end if;
  return null;
end $$;

create or replace function muur.werknemer_na() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.afdeling_id is distinct from old.afdeling_id then
    update public.verzuimgeval g set afdeling_id = new.afdeling_id where g.werkgever_id = new.werkgever_id and g.werknemer_id = new.id;
  end if;
  perform muur.vul_begeleiding(new.id);
  return null;
end $$;

create or replace function muur.dienstverband_na() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.werknemer w set afdeling_id = lopend.afdeling_id, laatste_dag = lopend.laatste_dag
    from (select d.afdeling_id, coalesce(d.einde, date '9999-12-31') as laatste_dag
            from public.dienstverband d where d.werkgever_id = new.werkgever_id and d.werknemer_id = new.werknemer_id
           order by laatste_dag desc, d.begin desc limit 1) lopend
   where w.werkgever_id = new.werkgever_id and w.id = new.werknemer_id
     and (w.afdeling_id, w.laatste_dag) is distinct from (lopend.afdeling_id, lopend.laatste_dag);
  if tg_op = 'UPDATE' then
    update public.verzuimgeval g set einde_dienstverband = new.einde
     where g.werkgever_id = new.werkgever_id and g.dienstverband_id = new.id and g.einde_dienstverband is distinct from new.einde;
  end if;
  perform muur.vul_begeleiding(new.werknemer_id);
  return null;
end $$;

-- What belongs to a case belongs to the arbodienst of that case, whatever the statement says and whenever the case moves.
create or replace function muur.volg_geval() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  select g.arbodienst_id into new.arbodienst_id from public.verzuimgeval g where g.werkgever_id = new.werkgever_id and g.id = new.geval_id;
  return new;
end $$;

-- A correction can move a report to another case. What the arbodienst recorded in the time of that report goes with it: the
-- portal of the werkgever may not write these tables, nor read the notes. Never to a case of another arbodienst.
create or replace function muur.geval_op(werkgever uuid, dienstverband uuid, arbo uuid, dag date) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.id from public.verzuimmelding m join public.verzuimgeval g on g.werkgever_id = m.werkgever_id and g.id = m.geval_id
   where m.werkgever_id = $1 and m.dienstverband_id = $2 and m.ingetrokken_op is null and g.arbodienst_id = $3
   order by m.eerste_ziektedag <= $4 desc, abs(m.eerste_ziektedag - $4) limit 1
$$;

create or replace function muur.contact_volgt_melding() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.contactmoment c set geval_id = coalesce(muur.geval_op(c.werkgever_id, new.dienstverband_id, c.arbodienst_id, c.op), c.geval_id)
   where c.werkgever_id = new.werkgever_id and c.geval_id in (old.geval_id, new.geval_id);
  update public.contactnotitie n
     set geval_id = coalesce(muur.geval_op(n.werkgever_id, new.dienstverband_id, n.arbodienst_id, (n.op at time zone 'Europe/Amsterdam')::date), n.geval_id)
   where n.werkgever_id = new.werkgever_id and n.geval_id in (old.geval_id, new.geval_id);
  return null;
end $$;

-- In which of these cases a day lies: that of the last report that had begun, as with everything that is moved.
create or replace function muur.geval_van_dag(werkgever uuid, gevallen uuid[], dag date) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.geval_id from public.verzuimmelding m
   where m.werkgever_id = $1 and m.geval_id = any ($2) and m.ingetrokken_op is null
   order by m.eerste_ziektedag <= $3 desc, abs(m.eerste_ziektedag - $3) limit 1
$$;

-- Documents, files, what the doctor told, advice, tasks and appointments go with the report in whose time they were made, so that they stand in the
-- case where everybody looks for them. What was fixed and signed is not touched: only where it stands. A second plan in one case gets
-- the next number.
create or replace function muur.stukken_volgen_melding() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  beide uuid[] := array[old.geval_id, new.geval_id];
  d record;
begin
  for d in select x.id, x.soort, x.nummer, muur.geval_van_dag(x.werkgever_id, beide, (x.aangemaakt_op at time zone 'Europe/Amsterdam')::date) as doel
             from public.document x where x.werkgever_id = new.werkgever_id and x.geval_id = any (beide)
              and x.geval_id <> muur.geval_van_dag(x.werkgever_id, beide, (x.aangemaakt_op at time zone 'Europe/Amsterdam')::date)
            order by x.soort, x.nummer, x.aangemaakt_op loop
    update public.document x
       set geval_id = d.doel,
           nummer = case when exists (select from public.document y where y.werkgever_id = x.werkgever_id and y.geval_id = d.doel and y.soort = x.soort and y.nummer = x.nummer)
                         then (select max(y.nummer) + 1 from public.document y where y.werkgever_id = x.werkgever_id and y.geval_id = d.doel and y.soort = x.soort)
                         else x.nummer end
     where x.werkgever_id = new.werkgever_id and x.id = d.id;
    update public.documentversie v set geval_id = d.doel where v.werkgever_id = new.werkgever_id and v.document_id = d.id;
    update public.documentdeel y set geval_id = d.doel from public.documentversie v
     where v.werkgever_id = new.werkgever_id and v.document_id = d.id and y.werkgever_id = v.werkgever_id and y.versie_id = v.id;
    update public.handtekening y set geval_id = d.doel from public.documentversie v
     where v.werkgever_id = new.werkgever_id and v.document_id = d.id and y.werkgever_id = v.werkgever_id and y.versie_id = v.id;
    update public.tekenlink y set geval_id = d.doel from public.documentversie v
     where v.werkgever_id = new.werkgever_id and v.document_id = d.id and y.werkgever_id = v.werkgever_id and y.versie_id = v.id;
    update public.pdf y set geval_id = d.doel from public.documentversie v
     where v.werkgever_id = new.werkgever_id and v.document_id = d.id and y.werkgever_id = v.werkgever_id and y.versie_id = v.id;
    update public.bestand y set geval_id = d.doel where y.werkgever_id = new.werkgever_id and y.document_id = d.id;
  end loop;
  update public.pdf y set geval_id = coalesce(muur.geval_van_dag(y.werkgever_id, beide, (y.aangevraagd_op at time zone 'Europe/Amsterdam')::date), y.geval_id)
   where y.werkgever_id = new.werkgever_id and y.geval_id = any (beide) and y.versie_id is null;
  update public.bestand y set geval_id = coalesce(muur.geval_van_dag(y.werkgever_id, beide, (y.op at time zone 'Europe/Amsterdam')::date), y.geval_id)
   where y.werkgever_id = new.werkgever_id and y.geval_id = any (beide) and y.document_id is null;
  -- these are read by the arbodienst that made them: never to a case of another
  update public.terugkoppeling y
     set geval_id = coalesce(muur.geval_op(y.werkgever_id, new.dienstverband_id, y.arbodienst_id, (y.vrijgegeven_op at time zone 'Europe/Amsterdam')::date), y.geval_id)
   where y.werkgever_id = new.werkgever_id and y.geval_id = any (beide);
  update public.advies y
     set geval_id = coalesce(muur.geval_op(y.werkgever_id, new.dienstverband_id, y.arbodienst_id, (y.op at time zone 'Europe/Amsterdam')::date), y.geval_id)
   where y.werkgever_id = new.werkgever_id and y.geval_id = any (beide);
  update public.actie y
     set geval_id = coalesce(case when y.arbodienst_id is null then muur.geval_van_dag(y.werkgever_id, beide, (y.op at time zone 'Europe/Amsterdam')::date)
                                  else muur.geval_op(y.werkgever_id, new.dienstverband_id, y.arbodienst_id, (y.op at time zone 'Europe/Amsterdam')::date) end, y.geval_id)
   where y.werkgever_id = new.werkgever_id and y.geval_id = any (beide);
  update public.afspraak y
     set geval_id = coalesce(muur.geval_op(y.werkgever_id, new.dienstverband_id, y.arbodienst_id, y.dag), y.geval_id)
   where y.werkgever_id = new.werkgever_id and y.geval_id = any (beide);
  update public.wachtlijstplek y
     set geval_id = coalesce(muur.geval_op(y.werkgever_id, new.dienstverband_id, y.arbodienst_id, (y.op at time zone 'Europe/Amsterdam')::date), y.geval_id)
   where y.werkgever_id = new.werkgever_id and y.geval_id = any (beide);
  return null;
end $$;

-- Planning. The accounts of an employee: to them goes what is ready for him. Nobody else learns whether he has one.
create or replace function muur.accounts_van(werkgever uuid, wie uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct r.gebruiker_id from public.roltoekenning r join public.gebruiker g on g.id = r.gebruiker_id and g.geblokkeerd_op is null
   where r.rol = 'werknemer' and r.werkgever_id = $1 and r.werknemer_id = $2 and muur.loopt(r.van, r.tot_en_met)
$$;

create or replace function muur.afspraak_vooraf() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.uitgenodigd_op := case when exists (select from muur.accounts_van(new.werkgever_id, new.werknemer_id)) then statement_timestamp() end;
  return new;
end $$;

-- The employee is told of each new moment and of a cancellation, and the consultant of the case that somebody did not come, unless
-- he recorded that himself. The werkgever gets to know that there is an appointment of a case, and of what kind where that says
-- nothing of the illness. Of a preventief consult and a second opinion neither gets anything.
create or replace function muur.afspraak_na() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.toestand = 'gepland' then
    insert into public.bericht (ontvanger_id, werkgever_id, soort, sleutel)
    select a, new.werkgever_id, 'afspraak', concat_ws(':', 'afspraak', new.id, new.dag, new.van_minuut, new.vorm, new.versie, a)
      from muur.accounts_van(new.werkgever_id, new.werknemer_id) a on conflict do nothing;
  elsif new.toestand = 'afgezegd' and old.toestand is distinct from new.toestand then
    insert into public.bericht (ontvanger_id, werkgever_id, soort, sleutel)
    select a, new.werkgever_id, 'afspraakVervallen', concat_ws(':', 'afspraakVervallen', new.id, a)
      from muur.accounts_van(new.werkgever_id, new.werknemer_id) a on conflict do nothing;
  elsif tg_op = 'UPDATE' and new.toestand = 'nietVerschenen' and old.toestand is distinct from new.toestand and new.soort not in ('preventief', 'secondOpinion') then
    insert into public.bericht (ontvanger_id, werkgever_id, arbodienst_id, geval_id, soort, sleutel)
    select g.verzuimconsultant_id, g.werkgever_id, g.arbodienst_id, g.id, 'nietVerschenen', concat_ws(':', 'nietVerschenen', new.id, new.versie)
      from public.verzuimgeval g
     where g.werkgever_id = new.werkgever_id and g.id = new.geval_id and g.arbodienst_id = new.arbodienst_id
       and g.verzuimconsultant_id is not null and g.verzuimconsultant_id is distinct from muur.mijn_gebruiker()
    on conflict do nothing;
  end if;
  if new.geval_id is not null and new.soort not in ('preventief', 'secondOpinion') then
    insert into public.afspraakvermelding as v (id, werkgever_id, geval_id, soort, vorm, dag, van_minuut, tot_minuut, toestand)
    values (new.id, new.werkgever_id, new.geval_id, case new.soort when 'psycholoog' then 'vertrouwelijk' else new.soort end,
            new.vorm, new.dag, new.van_minuut, new.tot_minuut, new.toestand)
    on conflict (id) do update set geval_id = new.geval_id, vorm = new.vorm, dag = new.dag, van_minuut = new.van_minuut, tot_minuut = new.tot_minuut, toestand = new.toestand;
  end if;
  return null;
end $$;

-- Reminds of what is planned for this day, once; gives how many were told.
create or replace function muur.herinner_afspraken(dag date) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
  insert into public.bericht (ontvanger_id, werkgever_id, soort, sleutel)
  select a, f.werkgever_id, 'afspraakHerinnering', concat_ws(':', 'afspraakHerinnering', f.id, f.dag, f.van_minuut, a)
    from public.afspraak f cross join lateral muur.accounts_van(f.werkgever_id, f.werknemer_id) a
   where f.toestand = 'gepland' and f.dag = $1
  on conflict do nothing;
  get diagnostics n = row_count;
  return n;
end $$;

-- ── 2b the medical file ─────────────────────────────────────────────────────────────────────────────────────────────
-- Every one of these begins with a fresh second factor; without it there are no files.

-- True for a bedrijfsarts who has just proved himself.
create or replace function muur.is_behandelend() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select muur.factor_vers() and 'bedrijfsarts' = any (muur.mijn_rollen())
$$;

-- The files that somebody treats today: as the treating bedrijfsarts, or in the place of one.
create or replace function muur.behandelde_dossiers() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  wie uuid[];
begin
  if s.portaal is distinct from 'medisch' or not muur.is_vers(s) or not 'bedrijfsarts' = any (muur.mijn_rollen()) then return '{}'; end if;
  wie := muur.met_vervangenen(s);
  return array(select d.id from public.medisch_dossier d where d.arbodienst_id = s.arbodienst_id and d.behandelaar_id = any (wie));
end $$;

create or replace function muur.relatie_loopt(r public.behandelrelatie) returns boolean language sql stable parallel safe as $$
  select r.ingetrokken_op is null and muur.loopt(r.van, r.tot_en_met)
$$;

-- The files that somebody may read whole: those, and those on which he was consulted or that he opened in an emergency.
create or replace function muur.volle_dossiers() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  if s.portaal is distinct from 'medisch' or not muur.is_vers(s) or not 'bedrijfsarts' = any (muur.mijn_rollen()) then return '{}'; end if;
  return muur.behandelde_dossiers() || array(
    select r.dossier_id from public.behandelrelatie r
     where r.arbodienst_id = s.arbodienst_id and r.gebruiker_id = s.gebruiker_id and r.soort in ('consult', 'noodinzage') and muur.relatie_loopt(r));
end $$;

-- What was delegated to a taakgedelegeerde: files, and of them kinds of notes as '<file>:<kind>'.
create or replace function muur.gedelegeerde_dossiers() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  if s.portaal is distinct from 'medisch' or not muur.is_vers(s) or not 'taakgedelegeerde' = any (muur.mijn_rollen()) then return '{}'; end if;
  return array(select r.dossier_id from public.behandelrelatie r
     where r.arbodienst_id = s.arbodienst_id and r.gebruiker_id = s.gebruiker_id and r.soort = 'gedelegeerd' and muur.relatie_loopt(r));
end $$;

create or replace function muur.gedelegeerde_soorten() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  dossiers uuid[] := muur.gedelegeerde_dossiers();
begin
  return array(select distinct r.dossier_id || ':' || x from public.behandelrelatie r, unnest(r.omvang) x
     where r.arbodienst_id = s.arbodienst_id and r.gebruiker_id = s.gebruiker_id and r.dossier_id = any (dossiers)
       and r.soort = 'gedelegeerd' and muur.relatie_loopt(r));
end $$;

-- Whose cases somebody may tell the employer about: the people whose file (not one of their own request) he treats.
create or replace function muur.behandelde_werknemers() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array(select d.werknemer_id from public.medisch_dossier d where d.id = any (muur.behandelde_dossiers()) and d.soort = 'begeleiding')
$$;

-- First half of reading: who is going to read what, with its line in the trail. To be committed before the second half. NULL for
-- a file that is not his.
create or replace function muur.open_medisch(dossier uuid, wat text, verzoek text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  d public.medisch_dossier;
  inzage uuid;
begin
  if not (dossier = any (muur.volle_dossiers()) or (wat = 'dossier' and dossier = any (muur.gedelegeerde_dossiers()))) then return null; end if;
  select x.* into d from public.medisch_dossier x where x.id = dossier and x.arbodienst_id = s.arbodienst_id;
  if not found then return null; end if;
  insert into public.medische_inzage (arbodienst_id, dossier_id, gebruiker_id, sessie_id, wat, transactie)
  values (s.arbodienst_id, d.id, s.gebruiker_id, s.id, wat, pg_current_xact_id()::text::bigint) returning id into inzage;
  perform muur.schrijf_logboek(
    case wat when 'dossier' then 'medischDossier.gelezen' when 'uitvoer' then 'medischDossier.uitgevoerd' when 'bsn' then 'medischDossier.bsnGelezen'
      else 'medischDossier.bijlageGelezen' end,
    case when wat = 'uitvoer' or wat like 'bijlage:%' then 'uitvoeren' else 'lezen' end, 'gelukt', 'medisch.lezen', array_remove(array[d.werknemer_id], null),
    'medisch_dossier', d.id, verzoek, case when wat like 'bijlage:%' then jsonb_build_object('bijlage', substr(wat, 9)) else '{}' end);
  return inzage;
end $$;

-- Second half, and the only way to what was written: for an intent of this session that another transaction committed, less than a
-- minute ago and not used before. Rolling the reading back does not take the line in the trail with it.
create or replace function muur.lees_medisch(inzage uuid)
returns table (tabel text, id uuid, soort text, geval_id uuid, vervangt_id uuid, door_id uuid, op timestamptz, inhoud bytea)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  i public.medische_inzage;
  vol boolean;
  soorten text[];
begin
  select x.* into i from public.medische_inzage x where x.id = inzage for update;
  if not found or i.sessie_id is distinct from s.id or i.gebruiker_id is distinct from s.gebruiker_id or i.arbodienst_id is distinct from s.arbodienst_id
     or i.gebruikt_op is not null or i.op < clock_timestamp() - interval '60 seconds'
     or i.transactie = pg_current_xact_id()::text::bigint then
    return;
  end if;
  if i.wat like 'bijlage:%' then return; end if;
  update public.medische_inzage x set gebruikt_op = clock_timestamp() where x.id = inzage;
  vol := i.dossier_id = any (muur.volle_dossiers());
  if not vol and not (i.wat = 'dossier' and i.dossier_id = any (muur.gedelegeerde_dossiers())) then return; end if;
  if i.wat = 'bsn' then
    return query select 'bsn', b.dossier_id, 'bsn', null::uuid, null::uuid, b.door_id, b.op, b.inhoud
      from public.bsn b where b.arbodienst_id = i.arbodienst_id and b.dossier_id = i.dossier_id;
    return;
  end if;
  soorten := muur.gedelegeerde_soorten();
  return query
    select 'notitie', n.id, n.soort, n.geval_id, n.vervangt_id, n.door_id, n.op, n.inhoud from public.medische_notitie n
     where n.arbodienst_id = i.arbodienst_id and n.dossier_id = i.dossier_id and (vol or i.dossier_id || ':' || n.soort = any (soorten))
    union all
    select 'concept', c.id, c.soort, null::uuid, null::uuid, c.door_id, c.op, c.inhoud from public.medisch_concept c
     where i.wat = 'dossier' and c.arbodienst_id = i.arbodienst_id and c.dossier_id = i.dossier_id and c.door_id = s.gebruiker_id
       and (vol or i.dossier_id || ':' || c.soort = any (soorten))
    union all
    select 'bijlage', b.id, 'bijlage', null::uuid, b.vervangt_id, b.door_id, b.op, b.gegevens from public.medische_bijlage b
     where vol and b.arbodienst_id = i.arbodienst_id and b.dossier_id = i.dossier_id
    order by 7;
end $$;

-- Second half for one attachment: the intent names it, and is of this session, committed by another transaction, fresh and unused.
create or replace function muur.lees_bijlage(inzage uuid)
returns table (id uuid, door_id uuid, op timestamptz, gegevens bytea, inhoud bytea)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  i public.medische_inzage;
begin
  select x.* into i from public.medische_inzage x where x.id = inzage for update;
  if not found or i.sessie_id is distinct from s.id or i.gebruiker_id is distinct from s.gebruiker_id or i.arbodienst_id is distinct from s.arbodienst_id
     or i.gebruikt_op is not null or i.op < clock_timestamp() - interval '60 seconds' or i.transactie = pg_current_xact_id()::text::bigint
     or i.wat not like 'bijlage:%' then
    return;
  end if;
  update public.medische_inzage x set gebruikt_op = clock_timestamp() where x.id = inzage;
  if not i.dossier_id = any (muur.volle_dossiers()) then return; end if;
  return query select b.id, b.door_id, b.op, b.gegevens, b.inhoud from public.medische_bijlage b
    where b.arbodienst_id = i.arbodienst_id and b.dossier_id = i.dossier_id and b.id::text = substr(i.wat, 9);
end $$;

-- Intents of days ago say nothing that the trail does not say; gives how many went.
create or replace function muur.ruim_inzagen() returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
  delete from public.medische_inzage x where x.op < clock_timestamp() - interval '1 day';
  get diagnostics n = row_count;
  return n;
end $$;

-- That a person has a file here and who treats it, for a bedrijfsarts of the same arbodienst who cannot open it. Never of a file of
-- somebody who came himself.
create or replace function muur.dossier_van(wie uuid) returns table (dossier_id uuid, behandelaar_id uuid, behandelaar_naam text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  if s.portaal is distinct from 'medisch' or not muur.is_vers(s) or not 'bedrijfsarts' = any (muur.mijn_rollen()) then return; end if;
  return query select d.id, g.id, g.naam from public.medisch_dossier d join public.gebruiker g on g.id = d.behandelaar_id
    where d.arbodienst_id = s.arbodienst_id and d.werknemer_id = wie and d.soort = 'begeleiding';
end $$;

-- Break-glass: a bedrijfsarts of the same arbodienst opens a file that is not his, until the end of tomorrow. The treating doctor
-- and the privacy officers of the arbodienst get a message in the same transaction. NULL when there is nothing to open.
create or replace function muur.noodinzage(dossier uuid, grond text, verzoek text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  d public.medisch_dossier;
  relatie uuid;
begin
  if s.portaal is distinct from 'medisch' or not muur.is_vers(s) or not 'bedrijfsarts' = any (muur.mijn_rollen())
     or dossier = any (muur.volle_dossiers()) then return null; end if;
  select x.* into d from public.medisch_dossier x where x.id = dossier and x.arbodienst_id = s.arbodienst_id and x.soort = 'begeleiding';
  if not found then return null; end if;
  insert into public.behandelrelatie (arbodienst_id, dossier_id, gebruiker_id, soort, omvang, grond, van, tot_en_met, door_id)
  values (d.arbodienst_id, d.id, s.gebruiker_id, 'noodinzage', '{}', $2, muur.vandaag(), muur.vandaag() + 1, s.gebruiker_id) returning id into relatie;
  insert into public.bericht (ontvanger_id, arbodienst_id, soort, sleutel)
  select x, d.arbodienst_id, 'noodinzage', 'noodinzage:' || relatie || ':' || x
    from (select d.behandelaar_id as x
          union select r.gebruiker_id from public.roltoekenning r
                 where r.rol = 'fg' and (r.arbodienst_id = d.arbodienst_id or (r.arbodienst_id is null and r.werkgever_id is null))
                   and muur.loopt(r.van, r.tot_en_met)) y;
  perform muur.schrijf_logboek('medischDossier.noodinzage', 'wijzigen', 'gelukt', 'medisch.noodinzage', array_remove(array[d.werknemer_id], null),
    'medisch_dossier', d.id, verzoek, jsonb_build_object('grond', $2));
  return relatie;
end $$;

-- ── protocol of a contract ──
-- A draft that takes effect: the one before makes place, and the contract, which every case reads, gets its steps.
create or replace function muur.protocol_in_werking() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.protocolversie p set toestand = 'vervangen' where p.contract_id = new.contract_id and p.toestand = 'inWerking' and p.id <> new.id;
  update public.contract c set protocol = new.stappen where c.id = new.contract_id and c.arbodienst_id = new.arbodienst_id;
  return new;
end $$;

-- Running cases of a protocol that took effect are marked to be computed anew. Half a minute later: by then every transaction
-- that still read the old steps has ended. Gives how many protocols.
create or replace function muur.voer_protocollen_door() returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  p public.protocolversie;
  n int := 0;
begin
  for p in select x.* from public.protocolversie x
            where x.toestand = 'inWerking' and x.doorgevoerd_op is null and x.in_werking_op < statement_timestamp() - interval '30 seconds'
            order by x.in_werking_op limit 20 for update skip locked loop
    update public.verzuimgeval g set berekend_op = null
     where g.arbodienst_id = p.arbodienst_id and g.werkgever_id = p.werkgever_id and g.toestand <> 'gesloten' and g.berekend_op is not null;
    update public.protocolversie x set doorgevoerd_op = statement_timestamp() where x.id = p.id;
    n := n + 1;
  end loop;
  return n;
end $$;

-- ── 2c machtiging ───────────────────────────────────────────────────────────────────────────────────────────────────
-- The question to a practitioner is medical, so it stays in the vault. The person it is about reads and signs it as portaal_betrokkene:
-- with his own session, on the medical login, through these functions and nothing else. The lines go to the trail of the arbodienst:
-- the werkgever does not learn that there is anything.

-- The permission stands: signed, and not taken back or ended.
create or replace function muur.machtiging_geldt(m public.medische_machtiging) returns boolean language sql stable parallel safe as $$
  select m.getekend_op is not null and m.ingetrokken_op is null and m.vervallen_op is null
$$;

create or replace function muur.log_machtiging(m public.medische_machtiging, gebeurtenis text, handeling text, recht text, verzoek text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  insert into public.logboekregel (gebeurtenis, handeling, uitkomst, recht, onderwerpen, object, object_id, verzoek_id, bijzonderheden,
                                   arbodienst_id, gebruiker_id, portaal, rol, sessie_id, tweede_factor_op, werkplek)
  values ($2, $3, 'gelukt', $4, array[m.werknemer_id], 'medische_machtiging', m.id, $5, '{}',
          m.arbodienst_id, s.gebruiker_id, s.portaal, array_to_string(muur.mijn_rollen(), ' '), s.id, s.tweede_factor_op, s.adres);
end $$;

-- What was asked of this employee and how it stands; nothing of what it is about.
create or replace function muur.mijn_machtigingen(verzoek text)
returns table (id uuid, arts text, arbodienst text, gevraagd_op timestamptz, getekend_op timestamptz, geweigerd_op timestamptz,
               ingetrokken_op timestamptz, vervallen_op timestamptz, brieven int, laatste_brief_op timestamptz)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  ik uuid := muur.mijn_werknemer();
  m public.medische_machtiging;
begin
  if s.portaal is distinct from 'werknemer' or ik is null then return; end if;
  -- one line for each arbodienst that asked
  for m in select distinct on (x.arbodienst_id) x.* from public.medische_machtiging x where x.werknemer_id = ik order by x.arbodienst_id, x.id loop
    perform muur.log_machtiging(m, 'eigenMachtigingen.bekeken', 'lezen', 'eigenMachtiging.lezen', $1);
  end loop;
  return query
    select x.id, coalesce(g.naam, 'Bedrijfsarts'), a.naam, x.gevraagd_op, x.getekend_op, x.geweigerd_op, x.ingetrokken_op, x.vervallen_op,
           (select count(*)::int from public.medische_machtigingbrief b where b.machtiging_id = x.id),
           (select max(b.op) from public.medische_machtigingbrief b where b.machtiging_id = x.id)
      from public.medische_machtiging x join public.arbodienst a on a.id = x.arbodienst_id left join public.gebruiker g on g.id = x.door_id
     where x.werknemer_id = ik order by x.gevraagd_op desc limit 50;
end $$;

-- First half of reading: the intent, with its line, to be committed. NULL for what is not his, or without a fresh factor.
create or replace function muur.open_machtiging(machtiging uuid, verzoek text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  m public.medische_machtiging;
  inzage uuid;
begin
  if s.portaal is distinct from 'werknemer' or not muur.is_vers(s) then return null; end if;
  select x.* into m from public.medische_machtiging x where x.id = $1 and x.werknemer_id = muur.mijn_werknemer();
  if not found then return null; end if;
  insert into public.medische_inzage (arbodienst_id, dossier_id, gebruiker_id, sessie_id, wat, transactie, machtiging_id)
  values (m.arbodienst_id, m.dossier_id, s.gebruiker_id, s.id, 'machtiging', pg_current_xact_id()::text::bigint, m.id) returning id into inzage;
  perform muur.log_machtiging(m, 'machtiging.gelezen', 'lezen', 'eigenMachtiging.lezen', $2);
  return inzage;
end $$;

-- Second half: for an intent of this session that another transaction committed, once, within a minute.
create or replace function muur.lees_machtiging(inzage uuid)
returns table (id uuid, arbodienst_id uuid, dossier_id uuid, door_id uuid, op timestamptz, inhoud bytea, inhoud_hash text, sleutel bytea, hoofdsleutel int)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  i public.medische_inzage;
begin
  select x.* into i from public.medische_inzage x where x.id = inzage and x.wat = 'machtiging' for update;
  if not found or s.id is null or i.sessie_id is distinct from s.id or i.gebruikt_op is not null or i.op < clock_timestamp() - interval '60 seconds'
     or i.transactie = pg_current_xact_id()::text::bigint or not muur.is_vers(s) then
    return;
  end if;
  update public.medische_inzage x set gebruikt_op = clock_timestamp() where x.id = inzage;
  return query
    select n.id, n.arbodienst_id, n.dossier_id, n.door_id, n.op, n.inhoud, encode(sha256(n.inhoud), 'hex'), k.sleutel, k.hoofdsleutel
      from public.medische_machtiging m
      join public.medische_notitie n on n.arbodienst_id = m.arbodienst_id and n.id = m.id and n.dossier_id = m.dossier_id and n.soort = 'machtiging'
      join public.dossiersleutel k on k.arbodienst_id = n.arbodienst_id and k.dossier_id = n.dossier_id and k.vernietigd_op is null
     where m.id = i.machtiging_id and m.werknemer_id = muur.mijn_werknemer();
end $$;

-- What the person decides: 'teken' under the hash of what was shown, 'weiger', or 'trekIn' what he gave before. Signing asks a fresh
-- factor, taking back does not. False when it cannot (any more). The doctor gets a message.
create or replace function muur.beslis_machtiging(machtiging uuid, besluit text, hash text, verzoek text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  m public.medische_machtiging;
begin
  if s.portaal is distinct from 'werknemer' then return false; end if;
  -- a letter that is being made comes before or after this, never beside it
  select x.* into m from public.medische_machtiging x where x.id = $1 and x.werknemer_id = muur.mijn_werknemer() for update;
  if not found or m.ingetrokken_op is not null or m.vervallen_op is not null or m.geweigerd_op is not null then return false; end if;
  if besluit = 'teken' then
    if not muur.is_vers(s) or m.getekend_op is not null or not exists (select from public.medische_notitie n
         where n.arbodienst_id = m.arbodienst_id and n.id = m.id and encode(sha256(n.inhoud), 'hex') = $3) then return false; end if;
    update public.medische_machtiging x set getekend_op = clock_timestamp(), getekend_hash = $3, getekend_door_id = s.gebruiker_id, tweede_factor_op = s.tweede_factor_op
     where x.id = m.id;
  elsif besluit = 'weiger' then
    if m.getekend_op is not null then return false; end if;
    update public.medische_machtiging x set geweigerd_op = clock_timestamp() where x.id = m.id;
  elsif besluit = 'trekIn' then
    if m.getekend_op is null then return false; end if;
    update public.medische_machtiging x set ingetrokken_op = clock_timestamp() where x.id = m.id;
  else
    return false;
  end if;
  insert into public.bericht (ontvanger_id, arbodienst_id, soort, sleutel)
  values (m.door_id, m.arbodienst_id, 'machtigingBesloten', concat_ws(':', 'machtiging', m.id, besluit)) on conflict do nothing;
  perform muur.log_machtiging(m, case besluit when 'teken' then 'machtiging.getekend' when 'weiger' then 'machtiging.geweigerd' else 'machtiging.ingetrokken' end,
    'wijzigen', 'eigenMachtiging.beslissen', $4);
  return true;
end $$;

-- Whether the person of a file that one treats can be asked in his own portal.
create or replace function muur.heeft_portaal(dossier uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select $1 = any (muur.volle_dossiers()) and exists (
    select from public.medisch_dossier d join public.begeleiding b on b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id
     where d.id = $1 and exists (select from muur.accounts_van(b.werkgever_id, b.werknemer_id)))
$$;

-- A question was written: who has an account is told that something waits.
create or replace function muur.machtiging_na() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.bericht (ontvanger_id, werkgever_id, soort, sleutel)
  select a, b.werkgever_id, 'machtiging', concat_ws(':', 'machtiging', new.id, a)
    from public.begeleiding b cross join lateral muur.accounts_van(b.werkgever_id, b.werknemer_id) a
   where b.arbodienst_id = new.arbodienst_id and b.werknemer_id = new.werknemer_id
  on conflict do nothing;
  return null;
end $$;

-- No letter without a permission that stands at that very moment: the row is held, so that taking back waits or has been.
create or replace function muur.bewaak_brief() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare m public.medische_machtiging;
begin
  select x.* into m from public.medische_machtiging x where x.arbodienst_id = new.arbodienst_id and x.id = new.machtiging_id for share;
  if not found or not muur.machtiging_geldt(m) then raise exception 'this permission does not stand' using errcode = '42501'; end if;
  new.op := clock_timestamp();
  return new;
end $$;

-- Somebody without an account: the same two halves and the same decision with a link and the code that goes with it, which went another
-- way. Both hashes are asked in every step; nothing here needs a session, and nothing is told without the code.

-- The question behind a link that works, while it waits for an answer. Takes both rows until the end of the transaction.
create or replace function muur.machtiging_met_link(geheim_hash bytea, code_hash bytea) returns table (link uuid, m public.medische_machtiging)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  l public.medische_machtiginglink;
  m public.medische_machtiging;
begin
  select x.* into l from public.medische_machtiginglink x where x.geheim_hash = $1 and x.code_hash = $2 and x.gebruikt_op is null and x.ingetrokken_op is null
     and x.verloopt_op > clock_timestamp() for update;
  if not found then return; end if;
  select x.* into m from public.medische_machtiging x where x.arbodienst_id = l.arbodienst_id and x.id = l.machtiging_id for update;
  if m.getekend_op is not null or m.geweigerd_op is not null or m.vervallen_op is not null then return; end if;
  return query select l.id, m;
end $$;

-- First half of reading: the intent, with its line, to be committed. NULL for whatever does not work.
create or replace function muur.open_machtiginglink(geheim_hash bytea, code_hash bytea) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  gevonden record;
  inzage uuid;
begin
  select x.link, x.m into gevonden from muur.machtiging_met_link($1, $2) x;
  if not found then return null; end if;
  insert into public.medische_inzage (arbodienst_id, dossier_id, wat, transactie, machtiging_id, link_id)
  values ((gevonden.m).arbodienst_id, (gevonden.m).dossier_id, 'machtiging', pg_current_xact_id()::text::bigint, (gevonden.m).id, gevonden.link) returning id into inzage;
  perform muur.log_machtiging(gevonden.m, 'machtiging.gelezenMetLink', 'lezen', 'eigenMachtiging.lezen', null);
  return inzage;
end $$;

-- Second half: for an intent of this link that another transaction committed, once, within a minute, and again with the code.
create or replace function muur.lees_machtiginglink(inzage uuid, geheim_hash bytea, code_hash bytea)
returns table (id uuid, arbodienst_id uuid, dossier_id uuid, door_id uuid, op timestamptz, inhoud bytea, inhoud_hash text, sleutel bytea, hoofdsleutel int,
               arts text, arbodienst text, naam text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  gevonden record;
  i public.medische_inzage;
begin
  select x.link, x.m into gevonden from muur.machtiging_met_link($2, $3) x;
  if not found then return; end if;
  select x.* into i from public.medische_inzage x where x.id = inzage and x.link_id = gevonden.link for update;
  if not found or i.gebruikt_op is not null or i.op < clock_timestamp() - interval '60 seconds' or i.transactie = pg_current_xact_id()::text::bigint then return; end if;
  update public.medische_inzage x set gebruikt_op = clock_timestamp() where x.id = inzage;
  return query
    select n.id, n.arbodienst_id, n.dossier_id, n.door_id, n.op, n.inhoud, encode(sha256(n.inhoud), 'hex'), k.sleutel, k.hoofdsleutel,
           coalesce(g.naam, 'Bedrijfsarts'), a.naam, coalesce(b.naam, '')
      from public.medische_notitie n
      join public.dossiersleutel k on k.arbodienst_id = n.arbodienst_id and k.dossier_id = n.dossier_id and k.vernietigd_op is null
      join public.arbodienst a on a.id = n.arbodienst_id left join public.gebruiker g on g.id = n.door_id
      left join public.begeleiding b on b.arbodienst_id = n.arbodienst_id and b.werknemer_id = (gevonden.m).werknemer_id
     where n.arbodienst_id = (gevonden.m).arbodienst_id and n.id = (gevonden.m).id and n.dossier_id = (gevonden.m).dossier_id and n.soort = 'machtiging';
end $$;

-- The decision, 'teken' under the hash of what was shown or 'weiger': it uses the link up, so that of many at once one wins.
create or replace function muur.beslis_met_link(geheim_hash bytea, code_hash bytea, besluit text, hash text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  gevonden record;
  m public.medische_machtiging;
begin
  select x.link, x.m into gevonden from muur.machtiging_met_link($1, $2) x;
  if not found then return false; end if;
  m := gevonden.m;
  if besluit = 'teken' then
    if not exists (select from public.medische_notitie n
         where n.arbodienst_id = m.arbodienst_id and n.id = m.id and encode(sha256(n.inhoud), 'hex') = $4) then return false; end if;
    update public.medische_machtiging x set getekend_op = clock_timestamp(), getekend_hash = $4, getekend_link_id = gevonden.link where x.id = m.id;
  elsif besluit = 'weiger' then
    update public.medische_machtiging x set geweigerd_op = clock_timestamp() where x.id = m.id;
  else
    return false;
  end if;
  update public.medische_machtiginglink x set gebruikt_op = clock_timestamp() where x.id = gevonden.link;
  insert into public.bericht (ontvanger_id, arbodienst_id, soort, sleutel)
  values (m.door_id, m.arbodienst_id, 'machtigingBesloten', concat_ws(':', 'machtiging', m.id, besluit)) on conflict do nothing;
  perform muur.log_machtiging(m, case besluit when 'teken' then 'machtiging.getekendMetLink' else 'machtiging.geweigerdMetLink' end, 'wijzigen',
    'eigenMachtiging.beslissen', null);
  return true;
end $$;

-- ── a second opinion, and another bedrijfsarts ──
-- Every step is one of these functions: who may take it, in which order, and its line in the trail of the arbodienst, also when the
-- employee takes it in his own portal (there the chain would be that of his werkgever, who may not even learn that he asked).

create or replace function muur.logboek_dossier(d public.medisch_dossier, gebeurtenis text, handeling text, recht text, wie uuid, verzoek text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare s public.sessie := muur.sessie();
begin
  insert into public.logboekregel (gebeurtenis, handeling, uitkomst, recht, onderwerpen, object, object_id, verzoek_id, arbodienst_id, gebruiker_id, portaal, rol,
                                   sessie_id, tweede_factor_op, werkplek)
  values ($2, $3, 'gelukt', $4, array_remove(array[$5], null), 'medisch_dossier', d.id, $6, d.arbodienst_id, s.gebruiker_id, s.portaal,
          array_to_string(muur.mijn_rollen(), ' '), s.id, s.tweede_factor_op, s.adres);
end $$;

-- The file of guidance that the employee's own portal means: the one he was last seen in. Never shown to him as a row.
create or replace function muur.eigen_dossier() returns public.medisch_dossier
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d from public.medisch_dossier d where d.werknemer_id = muur.mijn_werknemer() and d.soort = 'begeleiding' order by d.geopend_op desc, d.id limit 1
$$;

-- Whether there is one: he was seen by a bedrijfsarts.
create or replace function muur.heeft_dossier() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (muur.sessie()).portaal = 'werknemer' and (muur.eigen_dossier()).id is not null
$$;

-- The file that this session may take such a step in: of the employee himself (then no id is needed), or one that the doctor treats.
create or replace function muur.dossier_voor_stap(dossier uuid) returns public.medisch_dossier
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  d public.medisch_dossier;
begin
  if s.portaal = 'werknemer' then return muur.eigen_dossier(); end if;
  if s.portaal = 'medisch' and dossier = any (muur.behandelde_dossiers()) then
    select x.* into d from public.medisch_dossier x where x.id = dossier and x.soort = 'begeleiding';
  end if;
  return d;
end $$;

-- Who can give a second opinion on this file: a bedrijfsarts of another arbodienst (Arbowet art. 14 lid 2 g), who never worked for the
-- one of the file nor had anything to do with this person.
create or replace function muur.onafhankelijke_artsen(dossier uuid) returns table (gebruiker_id uuid, arbodienst_id uuid, naam text, organisatie text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare d public.medisch_dossier := muur.dossier_voor_stap(dossier);
begin
  if d.id is null then return; end if;
  return query
    select distinct on (a.naam, g.naam, g.id) g.id, a.id, g.naam, a.naam
      from public.roltoekenning r
      join public.gebruiker g on g.id = r.gebruiker_id and g.geblokkeerd_op is null
      join public.arbodienst a on a.id = r.arbodienst_id
     where r.rol = 'bedrijfsarts' and muur.loopt(r.van, r.tot_en_met) and r.arbodienst_id <> d.arbodienst_id
       and not exists (select from public.begeleiding b where b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id
                          and muur.arbodienst_van(b.werkgever_id) = r.arbodienst_id)
       and not exists (select from public.roltoekenning e where e.gebruiker_id = g.id and e.arbodienst_id = d.arbodienst_id)
       and not exists (select from public.medisch_dossier e left join public.behandelrelatie b on b.dossier_id = e.id
                        where e.werknemer_id = d.werknemer_id and (e.behandelaar_id = g.id or b.gebruiker_id = g.id
                          or exists (select from public.medische_notitie n where n.dossier_id = e.id and n.door_id = g.id)))
     order by a.naam, g.naam, g.id limit 100;
end $$;

-- Something was asked about a file ('secondOpinion' or 'artswissel'): its line, and a message to the doctor when the employee did it himself.
create or replace function muur.vertel_gevraagd(d public.medisch_dossier, wat text, id uuid, verzoek text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (muur.sessie()).portaal = 'werknemer' then
    insert into public.bericht (ontvanger_id, arbodienst_id, soort, sleutel)
    values (d.behandelaar_id, d.arbodienst_id, wat || 'Gevraagd', concat_ws(':', wat, id)) on conflict do nothing;
  end if;
  perform muur.logboek_dossier(d, wat || '.gevraagd', 'aanmaken', 'secondOpinion', d.werknemer_id, verzoek);
end $$;

-- Asked by the employee, or by the doctor on his word. NULL: no file, or this doctor is not independent; no second one while one runs.
create or replace function muur.vraag_second_opinion(dossier uuid, arts uuid, onderwerp text, verzoek text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  d public.medisch_dossier := muur.dossier_voor_stap(dossier);
  wie record;
  nieuw uuid;
begin
  if d.id is null then return null; end if;
  select o.* into wie from muur.onafhankelijke_artsen(d.id) o where o.gebruiker_id = arts limit 1;
  if not found then return null; end if;
  insert into public.second_opinion (arbodienst_id, dossier_id, werkgever_id, werknemer_id, onderwerp, gevraagd_via, door_id, mag_mee,
                                     tweede_arbodienst_id, tweede_arts_id, tweede_naam, tweede_organisatie)
  select d.arbodienst_id, d.id, b.werkgever_id, d.werknemer_id, $3, case s.portaal when 'werknemer' then 'portaal' else 'arts' end, s.gebruiker_id, '{}',
         wie.arbodienst_id, wie.gebruiker_id, wie.naam, wie.organisatie
    from public.begeleiding b where b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id
  on conflict do nothing returning id into nieuw;
  if nieuw is null then return null; end if;
  perform muur.vertel_gevraagd(d, 'secondOpinion', nieuw, verzoek);
  return nieuw;
end $$;

-- The same of a bedrijfsarts who is not on this platform: whoever asks says that he is independent; here it is only asked that he is not
-- of this very arbodienst.
create or replace function muur.vraag_second_opinion_elders(dossier uuid, arts text, organisatie text, onderwerp text, verzoek text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  d public.medisch_dossier := muur.dossier_voor_stap(dossier);
  nieuw uuid;
begin
  if d.id is null or exists (select from public.arbodienst a where a.id = d.arbodienst_id and lower(a.naam) = lower(trim($3))) then return null; end if;
  insert into public.second_opinion (arbodienst_id, dossier_id, werkgever_id, werknemer_id, onderwerp, gevraagd_via, door_id, mag_mee, tweede_naam, tweede_organisatie)
  select d.arbodienst_id, d.id, b.werkgever_id, d.werknemer_id, $4, case s.portaal when 'werknemer' then 'portaal' else 'arts' end, s.gebruiker_id, '{}', $2, $3
    from public.begeleiding b where b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id
  on conflict do nothing returning id into nieuw;
  if nieuw is null then return null; end if;
  perform muur.vertel_gevraagd(d, 'secondOpinion', nieuw, verzoek);
  return nieuw;
end $$;

-- What the first doctor records of one elsewhere: 'gestuurd' when what was agreed to was handed over, then 'advies' (with the note in his
-- own file) when the employee shares it, or 'nietGedeeld'. False: not (any more) to be recorded, or not by this session.
create or replace function muur.second_opinion_elders(wat uuid, stap text, stuk uuid, verzoek text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  o public.second_opinion;
  kant text := muur.second_opinion_kant(wat);
  d public.medisch_dossier;
begin
  select x.* into o from public.second_opinion x where x.id = wat;
  if kant is distinct from 'eerste' or o.tweede_arts_id is not null then return false; end if;
  if stap = 'gestuurd' and o.toestemming_op is not null and o.gestuurd_op is null then
    update public.second_opinion x set gestuurd_op = statement_timestamp() where x.id = o.id;
  elsif stap = 'advies' and o.gestuurd_op is not null and o.besproken_op is null and exists (select from public.medische_notitie n
      where n.id = stuk and n.arbodienst_id = o.arbodienst_id and n.dossier_id = o.dossier_id and n.soort = 'secondOpinionAdvies') then
    update public.second_opinion x set besproken_op = statement_timestamp(), advies_id = stuk, advies_op = statement_timestamp(), delen = true,
           delen_op = statement_timestamp() where x.id = o.id;
  elsif stap = 'nietGedeeld' and o.gestuurd_op is not null and o.besproken_op is null then
    update public.second_opinion x set besproken_op = statement_timestamp(), advies_id = gen_random_uuid(), delen = false, delen_op = statement_timestamp(),
           gesloten_op = statement_timestamp(), gesloten_reden = 'nietGedeeld' where x.id = o.id;
  elsif stap = 'teruggegeven' and o.besproken_op is null then
    update public.second_opinion x set gesloten_op = statement_timestamp(), gesloten_reden = 'teruggegeven' where x.id = o.id;
  else
    return false;
  end if;
  insert into public.bericht (ontvanger_id, werkgever_id, soort, sleutel)
  select a, o.werkgever_id, 'secondOpinionStap', concat_ws(':', 'secondOpinion', o.id, stap, a, clock_timestamp())
    from muur.accounts_van(o.werkgever_id, o.werknemer_id) a on conflict do nothing;
  select x.* into d from public.medisch_dossier x where x.id = o.dossier_id;
  perform muur.logboek_dossier(d, case stap when 'gestuurd' then 'secondOpinion.gestuurd' when 'advies' then 'secondOpinion.adviesVastgelegd'
      when 'nietGedeeld' then 'secondOpinion.delen' else 'secondOpinion.teruggegeven' end, 'wijzigen', 'secondOpinion', o.werknemer_id, verzoek);
  return true;
end $$;

-- As whom this session stands to one that runs: 'werknemer', 'eerste' (doctor) or 'tweede'; NULL is not at all. Takes the row until
-- the end of the transaction.
create or replace function muur.second_opinion_kant(wat uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  o public.second_opinion;
begin
  select x.* into o from public.second_opinion x where x.id = wat and x.gesloten_op is null for update;
  return case when s.portaal = 'werknemer' and o.werknemer_id = muur.mijn_werknemer() then 'werknemer'
              when s.portaal = 'medisch' and o.dossier_id = any (muur.behandelde_dossiers()) then 'eerste'
              when s.portaal = 'medisch' and o.tweede_dossier_id = any (muur.behandelde_dossiers()) then 'tweede' end;
end $$;

-- A step with its line in the trail, at the arbodienst of who takes it. False: not (any more) to be taken, or not by this session.
create or replace function muur.second_opinion_stap(wat uuid, stap text, soorten text[], via text, ja boolean, uitkomst text, verzoek text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  o public.second_opinion;
  kant text := muur.second_opinion_kant(wat);
  d public.medisch_dossier;
begin
  select x.* into o from public.second_opinion x where x.id = wat;
  if kant is null then return false; end if;
  if stap = 'toestemming' and kant in ('werknemer', 'eerste') and o.gestuurd_op is null and (kant = 'eerste') = (via <> 'portaal') then
    update public.second_opinion x set mag_mee = soorten, toestemming_via = via, toestemming_op = statement_timestamp() where x.id = o.id;
  elsif stap = 'ingetrokken' and kant in ('werknemer', 'eerste') and o.delen is null then
    update public.second_opinion x set gesloten_op = statement_timestamp(), gesloten_reden = 'ingetrokken' where x.id = o.id;
  elsif stap = 'teruggegeven' and kant = 'tweede' and o.besproken_op is null then
    update public.second_opinion x set gesloten_op = statement_timestamp(), gesloten_reden = 'teruggegeven' where x.id = o.id;
  elsif stap = 'delen' and kant in ('werknemer', 'tweede') and o.besproken_op is not null and o.delen is null then
    update public.second_opinion x set delen = ja, delen_op = statement_timestamp(),
           gesloten_op = case when not ja then statement_timestamp() end, gesloten_reden = case when not ja then 'nietGedeeld' end where x.id = o.id;
    if ja then
      insert into public.medische_notitie (id, arbodienst_id, dossier_id, soort, inhoud, door_id, op)
      values (o.advies_id, o.arbodienst_id, o.dossier_id, 'secondOpinionAdvies', o.advies, o.tweede_arts_id, o.advies_op);
    end if;
    update public.second_opinion x set advies = null where x.id = o.id;
  elsif stap = 'reactie' and kant = 'eerste' and o.delen and uitkomst is not null then
    update public.second_opinion x set reactie = uitkomst, gesloten_op = statement_timestamp(), gesloten_reden = 'beantwoord' where x.id = o.id;
  else
    return false;
  end if;
  -- the others are told that there is something to read; not what
  if kant <> 'eerste' and stap <> 'toestemming' and not (stap = 'delen' and not ja) or (kant = 'werknemer' and stap = 'toestemming') then
    insert into public.bericht (ontvanger_id, arbodienst_id, soort, sleutel)
    select x.behandelaar_id, x.arbodienst_id, 'secondOpinionStap', concat_ws(':', 'secondOpinion', o.id, stap, clock_timestamp())
      from public.medisch_dossier x where x.id = o.dossier_id on conflict do nothing;
  end if;
  if kant <> 'werknemer' then
    insert into public.bericht (ontvanger_id, werkgever_id, soort, sleutel)
    select a, o.werkgever_id, 'secondOpinionStap', concat_ws(':', 'secondOpinion', o.id, stap, a, clock_timestamp())
      from muur.accounts_van(o.werkgever_id, o.werknemer_id) a on conflict do nothing;
  end if;
  select x.* into d from public.medisch_dossier x where x.id = case kant when 'tweede' then o.tweede_dossier_id else o.dossier_id end;
  perform muur.logboek_dossier(d, 'secondOpinion.' || stap, 'wijzigen', 'secondOpinion', o.werknemer_id, verzoek);
  return true;
end $$;

-- The sealed copy goes to the second doctor: a file of his own at his arbodienst, with its own key, in which stand only the kinds of
-- notes that the employee agreed to. Written by the first doctor, who can never open it.
create or replace function muur.stuur_second_opinion(wat uuid, dossier uuid, gewikkeld bytea, hoofd int, stukken jsonb, verzoek text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  o public.second_opinion;
  kant text := muur.second_opinion_kant(wat);
  d public.medisch_dossier;
begin
  select x.* into o from public.second_opinion x where x.id = wat;
  if kant is distinct from 'eerste' or o.toestemming_op is null or o.gestuurd_op is not null or o.tweede_arts_id is null then return false; end if;
  if exists (select from jsonb_array_elements(stukken) x where x->>'soort' <> 'secondOpinion' and not x->>'soort' = any (o.mag_mee)) then return false; end if;
  insert into public.medisch_dossier (id, arbodienst_id, behandelaar_id, soort, aanduiding)
  values ($2, o.tweede_arbodienst_id, o.tweede_arts_id, 'secondOpinion', 'Second opinion ' || upper(left($2::text, 4)));
  insert into public.dossiersleutel (dossier_id, arbodienst_id, sleutel, hoofdsleutel) values ($2, o.tweede_arbodienst_id, gewikkeld, hoofd);
  insert into public.medische_notitie (id, arbodienst_id, dossier_id, soort, inhoud, door_id, op)
  select (x->>'id')::uuid, o.tweede_arbodienst_id, $2, x->>'soort', decode(x->>'inhoud', 'base64'), s.gebruiker_id, (x->>'op')::timestamptz
    from jsonb_array_elements(stukken) x;
  update public.second_opinion x set gestuurd_op = statement_timestamp(), tweede_dossier_id = $2 where x.id = o.id;
  insert into public.bericht (ontvanger_id, arbodienst_id, soort, sleutel)
  values (o.tweede_arts_id, o.tweede_arbodienst_id, 'secondOpinionGevraagd', concat_ws(':', 'secondOpinion', o.id, 'gestuurd')) on conflict do nothing;
  select x.* into d from public.medisch_dossier x where x.id = o.dossier_id;
  perform muur.logboek_dossier(d, 'secondOpinion.gestuurd', 'uitvoeren', 'secondOpinion', o.werknemer_id, verzoek);
  return true;
end $$;

-- The wrapped key of the first file, for the second doctor who seals his advice for it: with it he reads nothing there.
create or replace function muur.sleutel_second_opinion(wat uuid) returns table (arbodienst_id uuid, dossier_id uuid, sleutel bytea, hoofdsleutel int)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  o public.second_opinion;
  kant text := muur.second_opinion_kant(wat);
begin
  select x.* into o from public.second_opinion x where x.id = wat;
  if kant is distinct from 'tweede' or o.besproken_op is not null then return; end if;
  return query select k.arbodienst_id, k.dossier_id, k.sleutel, k.hoofdsleutel from public.dossiersleutel k
    where k.arbodienst_id = o.arbodienst_id and k.dossier_id = o.dossier_id and k.vernietigd_op is null;
end $$;

-- Discussed with the employee: the advice is kept, sealed for the first file, until he says whether it goes there.
create or replace function muur.second_opinion_besproken(wat uuid, stuk uuid, inhoud bytea, op timestamptz, verzoek text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  o public.second_opinion;
  kant text := muur.second_opinion_kant(wat);
  d public.medisch_dossier;
begin
  select x.* into o from public.second_opinion x where x.id = wat;
  if kant is distinct from 'tweede' or o.besproken_op is not null or (muur.sessie()).gebruiker_id <> o.tweede_arts_id then return false; end if;
  update public.second_opinion x set besproken_op = statement_timestamp(), advies_id = $2, advies = $3, advies_op = $4 where x.id = o.id;
  insert into public.bericht (ontvanger_id, werkgever_id, soort, sleutel)
  select a, o.werkgever_id, 'secondOpinionStap', concat_ws(':', 'secondOpinion', o.id, 'besproken', a)
    from muur.accounts_van(o.werkgever_id, o.werknemer_id) a on conflict do nothing;
  select x.* into d from public.medisch_dossier x where x.id = o.tweede_dossier_id;
  perform muur.logboek_dossier(d, 'secondOpinion.besproken', 'wijzigen', 'secondOpinion', o.werknemer_id, verzoek);
  return true;
end $$;

-- The file goes to another bedrijfsarts of the same arbodienst, who is told. False: not his to hand over, or no bedrijfsarts here.
create or replace function muur.draag_dossier_over(dossier uuid, naar uuid, verzoek text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  d public.medisch_dossier;
begin
  if s.portaal is distinct from 'medisch' or not coalesce(dossier = any (muur.behandelde_dossiers()), false) then return false; end if;
  select x.* into d from public.medisch_dossier x where x.id = dossier for update;
  if d.behandelaar_id = naar or not exists (select from public.roltoekenning r join public.gebruiker g on g.id = r.gebruiker_id and g.geblokkeerd_op is null
       where r.gebruiker_id = naar and r.arbodienst_id = d.arbodienst_id and r.rol = 'bedrijfsarts' and muur.loopt(r.van, r.tot_en_met)) then return false; end if;
  update public.medisch_dossier x set behandelaar_id = naar where x.id = d.id;
  insert into public.bericht (ontvanger_id, arbodienst_id, soort, sleutel)
  values (naar, d.arbodienst_id, 'dossierOvergedragen', concat_ws(':', 'dossierOvergedragen', d.id, clock_timestamp())) on conflict do nothing;
  perform muur.logboek_dossier(d, 'medischDossier.overgedragen', 'wijzigen', 'medisch.toegang', d.werknemer_id, verzoek);
  return true;
end $$;

-- Another bedrijfsarts: asked by the employee in writing (his portal, or a letter that the doctor records). NULL: no file, or asked already.
create or replace function muur.vraag_artswissel(dossier uuid, verzoek text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sessie := muur.sessie();
  d public.medisch_dossier := muur.dossier_voor_stap(dossier);
  nieuw uuid;
begin
  if d.id is null then return null; end if;
  insert into public.artswissel (arbodienst_id, dossier_id, werkgever_id, werknemer_id, gevraagd_via, door_id)
  select d.arbodienst_id, d.id, b.werkgever_id, d.werknemer_id, case s.portaal when 'werknemer' then 'portaal' else 'brief' end, s.gebruiker_id
    from public.begeleiding b where b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id
  on conflict do nothing returning id into nieuw;
  if nieuw is null then return null; end if;
  perform muur.vertel_gevraagd(d, 'artswissel', nieuw, verzoek);
  return nieuw;
end $$;

-- The decision, with its reasons; with a name the file is handed over in the same deed.
create or replace function muur.besluit_artswissel(wat uuid, naar uuid, uitleg text, verzoek text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  w public.artswissel;
  d public.medisch_dossier;
begin
  select x.* into w from public.artswissel x where x.id = wat and x.besluit is null for update;
  if not found or (muur.sessie()).portaal is distinct from 'medisch' or not w.dossier_id = any (muur.behandelde_dossiers()) then return false; end if;
  select x.* into d from public.medisch_dossier x where x.id = w.dossier_id;
  perform muur.logboek_dossier(d, 'artswissel.besloten', 'wijzigen', 'secondOpinion', w.werknemer_id, verzoek);
  if naar is not null and not muur.draag_dossier_over(w.dossier_id, naar, verzoek) then
    raise exception 'not a bedrijfsarts of this arbodienst' using errcode = '42501';
  end if;
  update public.artswissel x set besluit = case when naar is null then 'afgewezen' else 'toegewezen' end, uitleg = $3, besloten_op = statement_timestamp(),
         naar_id = $2, naar_naam = (select g.naam from public.gebruiker g where g.id = $2) where x.id = w.id;
  insert into public.bericht (ontvanger_id, werkgever_id, soort, sleutel)
  select a, w.werkgever_id, 'artswisselBesloten', concat_ws(':', 'artswissel', w.id, 'besloten', a)
    from muur.accounts_van(w.werkgever_id, w.werknemer_id) a on conflict do nothing;
  return true;
end $$;

-- ── documents ──
-- A version that was fixed is never changed: a change is a new version. Only the signatures make it 'getekend' (as the guard);
-- who may write it may still let it lapse while it waits for them. After the fact, so that the policies have spoken first.
create or replace function muur.bewaak_versie() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if old.toestand <> 'concept' and (new.inhoud, new.inhoud_hash, new.ondertekenaars, new.vastgesteld_op, new.vastgesteld_door, new.nummer, new.document_id)
     is distinct from (old.inhoud, old.inhoud_hash, old.ondertekenaars, old.vastgesteld_op, old.vastgesteld_door, old.nummer, old.document_id) then
    raise exception 'a fixed version cannot be changed' using errcode = '23514';
  end if;
  -- it stands in another case only when its document does
  if new.geval_id <> old.geval_id
     and not exists (select from public.document d where d.werkgever_id = new.werkgever_id and d.id = new.document_id and d.geval_id = new.geval_id) then
    raise exception 'a version stays with its document' using errcode = '23514';
  end if;
  if old.toestand in ('getekend', 'klaar') and new.afgerond_op is distinct from old.afgerond_op then
    raise exception 'a fixed version cannot be changed' using errcode = '23514';
  end if;
  if new.toestand is distinct from old.toestand
     and not (old.toestand = 'concept' and new.toestand in ('tekenen', 'klaar', 'vervallen'))
     and not (old.toestand = 'tekenen' and new.toestand = 'vervallen')
     and not (old.toestand = 'tekenen' and new.toestand = 'getekend' and cardinality(new.ondertekenaars) =
               (select count(*) from public.handtekening h where h.werkgever_id = new.werkgever_id and h.versie_id = new.id and h.partij = any (new.ondertekenaars))) then
    raise exception 'from % to % cannot be', old.toestand, new.toestand using errcode = '23514';
  end if;
  -- the employee is told that something waits for his signature
  if old.toestand = 'concept' and new.toestand = 'tekenen' and 'werknemer' = any (new.ondertekenaars)
     and current_setting('role') <> 'portaal_werknemer' then
    insert into public.bericht (ontvanger_id, werkgever_id, geval_id, soort, sleutel)
    select a, new.werkgever_id, new.geval_id, 'handtekening', concat_ws(':', 'handtekening', new.id, a)
      from public.verzuimgeval g cross join lateral muur.accounts_van(g.werkgever_id, g.werknemer_id) a
     where g.werkgever_id = new.werkgever_id and g.id = new.geval_id
    on conflict do nothing;
  -- or that there is something to read; inside the portal and in the mail of the day, without a mail of its own
  elsif old.gedeeld_op is null and new.gedeeld_op is not null and current_setting('role') <> 'portaal_werknemer' then
    insert into public.bericht (ontvanger_id, werkgever_id, geval_id, soort, sleutel)
    select a, new.werkgever_id, new.geval_id, s.soort, concat_ws(':', s.soort, new.id, a)
      from public.document d
      join public.verzuimgeval g on g.werkgever_id = d.werkgever_id and g.id = d.geval_id
     cross join lateral (select case when d.soort in ('brief', 'arbobrief') then 'brief' else 'document' end as soort) s
     cross join lateral muur.accounts_van(g.werkgever_id, g.werknemer_id) a
     where d.werkgever_id = new.werkgever_id and d.id = new.document_id and d.werknemer_leest
    on conflict do nothing;
  end if;
  return null;
end $$;

-- A new version is a concept, and its parts are written only while it is one.
create or replace function muur.bewaak_nieuwe_versie() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('role') like 'portaal\_%' and (new.toestand <> 'concept' or new.inhoud is not null) then
    raise exception 'a version begins as a concept' using errcode = '23514';
  end if;
  return null;
end $$;

create or replace function muur.bewaak_deel() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.velden, new.partij, new.klaar_op, new.versie_id) is not distinct from (old.velden, old.partij, old.klaar_op, old.versie_id) then return null; end if;
  perform from public.documentversie v where v.werkgever_id = new.werkgever_id and v.id = new.versie_id and v.toestand = 'concept' for share;
  if not found then raise exception 'the version was fixed' using errcode = '23514'; end if;
  return null;
end $$;

-- A signature stands under the hash of what was fixed. It is never changed. The last one makes the version 'getekend', sets its
-- milestone done on that day and has the case computed anew, also when it is set by somebody who may not write these himself.
create or replace function muur.teken() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  v public.documentversie;
  d public.document;
  wat text;
begin
  if tg_op = 'UPDATE' then
    if (to_jsonb(new) - 'arbodienst_id' - 'geval_id') is distinct from (to_jsonb(old) - 'arbodienst_id' - 'geval_id') or new.geval_id <> (
         select y.geval_id from public.documentversie y where y.werkgever_id = new.werkgever_id and y.id = new.versie_id) then
      raise exception 'a signature cannot be changed' using errcode = '23514';
    end if;
    return null;
  end if;
  select x.* into v from public.documentversie x where x.werkgever_id = new.werkgever_id and x.id = new.versie_id for update;
  if v.toestand is distinct from 'tekenen' or v.inhoud_hash is distinct from new.inhoud_hash or not new.partij = any (v.ondertekenaars) then
    if current_setting('role') like 'portaal\_%' then raise exception 'this version cannot be signed so' using errcode = '23514'; end if;
    return null;
  end if;
  -- nothing waits for him any more, however he signed
  if new.partij = 'werknemer' then
    update public.bericht b set gelezen_op = statement_timestamp()
      from public.verzuimgeval g cross join lateral muur.accounts_van(g.werkgever_id, g.werknemer_id) a
     where g.werkgever_id = v.werkgever_id and g.id = v.geval_id and b.sleutel = concat_ws(':', 'handtekening', v.id, a) and b.gelezen_op is null;
  end if;
  if cardinality(v.ondertekenaars) > (select count(*) from public.handtekening h
       where h.werkgever_id = v.werkgever_id and h.versie_id = v.id and h.partij = any (v.ondertekenaars)) then
    return null;
  end if;
  update public.documentversie x set toestand = 'getekend', afgerond_op = statement_timestamp() where x.id = v.id;
  select x.* into d from public.document x where x.werkgever_id = v.werkgever_id and x.id = v.document_id;
  wat := case d.soort when 'bijstelling' then 'evaluatie' else d.soort end;
  if wat = any (array['planVanAanpak', 'evaluatie', 'eerstejaarsevaluatie', 'eindevaluatie', 'oordeelWerknemer']) then
    update public.mijlpaalfeit f set vervallen_op = statement_timestamp()
     where f.werkgever_id = d.werkgever_id and f.geval_id = d.geval_id and f.code = wat and f.nummer = d.nummer and f.vervallen_op is null;
    insert into public.mijlpaalfeit (werkgever_id, geval_id, code, nummer, soort, op, door_id, door_naam)
    values (d.werkgever_id, d.geval_id, wat, d.nummer, 'gedaan', muur.vandaag(), coalesce(new.gebruiker_id, '00000000-0000-0000-0000-000000000000'), new.naam);
    update public.verzuimgeval g set berekend_op = null where g.werkgever_id = d.werkgever_id and g.id = d.geval_id and g.toestand <> 'gesloten';
  end if;
  insert into public.gebeurtenis (werkgever_id, geval_id, soort, gegevens, door_id, door_naam)
  values (d.werkgever_id, d.geval_id, 'documentGetekend', jsonb_build_object('document', d.soort, 'nummer', d.nummer, 'versie', v.nummer, 'op', muur.vandaag()),
          coalesce(new.gebruiker_id, '00000000-0000-0000-0000-000000000000'), new.naam);
  return null;
end $$;

-- The bytes of a file are there as they were added, or gone.
create or replace function muur.bewaak_bestand() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.inhoud is not null and (new.inhoud, new.bestandsleutel) is distinct from (old.inhoud, old.bestandsleutel) then
    raise exception 'a file cannot be changed' using errcode = '23514';
  end if;
  return null;
end $$;

-- Which link this is, so that its code can be checked; nothing else of it.
create or replace function muur.vind_tekenlink(geheim_hash bytea, nu timestamptz) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.id from public.tekenlink l
   where l.geheim_hash = $1 and l.gebruikt_op is null and l.ingetrokken_op is null and l.verloopt_op > $2
$$;

-- What somebody with a link and the code that goes with it may read: the version that waits for his signature. With its line.
create or replace function muur.open_tekenlink(geheim_hash bytea, code_hash bytea, nu timestamptz)
returns table (naam text, inhoud text, inhoud_hash text, getekend jsonb)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  l public.tekenlink;
begin
  select x.* into l from public.tekenlink x
   where x.geheim_hash = $1 and x.code_hash = $2 and x.gebruikt_op is null and x.ingetrokken_op is null and x.verloopt_op > $3;
  if not found then return; end if;
  insert into public.logboekregel (gebeurtenis, handeling, uitkomst, onderwerpen, object, object_id, werkgever_id)
  select 'document.gelezenMetLink', 'lezen', 'gelukt', array[g.werknemer_id], 'documentversie', l.versie_id, l.werkgever_id
    from public.verzuimgeval g where g.werkgever_id = l.werkgever_id and g.id = l.geval_id;
  return query
    select l.naam, v.inhoud, v.inhoud_hash,
           (select coalesce(jsonb_agg(jsonb_build_object('partij', h.partij, 'naam', h.naam, 'functie', h.functie, 'betekenis', h.betekenis,
                                                         'opmerking', h.opmerking, 'wijze', h.wijze, 'op', h.op) order by h.op), '[]')
              from public.handtekening h where h.werkgever_id = v.werkgever_id and h.versie_id = v.id)
      from public.documentversie v where v.werkgever_id = l.werkgever_id and v.id = l.versie_id and v.toestand = 'tekenen';
end $$;

-- Signs with a link: takes the link, so that of many at once one wins, and sets the signature. False when there was nothing to take.
create or replace function muur.teken_met_link(geheim_hash bytea, code_hash bytea, hash text, betekenis text, opmerking text, nu timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare l public.tekenlink;
begin
  update public.tekenlink x set gebruikt_op = $6
   where x.geheim_hash = $1 and x.code_hash = $2 and x.gebruikt_op is null and x.ingetrokken_op is null and x.verloopt_op > $6
     and exists (select from public.documentversie v where v.werkgever_id = x.werkgever_id and v.id = x.versie_id and v.toestand = 'tekenen' and v.inhoud_hash = $3)
  returning x.* into l;
  if not found then return false; end if;
  insert into public.handtekening (werkgever_id, geval_id, versie_id, partij, wijze, betekenis, opmerking, naam, tekenlink_id, inhoud_hash, op)
  values (l.werkgever_id, l.geval_id, l.versie_id, 'werknemer', 'link', $4, $5, l.naam, l.id, $3, $6);
  insert into public.logboekregel (gebeurtenis, handeling, uitkomst, onderwerpen, object, object_id, werkgever_id)
  select 'document.getekendMetLink', 'wijzigen', 'gelukt', array[g.werknemer_id], 'documentversie', l.versie_id, l.werkgever_id
    from public.verzuimgeval g where g.werkgever_id = l.werkgever_id and g.id = l.geval_id;
  return true;
end $$;

-- Reaching people. The mail of the day, for everybody whose hour has come and who has none of today yet: how many messages wait
-- and how much is due within a week (of that how much too late). At 8 o'clock for who chose nothing; not in the weekend. Gives
-- how many were made; a row of nothing is made too, so that a day is judged once.
create or replace function muur.maak_dagmail(nu timestamptz) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  vandaag date := (nu at time zone 'Europe/Amsterdam')::date;
  uur int := extract(hour from nu at time zone 'Europe/Amsterdam');
  gemaakt int;
begin
  if extract(isodow from vandaag) > 5 then return 0; end if;
  with recursive wie as (
    select g.id from public.gebruiker g left join public.postvoorkeur p on p.gebruiker_id = g.id
     where g.geblokkeerd_op is null and case when p.gebruiker_id is null then 8 else p.dagmail_uur end <= uur
       and not exists (select from public.dagmail d where d.gebruiker_id = g.id and d.dag = vandaag)),
  rol as (
    select r.* from public.roltoekenning r where r.gebruiker_id in (select id from wie) and muur.loopt(r.van, r.tot_en_met)),
  -- the departments of each leidinggevende with everything below them
  tak (gebruiker_id, werkgever_id, afdeling_id) as (
    select r.gebruiker_id, r.werkgever_id, r.afdeling_id from rol r where r.rol = 'leidinggevende'
    union
    select t.gebruiker_id, t.werkgever_id, a.id from tak t join public.afdeling a on a.werkgever_id = t.werkgever_id and a.ouder_id = t.afdeling_id),
  nabij as materialized (
    select g.werkgever_id, g.arbodienst_id, g.verzuimconsultant_id, g.afdeling_id, g.werknemer_id, g.volgende_wie, g.volgende_uiterlijk < vandaag as laat
      from public.verzuimgeval g where g.toestand = 'open' and g.volgende_veilig <= vandaag + 7
    union all
    -- what goes on after recovery; of the consultant only what he has to do himself
    select g.werkgever_id, g.arbodienst_id, case when t.wie ~ 'verzuimconsultant' then g.verzuimconsultant_id end, g.afdeling_id, g.werknemer_id, t.wie,
           t.uiterlijk < vandaag
      from public.taak t join public.verzuimgeval g on g.werkgever_id = t.werkgever_id and g.id = t.geval_id
     where t.loopt_door and t.toestand in ('open', 'uitgesteld') and t.veilig <= vandaag + 7),
  per_planner as (
    select t.arbodienst_id, t.toegewezen_id, count(*) as n, count(*) filter (where t.uiterlijk < vandaag) as laat
      from public.taak t join public.verzuimgeval g on g.werkgever_id = t.werkgever_id and g.id = t.geval_id and (g.toestand = 'open' or t.loopt_door)
     where t.wie = 'planner' and t.toestand in ('open', 'uitgesteld') and t.veilig <= vandaag + 7 group by 1, 2),
  per_consultant as (
    select verzuimconsultant_id as id, arbodienst_id, count(*) as n, count(*) filter (where laat) as laat from nabij group by 1, 2),
  per_afdeling as (
    select werkgever_id, afdeling_id, count(*) as n, count(*) filter (where laat) as laat from nabij
     where volgende_wie like '%werkgever%' group by 1, 2),
  per_werkgever as (select werkgever_id, sum(n) as n, sum(laat) as laat from per_afdeling group by 1),
  doen as (
    select r.gebruiker_id, c.n, c.laat from rol r join per_consultant c on c.id = r.gebruiker_id and c.arbodienst_id = r.arbodienst_id
     where r.rol = 'verzuimconsultant'
    union all
    select r.gebruiker_id, p.n, p.laat from rol r join per_planner p on p.arbodienst_id = r.arbodienst_id and coalesce(p.toegewezen_id, r.gebruiker_id) = r.gebruiker_id
     where r.rol = 'planner'
    union all
    select r.gebruiker_id, w.n, w.laat from rol r join per_werkgever w on w.werkgever_id = r.werkgever_id where r.rol = 'hr'
    union all
    select t.gebruiker_id, a.n, a.laat from tak t join per_afdeling a on a.werkgever_id = t.werkgever_id and a.afdeling_id = t.afdeling_id
     where not exists (select from rol r where r.gebruiker_id = t.gebruiker_id and r.werkgever_id = t.werkgever_id and r.rol = 'hr')
    union all
    select r.gebruiker_id, 1, g.laat::int from rol r join nabij g on g.werkgever_id = r.werkgever_id and g.werknemer_id = r.werknemer_id
     where r.rol = 'werknemer' and g.volgende_wie like '%werknemer%'),
  som as (select gebruiker_id, sum(n) as n, sum(laat) as laat from doen group by 1),
  post as (select ontvanger_id, count(*) as n from public.bericht where gelezen_op is null group by 1)
  insert into public.dagmail (gebruiker_id, dag, ongelezen, te_doen, te_laat)
  select wie.id, vandaag, coalesce(post.n, 0), coalesce(som.n, 0), coalesce(som.laat, 0)
    from wie left join som on som.gebruiker_id = wie.id left join post on post.ontvanger_id = wie.id
  on conflict do nothing;
  get diagnostics gemaakt = row_count;
  return gemaakt;
end $$;

-- Who manages the accounts where somebody works is told that mail to him does not arrive; once, not at each try.
create or replace function muur.mailstand_na() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.bericht (ontvanger_id, werkgever_id, arbodienst_id, soort, sleutel)
  select distinct b.gebruiker_id, r.werkgever_id, r.arbodienst_id, 'mailKomtNietAan',
         concat_ws(':', 'mailKomtNietAan', new.gebruiker_id, new.sinds, coalesce(r.werkgever_id, r.arbodienst_id), b.gebruiker_id)
    from public.roltoekenning r
    join public.roltoekenning b on b.werkgever_id is not distinct from r.werkgever_id and b.arbodienst_id is not distinct from r.arbodienst_id
     and b.rol in ('hr', 'arbobeheerder') and muur.loopt(b.van, b.tot_en_met) and b.gebruiker_id <> new.gebruiker_id
   where r.gebruiker_id = new.gebruiker_id and muur.loopt(r.van, r.tot_en_met)
  on conflict do nothing;
  return null;
end $$;

-- Adds to the mails that were made just now how many signals wait: of a consultant those of his own cases, of HR those of the
-- werkgever, of a leidinggevende those of his departments. `tellingen` is what lib/opvolging/tel-signalen.ts counted.
create or replace function muur.zet_dagsignalen(nu timestamptz, tellingen jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with recursive rol as (
    select r.* from public.roltoekenning r join public.dagmail d on d.gebruiker_id = r.gebruiker_id
     where d.dag = (nu at time zone 'Europe/Amsterdam')::date and d.poging_op is null and d.gemaakt_op = now() and muur.loopt(r.van, r.tot_en_met)),
  tak (gebruiker_id, werkgever_id, afdeling_id) as (
    select r.gebruiker_id, r.werkgever_id, r.afdeling_id from rol r where r.rol = 'leidinggevende'
    union
    select t.gebruiker_id, t.werkgever_id, a.id from tak t join public.afdeling a on a.werkgever_id = t.werkgever_id and a.ouder_id = t.afdeling_id),
  telling as (
    select * from jsonb_to_recordset(tellingen) x (arbodienst_id uuid, consultant_id uuid, werkgever_id uuid, afdeling_id uuid, n int)),
  per_werkgever as (select werkgever_id, sum(n) as n from telling where werkgever_id is not null group by 1),
  deel as (
    select r.gebruiker_id, t.n from rol r join telling t on t.consultant_id = r.gebruiker_id and t.arbodienst_id = r.arbodienst_id
     where r.rol = 'verzuimconsultant'
    union all
    select r.gebruiker_id, w.n from rol r join per_werkgever w on w.werkgever_id = r.werkgever_id where r.rol = 'hr'
    union all
    select t.gebruiker_id, x.n from tak t join telling x on x.werkgever_id = t.werkgever_id and x.afdeling_id = t.afdeling_id
     where not exists (select from rol r where r.gebruiker_id = t.gebruiker_id and r.werkgever_id = t.werkgever_id and r.rol = 'hr'))
  update public.dagmail d set signalen = som.n
    from (select gebruiker_id, sum(n)::int as n from deel group by 1) som
   where d.gebruiker_id = som.gebruiker_id and d.dag = (nu at time zone 'Europe/Amsterdam')::date
$$;

-- The calendar behind a secret address: what the owner of it may see today in that workplace, as days and kinds. No rows when it was
-- taken back, or when he holds no role there any more. Initials only where he asked for them, and never in the medical portal.
create or replace function muur.agenda(geheim bytea)
returns table (uid text, wat text, code text, nummer int, geval_id uuid, dag date, van_minuut int, tot_minuut int, initialen text, versie int)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  k public.agendakoppeling;
  rollen public.roltoekenning[];
  afdelingen uuid[];
begin
  select x.* into k from public.agendakoppeling x join public.gebruiker g on g.id = x.gebruiker_id and g.geblokkeerd_op is null
   where x.geheim_hash = $1 and x.ingetrokken_op is null;
  rollen := array(select r from public.roltoekenning r
                   where r.gebruiker_id = k.gebruiker_id and muur.portaal_van(r.rol) = k.portaal and muur.loopt(r.van, r.tot_en_met)
                     and r.werkgever_id is not distinct from k.werkgever_id and r.arbodienst_id is not distinct from k.arbodienst_id);
  if k.id is null or cardinality(rollen) = 0 then return; end if;
  update public.agendakoppeling x set laatst_gelezen_op = statement_timestamp() where x.id = k.id;
  afdelingen := muur.met_onderliggende(k.werkgever_id, array(select r.afdeling_id from unnest(rollen) r where r.rol = 'leidinggevende'));
  return query
    select concat_ws('.', g.id, t.code, t.nummer), 'mijlpaal', t.code, t.nummer, g.id, t.veilig, null::int, null::int,
           case when k.initialen and k.portaal in ('werkgever', 'arbodienst') then concat(left(w.voornaam, 1), '.', left(w.achternaam, 1), '.') end, g.versie
      from public.taak t
      join public.verzuimgeval g on g.werkgever_id = t.werkgever_id and g.id = t.geval_id and (g.toestand = 'open' or t.loopt_door)
      join public.werknemer w on w.werkgever_id = g.werkgever_id and w.id = g.werknemer_id
     where t.toestand in ('open', 'uitgesteld') and t.veilig between muur.vandaag() - 90 and muur.vandaag() + 400
       and exists (select from unnest(rollen) r where case r.rol
             when 'verzuimconsultant' then g.arbodienst_id = r.arbodienst_id and g.verzuimconsultant_id = r.gebruiker_id
             when 'planner' then g.arbodienst_id = r.arbodienst_id and t.wie = 'planner' and coalesce(t.toegewezen_id, r.gebruiker_id) = r.gebruiker_id
             when 'hr' then g.werkgever_id = r.werkgever_id and t.wie like '%werkgever%'
             when 'leidinggevende' then g.werkgever_id = r.werkgever_id and g.afdeling_id = any (afdelingen) and t.wie like '%werkgever%'
             when 'werknemer' then g.werkgever_id = r.werkgever_id and g.werknemer_id = r.werknemer_id and t.wie like '%werknemer%'
             else false end)
     order by t.veilig, t.id limit 1000;
  return query
    select f.id::text, 'afspraak', f.soort, 1, null::uuid, f.dag, f.van_minuut, f.tot_minuut,
           case when k.initialen and k.portaal = 'arbodienst' then concat(left(w.voornaam, 1), '.', left(w.achternaam, 1), '.') end, f.versie
      from public.afspraak f join public.werknemer w on w.werkgever_id = f.werkgever_id and w.id = f.werknemer_id
     where f.toestand = 'gepland' and f.dag between muur.vandaag() - 30 and muur.vandaag() + 400
       and exists (select from unnest(rollen) r where case
             when k.portaal in ('arbodienst', 'medisch') then f.arbodienst_id = r.arbodienst_id and f.behandelaar_id = r.gebruiker_id
             when r.rol = 'werknemer' then f.werkgever_id = r.werkgever_id and f.werknemer_id = r.werknemer_id
             else false end)
     order by f.dag, f.van_minuut, f.id limit 1000;
end $$;

-- Which calendar a secret address opens, for the line in the trail; null when none (any more).
create or replace function muur.agenda_van(geheim bytea) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.id from public.agendakoppeling x join public.gebruiker g on g.id = x.gebruiker_id and g.geblokkeerd_op is null
   where x.geheim_hash = $1 and x.ingetrokken_op is null
$$;

-- Tells HR how many cases will be destroyed and from when; never whose. The key makes it happen once.
create or replace function muur.vertel_vernietiging(werkgever uuid, aantal int, vanaf date) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.bericht (ontvanger_id, werkgever_id, soort, sleutel)
  select distinct r.gebruiker_id, $1, 'vernietigingAangekondigd', concat_ws(':', 'vernietiging', $1, muur.vandaag(), $2, $3, r.gebruiker_id)
    from public.roltoekenning r join public.gebruiker g on g.id = r.gebruiker_id and g.geblokkeerd_op is null
   where r.werkgever_id = $1 and r.rol = 'hr' and muur.loopt(r.van, r.tot_en_met)
  on conflict do nothing
$$;

-- ── 2d destroying what was kept long enough ─────────────────────────────────────────────────────────────────────────
-- These functions belong to a role of their own, the only one that may delete cases. What is due follows from lib/wet; whether it
-- may really go is asked here once more, of the rows themselves.

set local role opruimer;

-- The same term as in lib/wet/bewaartermijnen.ts (a test compares them), and how long before it a case is announced.
create or replace function muur.bewaartermijn() returns interval language sql immutable parallel safe as $$ select interval '2 years' $$;
create or replace function muur.aankondiging() returns interval language sql immutable parallel safe as $$ select interval '30 days' $$;

-- The days on which guidance can have ended, of cases. Only what HR may see itself: a date must not tell of an appointment, a note or
-- a task of the arbodienst. For jobs, and for HR of its own werkgever.
create or replace function muur.bewaarfeiten(gevallen uuid[])
returns table (geval_id uuid, werkgever_id uuid, dossiernummer text, toestand text, gesloten date, einde_dienstverband date, einde_loonsanctie date,
               contact date, afspraak date, document date, advies date, taak date, aangehouden_tot date)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  van uuid;
begin
  if current_setting('role') = 'portaal_werkgever' and muur.is_hr() then van := muur.mijn_werkgever();
  elsif current_setting('role') <> 'taken' then return; end if;
  return query
    select g.id, g.werkgever_id, g.dossiernummer, g.toestand,
           (g.gesloten_op at time zone 'Europe/Amsterdam')::date,
           -- the employment ended while nobody had reported recovery; one that ended later is no part of this case
           case when g.einde_dienstverband >= g.eerste_ziektedag and exists (
                  select from public.verzuimmelding m where m.werkgever_id = g.werkgever_id and m.geval_id = g.id and m.ingetrokken_op is null
                     and (m.hersteld_per is null or m.hersteld_per > g.einde_dienstverband)) then g.einde_dienstverband end,
           (select max(least(greatest(g.rekenstart + 728, (select max(f.dag) + 1 from public.gevalfeit f where f.werkgever_id = g.werkgever_id
                                                             and f.geval_id = g.id and f.soort = 'verlenging' and f.vervallen_op is null)) + 7 * least(l.weken, 52),
                             l.hersteld_vastgesteld_op + 42))
              from public.loonsanctie l where l.werkgever_id = g.werkgever_id and l.geval_id = g.id and l.vervallen_op is null),
           (select max(c.op) from public.contactmoment c where c.werkgever_id = g.werkgever_id and c.geval_id = g.id),
           (select max(v.dag) from public.afspraakvermelding v where v.werkgever_id = g.werkgever_id and v.geval_id = g.id and v.toestand <> 'afgezegd'),
           (select max((greatest(v.vastgesteld_op, v.afgerond_op) at time zone 'Europe/Amsterdam')::date) from public.documentversie v
             where v.werkgever_id = g.werkgever_id and v.geval_id = g.id),
           (select max((t.vrijgegeven_op at time zone 'Europe/Amsterdam')::date) from public.terugkoppeling t where t.werkgever_id = g.werkgever_id and t.geval_id = g.id),
           (select max(a.uiterlijk) from public.actie a
             where a.werkgever_id = g.werkgever_id and a.geval_id = g.id and a.kant <> 'arbodienst' and a.gedaan_op is null),
           (select max(h.tot) from public.bewaarhouding h
             where h.werkgever_id = g.werkgever_id and h.werknemer_id = g.werknemer_id and h.beeindigd_op is null and h.tot >= muur.vandaag())
      from public.verzuimgeval g where g.id = any ($1) and (van is null or g.werkgever_id = van);
end $$;

-- Who is told to keep files longer takes back at once what was announced of that person. When it ends, it is announced anew.
create or replace function muur.houding_na() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.vernietiging v set ingetrokken_op = statement_timestamp()
    from public.verzuimgeval g
   where g.werkgever_id = new.werkgever_id and g.werknemer_id = new.werknemer_id and v.geval_id = g.id and v.soort = 'verzuimdossier'
     and v.ingetrokken_op is null and v.vernietigd_op is null;
  return null;
end $$;

-- What an arbodienst keeps of a person goes when nothing of him is left there; gives how many.
create or replace function muur.ruim_begeleiding(werkgever uuid, wie uuid) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
  delete from public.begeleiding b
   where b.werkgever_id = $1 and b.werknemer_id = $2 and b.beeindigd_op is not null
     and not (b.verzoek_op is not null and b.verzoek_afgerond_op is null)
     and not exists (select from public.verzuimgeval g where g.arbodienst_id = b.arbodienst_id and g.werknemer_id = b.werknemer_id)
     and not exists (select from public.gevalafschrift a where a.arbodienst_id = b.arbodienst_id and a.werknemer_id = b.werknemer_id)
     and not exists (select from public.afspraak f where f.arbodienst_id = b.arbodienst_id and f.werknemer_id = b.werknemer_id)
     and not exists (select from public.wachtlijstplek p where p.arbodienst_id = b.arbodienst_id and p.werknemer_id = b.werknemer_id)
     and not exists (select from public.medisch_dossier d where d.arbodienst_id = b.arbodienst_id and d.werknemer_id = b.werknemer_id);
  get diagnostics n = row_count;
  return n;
end $$;

-- Destroys one case with everything that hangs on it, or says why not and changes nothing. Whoever calls is believed in nothing:
-- that it is closed, long enough ago, announced in time and not held is read here, behind the lock of the person. The audit trail
-- stays (ids and counts, never content), and so does the medical file, which has a term of its own.
create or replace function muur.vernietig_geval(geval uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  g public.verzuimgeval;
  f record;
  v public.vernietiging;
  einde date;
  t text;
  n int;
  rijen jsonb := '{}';
  laatste boolean;
begin
  select x.* into g from public.verzuimgeval x where x.id = $1;
  if not found then return 'nietGevonden'; end if;
  -- the same lock as every change of this person's absence takes
  perform pg_advisory_xact_lock(hashtextextended(g.werknemer_id::text, 0));
  select x.* into g from public.verzuimgeval x where x.id = $1;
  if not found then return 'nietGevonden'; end if;
  if g.toestand <> 'gesloten' or g.gesloten_op is null then return 'nietGesloten'; end if;
  select x.* into f from muur.bewaarfeiten(array[$1]) x;
  if not found then raise exception 'not for this role' using errcode = '42501'; end if;
  einde := greatest(f.gesloten, f.einde_dienstverband, f.einde_loonsanctie, f.contact, f.afspraak, f.document, f.advies, f.taak);
  if (einde + muur.bewaartermijn())::date >= muur.vandaag() then return 'teVroeg'; end if;
  if f.aangehouden_tot is not null then return 'aangehouden'; end if;
  -- work of the arbodienst that HR does not see: it moves no date, but nothing goes while it waits
  if exists (select from public.afspraak x where x.werkgever_id = g.werkgever_id and x.geval_id = $1 and x.toestand = 'gepland' and x.dag >= muur.vandaag())
     or exists (select from public.wachtlijstplek x where x.werkgever_id = g.werkgever_id and x.geval_id = $1 and x.afloop is null)
     or exists (select from public.actie x where x.werkgever_id = g.werkgever_id and x.geval_id = $1 and x.gedaan_op is null and x.uiterlijk >= muur.vandaag()) then
    return 'loopt';
  end if;
  select x.* into v from public.vernietiging x
   where x.geval_id = $1 and x.soort = 'verzuimdossier' and x.ingetrokken_op is null and x.vernietigd_op is null for update;
  if not found or v.aangekondigd_op > statement_timestamp() - muur.aankondiging() then return 'nietAangekondigd'; end if;
  if v.einde_begeleiding <> einde or v.bewaar_tot <> (einde + muur.bewaartermijn())::date then return 'gewijzigd'; end if;
  -- it was held since: then it must have been announced after that
  if exists (select from public.bewaarhouding h where h.werkgever_id = g.werkgever_id and h.werknemer_id = g.werknemer_id
       and least(h.beeindigd_op, (h.tot + 1)::timestamp at time zone 'Europe/Amsterdam') > v.aangekondigd_op) then
    return 'nietAangekondigd';
  end if;

  -- who was told of something in this case: of an appointment the message names only that
  delete from public.bericht b where b.geval_id = $1
     or (b.soort in ('afspraak', 'afspraakVervallen', 'afspraakHerinnering') and b.werkgever_id = g.werkgever_id
         and b.ontvanger_id in (select r.gebruiker_id from public.roltoekenning r
                                 where r.rol = 'werknemer' and r.werkgever_id = g.werkgever_id and r.werknemer_id = g.werknemer_id)
         and split_part(b.sleutel, ':', 2) in (select x.id::text from public.afspraak x where x.werkgever_id = g.werkgever_id and x.geval_id = $1));
  get diagnostics n = row_count;
  if n > 0 then rijen := rijen || jsonb_build_object('bericht', n); end if;
  foreach t in array array['tekenlink', 'handtekening', 'documentdeel', 'pdf', 'bestand', 'documentversie', 'document', 'adviesopvolging', 'advies',
                           'actie', 'signaaluitstel', 'terugkoppeling', 'afspraakvermelding', 'afspraak', 'wachtlijstplek', 'contactnotitie',
                           'contactmoment', 'gebeurtenis', 'loonsanctie', 'gevalfeit', 'taak', 'mijlpaalfeit', 'werkhervatting', 'verzuimmelding'] loop
    execute format('delete from public.%I where werkgever_id = $1 and geval_id = $2', t) using g.werkgever_id, g.id;
    get diagnostics n = row_count;
    if n > 0 then rijen := rijen || jsonb_build_object(t, n); end if;
  end loop;
  delete from public.verzuimgeval x where x.id = $1 and x.toestand = 'gesloten' and x.versie = g.versie;
  if not found then raise exception 'the case changed' using errcode = '40001'; end if;
  -- leave is of the person; it goes with the case whose clock it moved, unless another case lies near it
  delete from public.verlof l
   where l.werkgever_id = g.werkgever_id and l.werknemer_id = g.werknemer_id and l.tot_en_met <= einde
     and not exists (select from public.verzuimgeval x where x.werkgever_id = l.werkgever_id and x.werknemer_id = l.werknemer_id
                        and x.eerste_ziektedag <= l.tot_en_met + 28
                        and (x.gesloten_op is null or (x.gesloten_op at time zone 'Europe/Amsterdam')::date >= l.van - 28));
  get diagnostics n = row_count;
  if n > 0 then rijen := rijen || jsonb_build_object('verlof', n); end if;
  -- where a form that was sent led to; a draft names its form by a hash, cannot be read without it and lasts a week
  delete from public.verzoeksleutel x where strpos(x.uitkomst::text, $1::text) > 0;
  laatste := not exists (select from public.verzuimgeval x where x.werkgever_id = g.werkgever_id and x.werknemer_id = g.werknemer_id);
  if laatste then
    delete from public.bewaarhouding h where h.werkgever_id = g.werkgever_id and h.werknemer_id = g.werknemer_id;
  end if;
  n := muur.ruim_begeleiding(g.werkgever_id, g.werknemer_id);
  if n > 0 then rijen := rijen || jsonb_build_object('begeleiding', n); end if;
  rijen := rijen || jsonb_build_object('verzuimgeval', 1);
  update public.vernietiging x set vernietigd_op = statement_timestamp(), aantallen = rijen where x.id = v.id;
  insert into public.logboekregel (gebeurtenis, handeling, uitkomst, onderwerpen, object, object_id, werkgever_id, portaal, bijzonderheden)
  values ('geval.vernietigd', 'verwijderen', 'gelukt', array[g.werknemer_id], 'verzuimgeval', $1, g.werkgever_id, current_setting('role'),
          jsonb_build_object('bewaarTot', v.bewaar_tot, 'rijen', (select sum(x.value::int) from jsonb_each_text(rijen) x)));
  return 'vernietigd';
end $$;

-- The copies that arbodiensten kept after their contract: two years after its last day, at most so many; gives how many.
create or replace function muur.vernietig_afschriften(hoogstens int) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  a record;
  n int := 0;
begin
  for a in
    delete from public.gevalafschrift x where x.id in (
      select y.id from public.gevalafschrift y
       where y.tot_en_met <= muur.vandaag() - muur.bewaartermijn() and (y.tot_en_met + muur.bewaartermijn())::date < muur.vandaag()
       order by y.tot_en_met, y.id limit hoogstens)
    returning x.werkgever_id, x.arbodienst_id, x.werknemer_id, x.geval_id, x.dossiernummer, x.tot_en_met
  loop
    insert into public.vernietiging (werkgever_id, arbodienst_id, geval_id, dossiernummer, soort, regel, regel_vanaf, einde_begeleiding, geteld_vanaf,
                                     bewaar_tot, aangekondigd_op, vernietigd_op, aantallen)
    values (a.werkgever_id, a.arbodienst_id, a.geval_id, a.dossiernummer, 'afschrift', 'afschrift', date '2016-04-29', a.tot_en_met, 'contract',
            (a.tot_en_met + muur.bewaartermijn())::date, null, statement_timestamp(),
            jsonb_build_object('gevalafschrift', 1, 'begeleiding', muur.ruim_begeleiding(a.werkgever_id, a.werknemer_id)));
    insert into public.logboekregel (gebeurtenis, handeling, uitkomst, onderwerpen, object, object_id, arbodienst_id, portaal, bijzonderheden)
    values ('afschrift.vernietigd', 'verwijderen', 'gelukt', array[a.werknemer_id], 'verzuimgeval', a.geval_id, a.arbodienst_id, current_setting('role'),
            jsonb_build_object('bewaarTot', (a.tot_en_met + muur.bewaartermijn())::date));
    n := n + 1;
  end loop;
  return n;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'muur'::regnamespace and p.proowner = 'opruimer'::regrole loop
    execute format('revoke all on function %s from public, wachter, portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer,
      portaal_betrokkene, portaal_beheer, portaal_aanmelden, taken', f);
  end loop;
end $$;
grant execute on function muur.bewaarfeiten to taken, portaal_werkgever;
grant execute on function muur.vernietig_geval, muur.vernietig_afschriften to taken;
grant execute on function muur.houding_na to verzuim_eigenaar;

set local role wachter;

-- Who may call what.
do $$
declare f regprocedure;
begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'muur'::regnamespace and p.proowner = 'wachter'::regrole loop
    execute format('revoke all on function %s from public, opruimer, portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer,
      portaal_betrokkene, portaal_beheer, portaal_aanmelden, taken', f);
  end loop;
end $$;
grant execute on function muur.vandaag, muur.is_hr, muur.heeft_rol, muur.mijn_werkgever to opruimer;
grant execute on function muur.vertel_vernietiging to taken;
grant execute on function muur.mijn_gebruiker, muur.mijn_werkgever, muur.mijn_arbodienst, muur.mijn_rollen, muur.heeft_rol, muur.is_hr, muur.is_consultant,
  muur.is_platform, muur.is_arbobeheerder, muur.is_platformbeheerder, muur.geeft_rollen, muur.namens_wie, muur.mijn_afdelingen,
  muur.mijn_werknemer, muur.factor_vers, muur.mijn_collegas, muur.zichtbare_gebruikers, muur.begin_werk, muur.vandaag, muur.schrijf_logboek
  to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer, portaal_beheer;
grant execute on function muur.mijn_werkplek, muur.bewaar_concept, muur.resterend
  to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer, portaal_beheer;
grant execute on function muur.vandaag, muur.schrijf_logboek to portaal_aanmelden, taken;
grant execute on function muur.loopt to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer, portaal_beheer;
grant execute on function muur.signalen to portaal_werkgever;
grant execute on function muur.factorverzoeken, muur.keur_factor_goed, muur.wijs_factor_af to portaal_werkgever, portaal_arbodienst, portaal_beheer;
grant execute on function muur.vraag_gesprek_voor, muur.rond_verzoek_af, muur.geef_gevallen_door, muur.doe_plannerstap to portaal_arbodienst;
grant execute on function muur.vraag_gesprek to portaal_werknemer;
grant execute on function muur.zonder_beheerder to portaal_beheer;
grant execute on function muur.verhuis_alles, muur.geef_gepland_door, muur.herinner_afspraken to taken;
grant execute on function muur.is_planner to portaal_arbodienst;
grant execute on function muur.is_behandelend, muur.behandelde_dossiers, muur.volle_dossiers, muur.gedelegeerde_dossiers, muur.gedelegeerde_soorten,
  muur.behandelde_werknemers, muur.open_medisch, muur.lees_medisch, muur.dossier_van, muur.noodinzage to portaal_medisch;
grant execute on function muur.machtiging_geldt, muur.heeft_portaal to portaal_medisch;
grant execute on function muur.begin_werk, muur.mijn_gebruiker, muur.mijn_machtigingen, muur.open_machtiging, muur.lees_machtiging, muur.beslis_machtiging,
  muur.schrijf_logboek, muur.open_machtiginglink, muur.lees_machtiginglink, muur.beslis_met_link to portaal_betrokkene;
grant execute on function muur.machtiging_na, muur.bewaak_brief to verzuim_eigenaar;
grant execute on function muur.onafhankelijke_artsen, muur.vraag_second_opinion, muur.vraag_second_opinion_elders, muur.second_opinion_stap, muur.vraag_artswissel to portaal_medisch, portaal_werknemer;
grant execute on function muur.heeft_dossier to portaal_werknemer;
grant execute on function muur.stuur_second_opinion, muur.second_opinion_elders, muur.sleutel_second_opinion, muur.second_opinion_besproken, muur.draag_dossier_over,
  muur.besluit_artswissel to portaal_medisch;
grant execute on function muur.ruim_inzagen to taken;
grant execute on function muur.leeft, muur.stilte, muur.agenda, muur.agenda_van to portaal_aanmelden;
grant execute on function muur.maak_dagmail, muur.zet_dagsignalen to taken;
grant execute on function muur.verzegel, muur.maak_steekproef to taken;
grant execute on function muur.mijn_keten, muur.logregels_over, muur.namen_in_logboek, muur.zoek_acteur, muur.zoek_onderwerp,
  muur.item_is_open to portaal_beheer;
grant execute on function muur.logregel_tekst, muur.keten_van to portaal_beheer, taken;
grant execute on function muur.geval_vooraf, muur.geval_na, muur.werknemer_na, muur.dienstverband_na, muur.volg_geval,
  muur.contact_volgt_melding, muur.stukken_volgen_melding, muur.geval_heropend, muur.laatste_beheerder, muur.onthoud_rollen, muur.vergeet_rollen,
  muur.afspraak_vooraf, muur.afspraak_na to verzuim_eigenaar;

grant execute on function muur.bewaak_versie, muur.bewaak_nieuwe_versie, muur.bewaak_deel, muur.teken to verzuim_eigenaar;
grant execute on function muur.protocol_in_werking to verzuim_eigenaar;
grant execute on function muur.wijs_platformbeheerder_aan to verzuim_eigenaar;
grant execute on function muur.voer_protocollen_door to taken;
grant execute on function muur.bewaak_bestand, muur.mailstand_na to verzuim_eigenaar;
grant execute on function muur.lees_bijlage to portaal_medisch;
grant execute on function muur.vind_tekenlink, muur.open_tekenlink, muur.teken_met_link to portaal_aanmelden;

set local role verzuim_eigenaar;

create or replace trigger geval_vooraf before insert on verzuimgeval for each row execute function muur.geval_vooraf();
create or replace trigger geval_na after insert or update of toestand, arbodienst_id on verzuimgeval for each row execute function muur.geval_na();
create or replace trigger geval_heropend before update of toestand on verzuimgeval for each row
  when (old.toestand = 'gesloten' and new.toestand <> 'gesloten') execute function muur.geval_heropend();
create or replace trigger houding_na after insert on bewaarhouding for each row execute function muur.houding_na();
create or replace trigger laatste_beheerder after update of tot_en_met on roltoekenning for each row
  when (new.rol in ('hr', 'arbobeheerder', 'platformbeheerder')) execute function muur.laatste_beheerder();
create or replace trigger onthoud_rollen before insert or update on sessie
  for each row execute function muur.onthoud_rollen();
create or replace trigger vergeet_rollen after insert or update or delete on roltoekenning for each row execute function muur.vergeet_rollen();
create or replace trigger vergeet_rollen after update of geblokkeerd_op on gebruiker for each row execute function muur.vergeet_rollen();
create or replace trigger werknemer_na after update on werknemer for each row execute function muur.werknemer_na();
create or replace trigger dienstverband_na after insert or update on dienstverband for each row execute function muur.dienstverband_na();
create or replace trigger contact_volgt_melding after update of geval_id on verzuimmelding for each row
  when (old.geval_id is distinct from new.geval_id) execute function muur.contact_volgt_melding();
create or replace trigger stukken_volgen_melding after update of geval_id on verzuimmelding for each row
  when (old.geval_id is distinct from new.geval_id) execute function muur.stukken_volgen_melding();
create or replace trigger afspraak_vooraf before insert or update of dag, van_minuut on afspraak for each row execute function muur.afspraak_vooraf();
create or replace trigger afspraak_na after insert or update on afspraak for each row execute function muur.afspraak_na();
do $$
declare t text;
begin
  foreach t in array array['verzuimmelding', 'werkhervatting', 'mijlpaalfeit', 'gevalfeit', 'taak', 'loonsanctie', 'gebeurtenis',
                           'document', 'documentversie', 'documentdeel', 'handtekening', 'pdf', 'bestand'] loop
    execute format('create or replace trigger volg_geval before insert or update of arbodienst_id, geval_id on %I for each row execute function muur.volg_geval()', t);
  end loop;
end $$;

create or replace trigger protocol_in_werking before update of toestand on protocolversie for each row
  when (new.toestand = 'inWerking' and old.toestand = 'concept') execute function muur.protocol_in_werking();
create or replace trigger machtiging_na after insert on medische_machtiging for each row execute function muur.machtiging_na();
create or replace trigger bewaak_brief before insert on medische_machtigingbrief for each row execute function muur.bewaak_brief();
create or replace trigger bewaak_versie after update on documentversie for each row execute function muur.bewaak_versie();
create or replace trigger bewaak_nieuwe_versie after insert on documentversie for each row execute function muur.bewaak_nieuwe_versie();
create or replace trigger bewaak_deel after insert or update on documentdeel for each row execute function muur.bewaak_deel();
create or replace trigger mailstand_na after insert on mailstand for each row execute function muur.mailstand_na();
create or replace trigger bewaak_bestand after update of inhoud, bestandsleutel on bestand for each row execute function muur.bewaak_bestand();
create or replace trigger teken after insert or update on handtekening for each row execute function muur.teken();

-- ── 3 clean slate ───────────────────────────────────────────────────────────────────────────────────────────────────

do $$
declare r record;
begin
  for r in select schemaname, tablename, policyname from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on %I.%I', r.policyname, r.schemaname, r.tablename);
  end loop;
  for r in select rolname from pg_roles where rolname like 'portaal\_%' or rolname in ('taken', 'wachter', 'opruimer', 'verzuim_app', 'verzuim_medisch', 'verzuim_dienst') loop
    execute format('revoke all on all tables in schema public from %I', r.rolname);
    execute format('revoke all on all sequences in schema public from %I', r.rolname);
    execute format('grant usage on schema muur to %I', r.rolname);
  end loop;
  for r in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations' loop
    execute format('alter table %I enable row level security', r.relname);
    execute format('alter table %I force row level security', r.relname);
  end loop;
end $$;
revoke all on all tables in schema public from public;

-- The guard: what the functions above need, and no more.
grant select on sessie, roltoekenning, gebruiker, afdeling, werknemer, dienstverband, verzuimgeval, begeleiding, toewijzing,
  contract, werkgever, arbodienst to wachter;
grant select on verzuimmelding, contactmoment, contactnotitie to wachter;
grant update (geval_id) on contactmoment, contactnotitie, documentversie, documentdeel, handtekening, tekenlink, pdf, bestand, terugkoppeling, advies, actie to wachter;
grant update (geval_id, nummer) on document to wachter;
grant select on terugkoppeling, advies, actie to wachter;
grant select on medisch_dossier, medische_notitie, medisch_concept, behandelrelatie, bsn to wachter;
grant insert on behandelrelatie, bericht to wachter;
grant insert on medisch_dossier, dossiersleutel, medische_notitie to wachter;
grant update (behandelaar_id) on medisch_dossier to wachter;
grant select on dossiersleutel to wachter;
grant select, insert, update on second_opinion, artswissel to wachter;
grant select, insert, update (gebruikt_op), delete on medische_inzage to wachter;
grant update (laatst_gezien_op, factor_tot, rollen_op) on sessie to wachter;
grant update (afdeling_id, laatste_dag) on werknemer to wachter;
grant update (afdeling_id, einde_dienstverband, arbodienst_id, verzuimconsultant_id, berekend_op, versie) on verzuimgeval to wachter;
grant select on werkhervatting, mijlpaalfeit, gevalfeit, taak, loonsanctie, verlof, vervanging to wachter;
grant update (arbodienst_id) on verzuimmelding, werkhervatting, mijlpaalfeit, gevalfeit, taak, loonsanctie, verlof to wachter;
grant insert on gebeurtenis to wachter;
grant select, insert on gevalafschrift, verzoekpoging to wachter;
grant update (tot_en_met, doorgegeven_op) on toewijzing to wachter;
grant update (ingegaan_op, afgewikkeld_op) on contract to wachter;
grant insert, update on begeleiding to wachter;
grant select, insert on logboekregel, logboekzegel to wachter;
grant usage on sequence logboekregel_id_seq, logboekzegel_id_seq to wachter;
grant select, insert, update, delete on formulierconcept to wachter;
grant select on taak, steekproefoordeel to wachter;
grant select on document, documentversie, documentdeel, handtekening, tekenlink, pdf, bestand to wachter;
grant update (arbodienst_id) on document, documentversie, documentdeel, handtekening, pdf, bestand to wachter;
grant update (toestand, afgerond_op) on documentversie to wachter;
grant update (toestand, gedaan_op, loopt_door) on taak to wachter;
grant update (gebruikt_op) on tekenlink to wachter;
grant insert on handtekening, mijlpaalfeit to wachter;
grant update (vervallen_op) on mijlpaalfeit to wachter;
grant select, insert on steekproef, steekproefitem to wachter;
grant select, update (toestand, afzegreden, afgezegd_op, in_rekening, geval_id) on afspraak to wachter;
grant select, update (afloop, afgerond_op, geval_id) on wachtlijstplek to wachter;
grant select, insert, update on afspraakvermelding to wachter;
grant select, insert, update (gelezen_op) on bericht to wachter;
grant select, update (goedgekeurd_op, gestopt_op, gestopt_door_id) on factorverzoek to wachter;
grant select, insert on factorgoedkeuring to wachter;
grant insert (gebruiker_id, soort, door_id, factorverzoek_id), update (vervallen_op) on toegangsbrief to wachter;
grant select (gebruiker_id, gebruikt_op, vervallen_op) on toegangsbrief to wachter;
grant insert (naam, email) on gebruiker to wachter;
grant insert (gebruiker_id, rol, van) on roltoekenning to wachter;
grant update (ingetrokken_op) on sessie to wachter;
-- that somebody has a password and an app, never which
grant select (gebruiker_id), delete on inloggegeven, herstelcode to wachter;
do $$
declare t text;
begin
  foreach t in array array['sessie', 'roltoekenning', 'gebruiker', 'afdeling', 'werknemer', 'dienstverband', 'verzuimgeval', 'begeleiding',
                           'toewijzing', 'contract', 'werkgever', 'arbodienst', 'logboekregel', 'logboekzegel',
                           'verzuimmelding', 'contactmoment', 'contactnotitie', 'taak', 'steekproef', 'steekproefitem', 'steekproefoordeel',
                           'werkhervatting', 'mijlpaalfeit', 'gevalfeit', 'loonsanctie', 'verlof', 'gebeurtenis', 'vervanging', 'gevalafschrift',
                           'verzoekpoging', 'afspraak', 'afspraakvermelding', 'wachtlijstplek', 'bericht', 'factorverzoek', 'factorgoedkeuring',
                           'toegangsbrief', 'inloggegeven', 'herstelcode',
                           'medisch_dossier', 'medische_notitie', 'medisch_concept', 'behandelrelatie', 'bsn', 'medische_inzage',
                           'second_opinion', 'artswissel',
                           'terugkoppeling', 'advies', 'actie',
                           'document', 'documentversie', 'documentdeel', 'handtekening', 'tekenlink', 'pdf', 'bestand', 'formulierconcept'] loop
    execute format('create policy wachter on %I to wachter using (true) with check (true)', t);
  end loop;
end $$;

-- ── 4 tenants ───────────────────────────────────────────────────────────────────────────────────────────────────────

do $$
declare t text;
begin
  -- portal of the werkgever, and the employee's own: only rows of the werkgever of the session
  foreach t in array array['contract', 'roltoekenning', 'toewijzing', 'afdeling', 'werknemer', 'dienstverband', 'werknemerwijziging',
                           'importvoorstel', 'begeleiding', 'verzuimgeval', 'verzuimmelding', 'werkhervatting', 'verlof', 'mijlpaalfeit', 'taak',
                           'gevalfeit', 'loonsanctie', 'contactmoment', 'gebeurtenis', 'bericht', 'vervanging', 'afspraak', 'afspraakvermelding',
                           'terugkoppeling', 'bewaarhouding', 'vernietiging',
                           'document', 'documentversie', 'documentdeel', 'handtekening', 'tekenlink', 'pdf', 'bestand', 'actie', 'advies', 'adviesopvolging', 'signaaluitstel'] loop
    execute format('create policy huurder_werkgever on %I as restrictive to portaal_werkgever, portaal_werknemer
      using (werkgever_id = (select muur.mijn_werkgever())) with check (werkgever_id = (select muur.mijn_werkgever()))', t);
  end loop;
  -- portals of the arbodienst: only rows of the arbodienst of the session
  foreach t in array array['contract', 'roltoekenning', 'toewijzing', 'begeleiding', 'verzuimgeval', 'verzuimmelding', 'werkhervatting', 'verlof',
                           'mijlpaalfeit', 'gevalfeit', 'taak', 'loonsanctie', 'contactmoment', 'contactnotitie', 'gebeurtenis', 'bericht', 'medisch_dossier',
                           'medische_notitie', 'vervanging', 'gevalafschrift', 'spreekuurblok', 'afspraak', 'wachtlijstplek',
                           'dossiersleutel', 'medisch_concept', 'behandelrelatie', 'bsn', 'terugkoppeling',
                           'document', 'documentversie', 'documentdeel', 'handtekening', 'pdf', 'bestand', 'actie', 'advies', 'adviesopvolging', 'signaaluitstel'] loop
    execute format('create policy huurder_arbodienst on %I as restrictive to portaal_arbodienst, portaal_medisch
      using (arbodienst_id = (select muur.mijn_arbodienst())) with check (arbodienst_id = (select muur.mijn_arbodienst()))', t);
  end loop;
end $$;

-- ── 5 portals ───────────────────────────────────────────────────────────────────────────────────────────────────────

-- 5a every portal: names of tenants and of people one works with, one's own messages and forms

grant select on werkgever, arbodienst, gebruiker to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer, portaal_beheer;
create policy eigen on werkgever for select to portaal_werkgever, portaal_werknemer using (id = (select muur.mijn_werkgever()));
-- of contracts one reads only one's own (4)
create policy contractpartij on werkgever for select to portaal_arbodienst, portaal_medisch
  using (exists (select from contract c where c.werkgever_id = werkgever.id));
create policy eigen on arbodienst for select to portaal_arbodienst, portaal_medisch using (id = (select muur.mijn_arbodienst()));
create policy contractpartij on arbodienst for select to portaal_werkgever, portaal_werknemer
  using (exists (select from contract c where c.arbodienst_id = arbodienst.id));
create policy medewerkers on gebruiker for select to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer
  using (id = any ((select muur.mijn_collegas())::uuid[]) or id = any ((select muur.zichtbare_gebruikers())::uuid[]));

grant select on contract, toewijzing to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer;
create policy lezen on contract for select to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer using (true);
create policy lezen on toewijzing for select to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer using (true);

grant select on roltoekenning to portaal_werkgever, portaal_arbodienst, portaal_medisch;
create policy collegas on roltoekenning for select to portaal_arbodienst, portaal_medisch using (true);
-- which employee an account belongs to is for HR: a leidinggevende would learn of people of other departments
create policy collegas_werkgever on roltoekenning for select to portaal_werkgever using ((select muur.is_hr()) or rol <> 'werknemer');

-- who gives roles stands in muur.geeft_rollen; never to oneself, nor from oneself. What is over stays as it was.
grant insert, update (tot_en_met) on roltoekenning to portaal_werkgever, portaal_arbodienst;
create policy geven on roltoekenning for insert to portaal_werkgever, portaal_arbodienst
  with check (rol = any ((select muur.geeft_rollen())::text[]) and gebruiker_id <> (select muur.mijn_gebruiker()));
create policy nemen on roltoekenning for update to portaal_werkgever, portaal_arbodienst
  using (rol = any ((select muur.geeft_rollen())::text[]) and gebruiker_id <> (select muur.mijn_gebruiker())
     and (tot_en_met is null or tot_en_met >= (select muur.vandaag())))
  with check (true);

-- replacement: named by who is away, or by who manages the accounts, but never in his own favour
grant select, insert, update (tot_en_met) on vervanging to portaal_werkgever, portaal_arbodienst, portaal_medisch;
create policy lezen on vervanging for select to portaal_werkgever, portaal_arbodienst, portaal_medisch
  using ((select muur.is_hr()) or (select muur.is_arbobeheerder())
      or vervangene_id = (select muur.mijn_gebruiker()) or vervanger_id = (select muur.mijn_gebruiker()));
create policy aanwijzen on vervanging for insert to portaal_werkgever, portaal_arbodienst, portaal_medisch
  with check (vervangene_id = (select muur.mijn_gebruiker())
      or (((select muur.is_hr()) or (select muur.is_arbobeheerder())) and vervanger_id <> (select muur.mijn_gebruiker())));
create policy beeindigen on vervanging for update to portaal_werkgever, portaal_arbodienst, portaal_medisch
  using (tot_en_met >= (select muur.vandaag())
     and (vervangene_id = (select muur.mijn_gebruiker())
       or (((select muur.is_hr()) or (select muur.is_arbobeheerder())) and vervanger_id <> (select muur.mijn_gebruiker()))))
  with check (true);

grant select, insert, update (gelezen_op) on bericht to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer;
create policy eigen on bericht for select to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer
  using (ontvanger_id = (select muur.mijn_gebruiker()));
create policy gelezen on bericht for update to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer
  using (ontvanger_id = (select muur.mijn_gebruiker()));
-- a privacy officer is told of a file that was opened in an emergency: of the platform all, of a tenant its own; nothing else comes there
grant select, update (gelezen_op) on bericht to portaal_beheer;
create policy eigen_beheer on bericht for select to portaal_beheer
  using (ontvanger_id = (select muur.mijn_gebruiker()) and soort = 'noodinzage'
     and ((select muur.is_platform()) or arbodienst_id = (select muur.mijn_arbodienst()) or werkgever_id = (select muur.mijn_werkgever())));
create policy gelezen_beheer on bericht for update to portaal_beheer
  using (ontvanger_id = (select muur.mijn_gebruiker()) and soort = 'noodinzage'
     and ((select muur.is_platform()) or arbodienst_id = (select muur.mijn_arbodienst()) or werkgever_id = (select muur.mijn_werkgever())));
-- when he wants mail, and the calendar he subscribes to
grant select, insert, update on postvoorkeur to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer, portaal_beheer;
create policy eigen on postvoorkeur to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer, portaal_beheer
  using (gebruiker_id = (select muur.mijn_gebruiker())) with check (gebruiker_id = (select muur.mijn_gebruiker()));
grant select, insert, update (ingetrokken_op)
  on agendakoppeling to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer;
create policy eigen on agendakoppeling to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer
  using (gebruiker_id = (select muur.mijn_gebruiker())) with check (gebruiker_id = (select muur.mijn_gebruiker()));
grant select on dagmail, postvoorkeur, agendakoppeling to wachter;
grant insert, update (signalen) on dagmail to wachter;
grant update (laatst_gelezen_op) on agendakoppeling to wachter;
grant select on dagmail to portaal_aanmelden;
grant update (poging_op, gemaild_op, pogingen, geweigerd_op) on dagmail to portaal_aanmelden;
-- that mail to somebody does not arrive: for himself, and for who manages the accounts where he works
grant select on mailstand to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer, portaal_beheer;
create policy zelf on mailstand for select to portaal_medisch, portaal_werknemer using (gebruiker_id = (select muur.mijn_gebruiker()));
create policy zelf_of_beheerd on mailstand for select to portaal_werkgever, portaal_arbodienst
  using (gebruiker_id = (select muur.mijn_gebruiker()) or (((select muur.is_hr()) or (select muur.is_arbobeheerder()))
     and exists (select from roltoekenning r where r.gebruiker_id = mailstand.gebruiker_id)));
create policy beheer on mailstand for select to portaal_beheer
  using (gebruiker_id = (select muur.mijn_gebruiker()) or (select muur.is_platformbeheerder()));
grant select, insert, update (adres, code, sinds, laatst_op), delete on mailstand to portaal_aanmelden;
create policy aanmelden on mailstand to portaal_aanmelden using (true) with check (true);
create policy aanmelden on dagmail to portaal_aanmelden using (true) with check (true);
do $$
declare t text;
begin
  foreach t in array array['dagmail', 'postvoorkeur', 'agendakoppeling'] loop
    execute format('create policy wachter on %I to wachter using (true) with check (true)', t);
  end loop;
end $$;
create policy huurder_werkgever on agendakoppeling as restrictive to portaal_werkgever, portaal_werknemer
  using (werkgever_id = (select muur.mijn_werkgever())) with check (werkgever_id = (select muur.mijn_werkgever()));
create policy huurder_arbodienst on agendakoppeling as restrictive to portaal_arbodienst, portaal_medisch
  using (arbodienst_id = (select muur.mijn_arbodienst())) with check (arbodienst_id = (select muur.mijn_arbodienst()));
create policy sturen on bericht for insert to portaal_werkgever, portaal_arbodienst, portaal_medisch
  with check (ontvanger_id = any ((select muur.zichtbare_gebruikers())::uuid[]));

grant select, insert, update (uitkomst) on verzoeksleutel to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer, portaal_beheer;
create policy eigen on verzoeksleutel to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer, portaal_beheer
  using (gebruiker_id = (select muur.mijn_gebruiker())) with check (gebruiker_id = (select muur.mijn_gebruiker()));

-- drafts of forms are made by muur.bewaar_concept alone; read and thrown away by who typed them, at the workplace where he did
grant select, delete on formulierconcept to portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer, portaal_beheer;
create policy eigen on formulierconcept to portaal_werkgever, portaal_arbodienst, portaal_werknemer, portaal_beheer
  using (gebruiker_id = (select muur.mijn_gebruiker()) and werkplek = (select muur.mijn_werkplek()));
create policy eigen_medisch on formulierconcept to portaal_medisch
  using ((select muur.factor_vers()) and gebruiker_id = (select muur.mijn_gebruiker()) and werkplek = (select muur.mijn_werkplek()));

-- 5b werkgever: HR the whole register; a leidinggevende the people of his own departments

grant select, insert, update, delete on afdeling to portaal_werkgever;
create policy zien on afdeling for select to portaal_werkgever
  using ((select muur.is_hr()) or id = any ((select muur.mijn_afdelingen())::uuid[]));
create policy maken on afdeling for insert to portaal_werkgever with check ((select muur.is_hr()));
create policy wijzigen on afdeling for update to portaal_werkgever using ((select muur.is_hr()));
create policy verwijderen on afdeling for delete to portaal_werkgever using ((select muur.is_hr()));

grant select, insert, update on werknemer to portaal_werkgever;
create policy zien on werknemer for select to portaal_werkgever
  using ((select muur.is_hr()) or afdeling_id = any ((select muur.mijn_afdelingen())::uuid[]));
create policy maken on werknemer for insert to portaal_werkgever with check ((select muur.is_hr()));
create policy wijzigen on werknemer for update to portaal_werkgever using ((select muur.is_hr()));

-- "exists" runs under the policy of the table it asks: who cannot see the person or the case cannot see what hangs on it.
grant select, insert, update on dienstverband to portaal_werkgever;
create policy zien on dienstverband for select to portaal_werkgever
  using ((select muur.is_hr()) or exists (select from werknemer w where w.werkgever_id = dienstverband.werkgever_id and w.id = dienstverband.werknemer_id));
create policy maken on dienstverband for insert to portaal_werkgever with check ((select muur.is_hr()));
create policy wijzigen on dienstverband for update to portaal_werkgever using ((select muur.is_hr()));

grant select, insert on werknemerwijziging to portaal_werkgever;
create policy zien on werknemerwijziging for select to portaal_werkgever using ((select muur.is_hr()));
create policy maken on werknemerwijziging for insert to portaal_werkgever with check ((select muur.is_hr()) and door_id = (select muur.mijn_gebruiker()));

-- what was confirmed stands in the register: its rows are then taken out of the proposal
grant select, insert, update (bevestigd_op, rijen), delete on importvoorstel to portaal_werkgever;
create policy eigen on importvoorstel to portaal_werkgever
  using ((select muur.is_hr()) and gebruiker_id = (select muur.mijn_gebruiker()))
  with check ((select muur.is_hr()) and gebruiker_id = (select muur.mijn_gebruiker()));

grant select, insert, update on verzuimgeval to portaal_werkgever;
create policy zien on verzuimgeval for select to portaal_werkgever
  using ((select muur.is_hr()) or afdeling_id = any ((select muur.mijn_afdelingen())::uuid[]));
-- a new case goes to the arbodienst under contract, never to another
create policy maken on verzuimgeval for insert to portaal_werkgever
  with check (((select muur.is_hr()) or afdeling_id = any ((select muur.mijn_afdelingen())::uuid[]))
          and (arbodienst_id is null or arbodienst_id in (select c.arbodienst_id from contract c
                 where c.van <= (select muur.vandaag()) and (c.tot_en_met is null or c.tot_en_met >= (select muur.vandaag())))));
create policy wijzigen_werkgever on verzuimgeval for update to portaal_werkgever
  using ((select muur.is_hr()) or afdeling_id = any ((select muur.mijn_afdelingen())::uuid[]));
create policy onder_contract on verzuimgeval as restrictive for update to portaal_werkgever using (true)
  with check (arbodienst_id is null or arbodienst_id in (select c.arbodienst_id from contract c
                where c.van <= (select muur.vandaag()) and (c.tot_en_met is null or c.tot_en_met >= (select muur.vandaag()))));

grant select, insert, update on verzuimmelding, werkhervatting, mijlpaalfeit, gevalfeit, taak, loonsanctie to portaal_werkgever;
grant delete on taak to portaal_werkgever;
grant select, insert on gebeurtenis to portaal_werkgever;
grant select on contactmoment to portaal_werkgever;
do $$
declare t text;
begin
  foreach t in array array['verzuimmelding', 'werkhervatting', 'mijlpaalfeit', 'gevalfeit', 'taak', 'loonsanctie', 'gebeurtenis'] loop
    execute format('create policy bij_geval on %1$I to portaal_werkgever
      using ((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = %1$I.werkgever_id and g.id = %1$I.geval_id))
      with check ((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = %1$I.werkgever_id and g.id = %1$I.geval_id))', t);
  end loop;
end $$;

create policy bij_geval on contactmoment for select to portaal_werkgever
  using ((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = contactmoment.werkgever_id and g.id = contactmoment.geval_id));

grant select, insert, update on verlof to portaal_werkgever;
create policy bij_werknemer on verlof to portaal_werkgever
  using ((select muur.is_hr()) or exists (select from werknemer w where w.werkgever_id = verlof.werkgever_id and w.id = verlof.werknemer_id))
  with check ((select muur.is_hr()) or exists (select from werknemer w where w.werkgever_id = verlof.werkgever_id and w.id = verlof.werknemer_id));

-- 5c arbodienst: people it guides, their cases and what belongs to these; nothing of the register, nothing medical. A
-- verzuimconsultant writes, the others read.

grant select on begeleiding, verzuimgeval, verzuimmelding, werkhervatting, verlof, mijlpaalfeit, gevalfeit, taak, loonsanctie, contactmoment,
  contactnotitie, gebeurtenis to portaal_arbodienst;
grant update (verzuimconsultant_id, toestand, afwezigheid, rekenstart, eerste_contact_op, heropenbaar_tot, volgende_code, volgende_nummer,
  volgende_wie, volgende_veilig, volgende_uiterlijk, berekend_op, regelversie, versie, gesloten_op) on verzuimgeval to portaal_arbodienst;
grant insert, update (vervallen_op) on mijlpaalfeit, gevalfeit, loonsanctie to portaal_arbodienst;
grant insert, update, delete on taak to portaal_arbodienst;
grant insert on contactmoment, contactnotitie, gebeurtenis to portaal_arbodienst;
do $$
declare t text;
begin
  foreach t in array array['begeleiding', 'verzuimgeval', 'verzuimmelding', 'werkhervatting', 'verlof', 'mijlpaalfeit', 'gevalfeit', 'taak', 'loonsanctie',
                           'contactmoment', 'contactnotitie', 'gebeurtenis'] loop
    execute format('create policy begeleid on %I for select to portaal_arbodienst using (true)', t);
  end loop;
  foreach t in array array['mijlpaalfeit', 'gevalfeit', 'taak', 'loonsanctie', 'gebeurtenis'] loop
    execute format('create policy schrijven on %I for insert to portaal_arbodienst with check ((select muur.is_consultant()))', t);
  end loop;
  -- these keep the arbodienst that wrote them when the case goes to another: so the case must still be one of its own
  foreach t in array array['contactmoment', 'contactnotitie'] loop
    execute format('create policy schrijven on %1$I for insert to portaal_arbodienst with check ((select muur.is_consultant())
      and exists (select from verzuimgeval g where g.werkgever_id = %1$I.werkgever_id and g.id = %1$I.geval_id))', t);
  end loop;
  foreach t in array array['verzuimgeval', 'mijlpaalfeit', 'gevalfeit', 'taak', 'loonsanctie'] loop
    execute format('create policy wijzigen on %I for update to portaal_arbodienst using ((select muur.is_consultant()))', t);
  end loop;
end $$;
create policy verwijderen on taak for delete to portaal_arbodienst using ((select muur.is_consultant()));

-- what it keeps of cases that went to another arbodienst
grant select on gevalafschrift to portaal_arbodienst, portaal_medisch;
create policy begeleid on gevalafschrift for select to portaal_arbodienst using (true);
create policy begeleid_medisch on gevalafschrift for select to portaal_medisch using ((select muur.factor_vers()));

-- who is appointed where is decided by the beheerder
grant insert, update (tot_en_met) on toewijzing to portaal_arbodienst;
create policy toewijzen on toewijzing for insert to portaal_arbodienst with check ((select muur.is_arbobeheerder())
  and werkgever_id in (select c.werkgever_id from contract c where c.van <= (select muur.vandaag()) and (c.tot_en_met is null or c.tot_en_met >= (select muur.vandaag()))));
create policy beeindigen on toewijzing for update to portaal_arbodienst using ((select muur.is_arbobeheerder()));

-- 5d werknemer: his own case

grant select on begeleiding, verzuimgeval, verzuimmelding, werkhervatting, taak, mijlpaalfeit, gevalfeit, contactmoment, gebeurtenis, verlof, loonsanctie
  to portaal_werknemer;
create policy zelf on begeleiding for select to portaal_werknemer using (werknemer_id = (select muur.mijn_werknemer()));
create policy zelf on verzuimgeval for select to portaal_werknemer using (werknemer_id = (select muur.mijn_werknemer()));
create policy zelf on verzuimmelding for select to portaal_werknemer using (werknemer_id = (select muur.mijn_werknemer()));
create policy zelf on verlof for select to portaal_werknemer using (werknemer_id = (select muur.mijn_werknemer()));
do $$
declare t text;
begin
  foreach t in array array['werkhervatting', 'taak', 'mijlpaalfeit', 'gevalfeit', 'contactmoment', 'gebeurtenis', 'loonsanctie'] loop
    execute format('create policy zelf on %1$I for select to portaal_werknemer
      using (exists (select from verzuimgeval g where g.werkgever_id = %1$I.werkgever_id and g.id = %1$I.geval_id))', t);
  end loop;
end $$;

-- 5e medisch (own login): the cases of its arbodienst without, the file itself only with a fresh second factor and by the
-- doctor who treats

grant select on begeleiding, verzuimgeval, verzuimmelding, werkhervatting, taak, mijlpaalfeit, gevalfeit, contactmoment, gebeurtenis, verlof, loonsanctie
  to portaal_medisch;
do $$
declare t text;
begin
  foreach t in array array['begeleiding', 'verzuimgeval', 'verzuimmelding', 'werkhervatting', 'taak', 'mijlpaalfeit', 'gevalfeit', 'contactmoment', 'gebeurtenis',
                           'verlof', 'loonsanctie'] loop
    execute format('create policy begeleid_medisch on %I for select to portaal_medisch using ((select muur.factor_vers()))', t);
  end loop;
end $$;

-- a file: its doctor, who replaces him, who was consulted, to whom part was delegated, or who opened it in an emergency
grant select, insert on medisch_dossier to portaal_medisch;
create policy relatie on medisch_dossier for select to portaal_medisch
  using (id = any ((select muur.volle_dossiers())::uuid[]) or id = any ((select muur.gedelegeerde_dossiers())::uuid[])
      or ((select muur.is_behandelend()) and behandelaar_id = (select muur.mijn_gebruiker())));
create policy openen on medisch_dossier for insert to portaal_medisch
  with check ((select muur.is_behandelend()) and behandelaar_id = (select muur.mijn_gebruiker())
          and (werknemer_id is null or exists (select from begeleiding b where b.werknemer_id = medisch_dossier.werknemer_id)));

grant select, insert on dossiersleutel to portaal_medisch;
create policy relatie on dossiersleutel for select to portaal_medisch
  using (dossier_id = any ((select muur.volle_dossiers())::uuid[]) or dossier_id = any ((select muur.gedelegeerde_dossiers())::uuid[]));
create policy maken on dossiersleutel for insert to portaal_medisch with check (dossier_id = any ((select muur.behandelde_dossiers())::uuid[]));

-- what was written: that it is there, of which kind, by whom and when; its content through muur.lees_medisch only
grant select (ctid, id, arbodienst_id, dossier_id, soort, geval_id, vervangt_id, door_id, op), insert on medische_notitie to portaal_medisch;
create policy relatie on medische_notitie for select to portaal_medisch
  using (dossier_id = any ((select muur.volle_dossiers())::uuid[]) or dossier_id || ':' || soort = any ((select muur.gedelegeerde_soorten())::text[]));
-- the degree of incapacity, and what is asked of others, only by who treats
create policy schrijven on medische_notitie for insert to portaal_medisch
  with check (door_id = (select muur.mijn_gebruiker())
          and (dossier_id = any ((select muur.volle_dossiers())::uuid[]) or dossier_id || ':' || soort = any ((select muur.gedelegeerde_soorten())::text[]))
          and (soort not in ('arbeidsongeschiktheid', 'machtiging') or dossier_id = any ((select muur.behandelde_dossiers())::uuid[])));

-- drafts: one's own
grant select (ctid, id, arbodienst_id, dossier_id, soort, door_id, op), insert, update (inhoud, op), delete on medisch_concept to portaal_medisch;
create policy eigen on medisch_concept to portaal_medisch
  using (door_id = (select muur.mijn_gebruiker())
     and (dossier_id = any ((select muur.volle_dossiers())::uuid[]) or dossier_id || ':' || soort = any ((select muur.gedelegeerde_soorten())::text[])))
  with check (door_id = (select muur.mijn_gebruiker())
     and (dossier_id = any ((select muur.volle_dossiers())::uuid[]) or dossier_id || ':' || soort = any ((select muur.gedelegeerde_soorten())::text[])));

-- the access list of a file; who treats it decides, and who was asked may end it himself. An emergency is written by muur.noodinzage.
grant select, insert, update (ingetrokken_op) on behandelrelatie to portaal_medisch;
create policy relatie on behandelrelatie for select to portaal_medisch
  using (dossier_id = any ((select muur.volle_dossiers())::uuid[]) or ((select muur.factor_vers()) and gebruiker_id = (select muur.mijn_gebruiker())));
create policy geven on behandelrelatie for insert to portaal_medisch
  with check (soort in ('consult', 'gedelegeerd') and door_id = (select muur.mijn_gebruiker()) and gebruiker_id <> (select muur.mijn_gebruiker())
          and dossier_id = any ((select muur.behandelde_dossiers())::uuid[])
          and exists (select from roltoekenning r where r.gebruiker_id = behandelrelatie.gebruiker_id
                         and r.rol = case behandelrelatie.soort when 'consult' then 'bedrijfsarts' else 'taakgedelegeerde' end));
create policy beeindigen on behandelrelatie for update to portaal_medisch
  using (ingetrokken_op is null and (dossier_id = any ((select muur.behandelde_dossiers())::uuid[])
      or ((select muur.factor_vers()) and gebruiker_id = (select muur.mijn_gebruiker()))))
  with check (true);

grant select (ctid, dossier_id, arbodienst_id, zoek, door_id, op), insert, update (inhoud, zoek, door_id, op) on bsn to portaal_medisch;
create policy relatie on bsn for select to portaal_medisch using (dossier_id = any ((select muur.volle_dossiers())::uuid[]));
create policy maken on bsn for insert to portaal_medisch
  with check (dossier_id = any ((select muur.volle_dossiers())::uuid[]) and door_id = (select muur.mijn_gebruiker()));
create policy wijzigen on bsn for update to portaal_medisch using (dossier_id = any ((select muur.volle_dossiers())::uuid[]))
  with check (door_id = (select muur.mijn_gebruiker()));

-- a second opinion and a change of doctor: both doctors and the employee read the steps, the functions above take them. The werkgever has
-- no privilege: he does not learn that it was asked.
do $$
declare
  t text;
  kolommen text := 'id, arbodienst_id, dossier_id, werkgever_id, werknemer_id, onderwerp, gevraagd_via, door_id, op, tweede_arbodienst_id, tweede_arts_id,
    tweede_naam, tweede_organisatie, mag_mee, toestemming_via, toestemming_op, gestuurd_op, tweede_dossier_id, besproken_op, advies_op, delen, delen_op,
    reactie, gesloten_op, gesloten_reden';
begin
  execute format('grant select (ctid, %s) on second_opinion to portaal_medisch, portaal_werknemer', kolommen);
  grant select on artswissel to portaal_medisch, portaal_werknemer;
  foreach t in array array['second_opinion', 'artswissel'] loop
    execute format('create policy huurder_werkgever on %I as restrictive to portaal_werknemer using (werkgever_id = (select muur.mijn_werkgever()))', t);
    execute format('create policy zelf on %I for select to portaal_werknemer using (werknemer_id = (select muur.mijn_werknemer()))', t);
  end loop;
end $$;
create policy huurder_arbodienst on second_opinion as restrictive to portaal_medisch
  using (arbodienst_id = (select muur.mijn_arbodienst()) or tweede_arbodienst_id = (select muur.mijn_arbodienst()));
create policy behandelt on second_opinion for select to portaal_medisch
  using (dossier_id = any ((select muur.behandelde_dossiers())::uuid[]) or tweede_dossier_id = any ((select muur.behandelde_dossiers())::uuid[]));
create policy huurder_arbodienst on artswissel as restrictive to portaal_medisch using (arbodienst_id = (select muur.mijn_arbodienst()));
create policy behandelt on artswissel for select to portaal_medisch using (dossier_id = any ((select muur.behandelde_dossiers())::uuid[]));

-- two files of one person: seen and said by who treats both
grant select, insert on dossierkoppeling to portaal_medisch;
create policy huurder_arbodienst on dossierkoppeling as restrictive to portaal_medisch
  using (arbodienst_id = (select muur.mijn_arbodienst())) with check (arbodienst_id = (select muur.mijn_arbodienst()));
create policy behandelt on dossierkoppeling for select to portaal_medisch
  using (dossier_id = any ((select muur.behandelde_dossiers())::uuid[]) and ander_id = any ((select muur.behandelde_dossiers())::uuid[]));
create policy koppelen on dossierkoppeling for insert to portaal_medisch
  with check (dossier_id = any ((select muur.behandelde_dossiers())::uuid[]) and ander_id = any ((select muur.behandelde_dossiers())::uuid[])
          and door_id = (select muur.mijn_gebruiker()));

-- the key of the copy for a second opinion is put there by muur.stuur_second_opinion
create policy wachter_maken on dossiersleutel for insert to wachter with check (true);

-- a file that went to another arbodienst or came from one: by who treats
grant select, insert on dossieroverdracht to portaal_medisch;
create policy huurder_arbodienst on dossieroverdracht as restrictive to portaal_medisch
  using (arbodienst_id = (select muur.mijn_arbodienst())) with check (arbodienst_id = (select muur.mijn_arbodienst()));
create policy behandelt on dossieroverdracht for select to portaal_medisch using (dossier_id = any ((select muur.behandelde_dossiers())::uuid[]));
create policy vastleggen on dossieroverdracht for insert to portaal_medisch
  with check (dossier_id = any ((select muur.behandelde_dossiers())::uuid[]) and door_id = (select muur.mijn_gebruiker()));

-- what the doctor tells: released by who treats, about the case of that very person; then never changed by anybody
grant select on terugkoppeling to portaal_werkgever, portaal_arbodienst, portaal_werknemer, portaal_medisch;
grant insert on terugkoppeling to portaal_medisch;
create policy bij_geval on terugkoppeling for select to portaal_werkgever
  using ((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = terugkoppeling.werkgever_id and g.id = terugkoppeling.geval_id));
create policy begeleid on terugkoppeling for select to portaal_arbodienst using (true);
create policy begeleid_medisch on terugkoppeling for select to portaal_medisch using ((select muur.factor_vers()));
create policy zelf on terugkoppeling for select to portaal_werknemer using (werknemer_id = (select muur.mijn_werknemer()));
create policy vrijgeven on terugkoppeling for insert to portaal_medisch
  with check (door_id = (select muur.mijn_gebruiker()) and werknemer_id = any ((select muur.behandelde_werknemers())::uuid[])
          and exists (select from verzuimgeval g where g.werkgever_id = terugkoppeling.werkgever_id and g.id = terugkoppeling.geval_id
                         and g.werknemer_id = terugkoppeling.werknemer_id and g.arbodienst_id = terugkoppeling.arbodienst_id));

-- ... which makes a milestone done, so the clock of that case is computed anew
grant insert, update (vervallen_op) on mijlpaalfeit to portaal_medisch;
grant insert, update, delete on taak to portaal_medisch;
grant insert on gebeurtenis to portaal_medisch;
grant update (toestand, afwezigheid, rekenstart, heropenbaar_tot, volgende_code, volgende_nummer, volgende_wie, volgende_veilig,
  volgende_uiterlijk, berekend_op, regelversie, versie, gesloten_op, geen_benutbare_mogelijkheden) on verzuimgeval to portaal_medisch;
create policy behandelt on verzuimgeval for update to portaal_medisch using (werknemer_id = any ((select muur.behandelde_werknemers())::uuid[]));
do $$
declare r record;
begin
  for r in select t, daad from unnest(array['mijlpaalfeit', 'taak', 'gebeurtenis']) t, unnest(array['insert', 'update', 'delete']) daad
            where daad = 'insert' or t = 'taak' or (t = 'mijlpaalfeit' and daad = 'update') loop
    execute format('create policy behandelt_%2$s on %1$I for %2$s to portaal_medisch %3$s (exists (select from verzuimgeval g
      where g.werkgever_id = %1$I.werkgever_id and g.id = %1$I.geval_id and g.werknemer_id = any ((select muur.behandelde_werknemers())::uuid[])))',
      r.t, r.daad, case r.daad when 'insert' then 'with check' else 'using' end);
  end loop;
end $$;

-- 5e2 machtiging: asked and ended by who treats, a letter made while it stands (muur.bewaak_brief); read by who reads the whole file. The
-- person himself comes through the functions of 2c: no table is open to him, but the key of his own form.
grant select, insert, update (vervallen_op) on medische_machtiging to portaal_medisch;
grant select, insert on medische_machtigingbrief to portaal_medisch;
grant select on medische_machtiging, medische_machtigingbrief, dossiersleutel to wachter;
grant update (getekend_op, getekend_hash, getekend_door_id, getekend_link_id, tweede_factor_op, geweigerd_op, ingetrokken_op) on medische_machtiging to wachter;
grant select, update (gebruikt_op) on medische_machtiginglink to wachter;
grant select, insert, update (uitkomst) on verzoeksleutel to portaal_betrokkene;
do $$
declare t text;
begin
  foreach t in array array['medische_machtiging', 'medische_machtigingbrief', 'medische_machtiginglink'] loop
    execute format('create policy wachter on %I to wachter using (true) with check (true)', t);
    execute format('create policy huurder_arbodienst on %I as restrictive to portaal_medisch
      using (arbodienst_id = (select muur.mijn_arbodienst())) with check (arbodienst_id = (select muur.mijn_arbodienst()))', t);
  end loop;
end $$;
create policy wachter on dossiersleutel for select to wachter using (true);
create policy eigen_betrokkene on verzoeksleutel to portaal_betrokkene
  using (gebruiker_id = (select muur.mijn_gebruiker())) with check (gebruiker_id = (select muur.mijn_gebruiker()));
create policy relatie on medische_machtiging for select to portaal_medisch using (dossier_id = any ((select muur.volle_dossiers())::uuid[]));
create policy vragen on medische_machtiging for insert to portaal_medisch
  with check (door_id = (select muur.mijn_gebruiker()) and dossier_id = any ((select muur.behandelde_dossiers())::uuid[])
          and getekend_op is null and geweigerd_op is null and ingetrokken_op is null and vervallen_op is null
          and exists (select from medisch_dossier d where d.id = medische_machtiging.dossier_id and d.werknemer_id = medische_machtiging.werknemer_id));
create policy beeindigen on medische_machtiging for update to portaal_medisch
  using (vervallen_op is null and dossier_id = any ((select muur.behandelde_dossiers())::uuid[]))
  with check (true);
create policy relatie on medische_machtigingbrief for select to portaal_medisch
  using (exists (select from medische_machtiging m where m.id = medische_machtigingbrief.machtiging_id));
create policy schrijven on medische_machtigingbrief for insert to portaal_medisch
  with check (door_id = (select muur.mijn_gebruiker()) and exists (select from medische_machtiging m
    where m.id = medische_machtigingbrief.machtiging_id and m.dossier_id = any ((select muur.behandelde_dossiers())::uuid[])));

-- a link for who has no account: sent and taken back by who treats, while the question waits; neither secret nor code can be read
grant select (ctid, id, arbodienst_id, machtiging_id, door_id, op, verloopt_op, gebruikt_op, ingetrokken_op), insert, update (ingetrokken_op)
  on medische_machtiginglink to portaal_medisch;
create policy relatie on medische_machtiginglink for select to portaal_medisch
  using (exists (select from medische_machtiging m where m.id = medische_machtiginglink.machtiging_id and m.dossier_id = any ((select muur.behandelde_dossiers())::uuid[])));
create policy sturen on medische_machtiginglink for insert to portaal_medisch
  with check (door_id = (select muur.mijn_gebruiker()) and gebruikt_op is null and exists (select from medische_machtiging m
    where m.id = medische_machtiginglink.machtiging_id and m.dossier_id = any ((select muur.behandelde_dossiers())::uuid[])
      and m.getekend_op is null and m.geweigerd_op is null and m.vervallen_op is null));
create policy intrekken on medische_machtiginglink for update to portaal_medisch using (ingetrokken_op is null and gebruikt_op is null
  and exists (select from medische_machtiging m where m.id = medische_machtiginglink.machtiging_id and m.dossier_id = any ((select muur.behandelde_dossiers())::uuid[])))
  with check (true);

-- its mail: the address is given by who sends the link; who mails (login verzuim_dienst) reads that, and not of which arbodienst
grant select (ctid, link_id, arbodienst_id, email, aangevraagd_op, gemaild_op, geweigerd_op, vervallen_op), insert,
  update (vervallen_op) on linkpost to portaal_medisch;
create policy huurder_arbodienst on linkpost as restrictive to portaal_medisch
  using (arbodienst_id = (select muur.mijn_arbodienst())) with check (arbodienst_id = (select muur.mijn_arbodienst()));
create policy relatie on linkpost to portaal_medisch using (exists (select from medische_machtiginglink l where l.id = linkpost.link_id));
grant select (ctid, link_id, email, aangevraagd_op, poging, poging_op, gemaild_op, geweigerd_op, vervallen_op), update (poging, poging_op, gemaild_op, geweigerd_op)
  on linkpost to portaal_aanmelden;
create policy aanmelden on linkpost to portaal_aanmelden using (true) with check (true);

-- 5f beheer: tenants, accounts and the trail; never a person's case
grant select on contract, roltoekenning to portaal_beheer;
-- the platform sees all tenants and accounts; a privacy officer of one tenant just that tenant and himself
create policy beheer on werkgever for select to portaal_beheer using ((select muur.is_platform()) or id = (select muur.mijn_werkgever()));
create policy beheer on arbodienst for select to portaal_beheer using ((select muur.is_platform()) or id = (select muur.mijn_arbodienst()));
create policy beheer on gebruiker for select to portaal_beheer using ((select muur.is_platform()) or id = (select muur.mijn_gebruiker()));
create policy beheer on contract for select to portaal_beheer using ((select muur.is_platform()));
create policy beheer on roltoekenning for select to portaal_beheer using ((select muur.is_platform()));

-- the platformbeheerder makes tenants, ties them, and appoints who manages the accounts where nobody does
grant insert, update (naam) on werkgever, arbodienst to portaal_beheer;
grant insert, update (tot_en_met) on contract, roltoekenning to portaal_beheer;
create policy maken on werkgever for insert to portaal_beheer with check ((select muur.is_platformbeheerder()));
create policy wijzigen on werkgever for update to portaal_beheer using ((select muur.is_platformbeheerder()));
create policy maken on arbodienst for insert to portaal_beheer with check ((select muur.is_platformbeheerder()));
create policy wijzigen on arbodienst for update to portaal_beheer using ((select muur.is_platformbeheerder()));
create policy maken on contract for insert to portaal_beheer with check ((select muur.is_platformbeheerder()));
create policy beeindigen on contract for update to portaal_beheer
  using ((select muur.is_platformbeheerder()) and (tot_en_met is null or tot_en_met >= (select muur.vandaag()))) with check (true);
create policy geven_beheer on roltoekenning for insert to portaal_beheer
  with check (rol = any ((select muur.geeft_rollen())::text[]) and gebruiker_id <> (select muur.mijn_gebruiker())
          and (rol in ('fg', 'platformbeheerder') or muur.zonder_beheerder(werkgever_id, arbodienst_id)));
create policy nemen_beheer on roltoekenning for update to portaal_beheer
  using (rol in ('fg', 'platformbeheerder') and (select muur.is_platformbeheerder()) and gebruiker_id <> (select muur.mijn_gebruiker())
     and (tot_en_met is null or tot_en_met >= (select muur.vandaag())))
  with check (true);

-- diagnosis codes: one list for all; the platformbeheerder reads it in, in the medical portal it is searched
grant select on diagnosecode to portaal_medisch;
create policy lezen on diagnosecode for select to portaal_medisch using ((select muur.factor_vers()));
grant select, insert, update (omschrijving, zoekwoorden, bron, ingelezen_op, vervallen_op) on diagnosecode to portaal_beheer;
create policy beheer on diagnosecode to portaal_beheer
  using ((select muur.is_platformbeheerder())) with check ((select muur.is_platformbeheerder()));
grant select, insert, update (bevestigd_op, lijst), delete on diagnosevoorstel to portaal_beheer;
create policy eigen on diagnosevoorstel to portaal_beheer
  using ((select muur.is_platformbeheerder()) and gebruiker_id = (select muur.mijn_gebruiker()))
  with check ((select muur.is_platformbeheerder()) and gebruiker_id = (select muur.mijn_gebruiker()));

-- the trail: the privacy officer (fg), and one who belongs to a tenant only that tenant's
grant select on logboekregel, logboekzegel, logboekpunt to portaal_beheer;
-- a CASE, of which the planner expects half of the rows: with conditions that it takes for rare it sorts the whole trail for one page
create policy fg on logboekregel for select to portaal_beheer
  using (case (select muur.mijn_keten()) when 'alles' then true
              else coalesce('werkgever:' || werkgever_id, 'arbodienst:' || arbodienst_id, 'platform') = (select muur.mijn_keten()) end);
create policy fg on logboekzegel for select to portaal_beheer
  using ('fg' = any ((select muur.mijn_rollen())::text[])
     and ((select muur.mijn_werkgever()) is null or keten = 'werkgever:' || (select muur.mijn_werkgever()))
     and ((select muur.mijn_arbodienst()) is null or keten = 'arbodienst:' || (select muur.mijn_arbodienst())));
create policy fg on logboekpunt for select to portaal_beheer using ('fg' = any ((select muur.mijn_rollen())::text[]));
-- the weekly review: who reads the chain judges it; a judgement is never changed, and after the last one nothing is added
grant select on logboekpuntkop, steekproef, steekproefitem, steekproefoordeel to portaal_beheer;
grant insert on steekproefoordeel to portaal_beheer;
do $$
declare t text;
begin
  foreach t in array array['logboekpuntkop', 'steekproef', 'steekproefitem', 'steekproefoordeel'] loop
    execute format('create policy fg on %I for select to portaal_beheer using ((select muur.mijn_keten()) in (''alles'', keten))', t);
  end loop;
end $$;
create policy oordelen on steekproefoordeel for insert to portaal_beheer
  with check ((select muur.mijn_keten()) in ('alles', keten) and door_id = (select muur.mijn_gebruiker()) and muur.item_is_open(item_id));

-- 5k work beside the milestones. What the arbodienst has to do is its own business, and what a werkgever notes for itself too.

grant select, insert, update (voor_id, gedaan_op, gedaan_door) on actie to portaal_werkgever, portaal_arbodienst;
grant select on actie to portaal_werknemer;
create policy bij_geval on actie for select to portaal_werkgever using (kant <> 'arbodienst'
  and ((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = actie.werkgever_id and g.id = actie.geval_id)));
create policy maken_werkgever on actie for insert to portaal_werkgever with check (kant <> 'arbodienst' and arbodienst_id is null
  and ((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = actie.werkgever_id and g.id = actie.geval_id)));
create policy wijzigen_werkgever on actie for update to portaal_werkgever using (kant <> 'arbodienst'
  and ((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = actie.werkgever_id and g.id = actie.geval_id)));
create policy begeleid on actie for select to portaal_arbodienst using (true);
create policy wijzigen on actie for update to portaal_arbodienst using ((select muur.is_consultant()));
create policy zelf on actie for select to portaal_werknemer using (kant = 'werknemer'
  and exists (select from verzuimgeval g where g.werkgever_id = actie.werkgever_id and g.id = actie.geval_id));

grant select, insert on advies, signaaluitstel to portaal_arbodienst;
grant select on adviesopvolging to portaal_arbodienst;
grant select on advies to portaal_werkgever, portaal_werknemer, portaal_medisch;
grant select, insert on adviesopvolging, signaaluitstel to portaal_werkgever;
do $$
declare t text;
begin
  foreach t in array array['actie', 'advies', 'signaaluitstel'] loop
    execute format('create policy schrijven on %1$I for insert to portaal_arbodienst with check ((select muur.is_consultant())
      and exists (select from verzuimgeval g where g.werkgever_id = %1$I.werkgever_id and g.id = %1$I.geval_id))', t);
  end loop;
  foreach t in array array['advies', 'adviesopvolging', 'signaaluitstel'] loop
    execute format('create policy begeleid on %I for select to portaal_arbodienst using (true)', t);
  end loop;
  foreach t in array array['advies', 'adviesopvolging'] loop
    execute format('create policy bij_geval on %1$I for select to portaal_werkgever
      using ((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = %1$I.werkgever_id and g.id = %1$I.geval_id))', t);
  end loop;
end $$;
create policy zelf on advies for select to portaal_werknemer
  using (exists (select from verzuimgeval g where g.werkgever_id = advies.werkgever_id and g.id = advies.geval_id));
create policy begeleid_medisch on advies for select to portaal_medisch using ((select muur.factor_vers()));
-- on an advice of this case
create policy opvolgen on adviesopvolging for insert to portaal_werkgever
  with check (exists (select from advies a where a.werkgever_id = adviesopvolging.werkgever_id and a.id = adviesopvolging.advies_id
                         and a.geval_id = adviesopvolging.geval_id and a.arbodienst_id = adviesopvolging.arbodienst_id));
create policy bij_geval on signaaluitstel to portaal_werkgever
  using (arbodienst_id is null
     and ((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = signaaluitstel.werkgever_id and g.id = signaaluitstel.geval_id)))
  with check (arbodienst_id is null
     and ((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = signaaluitstel.werkgever_id and g.id = signaaluitstel.geval_id)));

-- 5j planning: a consultant and a planner make appointments; a doctor sees his own and says whether somebody came; the employee
-- sees his own; the werkgever only what stands in Afspraakvermelding

grant select on afspraak, spreekuurblok, wachtlijstplek to portaal_arbodienst;
grant insert, update (behandelaar_id, extern, vorm, locatie, dag, van_minuut, tot_minuut, toestand, afzegreden, afgezegd_op, in_rekening, versie)
  on afspraak to portaal_arbodienst;
grant insert, delete on spreekuurblok to portaal_arbodienst;
grant insert, update (afloop, afgerond_op) on wachtlijstplek to portaal_arbodienst;
create policy lezen on afspraak for select to portaal_arbodienst using (true);
create policy lezen on spreekuurblok for select to portaal_arbodienst using (true);
create policy lezen on wachtlijstplek for select to portaal_arbodienst using (true);
create policy maken on spreekuurblok for insert to portaal_arbodienst with check ((select muur.is_planner()));
create policy verwijderen on spreekuurblok for delete to portaal_arbodienst using ((select muur.is_planner()));
do $$
declare t text;
begin
  -- of somebody it guides now, and of a case of this person that is (still) its own
  foreach t in array array['afspraak', 'wachtlijstplek'] loop
    execute format('create policy maken on %1$I for insert to portaal_arbodienst with check ((select muur.is_planner())
      and exists (select from begeleiding b where b.arbodienst_id = %1$I.arbodienst_id and b.werknemer_id = %1$I.werknemer_id
                     and b.werkgever_id = %1$I.werkgever_id and b.beeindigd_op is null)
      and (geval_id is null or exists (select from verzuimgeval g where g.werkgever_id = %1$I.werkgever_id and g.id = %1$I.geval_id
                                          and g.werknemer_id = %1$I.werknemer_id)))', t);
    execute format('create policy wijzigen on %I for update to portaal_arbodienst using ((select muur.is_planner()))', t);
  end loop;
end $$;

grant select on afspraak, spreekuurblok to portaal_medisch;
grant update (toestand, versie) on afspraak to portaal_medisch;
create policy eigen_agenda on afspraak for select to portaal_medisch
  using ((select muur.factor_vers()) and behandelaar_id = any ((select muur.namens_wie())::uuid[]));
create policy eigen_agenda on spreekuurblok for select to portaal_medisch
  using ((select muur.factor_vers()) and behandelaar_id = any ((select muur.namens_wie())::uuid[]));
-- cancelling is for who plans: it asks a reason, and on that column there is no grant here
create policy gekomen on afspraak for update to portaal_medisch
  using ((select muur.factor_vers()) and behandelaar_id = any ((select muur.namens_wie())::uuid[]) and toestand <> 'afgezegd')
  with check (true);

grant select on afspraak to portaal_werknemer;
create policy zelf on afspraak for select to portaal_werknemer using (werknemer_id = (select muur.mijn_werknemer()));

grant select on afspraakvermelding to portaal_werkgever;
create policy bij_geval on afspraakvermelding for select to portaal_werkgever
  using ((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = afspraakvermelding.werkgever_id and g.id = afspraakvermelding.geval_id));

-- 5g before sign-in (login verzuim_dienst): who somebody says he is, how he proves it, his sessions
grant select on gebruiker, inloggegeven, herstelcode, roltoekenning, werkgever, arbodienst, sessie, aanmeldpoging to portaal_aanmelden;
grant insert, update, delete on aanmeldpoging to portaal_aanmelden;
grant insert, update on inloggegeven to portaal_aanmelden;
-- a session without what it remembers of roles: that is looked up
grant insert (id, geheim_hash, gebruiker_id, portaal, werkgever_id, arbodienst_id, tweede_factor_op, aangemaakt_op, laatst_gezien_op, factor_tot,
              verloopt_op, ingetrokken_op, adres, toestel, brief_id),
  update (geheim_hash, portaal, werkgever_id, arbodienst_id, tweede_factor_op, laatst_gezien_op, factor_tot, verloopt_op, ingetrokken_op,
          adres, toestel, brief_id) on sessie to portaal_aanmelden;
grant insert, update (gebruikt_op), delete on herstelcode to portaal_aanmelden;
-- letters with a link: who is invited becomes an account here, without any role
grant insert (naam, email) on gebruiker to portaal_aanmelden;
grant select, insert (gebruiker_id, soort, door_id, aangevraagd_op, factorverzoek_id, toestel),
  update (geheim_hash, poging, poging_op, verloopt_op, gemaild_op, gebruikt_op, vervallen_op, geweigerd_op) on toegangsbrief to portaal_aanmelden;
-- another app: asked for and stopped here, approved by administrators through the functions above
grant select, insert (gebruiker_id, aangevraagd_op, verloopt_op), update (gestopt_op, gekoppeld_op) on factorverzoek to portaal_aanmelden;
grant select, insert on bekend_toestel to portaal_aanmelden;
do $$
declare t text;
begin
  foreach t in array array['gebruiker', 'inloggegeven', 'herstelcode', 'roltoekenning', 'werkgever', 'arbodienst', 'sessie', 'aanmeldpoging',
                           'toegangsbrief', 'factorverzoek', 'bekend_toestel'] loop
    execute format('create policy aanmelden on %I to portaal_aanmelden using (true) with check (true)', t);
  end loop;
end $$;

-- mail that something is ready: to whom, never what it is about
grant select (id, ontvanger_id, soort, sleutel, aangemaakt_op, gelezen_op, gemaild_op, poging_op, pogingen, geweigerd_op),
  update (gemaild_op, poging_op, pogingen, geweigerd_op) on bericht to portaal_aanmelden;
create policy aanmelden on bericht to portaal_aanmelden using (true) with check (true);

-- 5h jobs (login verzuim_dienst): recompute and close cases, seal the trail, across tenants; nothing of the register, nothing
-- medical, and of the trail only what was sealed
grant select on logboekzegel to taken;
grant select, insert on logboekpunt, logboekpuntkop to taken;
grant select on verzuimgeval, verzuimmelding, werkhervatting, verlof, mijlpaalfeit, gevalfeit, taak, loonsanctie, contract to taken;
grant update (toestand, afwezigheid, rekenstart, heropenbaar_tot, volgende_code, volgende_nummer, volgende_wie, volgende_veilig,
  volgende_uiterlijk, berekend_op, regelversie, versie, gesloten_op) on verzuimgeval to taken;
grant select (id, naam) on werkgever, arbodienst, gebruiker to taken;
-- signals are counted for the mail of the day: that there was contact, an advice or a delay, never what was said
grant select (werkgever_id, geval_id, op, uitkomst) on contactmoment to taken;
grant select (id, werkgever_id, geval_id, soort, uiterlijk, op) on advies to taken;
grant select (werkgever_id, advies_id, uitkomst, vastgelegd_op) on adviesopvolging to taken;
grant select (werkgever_id, arbodienst_id, geval_id, soort, tot) on signaaluitstel to taken;
grant insert, update, delete on taak to taken;
grant insert on gebeurtenis to taken;
-- keys of files are wrapped anew when the master key changes, and destroyed with their file; never one ciphertext
grant select, update (sleutel, hoofdsleutel, vernietigd_op) on dossiersleutel to taken;
grant select (opgeslagen_op), delete on formulierconcept to taken;
-- what makes a form that is sent twice one deed: thrown away when nobody can send it again
grant select (op), delete on verzoeksleutel to taken;
create policy opruimen on verzoeksleutel to taken using (op < statement_timestamp() - interval '30 days') with check (false);
do $$
declare t text;
begin
  foreach t in array array['verzuimgeval', 'verzuimmelding', 'werkhervatting', 'verlof', 'mijlpaalfeit', 'gevalfeit', 'taak', 'loonsanctie', 'contract', 'gebeurtenis',
                           'logboekzegel', 'logboekpunt', 'logboekpuntkop', 'werkgever', 'arbodienst', 'gebruiker', 'dossiersleutel', 'formulierconcept',
                           'contactmoment', 'advies', 'adviesopvolging', 'signaaluitstel'] loop
    execute format('create policy taken on %I to taken using (true) with check (true)', t);
  end loop;
end $$;

-- 5i the job queue (graphile-worker keeps its own schema; it is used by the login itself, not by a portal). Jobs carry no
-- personal data, only which job and when.
do $$
declare t text;
begin
  if to_regnamespace('graphile_worker') is null then return; end if;
  grant usage on schema graphile_worker to verzuim_dienst;
  grant select, insert, update, delete on all tables in schema graphile_worker to verzuim_dienst;
  grant usage on all sequences in schema graphile_worker to verzuim_dienst;
  grant execute on all functions in schema graphile_worker to verzuim_dienst;
  for t in select c.relname from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity loop
    execute format('drop policy if exists wachtrij on graphile_worker.%I', t);
    execute format('create policy wachtrij on graphile_worker.%I to verzuim_dienst using (true) with check (true)', t);
  end loop;
end $$;

-- 5j documents: both parties write their own part and sign; the consultant reads, and prepares what they write together. A draft of
-- one party is not read by the other until it is given (klaar_op), and by the employee not until the version is shared (gedeeld_op).

grant select, insert on document, documentversie, documentdeel, handtekening, pdf, bestand to portaal_werkgever;
grant select, insert on tekenlink to portaal_werkgever;
grant update (toestand, gedeeld_op, inhoud, inhoud_hash, ondertekenaars, vastgesteld_op, vastgesteld_door, afgerond_op) on documentversie to portaal_werkgever;
grant update (velden, stand, klaar_op, bijgewerkt_op, door_id, door_naam) on documentdeel to portaal_werkgever;
grant update (ingetrokken_op) on tekenlink to portaal_werkgever;
do $$
declare
  t text;
  bij text := '((select muur.is_hr()) or exists (select from verzuimgeval g where g.werkgever_id = %1$I.werkgever_id and g.id = %1$I.geval_id))';
  -- the employee's own opinion is written and fixed by nobody else, and neither is a letter of the arbodienst
  eigen text := ' and d.soort in (''oordeelWerknemer'', ''arbobrief''))';
begin
  foreach t in array array['document', 'documentversie', 'handtekening', 'tekenlink', 'pdf', 'bestand'] loop
    execute format('create policy zien on %1$I for select to portaal_werkgever using (' || bij || ')', t);
  end loop;
  execute format('create policy zien on %1$I for select to portaal_werkgever using (' || bij || ' and (partij <> ''werknemer'' or klaar_op is not null))', 'documentdeel');
  foreach t in array array['document', 'documentversie', 'tekenlink', 'bestand'] loop
    execute format('create policy maken on %1$I for insert to portaal_werkgever with check (' || bij || ' and door_id = (select muur.mijn_gebruiker()))', t);
  end loop;
  execute format('create policy maken on %1$I for insert to portaal_werkgever with check (' || bij || ' and door_id = (select muur.mijn_gebruiker()) and inhoud is null and soort = ''riv'')', 'pdf');
  execute format('create policy maken on %1$I for insert to portaal_werkgever with check (' || bij || ' and partij <> ''werknemer''
    and not exists (select from documentversie v join document d on d.werkgever_id = v.werkgever_id and d.id = v.document_id
                     where v.werkgever_id = documentdeel.werkgever_id and v.id = documentdeel.versie_id' || eigen || ')', 'documentdeel');
  execute format('create policy tekenen on %1$I for insert to portaal_werkgever with check (' || bij || ' and partij = ''werkgever''
    and gebruiker_id = (select muur.mijn_gebruiker()) and (select muur.factor_vers()))', 'handtekening');
  execute format('create policy wijzigen on %1$I for update to portaal_werkgever using (' || bij || ')', 'tekenlink');
  execute format('create policy wijzigen on %1$I for update to portaal_werkgever using (' || bij || ' and not exists (
    select from document d where d.werkgever_id = documentversie.werkgever_id and d.id = documentversie.document_id' || eigen || ')', 'documentversie');
  execute format('create policy wijzigen on %1$I for update to portaal_werkgever using (' || bij || ' and partij <> ''werknemer''
    and not exists (select from documentversie v join document d on d.werkgever_id = v.werkgever_id and d.id = v.document_id
                     where v.werkgever_id = documentdeel.werkgever_id and v.id = documentdeel.versie_id' || eigen || ')', 'documentdeel');
end $$;

grant select, insert on document, documentversie, documentdeel, pdf, bestand to portaal_arbodienst;
grant select on handtekening to portaal_arbodienst;
grant update (velden, stand, bijgewerkt_op, door_id, door_naam) on documentdeel to portaal_arbodienst;
do $$
declare t text;
begin
  foreach t in array array['document', 'documentversie', 'handtekening', 'pdf', 'bestand'] loop
    execute format('create policy begeleid on %I for select to portaal_arbodienst using (true)', t);
  end loop;
  foreach t in array array['document', 'documentversie', 'bestand'] loop
    execute format('create policy schrijven on %I for insert to portaal_arbodienst with check ((select muur.is_consultant()) and door_id = (select muur.mijn_gebruiker()))', t);
  end loop;
end $$;
create policy begeleid on documentdeel for select to portaal_arbodienst using (partij = 'samen' or klaar_op is not null);
create policy schrijven on documentdeel for insert to portaal_arbodienst with check ((select muur.is_consultant()) and partij = 'samen');
create policy voorbereiden on documentdeel for update to portaal_arbodienst using ((select muur.is_consultant()) and partij = 'samen');
create policy schrijven on pdf for insert to portaal_arbodienst
  with check ((select muur.is_consultant()) and door_id = (select muur.mijn_gebruiker()) and inhoud is null and soort = 'riv');

-- the employee: what was shared with him, and his own part; his own opinion is a document that he makes himself
grant select, insert on document, documentversie, documentdeel, handtekening, bestand to portaal_werknemer;
grant select on pdf to portaal_werknemer;
grant update (toestand, inhoud, inhoud_hash, ondertekenaars, vastgesteld_op, vastgesteld_door) on documentversie to portaal_werknemer;
grant update (velden, stand, klaar_op, bijgewerkt_op, door_id, door_naam) on documentdeel to portaal_werknemer;
create policy zelf on document for select to portaal_werknemer
  using (werknemer_leest and exists (select from verzuimgeval g where g.werkgever_id = document.werkgever_id and g.id = document.geval_id));
create policy eigen_oordeel on document for insert to portaal_werknemer
  with check (soort = 'oordeelWerknemer' and werknemer_leest and door_id = (select muur.mijn_gebruiker())
    and exists (select from verzuimgeval g where g.werkgever_id = document.werkgever_id and g.id = document.geval_id));
create policy zelf on documentversie for select to portaal_werknemer
  using (gedeeld_op is not null and exists (select from document d where d.werkgever_id = documentversie.werkgever_id and d.id = documentversie.document_id));
create policy eigen_oordeel on documentversie for insert to portaal_werknemer
  with check (gedeeld_op is not null and door_id = (select muur.mijn_gebruiker())
    and exists (select from document d where d.werkgever_id = documentversie.werkgever_id and d.id = documentversie.document_id and d.soort = 'oordeelWerknemer'));
create policy eigen_oordeel_wijzigen on documentversie for update to portaal_werknemer
  using (gedeeld_op is not null
    and exists (select from document d where d.werkgever_id = documentversie.werkgever_id and d.id = documentversie.document_id and d.soort = 'oordeelWerknemer'));
create policy zelf on documentdeel for select to portaal_werknemer
  using ((partij <> 'werkgever' or klaar_op is not null)
    and exists (select from documentversie v where v.werkgever_id = documentdeel.werkgever_id and v.id = documentdeel.versie_id));
create policy eigen_deel on documentdeel for insert to portaal_werknemer
  with check (partij = 'werknemer' and exists (select from documentversie v where v.werkgever_id = documentdeel.werkgever_id and v.id = documentdeel.versie_id));
create policy eigen_deel_wijzigen on documentdeel for update to portaal_werknemer
  using (partij = 'werknemer' and exists (select from documentversie v where v.werkgever_id = documentdeel.werkgever_id and v.id = documentdeel.versie_id));
create policy zelf on handtekening for select to portaal_werknemer
  using (exists (select from documentversie v where v.werkgever_id = handtekening.werkgever_id and v.id = handtekening.versie_id));
create policy tekenen_zelf on handtekening for insert to portaal_werknemer
  with check (partij = 'werknemer' and gebruiker_id = (select muur.mijn_gebruiker()) and (select muur.factor_vers())
    and exists (select from documentversie v where v.werkgever_id = handtekening.werkgever_id and v.id = handtekening.versie_id));
create policy zelf on pdf for select to portaal_werknemer
  using (werknemer_leest and exists (select from verzuimgeval g where g.werkgever_id = pdf.werkgever_id and g.id = pdf.geval_id));
-- a file he added himself; what the others add he does not see
create policy zelf on bestand for select to portaal_werknemer using (door_id = (select muur.mijn_gebruiker()));
create policy maken_zelf on bestand for insert to portaal_werknemer
  with check (door_id = (select muur.mijn_gebruiker()) and exists (select from verzuimgeval g where g.werkgever_id = bestand.werkgever_id and g.id = bestand.geval_id));

-- a file is taken away by who added it, within a day, and by nobody after it: then its bytes and its key are gone
grant update (vervallen_op, vervallen_reden, inhoud, bestandsleutel) on bestand to portaal_werkgever, portaal_arbodienst, portaal_werknemer;
create policy terugnemen on bestand for update to portaal_werkgever, portaal_werknemer
  using (door_id = (select muur.mijn_gebruiker()) and vervallen_op is null and op > statement_timestamp() - interval '24 hours'
     and exists (select from verzuimgeval g where g.werkgever_id = bestand.werkgever_id and g.id = bestand.geval_id))
  with check (true);
create policy terugnemen_consultant on bestand for update to portaal_arbodienst
  using ((select muur.is_consultant()) and door_id = (select muur.mijn_gebruiker()) and vervallen_op is null
     and op > statement_timestamp() - interval '24 hours')
  with check (true);

-- jobs: mail the links, make the PDFs
grant select, update (geheim_hash, poging, poging_op, gemaild_op, verloopt_op, geweigerd_op) on tekenlink to portaal_aanmelden;
create policy aanmelden on tekenlink to portaal_aanmelden using (true) with check (true);
grant select on document, documentversie, handtekening to taken;
grant select, insert, update (inhoud, bestandsleutel, hash, bladzijden, gemaakt_op) on pdf to taken;
do $$
declare t text;
begin
  foreach t in array array['document', 'documentversie', 'handtekening', 'pdf'] loop
    execute format('create policy taken on %I to taken using (true) with check (true)', t);
  end loop;
end $$;

-- 5m the protocol of a contract: by who manages the arbodienst; what took effect is never changed, only followed by another

grant select, insert, update (stappen, stand, door_id, door_naam, toestand, in_werking_op, in_werking_door), delete on protocolversie to portaal_arbodienst;
create policy huurder_arbodienst on protocolversie as restrictive to portaal_arbodienst
  using (arbodienst_id = (select muur.mijn_arbodienst())) with check (arbodienst_id = (select muur.mijn_arbodienst()));
create policy beheer on protocolversie for select to portaal_arbodienst using ((select muur.is_arbobeheerder()));
create policy maken on protocolversie for insert to portaal_arbodienst
  with check ((select muur.is_arbobeheerder()) and toestand = 'concept' and door_id = (select muur.mijn_gebruiker()));
create policy wijzigen on protocolversie for update to portaal_arbodienst
  using ((select muur.is_arbobeheerder()) and toestand = 'concept') with check (true);
create policy verwijderen on protocolversie for delete to portaal_arbodienst using ((select muur.is_arbobeheerder()) and toestand = 'concept');
grant select, update (toestand, doorgevoerd_op) on protocolversie to wachter;
grant update (protocol) on contract to wachter;
create policy wachter on protocolversie to wachter using (true) with check (true);

-- 5n letters: templates and house style of a werkgever or an arbodienst, changed by who manages it, used by all who work there
grant select, insert, update (soort, naam, onderwerp, tekst, versie, door_id, door_naam, bijgewerkt_op), delete on briefsjabloon to portaal_werkgever, portaal_arbodienst;
grant select, insert, update (afzender, adres, ondertekening, kleur, versie, door_id, door_naam, bijgewerkt_op) on huisstijl to portaal_werkgever, portaal_arbodienst;
do $$
declare t text;
begin
  foreach t in array array['briefsjabloon', 'huisstijl'] loop
    execute format('create policy huurder_werkgever on %I as restrictive to portaal_werkgever
      using (werkgever_id = (select muur.mijn_werkgever())) with check (werkgever_id = (select muur.mijn_werkgever()))', t);
    execute format('create policy huurder_arbodienst on %I as restrictive to portaal_arbodienst
      using (arbodienst_id = (select muur.mijn_arbodienst())) with check (arbodienst_id = (select muur.mijn_arbodienst()))', t);
    execute format('create policy gebruiken on %I for select to portaal_werkgever, portaal_arbodienst using (true)', t);
    execute format('create policy maken on %I for insert to portaal_werkgever, portaal_arbodienst
      with check (((select muur.is_hr()) or (select muur.is_arbobeheerder())) and door_id = (select muur.mijn_gebruiker()))', t);
    execute format('create policy wijzigen on %I for update to portaal_werkgever, portaal_arbodienst
      using ((select muur.is_hr()) or (select muur.is_arbobeheerder())) with check (true)', t);
  end loop;
end $$;
-- the picture above letters: read by who may read a letter of that organisation, and by the job that prints it
grant select, insert, update (vervallen_op) on logo to portaal_werkgever, portaal_arbodienst;
grant select on logo to portaal_werknemer, taken;
create policy contractpartij on logo as restrictive to portaal_werkgever, portaal_arbodienst, portaal_werknemer
  using (exists (select from werkgever w where w.id = logo.werkgever_id) or exists (select from arbodienst a where a.id = logo.arbodienst_id));
create policy zien on logo for select to portaal_werkgever, portaal_arbodienst, portaal_werknemer using (true);
create policy maken on logo for insert to portaal_werkgever, portaal_arbodienst
  with check ((((select muur.is_hr()) and werkgever_id = (select muur.mijn_werkgever())) or ((select muur.is_arbobeheerder()) and arbodienst_id = (select muur.mijn_arbodienst())))
    and door_id = (select muur.mijn_gebruiker()));
create policy wijzigen on logo for update to portaal_werkgever, portaal_arbodienst
  using (((select muur.is_hr()) and werkgever_id = (select muur.mijn_werkgever())) or ((select muur.is_arbobeheerder()) and arbodienst_id = (select muur.mijn_arbodienst())));
create policy afdrukken on logo for select to taken using (true);
create policy verwijderen on briefsjabloon for delete to portaal_werkgever, portaal_arbodienst using ((select muur.is_hr()) or (select muur.is_arbobeheerder()));
-- a letter of the arbodienst is fixed by the consultant, and by nobody else
grant update (toestand, gedeeld_op, inhoud, inhoud_hash, ondertekenaars, vastgesteld_op, vastgesteld_door, afgerond_op) on documentversie to portaal_arbodienst;
create policy vaststellen on documentversie for update to portaal_arbodienst using ((select muur.is_consultant()) and exists (
  select from document d where d.werkgever_id = documentversie.werkgever_id and d.id = documentversie.document_id and d.soort = 'arbobrief'));

-- 5o attachments of a medical file: by who may read the whole file. What they are called and what is in them, through muur.lees_medisch
-- and muur.lees_bijlage only; never changed, never deleted.

grant select (ctid, id, arbodienst_id, dossier_id, vervangt_id, door_id, op), insert on medische_bijlage to portaal_medisch;
grant select on medische_bijlage to wachter;
create policy wachter on medische_bijlage to wachter using (true) with check (true);
create policy huurder_arbodienst on medische_bijlage as restrictive to portaal_arbodienst, portaal_medisch
  using (arbodienst_id = (select muur.mijn_arbodienst())) with check (arbodienst_id = (select muur.mijn_arbodienst()));
create policy relatie on medische_bijlage for select to portaal_medisch using (dossier_id = any ((select muur.volle_dossiers())::uuid[]));
create policy toevoegen on medische_bijlage for insert to portaal_medisch
  with check (door_id = (select muur.mijn_gebruiker()) and dossier_id = any ((select muur.volle_dossiers())::uuid[]));

-- 5p keeping and destroying. HR says that files are kept longer, and takes that back; a leidinggevende learns nothing of it: a
-- reason tells of a dispute.

grant select, insert, update (beeindigd_op, beeindigd_door_id, beeindigd_door_naam) on bewaarhouding to portaal_werkgever;
create policy zien on bewaarhouding for select to portaal_werkgever using ((select muur.is_hr()));
-- begun now, or it could last longer than a year
create policy maken on bewaarhouding for insert to portaal_werkgever
  with check ((select muur.is_hr()) and door_id = (select muur.mijn_gebruiker()) and beeindigd_op is null and op <= clock_timestamp());
create policy beeindigen on bewaarhouding for update to portaal_werkgever
  using ((select muur.is_hr()) and beeindigd_op is null) with check (true);

-- what is announced and what was destroyed: announced and taken back by the job, with the clock of the database; destroyed by nobody
-- but muur.vernietig_geval
grant select on vernietiging to portaal_werkgever, taken;
create policy zien on vernietiging for select to portaal_werkgever using ((select muur.is_hr()) and soort = 'verzuimdossier');
grant insert (werkgever_id, geval_id, dossiernummer, soort, regel, regel_vanaf, einde_begeleiding, geteld_vanaf, bewaar_tot), update (ingetrokken_op)
  on vernietiging to taken;
create policy lezen on vernietiging for select to taken using (true);
create policy aankondigen on vernietiging for insert to taken with check (soort = 'verzuimdossier' and vernietigd_op is null);
create policy intrekken on vernietiging for update to taken using (soort = 'verzuimdossier' and vernietigd_op is null) with check (true);

-- who destroys (2d): what its functions need, and no more
grant select, delete on verzuimgeval, tekenlink, handtekening, documentdeel, pdf, bestand, documentversie, document, adviesopvolging, advies,
  actie, signaaluitstel, terugkoppeling, afspraakvermelding, afspraak, wachtlijstplek, contactnotitie, contactmoment, gebeurtenis, loonsanctie,
  gevalfeit, taak, mijlpaalfeit, werkhervatting, verzuimmelding, verlof, bericht, gevalafschrift, begeleiding, bewaarhouding to opruimer;
grant select (uitkomst), delete on verzoeksleutel to opruimer;
grant select (gebruiker_id, rol, werkgever_id, werknemer_id) on roltoekenning to opruimer;
-- that there is a file, nothing of it
grant select (arbodienst_id, werknemer_id) on medisch_dossier to opruimer;
grant select, insert, update (vernietigd_op, ingetrokken_op, aantallen) on vernietiging to opruimer;
grant insert on logboekregel to opruimer;
grant usage on sequence logboekregel_id_seq to opruimer;
do $$
declare t text;
begin
  foreach t in array array['verzuimgeval', 'tekenlink', 'handtekening', 'documentdeel', 'pdf', 'bestand', 'documentversie', 'document', 'adviesopvolging',
                           'advies', 'actie', 'signaaluitstel', 'terugkoppeling', 'afspraakvermelding', 'afspraak', 'wachtlijstplek', 'contactnotitie',
                           'contactmoment', 'gebeurtenis', 'loonsanctie', 'gevalfeit', 'taak', 'mijlpaalfeit', 'werkhervatting', 'verzuimmelding', 'verlof',
                           'bericht', 'gevalafschrift', 'begeleiding', 'bewaarhouding', 'verzoeksleutel', 'roltoekenning',
                           'medisch_dossier', 'vernietiging'] loop
    execute format('create policy opruimer on %I to opruimer using (true) with check (true)', t);
  end loop;
end $$;
create policy opruimer on logboekregel for insert to opruimer with check (true);
