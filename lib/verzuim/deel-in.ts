import { voorKolom } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import { herbereken } from '@/lib/poortwacht/herbereken'
import { Weigering } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import { type Groepering, groepeer } from '@/lib/wet/samentelling'
import { noteer } from './gebeurtenissen'
import { nieuwDossiernummer } from './kenmerken'
import { leesMeldstand, type Melding } from './lees-meldstand'
import type { OpenGeval } from './open-voor-wijziging'
import { verplaatsFeiten } from './verplaats-feiten'

/** The chains of valid reports of one employment after a change of one of them; refuses what contradicts itself. */
export function eisKetens(groepering: Groepering<Melding>): Melding[][] {
  const [eerste] = groepering.tegenstrijdigheden
  if (eerste) throw new Weigering('tegenstrijdig', { veld: 'wordt', tekst: eerste.tekst })
  return groepering.ketens.map((k) => k.perioden)
}

/**
 * Divides the reports of an employment over cases again, after a correction: what is less than four weeks apart becomes one
 * case, what is further apart becomes two. A case keeps the oldest chain that holds one of its reports; one that holds none
 * any more closes. Facts go with the report in whose time they belong, history says what moved, and every case that was
 * touched is computed anew. Gives the case that the changed report belongs to now.
 */
export async function deelIn(ctx: Ctx<'werkgever'>, geval: OpenGeval, meldingId: string): Promise<string> {
  const { werkgeverId } = ctx.wie
  const stand = await leesMeldstand(ctx, geval.werknemerId)
  const meldingen = stand.meldingen.filter((m) => m.dienstverbandId === geval.dienstverbandId)
  const ketens = eisKetens(groepeer(meldingen, stand.verloven))
  const bezet = new Set<string>()
  const geraakt = new Set<string>([geval.id])
  const verhuisd: { melding: Melding; naar: string }[] = []
  for (const keten of ketens) {
    const [eerste] = keten
    if (!eerste) continue
    const blijft = keten.find((m) => !bezet.has(m.gevalId))?.gevalId
    const doel = blijft ?? (await splitsAf(ctx, geval, eerste.eersteZiektedag))
    bezet.add(doel)
    for (const melding of keten.filter((m) => m.gevalId !== doel)) {
      verhuisd.push({ melding, naar: doel })
      geraakt.add(doel).add(melding.gevalId)
    }
  }
  if (verhuisd.length > 0) {
    const gevallen = await ctx.db.verzuimgeval.findMany({
      where: { werkgeverId, id: { in: [...geraakt] } },
      select: { id: true, dossiernummer: true, arbodienstId: true },
    })
    const nummer = (id: string) => gevallen.find((g) => g.id === id)?.dossiernummer ?? ''
    for (const { melding, naar } of verhuisd) {
      await ctx.db.verzuimmelding.update({
        where: { id: melding.id },
        data: { gevalId: naar, arbodienstId: gevallen.find((g) => g.id === naar)?.arbodienstId ?? null },
        select: { id: true },
      })
      const gegevens = {
        meldingId: melding.id,
        eersteZiektedag: melding.eersteZiektedag,
        van: nummer(melding.gevalId),
        naar: nummer(naar),
      }
      await noteer(ctx, melding.gevalId, 'meldingVerplaatst', gegevens)
      await noteer(ctx, naar, 'meldingVerplaatst', gegevens)
    }
    await verplaatsFeiten(ctx, ketens, verhuisd, gevallen)
  }
  for (const id of geraakt) await herbereken(ctx, id)
  return verhuisd.find((v) => v.melding.id === meldingId)?.naar ?? geval.id
}

/** A new case for reports that no longer belong to theirs, guided by whoever guided it. */
async function splitsAf(ctx: Ctx<'werkgever'>, van: OpenGeval, eersteZiektedag: Dag): Promise<string> {
  const nieuw = await ctx.db.verzuimgeval.create({
    data: {
      werkgeverId: ctx.wie.werkgeverId,
      werknemerId: van.werknemerId,
      dienstverbandId: van.dienstverbandId,
      arbodienstId: van.arbodienstId,
      verzuimconsultantId: van.verzuimconsultantId,
      dossiernummer: nieuwDossiernummer(eersteZiektedag),
      eersteZiektedag: voorKolom(eersteZiektedag),
      rekenstart: voorKolom(eersteZiektedag),
      toestand: 'open',
    },
    select: { id: true },
  })
  return nieuw.id
}
