import type pg from 'pg'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import { dienstverbandSchema, persoonSchema } from '@/lib/organisatie/medewerker-schema'
import { voegMedewerkerToe } from '@/lib/organisatie/voeg-medewerker-toe'
import { zoekMedewerkersSchema } from '@/lib/organisatie/zoek-medewerkers-schema'
import type { Recht } from '@/lib/toegang/rechten'
import { Weigering } from '@/lib/weigering'
import { wereld } from '../../hulp/wereld'

/** A werkgever with one HR person signed in, and departments Zorg > Nacht, Zorg > Dag and Kantoor. */
export async function bedrijf(admin: pg.Pool) {
  const w = wereld(admin)
  const werkgeverId = await w.werkgever()
  const zorg = await w.afdeling(werkgeverId, 'Zorg')
  const nacht = await w.afdeling(werkgeverId, 'Nacht', zorg)
  const dagdienst = await w.afdeling(werkgeverId, 'Dag', zorg)
  const kantoor = await w.afdeling(werkgeverId, 'Kantoor')
  const hr = await w.aangemeld('hr', { werkgeverId }, 'Hanna Recht')
  const leider = await w.aangemeld('leidinggevende', { werkgeverId, afdelingId: zorg }, 'Lies Zorg')
  return {
    w,
    werkgeverId,
    zorg,
    nacht,
    dagdienst,
    kantoor,
    hr: hr.sleutel,
    hrId: hr.gebruikerId,
    leider: leider.sleutel,
  }
}

/** The form as a browser would send it: every field a text. */
export function formulier(velden: Record<string, string> = {}) {
  const alles = {
    personeelsnummer: crypto.randomUUID().slice(0, 12),
    voornaam: 'Jasper',
    tussenvoegsel: 'de',
    achternaam: 'Wit',
    geboortedatum: '15-06-1985',
    functie: 'timmerman',
    contracturen: '36',
    voltijduren: '40',
    begin: '01-01-2020',
    ...velden,
  }
  return { ...persoonSchema.parse(alles), ...dienstverbandSchema.parse(alles) }
}

/** Adds somebody through the use case and gives his id. */
export async function voegToe(hr: Sleutel<'werkgever'>, velden: Record<string, string> = {}): Promise<string> {
  const { werknemerId } = await als(hr, 'register.wijzigen', (ctx) => voegMedewerkerToe(ctx, formulier(velden)))
  return werknemerId
}

/** One unit of work of somebody in the portal of the werkgever. */
export function als<T>(
  sleutel: Sleutel<'werkgever'>,
  recht: Recht,
  werk: (ctx: Ctx<'werkgever'>) => Promise<T>,
  opties: { nu?: Date } = {},
): Promise<T> {
  return namens(sleutel, recht, werk, opties)
}

/** The query of the list, from what would stand in the address. */
export function vraag(query: Record<string, unknown> = {}) {
  return zoekMedewerkersSchema.parse(query)
}

/** The refusal that this ends in; fails when it is none. */
export async function weigering(werk: Promise<unknown>): Promise<{ code: string; veld?: string; gegevens?: object }> {
  const fout = await werk.then(
    () => null,
    (f: unknown) => f,
  )
  if (!(fout instanceof Weigering)) throw new Error(`Geen weigering maar ${String(fout)}`)
  return { code: fout.code, veld: fout.opties.veld, gegevens: fout.opties.gegevens }
}
