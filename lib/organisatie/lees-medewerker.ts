import { alsDag, alsDagOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { mag } from '@/lib/toegang/rechten'
import { nietGevonden } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import type { Persoon } from './medewerker-schema'
import { persoonVan } from './persoon-van'
import { volledigeNaam } from './zoeknaam'

export interface Dienstverband {
  id: string
  functie: string
  afdelingId: string | null
  afdeling: string | null
  contracturen: number
  voltijduren: number
  begin: Dag
  einde: Dag | null
  versie: number
  stand: 'loopt' | 'komt' | 'voorbij'
}

export interface Verzuim {
  id: string
  gevalId: string
  eersteZiektedag: Dag
  hersteldPer: Dag | null
}

export interface Medewerker extends Persoon {
  id: string
  naam: string
  versie: number
  dienstverbanden: Dienstverband[]
  /** reports that were not withdrawn, newest first */
  verzuim: Verzuim[]
  /** the report that is open now */
  ziek: Verzuim | null
  /** mail to the account of this employee does not arrive; only for who manages accounts */
  mailGeweigerdSinds: Dag | null
  magWijzigen: boolean
}

/** Everything of one person in the register that the reader may see. */
export async function leesMedewerker(ctx: Ctx<'werkgever'>, id: string): Promise<Medewerker> {
  const { werkgeverId } = ctx.wie
  const rij = await ctx.db.werknemer.findFirst({ where: { werkgeverId, id } })
  if (!rij) throw nietGevonden('werknemer', id)
  const dienstverbanden = await ctx.db.dienstverband.findMany({
    where: { werkgeverId, werknemerId: id },
    include: { afdeling: { select: { naam: true } } },
    orderBy: [{ begin: 'desc' }, { id: 'asc' }],
  })
  const meldingen = await ctx.db.verzuimmelding.findMany({
    where: { werkgeverId, werknemerId: id, ingetrokkenOp: null },
    select: { id: true, gevalId: true, eersteZiektedag: true, hersteldPer: true },
    orderBy: { eersteZiektedag: 'desc' },
    take: 100,
  })
  const [geweigerd] = await ctx.db.$queryRaw<{ sinds: Dag }[]>`
    select (m.sinds at time zone 'Europe/Amsterdam')::date::text as sinds from roltoekenning r join mailstand m on m.gebruiker_id = r.gebruiker_id
     where r.werkgever_id = ${ctx.wie.werkgeverId}::uuid and r.werknemer_id = ${id}::uuid limit 1`
  await logboek(ctx, {
    gebeurtenis: 'medewerker.bekeken',
    handeling: 'lezen',
    onderwerpen: [id],
    object: 'werknemer',
    objectId: id,
  })
  const verzuim = meldingen.map((m) => ({
    id: m.id,
    gevalId: m.gevalId,
    eersteZiektedag: alsDag(m.eersteZiektedag),
    hersteldPer: alsDagOfNiets(m.hersteldPer),
  }))
  return {
    id,
    naam: volledigeNaam(rij),
    ...persoonVan(rij),
    versie: rij.versie,
    dienstverbanden: dienstverbanden.map((d) => ({
      id: d.id,
      functie: d.functie,
      afdelingId: d.afdelingId,
      afdeling: d.afdeling?.naam ?? null,
      contracturen: Number(d.contracturen),
      voltijduren: Number(d.voltijduren),
      begin: alsDag(d.begin),
      einde: alsDagOfNiets(d.einde),
      versie: d.versie,
      stand: standOp(alsDag(d.begin), alsDagOfNiets(d.einde), ctx.vandaag),
    })),
    verzuim,
    ziek: verzuim.find((v) => v.hersteldPer === null || v.hersteldPer > ctx.vandaag) ?? null,
    mailGeweigerdSinds: geweigerd?.sinds ?? null,
    magWijzigen: mag(ctx.wie.rollen, 'register.wijzigen'),
  }
}

function standOp(begin: Dag, einde: Dag | null, vandaag: Dag): Dienstverband['stand'] {
  if (begin > vandaag) return 'komt'
  return einde !== null && einde < vandaag ? 'voorbij' : 'loopt'
}
