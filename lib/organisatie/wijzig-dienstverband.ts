import { alsDag, alsDagOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { toonDag } from '@/lib/wet/kalender'
import { eisAfdeling } from './eis-afdeling'
import { eisBevestigd } from './eis-bevestigd'
import { eisDienstverbanddagen, eisMeldingenBinnen, vergrendelWerknemer } from './eis-dagen'
import type { Dienstverbandinvoer } from './medewerker-schema'
import { schrijfWijzigingen, verschillen } from './schrijf-wijzigingen'
import { dienstverbandKolommen } from './voeg-medewerker-toe'

/** `gevallen` are the cases whose dates may follow from this change: recompute them in the same transaction. */
export interface DienstverbandGewijzigd {
  werknemerId: string
  gevallen: string[]
}

type Invoer = Dienstverbandinvoer & { id: string; versie: number; bevestigd?: string[] }

/** Changes function, department, hours or days of an employment, made from one version of it. */
export async function wijzigDienstverband(ctx: Ctx<'werkgever'>, invoer: Invoer): Promise<DienstverbandGewijzigd> {
  const { werkgeverId } = ctx.wie
  const { id, versie } = invoer
  const oud = await leesEnVergrendel(ctx, id)
  if (oud.versie !== versie) throw intussenGewijzigd(oud)
  eisDienstverbanddagen(ctx, invoer, oud.geboortedatum)
  await eisMeldingenBinnen(ctx, id, invoer)
  const afdeling = await eisAfdeling(ctx, invoer.afdelingId)
  const wijzigingen = verschillen(voorGeschiedenis(oud, oud.afdeling), voorGeschiedenis(invoer, afdeling))
  if (invoer.afdelingId === oud.afdelingId && wijzigingen.length === 0) {
    return { werknemerId: oud.werknemerId, gevallen: [] }
  }
  if (oud.einde === null && invoer.einde !== null) eisBevestigd(invoer, await vraagBijOpenGeval(ctx, id))
  const gewijzigd = await ctx.db.dienstverband.updateMany({
    where: { werkgeverId, id, versie },
    data: { ...dienstverbandKolommen(invoer), versie: { increment: 1 } },
  })
  if (gewijzigd.count === 0) throw intussenGewijzigd(await leesEnVergrendel(ctx, id))
  await schrijfWijzigingen(ctx, { werknemerId: oud.werknemerId, dienstverbandId: id }, wijzigingen)
  await logboek(ctx, {
    gebeurtenis: 'dienstverband.gewijzigd',
    handeling: 'wijzigen',
    onderwerpen: [oud.werknemerId],
    object: 'dienstverband',
    objectId: id,
    bijzonderheden: { velden: wijzigingen.map((w) => w.veld).join(' ') },
  })
  return { werknemerId: oud.werknemerId, gevallen: await openGevallen(ctx, id) }
}

/** The employment as it stands, under the lock of its person; refuses one that is not there. */
export async function leesEnVergrendel(ctx: Ctx<'werkgever'>, id: string) {
  const { werkgeverId } = ctx.wie
  const wie = await ctx.db.dienstverband.findFirst({ where: { werkgeverId, id }, select: { werknemerId: true } })
  if (!wie) throw nietGevonden('dienstverband', id)
  await vergrendelWerknemer(ctx, wie.werknemerId)
  // Read again: only now nobody else is changing it.
  const rij = await ctx.db.dienstverband.findFirstOrThrow({
    where: { werkgeverId, id },
    select: {
      werknemerId: true,
      functie: true,
      afdelingId: true,
      contracturen: true,
      voltijduren: true,
      begin: true,
      einde: true,
      versie: true,
      afdeling: { select: { naam: true } },
      werknemer: { select: { geboortedatum: true } },
    },
  })
  return {
    ...rij,
    contracturen: Number(rij.contracturen),
    voltijduren: Number(rij.voltijduren),
    begin: alsDag(rij.begin),
    einde: alsDagOfNiets(rij.einde),
    afdeling: rij.afdeling?.naam ?? null,
    geboortedatum: alsDagOfNiets(rij.werknemer.geboortedatum),
  }
}

function voorGeschiedenis(d: Dienstverbandinvoer, afdeling: string | null) {
  const { functie, contracturen, voltijduren, begin, einde } = d
  return { functie, afdeling, contracturen, voltijduren, begin, einde }
}

function intussenGewijzigd(nu: Dienstverbandinvoer & { versie: number; afdeling: string | null }): Weigering {
  const velden = Object.entries(voorGeschiedenis(nu, nu.afdeling)).map(([veld, waarde]) => [veld, String(waarde ?? '')])
  return new Weigering('intussenGewijzigd', {
    gegevens: { ...Object.fromEntries(velden), versie: String(nu.versie) },
  })
}

/** Whether the end is meant when somebody is ill: then other duties follow. Null when he is not. */
async function vraagBijOpenGeval(ctx: Ctx<'werkgever'>, dienstverbandId: string): Promise<string | null> {
  const geval = await ctx.db.verzuimgeval.findFirst({
    where: { werkgeverId: ctx.wie.werkgeverId, dienstverbandId, toestand: 'open' },
    select: { eersteZiektedag: true },
  })
  if (!geval) return null
  const sinds = toonDag(alsDag(geval.eersteZiektedag))
  return `Deze medewerker is ziek gemeld sinds ${sinds}. Eindigt het dienstverband tijdens de ziekte, dan meldt u dit uiterlijk op de laatste werkdag bij UWV (ziek uit dienst). Wilt u het dienstverband beëindigen?`
}

async function openGevallen(ctx: Ctx<'werkgever'>, dienstverbandId: string): Promise<string[]> {
  const gevallen = await ctx.db.verzuimgeval.findMany({
    where: { werkgeverId: ctx.wie.werkgeverId, dienstverbandId, toestand: { not: 'gesloten' } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return gevallen.map((g) => g.id)
}
