import { alsDag, alsDagOfNiets, voorKolomOfNiets } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import { maakFeiten } from '@/lib/wet/feiten'
import { type Dag, vandaagInNederland } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import type { Melding } from './lees-meldstand'

interface Verhuizing {
  melding: Melding
  /** id of the case it belongs to now */
  naar: string
}

/** Milestones that come back: their number is only an order, so that on joining they are numbered on. */
const HERHAALD = new Set(REGELS.inDienst.filter((r) => r.herhaalt).map((r) => r.code))

/**
 * After reports moved between cases: what was done in the time of a report goes with it. A milestone that cannot have been
 * carried out in the new case (before its earliest day, or there already) stays behind in the old one: better asked again
 * than counted wrongly. Documents, files, contacts, advice and tasks go along in Postgres, which keeps what was signed as it is
 * (muur.stukken_volgen_melding).
 */
export async function verplaatsFeiten(
  ctx: Ctx<'werkgever'>,
  ketens: Melding[][],
  verhuisd: Verhuizing[],
  gevallen: { id: string; arbodienstId: string | null }[],
): Promise<void> {
  const { werkgeverId } = ctx.wie
  const nu = new Map(verhuisd.map((v) => [v.melding.id, v.naar]))
  const alle = ketens.flat().map((m) => ({ ...m, gevalId: nu.get(m.id) ?? m.gevalId }))
  /** the case in whose time a day lies: that of the last report that had begun */
  const gevalOp = (op: Dag): string | undefined => (alle.findLast((m) => m.eersteZiektedag <= op) ?? alle[0])?.gevalId
  const arbodienst = (gevalId: string) => gevallen.find((g) => g.id === gevalId)?.arbodienstId ?? null
  const bij = { werkgeverId, gevalId: { in: gevallen.map((g) => g.id) }, vervallenOp: null }

  const hervattingen = await ctx.db.werkhervatting.findMany({
    where: bij,
    select: { id: true, gevalId: true, vanaf: true },
  })
  for (const h of hervattingen) {
    const naar = gevalOp(alsDag(h.vanaf))
    if (!naar || naar === h.gevalId) continue
    await ctx.db.werkhervatting.updateMany({
      where: { id: h.id },
      data: { gevalId: naar, arbodienstId: arbodienst(naar) },
    })
  }

  const feiten = await ctx.db.mijlpaalfeit.findMany({
    where: bij,
    orderBy: [{ code: 'asc' }, { nummer: 'asc' }],
    select: { id: true, gevalId: true, code: true, nummer: true, soort: true, op: true, vastgelegdOp: true },
  })
  const vanaf = new Map<string, Map<string, Dag>>()
  for (const f of feiten) {
    const op = alsDagOfNiets(f.op) ?? vandaagInNederland(f.vastgelegdOp)
    const naar = gevalOp(op)
    if (!naar || naar === f.gevalId) continue
    const daar =
      vanaf.get(naar) ??
      eersteDagen(
        alle.filter((m) => m.gevalId === naar),
        ctx.vandaag,
      )
    vanaf.set(naar, daar)
    const eersteDag = daar.get(f.code)
    if (f.soort === 'gedaan' && eersteDag !== undefined && op < eersteDag) continue
    const nummers = feiten.filter((x) => x.gevalId === naar && x.code === f.code).map((x) => x.nummer)
    if (nummers.includes(f.nummer) && !HERHAALD.has(f.code)) continue
    const nummer = HERHAALD.has(f.code) ? Math.max(0, ...nummers) + 1 : f.nummer
    await ctx.db.mijlpaalfeit.updateMany({
      where: { id: f.id },
      data: { gevalId: naar, arbodienstId: arbodienst(naar), nummer },
    })
    f.gevalId = naar
    f.nummer = nummer
  }

  await verplaatsBijzonderheden(ctx, bij, gevalOp, arbodienst)
  await verplaatsEersteContact(ctx, verhuisd, alle)
}

/**
 * A loonsanctie, the WIA application, pay continued and a death move or end the clock of the case in whose time they lie. Of each kind
 * a case has one: what was recorded last counts, the other lapses.
 */
async function verplaatsBijzonderheden(
  ctx: Ctx<'werkgever'>,
  waar: { werkgeverId: string; gevalId: { in: string[] }; vervallenOp: null },
  gevalOp: (op: Dag) => string | undefined,
  arbodienst: (gevalId: string) => string | null,
): Promise<void> {
  const feiten = await ctx.db.gevalfeit.findMany({
    where: waar,
    orderBy: { vastgelegdOp: 'desc' },
    select: { id: true, gevalId: true, soort: true, dag: true },
  })
  const bezet = new Set<string>()
  const over: { id: string; naar: string }[] = []
  for (const f of feiten) {
    const naar = gevalOp(alsDag(f.dag)) ?? f.gevalId
    if (bezet.has(`${naar} ${f.soort}`))
      await ctx.db.gevalfeit.updateMany({ where: { id: f.id }, data: { vervallenOp: ctx.nu } })
    else if (naar !== f.gevalId) over.push({ id: f.id, naar })
    bezet.add(`${naar} ${f.soort}`)
  }
  // after what lapses: of each kind one may stand in a case
  for (const { id, naar } of over)
    await ctx.db.gevalfeit.updateMany({ where: { id }, data: { gevalId: naar, arbodienstId: arbodienst(naar) } })

  const sancties = await ctx.db.loonsanctie.findMany({
    where: waar,
    select: { id: true, gevalId: true, besluitOp: true },
  })
  for (const l of sancties) {
    const naar = gevalOp(alsDag(l.besluitOp))
    if (!naar || naar === l.gevalId) continue
    await ctx.db.loonsanctie.updateMany({
      where: { id: l.id },
      data: { gevalId: naar, arbodienstId: arbodienst(naar) },
    })
  }
}

/** Earliest day of each milestone of a case with these reports and nothing done yet. */
function eersteDagen(meldingen: Melding[], vandaag: Dag): Map<string, Dag> {
  if (meldingen.length === 0) return new Map()
  const uitkomst = tijdlijn(maakFeiten({ perioden: meldingen }), REGELS, vandaag)
  return new Map(uitkomst.goed ? uitkomst.tijdlijn.mijlpalen.map((m) => [m.code, m.vanaf]) : [])
}

/** Joined: the earliest of both. Split: it stays with the case in whose time it was. */
async function verplaatsEersteContact(ctx: Ctx<'werkgever'>, verhuisd: Verhuizing[], alle: Melding[]): Promise<void> {
  const { werkgeverId } = ctx.wie
  const ids = [...new Set(verhuisd.flatMap((v) => [v.naar, v.melding.gevalId]))]
  const gevallen = await ctx.db.verzuimgeval.findMany({
    where: { werkgeverId, id: { in: ids } },
    select: { id: true, eersteContactOp: true, geenBenutbareMogelijkheden: true },
  })
  const dagen = gevallen.flatMap((g) => (g.eersteContactOp ? [alsDag(g.eersteContactOp)] : [])).sort()
  for (const g of gevallen) {
    const eigen = alle.filter((m) => m.gevalId === g.id)
    const [eerste] = eigen
    if (!eerste) continue
    const volgende = alle.find((m) => m.gevalId !== g.id && m.eersteZiektedag > eerste.eersteZiektedag)
    const contact =
      dagen.find((d) => d >= eerste.eersteZiektedag && (!volgende || d < volgende.eersteZiektedag)) ?? null
    // Joined: the doctor's latest word counts, and that stands in the case that ended.
    const opgegaan = verhuisd.some(
      (v) => v.naar === g.id && gevallen.some((x) => x.id === v.melding.gevalId && x.geenBenutbareMogelijkheden),
    )
    await ctx.db.verzuimgeval.update({
      where: { id: g.id },
      data: {
        eersteContactOp: voorKolomOfNiets(contact),
        geenBenutbareMogelijkheden: g.geenBenutbareMogelijkheden || opgegaan,
      },
      select: { id: true },
    })
  }
}
