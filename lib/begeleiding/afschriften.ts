import { z } from 'zod'
import { alsDag } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { geen, sql } from '@/lib/db/sql'
import type { Beeld, Teken } from '@/lib/documenten/begrippen'
import { alsTeken } from '@/lib/documenten/lees-document'
import { nietGevonden } from '@/lib/weigering'
import { type Dag, dag } from '@/lib/wet/kalender'

const PER_BLAD = 50

/** A case that went to another arbodienst, as a line of the list. */
export interface Afschriftregel {
  id: string
  naam: string
  werkgever: string
  dossiernummer: string
  eersteZiektedag: Dag
  /** last day of the contract */
  totEnMet: Dag
}

/** What is kept of cases that went elsewhere, the latest first; keyset pages. */
export async function leesAfschriften(
  ctx: Ctx<'arbodienst'>,
  na: string | null,
): Promise<{ regels: Afschriftregel[]; volgende: string | null }> {
  const { arbodienstId } = ctx.wie
  const rijen = await ctx.db.$queryRaw<
    (Omit<Afschriftregel, 'eersteZiektedag' | 'totEnMet'> & {
      werknemerId: string
      eersteZiektedag: string
      totEnMet: string
    })[]
  >`
    select a.id, a.werknemer_id as "werknemerId", b.naam, w.naam as werkgever, a.dossiernummer, a.eerste_ziektedag::text as "eersteZiektedag", a.tot_en_met::text as "totEnMet"
      from gevalafschrift a
      join begeleiding b on b.arbodienst_id = a.arbodienst_id and b.werknemer_id = a.werknemer_id
      join werkgever w on w.id = a.werkgever_id
     where a.arbodienst_id = ${arbodienstId}::uuid
       ${na ? sql`and (a.gemaakt_op, a.id) < (select x.gemaakt_op, x.id from gevalafschrift x where x.arbodienst_id = ${arbodienstId}::uuid and x.id = ${na}::uuid)` : geen}
     order by a.gemaakt_op desc, a.id desc limit ${PER_BLAD + 1}`
  const blad = rijen.slice(0, PER_BLAD)
  await logboek(ctx, {
    gebeurtenis: 'afschriften.bekeken',
    handeling: 'lezen',
    onderwerpen: [...new Set(blad.map((r) => r.werknemerId))],
    object: 'gevalafschrift',
    bijzonderheden: { aantal: blad.length },
  })
  return {
    regels: blad.map(({ werknemerId: _, ...r }) => ({
      ...r,
      eersteZiektedag: dag(r.eersteZiektedag),
      totEnMet: dag(r.totEnMet),
    })),
    volgende: rijen.length > PER_BLAD ? (blad.at(-1)?.id ?? null) : null,
  }
}

const tekst = z.string().nullish()
/** What is shown of the copy; a copy made by an older version simply shows less. */
const inhoud = z.object({
  meldingen: z
    .array(z.object({ eerste_ziektedag: z.string(), hersteld_per: tekst, gemeld_door_naam: z.string() }))
    .catch([]),
  werkhervattingen: z.array(z.object({ vanaf: z.string(), percentage_gewerkt: z.number() })).catch([]),
  mijlpaalfeiten: z
    .array(z.object({ code: z.string(), soort: z.string(), op: tekst, door_naam: z.string() }))
    .catch([]),
  documenten: z
    .array(
      z.object({
        id: z.string(),
        versie: z.number(),
        toestand: z.string(),
        inhoud: z.string(),
        vastgesteld_op: z.string(),
        handtekeningen: z.array(
          z.object({
            partij: z.string(),
            naam: z.string(),
            functie: tekst,
            betekenis: z.string(),
            opmerking: tekst,
            wijze: z.string(),
            op: z.string(),
          }),
        ),
      }),
    )
    .catch([]),
  bestanden: z.array(z.object({ id: z.string(), naam: z.string(), op: z.string(), door_naam: z.string() })).catch([]),
})

export interface Afschrift extends Afschriftregel {
  meldingen: { eersteZiektedag: Dag; hersteldPer: Dag | null; door: string }[]
  werk: { vanaf: Dag; percentage: number }[]
  mijlpalen: { code: string; soort: string; op: Dag | null; door: string }[]
  /** versions that were fixed, with who signed, the latest first */
  documenten: { sleutel: string; beeld: Beeld; vervallen: boolean; op: string; tekens: Teken[] }[]
  /** of files that there were: their names, not what is in them */
  bestanden: { id: string; naam: string; op: string; door: string }[]
  contacten: { id: string; op: Dag; doorNaam: string; afspraken: string | null; notitie: string | null }[]
}

/** One copy, with the contacts and notes that the arbodienst made itself. Refuses with `nietGevonden`. */
export async function leesAfschrift(ctx: Ctx<'arbodienst'>, id: string): Promise<Afschrift> {
  const { arbodienstId } = ctx.wie
  const rij = await ctx.db.gevalafschrift.findFirst({ where: { id, arbodienstId } })
  if (!rij) throw nietGevonden('gevalafschrift', id)
  const persoon = await ctx.db.begeleiding.findFirst({
    where: { arbodienstId, werknemerId: rij.werknemerId },
    select: { naam: true, werkgever: { select: { naam: true } } },
  })
  const contacten = await ctx.db.contactmoment.findMany({
    where: { arbodienstId, werkgeverId: rij.werkgeverId, gevalId: rij.gevalId },
    orderBy: { op: 'desc' },
    take: 200,
    select: { id: true, op: true, doorNaam: true, afspraken: true },
  })
  const notities = await ctx.db.contactnotitie.findMany({
    where: { arbodienstId, gevalId: rij.gevalId },
    take: 200,
    select: { contactmomentId: true, tekst: true },
  })
  await logboek(ctx, {
    gebeurtenis: 'afschrift.bekeken',
    handeling: 'lezen',
    onderwerpen: [rij.werknemerId],
    object: 'gevalafschrift',
    objectId: id,
  })
  const { meldingen, werkhervattingen, mijlpaalfeiten, documenten, bestanden } = inhoud.parse(rij.gegevens)
  return {
    id,
    naam: persoon?.naam ?? '',
    werkgever: persoon?.werkgever.naam ?? '',
    dossiernummer: rij.dossiernummer,
    eersteZiektedag: alsDag(rij.eersteZiektedag),
    totEnMet: alsDag(rij.totEnMet),
    meldingen: meldingen.map((m) => ({
      eersteZiektedag: dag(m.eerste_ziektedag),
      hersteldPer: m.hersteld_per ? dag(m.hersteld_per) : null,
      door: m.gemeld_door_naam,
    })),
    werk: werkhervattingen.map((h) => ({ vanaf: dag(h.vanaf), percentage: h.percentage_gewerkt })),
    mijlpalen: mijlpaalfeiten.map((f) => ({
      code: f.code,
      soort: f.soort,
      op: f.op ? dag(f.op) : null,
      door: f.door_naam,
    })),
    documenten: documenten.map((d) => ({
      sleutel: `${d.id} ${d.versie}`,
      beeld: JSON.parse(d.inhoud) as Beeld,
      vervallen: d.toestand === 'vervallen',
      op: d.vastgesteld_op,
      tekens: d.handtekeningen.map((h) =>
        alsTeken({ ...h, functie: h.functie ?? null, opmerking: h.opmerking ?? null, op: new Date(h.op) }),
      ),
    })),
    bestanden: bestanden.map((b) => ({ id: b.id, naam: b.naam, op: b.op, door: b.door_naam })),
    contacten: contacten.map((c) => ({
      ...c,
      op: alsDag(c.op),
      notitie: notities.find((n) => n.contactmomentId === c.id)?.tekst ?? null,
    })),
  }
}
