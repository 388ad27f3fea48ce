import { alsDienst } from '@/lib/db/dienst'
import { Weigering } from '@/lib/weigering'
import { vingerafdruk } from './kluis'
import { type Portaal, portalen } from './rollen'

/** A session that lives, however far it has come: behind the password, behind the second factor, in a portal. */
export interface LevendeSessie {
  id: string
  gebruikerId: string
  naam: string
  email: string
  /** null while no workplace was chosen */
  portaal: Portaal | null
  /** as in Werkplek.sleutel; null while no workplace was chosen */
  werkplek: string | null
  heeftFactor: boolean
  /** the second factor was shown at most 15 minutes ago */
  factorVers: boolean
  /** the account has a confirmed second factor */
  factorIngesteld: boolean
  /** the link to tie another app with which this session was begun */
  briefId: string | null
  toestel: string | null
}

interface Rij {
  id: string
  gebruiker_id: string
  naam: string
  email: string
  portaal: string | null
  tenant: string | null
  heeft_factor: boolean
  factor_vers: boolean
  factor_ingesteld: boolean
  brief_id: string | null
  toestel: string | null
}

/**
 * The session of this secret, or null when it is unknown, ended, over or idle too long, or its account is blocked. The
 * limits stand once, in muur.leeft: with another copy here, somebody could walk up to an idle screen and choose a
 * workplace to wake the session.
 */
export async function leesSessie(geheim: string): Promise<LevendeSessie | null> {
  const [rij] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Rij[]>`
      select s.id, g.id as gebruiker_id, g.naam, g.email, s.portaal, coalesce(s.werkgever_id, s.arbodienst_id)::text as tenant,
             s.tweede_factor_op is not null as heeft_factor,
             coalesce(s.tweede_factor_op > statement_timestamp() - interval '15 minutes', false) as factor_vers, i.totp_bevestigd_op is not null as factor_ingesteld,
             s.brief_id, s.toestel
        from sessie s join gebruiker g on g.id = s.gebruiker_id left join inloggegeven i on i.gebruiker_id = g.id
       where s.geheim_hash = ${vingerafdruk(geheim)} and g.geblokkeerd_op is null and muur.leeft(s)`,
  )
  if (!rij) return null
  const portaal = portalen.find((p) => p === rij.portaal) ?? null
  return {
    id: rij.id,
    gebruikerId: rij.gebruiker_id,
    naam: rij.naam,
    email: rij.email,
    portaal,
    werkplek: portaal && werkplekSleutel(portaal, rij.tenant),
    heeftFactor: rij.heeft_factor,
    factorVers: rij.factor_vers,
    factorIngesteld: rij.factor_ingesteld,
    briefId: rij.brief_id,
    toestel: rij.toestel,
  }
}

/** The session of somebody who has just shown his second factor; otherwise he has to show it again, or to sign in. */
export async function metVerseFactor(geheim: string): Promise<LevendeSessie> {
  const sessie = await leesSessie(geheim)
  if (!sessie?.heeftFactor) throw new Weigering('geenRecht')
  if (!sessie.factorVers) throw new Weigering('factorNodig')
  return sessie
}

/** Name of a workplace in forms: portal and tenant. */
export function werkplekSleutel(portaal: Portaal, tenant: string | null): string {
  return `${portaal}.${tenant ?? 'platform'}`
}
