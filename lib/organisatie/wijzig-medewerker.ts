import { voorKolomOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import { type Ctx, postgresCode } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { aowDatum } from '@/lib/wet/aow'
import type { Dag } from '@/lib/wet/kalender'
import { isElfproef } from './controleer'
import { eisBevestigd } from './eis-bevestigd'
import { eisGeboortedatum, vergrendelWerknemer } from './eis-dagen'
import type { Persoon } from './medewerker-schema'
import { persoonVan } from './persoon-van'
import { schrijfWijzigingen, verschillen } from './schrijf-wijzigingen'
import { BSN_VRAAG, persoonKolommen } from './voeg-medewerker-toe'

const UNIEK = '23505'

/**
 * Changes the data of a person, made from one version of them; what another changed meanwhile is told, not lost. `gevallen`
 * are the cases whose dates may follow from it: recompute them in the same transaction.
 */
export async function wijzigMedewerker(
  ctx: Ctx<'werkgever'>,
  invoer: Persoon & { id: string; versie: number; bevestigd?: string[] },
): Promise<{ werknemerId: string; gevallen: string[] }> {
  const { id, versie, bevestigd, ...persoon } = invoer
  const { werkgeverId } = ctx.wie
  eisGeboortedatum(ctx, persoon.geboortedatum)
  const oud = await leesPersoon(ctx, id)
  const lijktBsn = persoon.personeelsnummer !== oud.personeelsnummer && isElfproef(persoon.personeelsnummer)
  eisBevestigd({ bevestigd }, lijktBsn ? BSN_VRAAG : null)
  const wijzigingen = verschillen(oud, persoon)
  if (oud.versie === versie && wijzigingen.length === 0) return { werknemerId: id, gevallen: [] }
  const isAndereGeboortedag = oud.geboortedatum !== persoon.geboortedatum
  if (isAndereGeboortedag) await vergrendelWerknemer(ctx, id)
  const gewijzigd = await ctx.db.werknemer
    .updateMany({
      where: { werkgeverId, id, versie },
      data: { ...persoonKolommen(persoon), versie: { increment: 1 } },
    })
    .catch((fout: unknown) => {
      if (postgresCode(fout) !== UNIEK) throw fout
      throw new Weigering('personeelsnummerBestaat', { veld: 'personeelsnummer' })
    })
  // The one who came second waited for the first at the row and found another version.
  if (gewijzigd.count === 0) throw await intussenGewijzigd(ctx, id, persoon)
  await schrijfWijzigingen(ctx, { werknemerId: id }, wijzigingen)
  await logboek(ctx, {
    gebeurtenis: 'medewerker.gewijzigd',
    handeling: 'wijzigen',
    onderwerpen: [id],
    object: 'werknemer',
    objectId: id,
    bijzonderheden: { velden: wijzigingen.map((w) => w.veld).join(' ') },
  })
  const gevallen = isAndereGeboortedag ? await zetAow(ctx, id, persoon.geboortedatum) : []
  return { werknemerId: id, gevallen }
}

/** Another day of birth is another AOW age: the running cases get it, and are given back to be recomputed. */
async function zetAow(ctx: Ctx<'werkgever'>, werknemerId: string, geboortedatum: Dag | null): Promise<string[]> {
  const gevallen = await ctx.db.verzuimgeval.updateManyAndReturn({
    where: { werkgeverId: ctx.wie.werkgeverId, werknemerId, toestand: { not: 'gesloten' } },
    data: { aowOp: voorKolomOfNiets(geboortedatum && aowDatum(geboortedatum)) },
    select: { id: true },
  })
  return gevallen.map((g) => g.id)
}

async function leesPersoon(ctx: Ctx<'werkgever'>, id: string): Promise<Persoon & { versie: number }> {
  const rij = await ctx.db.werknemer.findFirstOrThrow({ where: { werkgeverId: ctx.wie.werkgeverId, id } })
  return { ...persoonVan(rij), versie: rij.versie }
}

/** The refusal holds the version that stands now and, per field that differs from what was typed, what stands there now. */
async function intussenGewijzigd(ctx: Ctx<'werkgever'>, id: string, getypt: Persoon): Promise<Weigering> {
  const { versie, ...nu } = await leesPersoon(ctx, id)
  const anders = verschillen(getypt, nu).map((w) => [w.veld, w.nieuw ?? ''] as const)
  return new Weigering('intussenGewijzigd', { gegevens: { ...Object.fromEntries(anders), versie: String(versie) } })
}
