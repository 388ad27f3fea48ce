import { logboek } from '@/lib/db/logboek'
import type { SqlCtx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import type { Ondertekenaar } from './begrippen'
import { beginHier, type Documentctx, eigen } from './eigen'
import { documentnaam, documentsoort, SOORTEN } from './soorten'
import { type Volgende, volgendeStap } from './volgende-stap'

export type Versietoestand = 'concept' | 'tekenen' | 'getekend' | 'klaar' | 'vervallen'

/** A document in a list. */
export interface Documentregel {
  id: string
  soort: string
  naam: string
  versie: number
  toestand: Versietoestand
  gedeeld: boolean
  /** who signed the version that is shown */
  getekend: Ondertekenaar[]
  ondertekenaars: Ondertekenaar[]
  /** moment as ISO text: fixed, or begun */
  op: string
  door: string
  pdfId: string | null
  volgende: Volgende | null
}

/** A kind that can be begun here. */
export interface Mogelijk {
  soort: string
  naam: string
  uitleg: string
  meermaals: boolean
  /** there is one already */
  bestaat: boolean
}

export interface Documentenlijst {
  gevalId: string
  werknemer: string
  documenten: Documentregel[]
  mogelijk: Mogelijk[]
}

interface Rij {
  id: string
  soort: string
  nummer: number
  versie: number
  toestand: Versietoestand
  gedeeld: boolean
  ondertekenaars: Ondertekenaar[]
  getekend: Ondertekenaar[]
  gegeven: string[]
  op: string
  door: string
  pdf_id: string | null
}

/** The documents of one case that this portal may see, newest first; without a line in the trail, for a page that writes its own. */
export async function kiesDocumenten(ctx: Pick<SqlCtx, 'db' | 'wie'>, gevalId: string): Promise<Documentregel[]> {
  const rijen = await ctx.db.$queryRaw<Rij[]>`
    select d.id, d.soort, d.nummer, v.nummer as versie, v.toestand, v.gedeeld_op is not null as gedeeld, v.ondertekenaars,
           array(select h.partij from handtekening h where h.werkgever_id = v.werkgever_id and h.versie_id = v.id order by h.op) as getekend,
           array(select x.partij from documentdeel x where x.werkgever_id = v.werkgever_id and x.versie_id = v.id and x.klaar_op is not null) as gegeven,
           coalesce(v.afgerond_op, v.vastgesteld_op, v.aangemaakt_op)::text as op, coalesce(v.vastgesteld_door, v.door_naam) as door,
           (select p.id from pdf p where p.werkgever_id = v.werkgever_id and p.versie_id = v.id and p.inhoud is not null
             order by p.aangevraagd_op desc limit 1) as pdf_id
      from document d
      join lateral (select * from documentversie x where x.werkgever_id = d.werkgever_id and x.document_id = d.id
                     order by x.toestand = 'vervallen', x.nummer desc limit 1) v on true
     where d.geval_id = ${gevalId}::uuid order by d.aangemaakt_op desc limit 50`
  return rijen.map((r) => {
    const soort = documentsoort(r.soort)
    return {
      id: r.id,
      soort: r.soort,
      naam: soort ? documentnaam(soort, r.nummer) : r.soort,
      versie: r.versie,
      toestand: r.toestand,
      gedeeld: r.gedeeld,
      getekend: r.getekend,
      ondertekenaars: r.ondertekenaars,
      op: r.op,
      door: r.door,
      pdfId: r.pdf_id,
      volgende: soort
        ? volgendeStap(ctx.wie.portaal, soort, { ...r, werknemerGaf: r.gegeven.includes('werknemer') })
        : null,
    }
  })
}

/** The page with all documents of a case. */
export async function leesDocumenten(ctx: Documentctx, gevalId: string): Promise<Documentenlijst> {
  const geval = await ctx.db.verzuimgeval.findFirst({
    where: { id: gevalId, ...eigen(ctx) },
    select: { id: true, werknemerId: true },
  })
  if (!geval) throw nietGevonden('verzuimgeval', gevalId)
  const documenten = await kiesDocumenten(ctx, gevalId)
  await logboek(ctx, {
    gebeurtenis: 'documenten.bekeken',
    handeling: 'lezen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: gevalId,
    bijzonderheden: { aantal: documenten.length },
  })
  return { gevalId, werknemer: await naamVan(ctx, geval.werknemerId), documenten, mogelijk: mogelijk(ctx, documenten) }
}

/** What can be begun in this portal. */
export function mogelijk(ctx: Pick<Documentctx, 'wie'>, documenten: readonly Documentregel[]): Mogelijk[] {
  const begint = beginHier(ctx.wie.portaal)
  // a letter begins with a template (lib/brieven)
  return SOORTEN.filter((s) => begint.includes(s.begint) && s.code !== 'brief' && s.code !== 'arbobrief').map((s) => ({
    soort: s.code,
    naam: s.naam,
    uitleg: ctx.wie.portaal === 'werknemer' ? (s.uitlegVoorU ?? s.uitleg) : s.uitleg,
    meermaals: s.meermaals ?? false,
    bestaat: documenten.some((d) => d.soort === s.code),
  }))
}

/** The name of the person, as this portal may read it. */
export async function naamVan(ctx: Documentctx, werknemerId: string): Promise<string> {
  if (ctx.wie.portaal === 'werknemer') return ctx.wie.naam
  const rijen =
    ctx.wie.portaal === 'werkgever'
      ? await ctx.db.$queryRaw<{ naam: string }[]>`
          select concat_ws(' ', voornaam, tussenvoegsel, achternaam) as naam from werknemer
           where werkgever_id = ${ctx.wie.werkgeverId}::uuid and id = ${werknemerId}::uuid`
      : await ctx.db.$queryRaw<{ naam: string }[]>`
          select naam from begeleiding where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and werknemer_id = ${werknemerId}::uuid`
  return rijen[0]?.naam ?? ''
}
