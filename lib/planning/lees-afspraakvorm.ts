import { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import { isDag, plusDagen } from '@/lib/wet/kalender'
import { type Behandelaar, leesBehandelaars } from './behandelaars'
import { leesVrij } from './lees-tijd'
import { AFSPRAAKSOORTEN, type Afspraaksoort, isAfspraaksoort } from './soorten'
import type { VrijMoment } from './vrije-momenten'

/** How far ahead free moments are looked for, and how many are offered. */
const DAGEN_VOORUIT = 42
const AANBOD = 10

const eerste = z.preprocess((w) => (Array.isArray(w) ? w[0] : w), z.string())
const schema = z.object({
  geval: eerste.pipe(z.uuid()).optional().catch(undefined),
  werknemer: eerste.pipe(z.uuid()).optional().catch(undefined),
  soort: eerste.refine(isAfspraaksoort).optional().catch(undefined),
  wie: eerste.pipe(z.uuid()).optional().catch(undefined),
  dag: eerste.refine(isDag).optional().catch(undefined),
  van: eerste
    .pipe(z.string().regex(/^\d{1,4}$/))
    .transform(Number)
    .optional()
    .catch(undefined),
})
export type Vormvraag = z.output<typeof schema>

/** What an address asks of the form, whatever stands there. */
export function leesVormvraag(vraag: unknown): Vormvraag {
  const gelezen = schema.safeParse(vraag)
  return gelezen.success ? gelezen.data : {}
}

/** What the form needs: for whom, which kinds are possible, who does them and when there is room. */
export interface Afspraakvorm {
  persoon: { werknemerId: string; gevalId: string | null; naam: string; werkgever: string; telefoon: string | null }
  soorten: Afspraaksoort[]
  soort: Afspraaksoort
  /** who does this kind; empty when that is a practice outside */
  behandelaars: Behandelaar[]
  /** whose moments are shown; null for everybody */
  wie: string | null
  momenten: VrijMoment[]
  /** the moment that was chosen in the agenda, when it is still free */
  gekozen: VrijMoment | null
}

/** Everything for the form of an appointment; null when it is not known yet for whom. Refuses who is not guided. */
export async function leesAfspraakvorm(ctx: Ctx<'arbodienst'>, vraag: Vormvraag): Promise<Afspraakvorm | null> {
  const persoon = await vindPersoon(ctx, vraag)
  if (!persoon) return null
  const soorten = (Object.keys(AFSPRAAKSOORTEN) as Afspraaksoort[]).filter(
    (s) => persoon.gevalId !== null || AFSPRAAKSOORTEN[s].geval !== 'verplicht',
  )
  const alle = await leesBehandelaars(ctx)
  const doet = (s: Afspraaksoort, b: Behandelaar) =>
    b.rollen.some((r) => (AFSPRAAKSOORTEN[s].bij as readonly string[]).includes(r))
  const gevraagdeWie = alle.find((b) => b.id === vraag.wie)
  const passend = gevraagdeWie && soorten.find((s) => doet(s, gevraagdeWie))
  const soort = soorten.find((s) => s === vraag.soort) ?? passend ?? soorten[0] ?? 'preventief'
  const behandelaars = alle.filter((b) => doet(soort, b))
  const wie = behandelaars.find((b) => b.id === vraag.wie)?.id ?? null
  const van = vraag.dag && isDag(vraag.dag) && vraag.dag > ctx.vandaag ? vraag.dag : ctx.vandaag
  const vrij = await leesVrij(ctx, {
    behandelaars: wie ? [wie] : behandelaars.map((b) => b.id),
    werknemerId: persoon.werknemerId,
    van,
    tot: plusDagen(van, DAGEN_VOORUIT),
    hoogstens: 500,
  })
  const gekozen = vrij.find((m) => m.dag === vraag.dag && m.vanMinuut === vraag.van) ?? null
  await logboek(ctx, {
    gebeurtenis: 'planning.formulierBekeken',
    handeling: 'lezen',
    onderwerpen: [persoon.werknemerId],
    object: 'begeleiding',
  })
  const eersteMomenten = vrij.slice(0, AANBOD)
  return {
    persoon,
    soorten,
    soort,
    behandelaars,
    wie,
    momenten: gekozen && !eersteMomenten.includes(gekozen) ? [gekozen, ...eersteMomenten] : eersteMomenten,
    gekozen,
  }
}

type Persoon = Afspraakvorm['persoon']

async function vindPersoon(ctx: Ctx<'arbodienst'>, { geval, werknemer }: Vormvraag): Promise<Persoon | null> {
  if (geval === undefined && werknemer === undefined) return null
  const { arbodienstId } = ctx.wie
  const [rij] = await ctx.db.$queryRaw<Persoon[]>`
    select b.werknemer_id as "werknemerId", g.id as "gevalId", b.naam, w.naam as werkgever, b.telefoon
      from begeleiding b
      join werkgever w on w.id = b.werkgever_id
      left join verzuimgeval g on g.werkgever_id = b.werkgever_id and g.werknemer_id = b.werknemer_id and g.arbodienst_id = b.arbodienst_id
           and g.id = ${geval ?? null}::uuid and g.toestand <> 'gesloten'
     where b.arbodienst_id = ${arbodienstId}::uuid and b.beeindigd_op is null
       and b.werknemer_id = coalesce(${werknemer ?? null}::uuid,
             (select x.werknemer_id from verzuimgeval x where x.id = ${geval ?? null}::uuid and x.arbodienst_id = ${arbodienstId}::uuid))
     limit 1`
  if (!rij) throw nietGevonden('begeleiding', geval ?? werknemer ?? '')
  return rij
}
