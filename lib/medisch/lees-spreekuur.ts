import type { Ctx } from '@/lib/db/namens'
import { leesEigenAgenda } from '@/lib/planning/lees-eigen-agenda'
import { nuOpDeKlok } from '@/lib/planning/tijd'
import type { Dag } from '@/lib/wet/kalender'

/** A consultation in one's own agenda, or in that of whom one replaces. */
export interface Agendaregel {
  id: string
  versie: number
  vanMinuut: number
  totMinuut: number
  soort: string
  vorm: string
  toestand: string
  werknemerId: string
  naam: string
  werkgeverNaam: string
  /** whose agenda, when it is not one's own */
  namens: string | null
  /** it can be said whether he came */
  begonnen: boolean
  /** it is going on now */
  nu: boolean
  /** null when there is none yet that one may open */
  dossierId: string | null
}

/** The consultations of one day, each with the way into its file. */
export async function leesSpreekuur(ctx: Ctx<'medisch'>, dag: Dag): Promise<Agendaregel[]> {
  const { afspraken } = await leesEigenAgenda(ctx, { van: dag, dagen: 1 })
  const dossiers = await ctx.db.$queryRaw<Dossierrij[]>`
    select id, werknemer_id, behandelaar_id, soort from medisch_dossier
     where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and werknemer_id = any (${afspraken.map((a) => a.werknemerId)}::uuid[])`
  const { minuut } = nuOpDeKlok(ctx.nu)
  return afspraken.map((a) => ({
    id: a.id,
    versie: a.versie,
    vanMinuut: a.vanMinuut,
    totMinuut: a.totMinuut,
    soort: a.soort,
    vorm: a.vorm,
    toestand: a.toestand,
    werknemerId: a.werknemerId,
    naam: a.naam,
    werkgeverNaam: a.werkgever,
    namens: a.namens,
    begonnen: a.begonnen,
    nu: dag === ctx.vandaag && a.toestand === 'gepland' && a.vanMinuut <= minuut && minuut < a.totMinuut,
    dossierId: dossierBij(a, dossiers),
  }))
}

interface Dossierrij {
  id: string
  werknemer_id: string
  behandelaar_id: string
  soort: string
}

/** The file that an appointment is about; of his own accord somebody may have one with each doctor: that of whose agenda it is. */
function dossierBij(
  a: { werknemerId: string; behandelaarId: string | null; soort: string },
  dossiers: readonly Dossierrij[],
): string | null {
  const soort = a.soort === 'preventief' ? 'preventief' : 'begeleiding'
  const zijn = dossiers.filter((d) => d.werknemer_id === a.werknemerId && d.soort === soort)
  return (zijn.find((d) => d.behandelaar_id === a.behandelaarId) ?? zijn[0])?.id ?? null
}

/** A consultation of today beside the file that is open: its time and the way there, never a name. */
export interface Buur {
  vanMinuut: number
  dossierId: string | null
}

/** Where the file that is open stands in the consultations of today. */
export interface Spreekuurplek {
  id: string
  versie: number
  vanMinuut: number
  totMinuut: number
  vorm: string
  toestand: string
  begonnen: boolean
  vorige: Buur | null
  volgende: Buur | null
}

/** The consultation of today that this file is opened for, with the one before and after it; null when it has none. */
export async function leesSpreekuurplek(ctx: Ctx<'medisch'>, dossierId: string): Promise<Spreekuurplek | null> {
  const gelezen = await ctx.db.$queryRaw<Omit<Spreekuurplek & Buur, 'begonnen' | 'vorige' | 'volgende'>[]>`
    select a.id, a.versie, a.van_minuut as "vanMinuut", a.tot_minuut as "totMinuut", a.vorm, a.toestand, d.id as "dossierId"
      from afspraak a
      left join medisch_dossier d on d.arbodienst_id = a.arbodienst_id and d.werknemer_id = a.werknemer_id
       and d.soort = case a.soort when 'preventief' then 'preventief' else 'begeleiding' end
     where a.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and a.dag = ${ctx.vandaag}::date and a.toestand <> 'afgezegd'
     order by a.van_minuut, a.id, d.behandelaar_id = a.behandelaar_id desc limit 60`
  // of his own accord somebody may have a file with each doctor: that of whose agenda it is stands first
  const rijen = gelezen.filter((r, i) => gelezen[i - 1]?.id !== r.id)
  const eigen = rijen.flatMap((r, i) => (r.dossierId === dossierId ? [{ rij: r, i }] : []))
  // somebody who comes twice: the first of which it was not yet said whether he came
  const hier = eigen.find(({ rij }) => rij.toestand === 'gepland') ?? eigen.at(-1)
  if (!hier) return null
  const buur = (r: Buur | undefined): Buur | null => (r ? { vanMinuut: r.vanMinuut, dossierId: r.dossierId } : null)
  const { dossierId: _, ...plek } = hier.rij
  return {
    ...plek,
    begonnen: plek.vanMinuut <= nuOpDeKlok(ctx.nu).minuut,
    vorige: buur(rijen[hier.i - 1]),
    volgende: buur(rijen[hier.i + 1]),
  }
}
