import { alsDag } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { afwezigOp, feitenVan } from '@/lib/poortwacht/feiten-van'
import { leesGevallen } from '@/lib/poortwacht/lees-geval'
import { alsTerugkoppelingen, type Terugkoppeling } from '@/lib/verzuim/terugkoppeling'
import type { Mijlpaal, MijlpaalToestand, Wie } from '@/lib/wet/begrippen'
import { isNogTeDoen } from '@/lib/wet/eerstvolgende'
import type { Dag } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import { legUit } from '@/lib/wet/uitleg'

/** How far ahead the employee's page looks: enough to know what is coming, not the whole two years. */
const VOORUIT = 5

export interface EigenStap {
  sleutel: string
  naam: string
  wie: Wie[]
  uiterlijk: Dag
  toestand: MijlpaalToestand
}

/** Something the employee has to do himself: what, why and by when. */
export interface EigenTaak {
  sleutel: string
  wat: string
  waarom: string
  uiterlijk: Dag
}

/** One's own case as the employee sees it. */
export interface EigenGeval {
  eersteZiektedag: Dag
  toestand: 'open' | 'onderbroken' | 'gesloten'
  /** week of sickness; null when the facts contradict each other */
  week: number | null
  /** share of absence today, 0 to 100 */
  afwezigheid: number
  hersteldPer: Dag | null
  arbodienstNaam: string | null
  consultantNaam: string | null
  /** what he has to do himself, the first one first */
  taken: EigenTaak[]
  stappen: EigenStap[]
  terugkoppelingen: Terugkoppeling[]
}

export interface EigenVerzuim {
  naam: string
  werkgeverNaam: string
  vandaag: Dag
  /** the latest case; null when there never was one */
  geval: EigenGeval | null
}

/** What the employee's home shows: his latest case and what happens next. */
export async function leesEigenVerzuim(ctx: Ctx<'werknemer'>): Promise<EigenVerzuim> {
  const basis = { naam: ctx.wie.naam, werkgeverNaam: ctx.wie.tenantNaam, vandaag: ctx.vandaag }
  const gevonden = await ctx.db.verzuimgeval.findFirst({
    where: { werkgeverId: ctx.wie.werkgeverId },
    orderBy: [{ eersteZiektedag: 'desc' }, { id: 'desc' }],
    select: { id: true, werknemerId: true },
  })
  await logboek(ctx, {
    gebeurtenis: 'eigenDossier.bekeken',
    handeling: 'lezen',
    onderwerpen: gevonden ? [gevonden.werknemerId] : [],
    object: 'verzuimgeval',
    objectId: gevonden?.id,
  })
  const [geval] = gevonden ? await leesGevallen(ctx, [gevonden.id]) : []
  if (!geval) return { ...basis, geval: null }
  const terugkoppelingen = await ctx.db.$queryRaw<Parameters<typeof alsTerugkoppelingen>[0] & object>`
    select t.id, t.soort, t.inhoud, t.door_naam as "doorNaam", t.vrijgegeven_op::text as "vrijgegevenOp",
           exists (select from terugkoppeling v where v.werkgever_id = t.werkgever_id and v.vervangt_id = t.id) as vervangen
      from terugkoppeling t where t.werkgever_id = ${ctx.wie.werkgeverId}::uuid and t.geval_id = ${geval.id}::uuid
     order by t.vrijgegeven_op desc limit 20`
  const uitkomst = tijdlijn(feitenVan(geval), REGELS, ctx.vandaag)
  // In a case that does not run only what goes on after recovery is still asked; everything else waits or no longer applies.
  const mijlpalen = uitkomst.goed ? uitkomst.tijdlijn.mijlpalen : []
  const laatste = geval.meldingen.filter((m) => !m.ingetrokken).at(-1)
  return {
    ...basis,
    geval: {
      eersteZiektedag: geval.eersteZiektedag,
      toestand: geval.toestand,
      week: uitkomst.goed ? uitkomst.tijdlijn.stand.week : null,
      afwezigheid: afwezigOp(geval, ctx.vandaag),
      hersteldPer: laatste?.hersteldPer ?? null,
      arbodienstNaam: geval.arbodienstNaam,
      consultantNaam: geval.consultantNaam,
      terugkoppelingen: alsTerugkoppelingen(terugkoppelingen),
      taken: [
        ...mijlpalen.filter(isNuVanHem).map(alsTaak),
        ...(geval.toestand === 'gesloten' ? [] : await leesAfspraken(ctx, geval.id)),
      ].sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1)),
      stappen: mijlpalen
        .filter(isNogTeDoen)
        .slice(0, VOORUIT)
        .map((m) => ({
          sleutel: `${m.code}.${m.nummer}`,
          naam: m.naam,
          wie: m.wie,
          uiterlijk: m.uiterlijk,
          toestand: m.toestand,
        })),
    },
  }
}

/** Somebody else may have to join in, but without him it does not happen; not what only comes later. */
function isNuVanHem(m: Mijlpaal): boolean {
  return m.wie.includes('werknemer') && !m.informatie && isNogTeDoen(m) && m.toestand !== 'nogNiet'
}

function alsTaak(m: Mijlpaal): EigenTaak {
  const samen = m.wie.includes('werkgever') ? ' Dit doet u samen met uw werkgever.' : ''
  return { sleutel: `${m.code}.${m.nummer}`, wat: m.naam, waarom: `${legUit(m).kop}${samen}`, uiterlijk: m.uiterlijk }
}

/** What was agreed with him and is not done yet. */
async function leesAfspraken(ctx: Ctx<'werknemer'>, gevalId: string): Promise<EigenTaak[]> {
  const acties = await ctx.db.actie.findMany({
    where: { werkgeverId: ctx.wie.werkgeverId, gevalId, kant: 'werknemer', gedaanOp: null },
    orderBy: [{ uiterlijk: 'asc' }, { id: 'asc' }],
    take: 20,
    select: { id: true, wat: true, uiterlijk: true, arbodienstId: true },
  })
  return acties.map((a) => ({
    sleutel: a.id,
    wat: a.wat,
    waarom: a.arbodienstId === null ? 'Afgesproken met uw werkgever.' : 'Afgesproken met de arbodienst.',
    uiterlijk: alsDag(a.uiterlijk),
  }))
}
