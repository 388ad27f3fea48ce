import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { nieuwGeheim, vingerafdruk } from './kluis'
import { eisVrijePoging, telMislukt, vergeetPogingen } from './rem'
import { wachtwoordKlopt } from './wachtwoord'

/** Where the request came from, for the list of one's sessions and the brake. */
export interface Herkomst {
  adres: string | null
  toestel: string | null
}

/** However long somebody works on, after this the session is over. */
const SESSIE_UREN = 12

/**
 * First step of signing in: e-mail and password. Gives the secret of a session that has no second factor yet and so opens
 * nothing. An unknown account and a wrong password get the same answer in the same time.
 */
export async function meldAan(
  invoer: { email: string; wachtwoord: string },
  herkomst: Herkomst,
  nu: Date = new Date(),
): Promise<{ geheim: string; factorIngesteld: boolean }> {
  const email = invoer.email.trim().toLowerCase()
  const sleutels = [`account:${email}`, ...(herkomst.adres ? [`adres:${herkomst.adres}`] : [])]
  await eisVrijePoging(sleutels, nu)
  const gevonden = await alsDienst('portaal_aanmelden', (db) =>
    db.gebruiker.findUnique({
      where: { email },
      select: {
        id: true,
        geblokkeerdOp: true,
        inloggegeven: { select: { wachtwoordHash: true, totpBevestigdOp: true } },
      },
    }),
  )
  const gegevens = gevonden?.geblokkeerdOp === null ? gevonden.inloggegeven : null
  if (!(await wachtwoordKlopt(gegevens?.wachtwoordHash ?? null, invoer.wachtwoord)) || !gevonden || !gegevens) {
    await telMislukt(sleutels, nu)
    throw new Weigering('onjuisteInlog', { veld: 'wachtwoord' })
  }
  await vergeetPogingen([`account:${email}`])
  const geheim = nieuwGeheim()
  await alsDienst('portaal_aanmelden', async (db) => {
    await db.sessie.create({
      data: {
        geheimHash: vingerafdruk(geheim),
        gebruikerId: gevonden.id,
        verlooptOp: new Date(nu.getTime() + SESSIE_UREN * 3_600_000),
        laatstGezienOp: nu,
        ...herkomst,
      },
    })
    await logboekDienst(db, {
      gebeurtenis: 'aanmelden.wachtwoord',
      handeling: 'aanmelden',
      object: 'gebruiker',
      objectId: gevonden.id,
    })
  })
  return { geheim, factorIngesteld: gegevens.totpBevestigdOp !== null }
}
