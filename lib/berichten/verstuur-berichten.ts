import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { omgeving } from '@/lib/omgeving'
import { type Mail, verstuur } from './verstuur'

/** What is mailed at once; the rest waits in the inbox. */
const METEEN = [
  'ziekGemeld',
  'opnieuwZiekGemeld',
  'handtekening',
  'afspraak',
  'afspraakVervallen',
  'afspraakHerinnering',
  'noodinzage',
]
/** Seconds after which a try counts as failed: longer than a mail server may take. */
const POGING_DUURT = 120
/** What is older was read, or no longer matters. */
const DAGEN = 7
const PER_KEER = 100

interface Wachtend {
  id: string
  ontvanger_id: string
  email: string
}

/**
 * Mails that something is ready, and where; never what, of whom or about whom. One mail for each message: it is taken by one
 * worker, and a try that broke off is repeated with the same Message-ID, so that a mailbox shows it once.
 */
export async function verstuurBerichten(
  nu: Date = new Date(),
  post: ((mail: Mail) => Promise<void>) | null = omgeving.smtpUrl ? verstuur : null,
): Promise<{ verstuurd: number; mislukt: number }> {
  const telling = { verstuurd: 0, mislukt: 0 }
  if (!post) return telling
  for (let i = 0; i < PER_KEER; i++) {
    const bericht = await neemVolgende(nu)
    if (!bericht) break
    try {
      await post({
        aan: bericht.email,
        onderwerp: 'Er staat iets voor u klaar in Poortwacht',
        tekst: `Er staat iets voor u klaar in Poortwacht.\n\nMeld u aan om het te lezen:\n\n${omgeving.adres}\n`,
        sleutel: `bericht.${bericht.id}`,
      })
    } catch (fout) {
      // Without the message: mail servers repeat the address in it.
      console.error('Een bericht kon niet worden gemaild.', fout instanceof Error ? fout.name : '')
      telling.mislukt += 1
      continue
    }
    await noteerVerstuurd(bericht, nu)
    telling.verstuurd += 1
  }
  return telling
}

/** Takes one message for a while; two workers never take the same. */
async function neemVolgende(nu: Date): Promise<Wachtend | undefined> {
  const [bericht] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Wachtend[]>`
      update bericht b set poging_op = ${nu}::timestamptz
        from gebruiker g
       where g.id = b.ontvanger_id and b.id = (
         select w.id from bericht w join gebruiker x on x.id = w.ontvanger_id
          where w.gemaild_op is null and w.gelezen_op is null and w.soort = any (${METEEN}) and x.geblokkeerd_op is null
            and w.aangemaakt_op > ${nu}::timestamptz - make_interval(days => ${DAGEN})
            and (w.poging_op is null or w.poging_op <= ${nu}::timestamptz - make_interval(secs => ${POGING_DUURT}))
          order by w.aangemaakt_op limit 1 for update of w skip locked)
      returning b.id, b.ontvanger_id, g.email`,
  )
  return bericht
}

async function noteerVerstuurd({ id, ontvanger_id }: Wachtend, nu: Date): Promise<void> {
  await alsDienst('portaal_aanmelden', async (db) => {
    await db.bericht.updateMany({ where: { id }, data: { gemaildOp: nu } })
    await logboekDienst(db, {
      gebeurtenis: 'bericht.gemaild',
      handeling: 'uitvoeren',
      object: 'gebruiker',
      objectId: ontvanger_id,
    })
  })
}
