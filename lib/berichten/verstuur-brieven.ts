import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { sql } from '@/lib/db/sql'
import { omgeving } from '@/lib/omgeving'
import { nieuwGeheim, vingerafdruk } from '@/lib/toegang/kluis'
import { toestelInWoorden } from '@/lib/toegang/toestel'
import { magWeer, noteerBezorgd, noteerGeweigerd } from './bezorging'
import { type Mail, verstuur } from './verstuur'
import { verstuurRij } from './verstuur-rij'

/** What a letter says: that something is ready and where, never about whom or what. `link` opens with its secret. */
interface Soort {
  uren: number
  onderwerp: string
  tekst: (brief: { adres: string; geheim: string; op: Date; toestel: string | null }) => string
}

const brieven = {
  uitnodiging: {
    uren: 24,
    onderwerp: 'Uw account bij Poortwacht staat klaar',
    tekst: ({ adres, geheim }) =>
      `Er staat een account voor u klaar bij Poortwacht.\n\nOpen deze link om uw wachtwoord te kiezen. De link werkt één keer, tot 24 uur na deze mail:\n\n${adres}/welkom/${geheim}\n\nVerwacht u dit niet? Dan hoeft u niets te doen.\n`,
  },
  wachtwoord: {
    uren: 1,
    onderwerp: 'Een nieuw wachtwoord voor Poortwacht',
    tekst: ({ adres, geheim }) =>
      `U kunt een nieuw wachtwoord kiezen voor Poortwacht.\n\nOpen daarvoor deze link. De link werkt één keer, tot één uur na deze mail:\n\n${adres}/welkom/${geheim}\n\nHebt u dit niet gevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het was.\n`,
  },
  // As long as the request and after it the link can run.
  factorGevraagd: {
    uren: 48,
    onderwerp: 'Er is gevraagd een nieuwe app te koppelen',
    tekst: ({ adres, geheim, op }) =>
      `Op ${moment(op)} is voor uw account bij Poortwacht gevraagd een nieuwe app te koppelen, omdat telefoon en herstelcodes kwijt zijn. Wie dit vroeg, kende uw wachtwoord.\n\nWas u dit? Dan hoeft u nu niets te doen. Een beheerder van uw organisatie controleert eerst of u het bent.\n\nWas u dit niet? Stop het dan meteen met deze link, en kies een nieuw wachtwoord:\n\n${adres}/niet-ik/${geheim}\n`,
  },
  factor: {
    uren: 24,
    onderwerp: 'Koppel een nieuwe app voor Poortwacht',
    tekst: ({ adres, geheim }) =>
      `U kunt een nieuwe app koppelen aan uw account bij Poortwacht.\n\nOpen daarvoor deze link en houd uw telefoon en uw wachtwoord bij de hand. De link werkt voor één nieuwe app, tot 24 uur na deze mail:\n\n${adres}/welkom/${geheim}\n\nHebt u dit niet gevraagd? Stop het dan met de link in de mail die u hierover eerder kreeg, en bel de beheerder van uw organisatie.\n`,
  },
  nieuwToestel: {
    uren: 24,
    onderwerp: 'Aangemeld op een nieuw toestel',
    tekst: ({ adres, op, toestel }) =>
      `Er is met uw account bij Poortwacht aangemeld op een nieuw toestel.\n\nWanneer: ${moment(op)}\nToestel: ${toestelInWoorden(toestel)}\n\nWas u dit? Dan hoeft u niets te doen.\n\nWas u dit niet? Meld u aan, beëindig die sessie en kies een nieuw wachtwoord. Uw sessies staan hier:\n\n${adres}/sessies\n`,
  },
} as const satisfies Record<string, Soort>

const UREN = JSON.stringify(Object.fromEntries(Object.entries(brieven).map(([soort, { uren }]) => [soort, uren])))

function moment(op: Date): string {
  const deel = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const
  return new Intl.DateTimeFormat('nl-NL', deel).format(op)
}

interface Brief {
  id: string
  soort: keyof typeof brieven
  gebruiker_id: string
  email: string
  poging: number
  op: Date
  toestel: string | null
}

/** How to hand a mail over. Without a mail server a demonstration shows it in its own window, and otherwise it waits. */
export function briefpost(): ((mail: Mail) => Promise<void>) | null {
  if (omgeving.smtpUrl) return verstuur
  if (omgeving.isDemo) return async ({ aan, tekst }) => console.info(`Brief aan ${aan}:\n${tekst}`)
  return null
}

/**
 * Sends the letters that wait. The secret is made here and only its hash is kept, so each try has another one: when the
 * process dies after making it, the next run makes a new one and the old one opens nothing. Gives what was sent and what the
 * mail server did not take (these are tried again).
 */
export async function verstuurBrieven(
  nu: Date = new Date(),
  post = briefpost(),
): Promise<{ verstuurd: number; mislukt: number }> {
  return await verstuurRij(post, nu, {
    wat: 'Een brief',
    neem: async () => {
      const geheim = nieuwGeheim()
      const rij = await neemVolgende(geheim, nu)
      return rij ? { rij, mail: mailVan(rij, geheim) } : null
    },
    gemaild: (rij) => noteerVerstuurd(rij, nu),
    geweigerd: (rij, code) => noteerGeweigerdeBrief(rij, code, nu),
  })
}

function mailVan(brief: Brief, geheim: string): Mail {
  const { onderwerp, tekst } = brieven[brief.soort]
  return {
    aan: brief.email,
    onderwerp,
    tekst: tekst({ ...brief, adres: omgeving.adres.replace(/\/$/, ''), geheim }),
    // With the try: its link differs, and a mailbox must not take it for the earlier one, which opens nothing any more.
    sleutel: `brief.${brief.id}.${brief.poging}`,
  }
}

/** Takes one letter for a while and gives it the secret; two workers never take the same. */
async function neemVolgende(geheim: string, nu: Date): Promise<Brief | undefined> {
  const [brief] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Brief[]>`
      update toegangsbrief b
         set geheim_hash = ${vingerafdruk(geheim)}, poging = b.poging + 1, poging_op = ${nu}::timestamptz,
             verloopt_op = ${nu}::timestamptz + make_interval(hours => (${UREN}::jsonb ->> b.soort)::int)
        from gebruiker g
       where g.id = b.gebruiker_id and b.id = (
         select w.id from toegangsbrief w join gebruiker x on x.id = w.gebruiker_id
          where w.gemaild_op is null and w.geweigerd_op is null and w.gebruikt_op is null and w.vervallen_op is null and x.geblokkeerd_op is null
            and ${magWeer(sql`w.poging_op`, sql`w.poging`, nu)}
          order by w.aangevraagd_op limit 1 for update of w skip locked)
      returning b.id, b.soort, b.gebruiker_id, g.email, b.poging, b.aangevraagd_op as op, b.toestel`,
  )
  return brief
}

async function noteerVerstuurd({ id, poging, soort, gebruiker_id }: Brief, nu: Date): Promise<void> {
  await alsDienst('portaal_aanmelden', async (db) => {
    await db.toegangsbrief.updateMany({ where: { id, poging }, data: { gemaildOp: nu } })
    await noteerBezorgd(db, gebruiker_id)
    await logboekDienst(db, {
      gebeurtenis: 'brief.gemaild',
      handeling: 'uitvoeren',
      object: 'gebruiker',
      objectId: gebruiker_id,
      bijzonderheden: { soort },
    })
  })
}

/** Somebody asked for each letter: an address that was refused before is tried again, once. */
async function noteerGeweigerdeBrief({ id, gebruiker_id, email }: Brief, code: number, nu: Date): Promise<void> {
  await alsDienst('portaal_aanmelden', async (db) => {
    await db.toegangsbrief.updateMany({ where: { id }, data: { geweigerdOp: nu } })
    await noteerGeweigerd(db, { gebruikerId: gebruiker_id, adres: email, code }, nu)
  })
}
