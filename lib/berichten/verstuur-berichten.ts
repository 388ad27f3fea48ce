import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { sql } from '@/lib/db/sql'
import { omgeving } from '@/lib/omgeving'
import { isBereikbaar, magWeer, noteerBezorgd, noteerGeweigerd } from './bezorging'
import { type Mail, verstuur } from './verstuur'
import { verstuurRij } from './verstuur-rij'

/** What is mailed at once; the rest waits in the inbox. */
const METEEN = [
  'ziekGemeld',
  'opnieuwZiekGemeld',
  'handtekening',
  'afspraak',
  'afspraakVervallen',
  'afspraakHerinnering',
  'noodinzage',
  'machtiging',
]
/** What is older was read, or no longer matters. */
const DAGEN = 7

interface Wachtend {
  id: string
  ontvanger_id: string
  email: string
  op: Date
}

/**
 * Mails that something is ready, and where; never what, of whom or about whom. One mail for each message: it is taken by one
 * worker, and a try that broke off is repeated with the same Message-ID, so that a mailbox shows it once.
 */
export async function verstuurBerichten(
  nu: Date = new Date(),
  post: ((mail: Mail) => Promise<void>) | null = omgeving.smtpUrl ? verstuur : null,
): Promise<{ verstuurd: number; mislukt: number }> {
  return await verstuurRij(post, nu, {
    wat: 'Een bericht',
    neem: async () => {
      const bericht = await neemVolgende(nu)
      return bericht ? { rij: bericht, mail: maakMail(bericht) } : null
    },
    gemaild: (bericht) => noteerVerstuurd(bericht, nu),
    geweigerd: (bericht, code) => noteerNietBezorgd(bericht, code, nu),
  })
}

function maakMail({ id, email }: Wachtend): Mail {
  return {
    aan: email,
    onderwerp: 'Er staat iets voor u klaar in Poortwacht',
    tekst: `Er staat iets voor u klaar in Poortwacht.\n\nMeld u aan om het te lezen:\n\n${omgeving.adres}\n`,
    sleutel: `bericht.${id}`,
  }
}

/** Takes one message for a while; two workers never take the same. */
async function neemVolgende(nu: Date): Promise<Wachtend | undefined> {
  const [bericht] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Wachtend[]>`
      update bericht b set poging_op = ${nu}::timestamptz, pogingen = b.pogingen + 1
        from gebruiker g
       where g.id = b.ontvanger_id and b.id = (
         select w.id from bericht w join gebruiker x on x.id = w.ontvanger_id
          where w.gemaild_op is null and w.geweigerd_op is null and w.gelezen_op is null and w.soort = any (${METEEN}) and x.geblokkeerd_op is null
            and w.aangemaakt_op > ${nu}::timestamptz - make_interval(days => ${DAGEN})
            and ${magWeer(sql`w.poging_op`, sql`w.pogingen`, nu)} and ${isBereikbaar(sql`x`, nu)}
          order by w.aangemaakt_op limit 1 for update of w skip locked)
      returning b.id, b.ontvanger_id, g.email, b.aangemaakt_op as op`,
  )
  return bericht
}

async function noteerVerstuurd({ id, ontvanger_id }: Wachtend, nu: Date): Promise<void> {
  await alsDienst('portaal_aanmelden', async (db) => {
    await db.bericht.updateMany({ where: { id }, data: { gemaildOp: nu } })
    await noteerBezorgd(db, ontvanger_id)
    await logboekDienst(db, {
      gebeurtenis: 'bericht.gemaild',
      handeling: 'uitvoeren',
      object: 'gebruiker',
      objectId: ontvanger_id,
    })
  })
}

async function noteerNietBezorgd({ id, ontvanger_id, email }: Wachtend, code: number, nu: Date): Promise<void> {
  await alsDienst('portaal_aanmelden', async (db) => {
    await db.bericht.updateMany({ where: { id }, data: { geweigerdOp: nu } })
    await noteerGeweigerd(db, { gebruikerId: ontvanger_id, adres: email, code }, nu)
  })
}
