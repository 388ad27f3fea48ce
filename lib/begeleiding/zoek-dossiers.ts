import { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { geen, type Sql, sql } from '@/lib/db/sql'
import { zoekspoor } from '@/lib/db/zoekspoor'
import { type Dag, dag } from '@/lib/wet/kalender'
import { PERSONEN, personenMetNaam } from './personen-sql'
import { leesZoekterm, type Zoekterm } from './zoekterm'

const PER_PAGINA = 50
/** So many cases of one person are shown. */
const DOSSIERS = 5

const eerste = z.preprocess((w) => (Array.isArray(w) ? w[0] : w), z.string())

const schema = z.object({
  zoek: eerste
    .transform((t) =>
      t
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
        .trim()
        .slice(0, 100),
    )
    .catch('')
    .default(''),
  na: eerste.pipe(z.uuid()).optional().catch(undefined),
})

export type Zoekvraag = z.output<typeof schema>

/** The question in an address, whatever stands there. */
export function leesZoekvraag(vraag: unknown): Zoekvraag {
  const gelezen = schema.safeParse(vraag)
  return gelezen.success ? gelezen.data : schema.parse({})
}

/** A person the arbodienst guides or guided, with his cases, the latest first. */
export interface GevondenPersoon {
  id: string
  naam: string
  werkgever: string
  eigenVerzoek: boolean
  dossiers: {
    gevalId: string
    dossiernummer: string
    eersteZiektedag: Dag
    toestand: 'open' | 'onderbroken' | 'gesloten'
  }[]
}

export interface Zoekresultaat {
  personen: GevondenPersoon[]
  /** the last person of this page, when there are more */
  volgende: string | null
}

interface Rij {
  id: string
  werknemerId: string
  naam: string
  werkgever: string
  aanleiding: string
  dossiers: { gevalId: string; dossiernummer: string; eersteZiektedag: string; toestand: string }[] | null
}

/**
 * People the arbodienst guides or guided, by name, with closed cases too. Searches among them alone: somebody who was never
 * reported sick is not in the table that is read. Refuses nothing; writes who was seen in the trail.
 */
export async function zoekDossiers(ctx: Ctx<'arbodienst'>, vraag: Zoekvraag): Promise<Zoekresultaat> {
  const { arbodienstId } = ctx.wie
  const term = leesZoekterm(vraag.zoek)
  const begin = vraag.na
    ? await ctx.db.begeleiding.findFirst({
        where: { id: vraag.na, arbodienstId },
        select: { id: true, zoeknaam: true },
      })
    : null
  const gevonden = await ctx.db.$queryRaw<Rij[]>`
    select b.id, b.werknemer_id as "werknemerId", b.naam, w.naam as werkgever, b.aanleiding, d.dossiers
      from begeleiding b
      left join werkgever w on w.id = b.werkgever_id
      left join lateral (select json_agg(x) as dossiers from (
                   select g.id as "gevalId", g.dossiernummer, g.eerste_ziektedag::text as "eersteZiektedag", g.toestand from verzuimgeval g
                    where g.arbodienst_id = ${arbodienstId}::uuid and g.werknemer_id = b.werknemer_id
                    order by g.eerste_ziektedag desc, g.id limit ${DOSSIERS}) x) d on true
     where b.arbodienst_id = ${arbodienstId}::uuid
       ${term ? sql`and b.werknemer_id in (${welke(arbodienstId, term)})` : geen}
       ${begin ? sql`and (b.zoeknaam, b.id) > (${begin.zoeknaam}, ${begin.id}::uuid)` : geen}
     order by b.zoeknaam, b.id limit ${PER_PAGINA + 1}`
  const rijen = gevonden.slice(0, PER_PAGINA)
  await logboek(ctx, {
    gebeurtenis: term ? 'dossiers.gezocht' : 'dossiers.bekeken',
    handeling: term ? 'zoeken' : 'lezen',
    onderwerpen: rijen.map((r) => r.werknemerId),
    object: 'begeleiding',
    bijzonderheden: { aantal: rijen.length, ...(term ? zoekspoor(ctx.wie.gebruikerId, vraag.zoek) : {}) },
  })
  return {
    personen: rijen.map((r) => ({
      id: r.id,
      naam: r.naam,
      werkgever: r.werkgever,
      eigenVerzoek: r.aanleiding === 'eigenVerzoek',
      dossiers: (r.dossiers ?? []).map((d) => ({
        gevalId: d.gevalId,
        dossiernummer: d.dossiernummer,
        eersteZiektedag: dag(d.eersteZiektedag),
        toestand: d.toestand === 'open' || d.toestand === 'onderbroken' ? d.toestand : 'gesloten',
      })),
    })),
    volgende: gevonden.length > PER_PAGINA ? (rijen.at(-1)?.id ?? null) : null,
  }
}

/** The employees with this name or number, through indexes. */
function welke(arbodienstId: string, term: Zoekterm): Sql {
  if (term.soort === 'naam') return personenMetNaam(arbodienstId, term)
  return sql`select g.werknemer_id from verzuimgeval g where g.arbodienst_id = ${arbodienstId}::uuid
    and g.dossiernummer >= ${term.nummer.van} and g.dossiernummer < ${term.nummer.tot} order by g.dossiernummer limit ${PERSONEN}`
}
