import { voorKolom, voorKolomOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { isElfproef } from './controleer'
import { eisAfdeling } from './eis-afdeling'
import { eisBevestigd } from './eis-bevestigd'
import { eisDienstverbanddagen, eisGeboortedatum } from './eis-dagen'
import type { Dienstverbandinvoer, Persoon } from './medewerker-schema'
import { schrijfWijzigingen } from './schrijf-wijzigingen'
import { alsZoekwoorden, zoeknaam } from './zoeknaam'

/** What is asked before a number is kept that may be a burgerservicenummer. */
export const BSN_VRAAG =
  'Dit personeelsnummer lijkt een burgerservicenummer (BSN). Een BSN mag hier niet staan. Is dit echt het personeelsnummer?'

/** Adds somebody with a first employment; refuses a personnel number that the werkgever uses already. */
export async function voegMedewerkerToe(
  ctx: Ctx<'werkgever'>,
  invoer: Persoon & Dienstverbandinvoer & { bevestigd?: string[] },
): Promise<{ werknemerId: string }> {
  eisGeboortedatum(ctx, invoer.geboortedatum)
  eisDienstverbanddagen(ctx, invoer, invoer.geboortedatum)
  await eisAfdeling(ctx, invoer.afdelingId)
  eisBevestigd(invoer, isElfproef(invoer.personeelsnummer) ? BSN_VRAAG : null)
  const { werkgeverId } = ctx.wie
  const werknemerId = crypto.randomUUID()
  const gemaakt = await ctx.db.werknemer.createMany({
    data: [{ id: werknemerId, werkgeverId, ...persoonKolommen(invoer) }],
    skipDuplicates: true,
  })
  if (gemaakt.count === 0) throw new Weigering('personeelsnummerBestaat', { veld: 'personeelsnummer' })
  await ctx.db.dienstverband.create({
    data: { werkgeverId, werknemerId, ...dienstverbandKolommen(invoer) },
    select: { id: true },
  })
  await schrijfWijzigingen(ctx, { werknemerId }, [{ veld: 'toegevoegd', oud: null, nieuw: null }])
  await logboek(ctx, {
    gebeurtenis: 'medewerker.toegevoegd',
    handeling: 'aanmaken',
    onderwerpen: [werknemerId],
    object: 'werknemer',
    objectId: werknemerId,
  })
  return { werknemerId }
}

/** The person as columns, with what is searched on. */
export function persoonKolommen(persoon: Persoon) {
  const { personeelsnummer, voornaam, tussenvoegsel, achternaam, email, telefoon, straat, huisnummer } = persoon
  const { postcode, plaats, verpleegadres } = persoon
  return {
    personeelsnummer,
    voornaam,
    tussenvoegsel,
    achternaam,
    geboortedatum: voorKolomOfNiets(persoon.geboortedatum),
    email,
    telefoon,
    straat,
    huisnummer,
    postcode,
    plaats,
    verpleegadres,
    zoeknaam: zoeknaam(persoon),
    zoekvoornaam: alsZoekwoorden(voornaam),
  }
}

/** The employment as columns. */
export function dienstverbandKolommen(dienstverband: Dienstverbandinvoer) {
  const { functie, afdelingId, contracturen, voltijduren, begin, einde } = dienstverband
  return { functie, afdelingId, contracturen, voltijduren, begin: voorKolom(begin), einde: voorKolomOfNiets(einde) }
}
