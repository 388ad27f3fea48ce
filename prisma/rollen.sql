-- The roles of the database. Idempotent; applied by the migration before anything else. Passwords are set elsewhere.
--
--   verzuim_eigenaar   owns every table; nobody signs in as it, and FORCE ROW LEVEL SECURITY binds it too
--   wachter            owns the SECURITY DEFINER functions of the wall; has just the privileges these need
--   opruimer           owns the few functions that destroy what was kept long enough, and has the privileges these need; nobody
--                      signs in as it or becomes it
--   portaal_*          one per portal: a policy "TO portaal_x" is the only one that applies in that portal
--   portaal_betrokkene the employee himself, for what a doctor asks him: no table, a few functions, on the medical login
--   taken              background jobs
--
-- Three logins, none of which owns, inherits or bypasses anything. Each can only become (SET ROLE) what stands here:
--   verzuim_app        the portals without medical content
--   verzuim_medisch    the medical portal, with a pool and a password of its own
--   verzuim_dienst     what happens without a session: sign-in and jobs. A statement injected on a page's connection
--                      can therefore neither read a password hash nor forge a session.

do $$
declare r text;
begin
  foreach r in array array['verzuim_eigenaar', 'wachter', 'opruimer', 'portaal_werkgever', 'portaal_arbodienst', 'portaal_medisch',
                           'portaal_werknemer', 'portaal_betrokkene', 'portaal_beheer', 'portaal_aanmelden', 'taken'] loop
    if not exists (select from pg_roles where rolname = r) then
      execute format('create role %I nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls', r);
    end if;
  end loop;
  foreach r in array array['verzuim_app', 'verzuim_medisch', 'verzuim_dienst'] loop
    if not exists (select from pg_roles where rolname = r) then
      execute format('create role %I login noinherit nosuperuser nocreatedb nocreaterole nobypassrls', r);
    end if;
    -- The driver sends moments without a zone; "today" in the law's zone is muur.vandaag().
    execute format('alter role %I set timezone = %L', r, 'UTC');
  end loop;
end $$;

grant portaal_werkgever, portaal_arbodienst, portaal_werknemer, portaal_beheer to verzuim_app;
grant portaal_medisch, portaal_betrokkene to verzuim_medisch;
grant portaal_aanmelden, taken to verzuim_dienst;

-- Whoever migrates may act as the owner of the tables, as the guard and as who destroys.
grant verzuim_eigenaar, wachter, opruimer to current_user;

grant usage on schema public to wachter, opruimer, portaal_werkgever, portaal_arbodienst, portaal_medisch, portaal_werknemer, portaal_betrokkene,
  portaal_beheer, portaal_aanmelden, taken;
