import { Bevestigen } from '@/lib/bevestigen'
import type { Ctx } from '@/lib/db/namens'
import { feitenVan } from '@/lib/poortwacht/feiten-van'
import { leesGeval } from '@/lib/poortwacht/lees-geval'
import { Weigering } from '@/lib/weigering'
import type { Tijdlijn } from '@/lib/wet/begrippen'
import { type Dag, toonDag } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import { type Verschil, vergelijk } from '@/lib/wet/wat-als'

/** What a change would do, or why it cannot be done. */
export type Vooraf =
  | { kan: true; zinnen: string[]; verschillen: Verschil[] }
  | { kan: false; tekst: string; veld: string | null }

interface Indeling {
  id: string
  eersteZiektedag: Dag
  dossiernummer: string
  gevalId: string
}

/**
 * Shows what a change would do by doing it and taking it back: what is shown is exactly what saving will give, refusals
 * included, because it is the same code. Nothing of it stays, not even a lock.
 */
export async function bekijkVooraf(
  ctx: Ctx<'werkgever'>,
  gevalId: string,
  doe: () => Promise<{ gevalId: string }>,
): Promise<Vooraf> {
  const geval = await leesGeval(ctx, gevalId)
  const oud = await klok(ctx, gevalId)
  const voor = await indeling(ctx, geval.dienstverbandId)
  await ctx.db.$executeRaw`savepoint vooraf`
  try {
    const { gevalId: naar } = await doe()
    const nieuw = await klok(ctx, naar)
    const na = await indeling(ctx, geval.dienstverbandId)
    return {
      kan: true,
      zinnen: [...verhuizingen(voor, na), ...(nieuw === null ? [LEEG] : [])],
      verschillen: nieuw === null ? [] : vergelijk(naar === gevalId ? oud : null, nieuw).filter(isVanBelang),
    }
  } catch (fout) {
    if (fout instanceof Weigering && fout.code !== 'nietGevonden') {
      return { kan: false, tekst: fout.message, veld: fout.opties.veld ?? null }
    }
    if (fout instanceof Bevestigen) return { kan: true, zinnen: fout.vragen, verschillen: [] }
    throw fout
  } finally {
    await ctx.db.$executeRaw`rollback to savepoint vooraf`
  }
}

const LEEG = 'Het dossier sluit: er is dan geen geldige ziekmelding meer in.'

/** The timeline of a case, or null when it has no valid report. */
async function klok(ctx: Ctx<'werkgever'>, gevalId: string): Promise<Tijdlijn | null> {
  const feiten = feitenVan(await leesGeval(ctx, gevalId))
  if (feiten.perioden.length === 0) return null
  const uitkomst = tijdlijn(feiten, REGELS, ctx.vandaag)
  return uitkomst.goed ? uitkomst.tijdlijn : null
}

async function indeling(ctx: Ctx<'werkgever'>, dienstverbandId: string): Promise<Indeling[]> {
  return await ctx.db.$queryRaw<Indeling[]>`
    select m.id, m.eerste_ziektedag::text as "eersteZiektedag", g.dossiernummer, g.id as "gevalId"
      from verzuimmelding m join verzuimgeval g on g.werkgever_id = m.werkgever_id and g.id = m.geval_id
     where m.werkgever_id = ${ctx.wie.werkgeverId}::uuid and m.dienstverband_id = ${dienstverbandId}::uuid and m.ingetrokken_op is null
     order by m.eerste_ziektedag`
}

/** Which reports go to another case, in sentences. The number of a new case is not known yet: it is drawn on saving. */
function verhuizingen(voor: Indeling[], na: Indeling[]): string[] {
  const bestaand = new Set(voor.map((v) => v.gevalId))
  return na.flatMap((n) => {
    const was = voor.find((v) => v.id === n.id)
    if (!was || was.gevalId === n.gevalId) return []
    const wie = `De ziekteperiode vanaf ${toonDag(n.eersteZiektedag)}`
    return bestaand.has(n.gevalId)
      ? [`${wie} gaat horen bij dossier ${n.dossiernummer}: er zit dan minder dan vier weken tussen.`]
      : [`${wie} wordt een eigen dossier: er zit dan vier weken of meer tussen.`]
  })
}

/** Milestones that nobody has to act on, before or after, are left out: they only make the list long. */
function isVanBelang(v: Verschil): boolean {
  const stil = (t: Verschil['toestandWas']) => t === null || t === 'nietVanToepassing'
  return !(stil(v.toestandWas) && stil(v.toestandWordt))
}
