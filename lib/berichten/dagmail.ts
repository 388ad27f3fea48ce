import { alsDienst } from '@/lib/db/dienst'
import { sql } from '@/lib/db/sql'
import { omgeving } from '@/lib/omgeving'
import { telSignalen } from '@/lib/opvolging/tel-signalen'
import { vandaagInNederland } from '@/lib/wet/kalender'
import { isBereikbaar, magWeer, noteerBezorgd, noteerGeweigerd } from './bezorging'
import type { Mail } from './verstuur'
import { briefpost } from './verstuur-brieven'
import { verstuurRij } from './verstuur-rij'

interface Post {
  gebruiker_id: string
  email: string
  dag: string
  ongelezen: number
  te_doen: number
  te_laat: number
  signalen: number
  op: Date
}

/** Makes the mail of the day for whoever's hour has come; gives how many. Twice on a day makes none the second time. */
export async function maakDagmail(nu: Date): Promise<number> {
  return await alsDienst('taken', async (db) => {
    const [rij] = await db.$queryRaw<{ n: number }[]>`select muur.maak_dagmail(${nu}::timestamptz) as n`
    const gemaakt = rij?.n ?? 0
    if (gemaakt > 0) {
      const signalen = JSON.stringify(await telSignalen(db, vandaagInNederland(nu)))
      await db.$queryRaw`select muur.zet_dagsignalen(${nu}::timestamptz, ${signalen}::jsonb)::text`
    }
    return gemaakt
  })
}

/**
 * Sends what was made today. Each row is taken by one worker at a time and marked when the mail server has taken it over: a
 * process that dies between these two sends one mail twice at most, with the same Message-ID.
 */
export async function verstuurDagmail(
  nu: Date = new Date(),
  post = briefpost(),
): Promise<{ verstuurd: number; mislukt: number }> {
  return await verstuurRij(
    post,
    nu,
    {
      wat: 'Een dagmail',
      neem: async () => {
        const rij = await neemVolgende(nu)
        return rij ? { rij, mail: mailVan(rij) } : null
      },
      gemaild: async ({ gebruiker_id, dag }) => {
        await alsDienst('portaal_aanmelden', async (db) => {
          await db.$executeRaw`
            update dagmail set gemaild_op = ${nu}::timestamptz where gebruiker_id = ${gebruiker_id}::uuid and dag = ${dag}::date`
          await noteerBezorgd(db, gebruiker_id)
        })
      },
      geweigerd: (rij, code) => noteerGeweigerdeDagmail(rij, code, nu),
    },
    // all of the morning in one run
    Number.POSITIVE_INFINITY,
  )
}

function mailVan(rij: Post): Mail {
  return {
    aan: rij.email,
    onderwerp: 'Er staat iets voor u klaar in Poortwacht',
    tekst: tekstVan(rij),
    sleutel: `dag.${rij.dag}.${rij.gebruiker_id}`,
  }
}

/** Takes one for a while; two workers never take the same. Only of today: yesterday's news is in today's. */
async function neemVolgende(nu: Date): Promise<Post | undefined> {
  const [rij] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Post[]>`
      update dagmail d set poging_op = ${nu}::timestamptz, pogingen = d.pogingen + 1
        from gebruiker g
       where g.id = d.gebruiker_id and (d.gebruiker_id, d.dag) = (
         select x.gebruiker_id, x.dag from dagmail x join gebruiker y on y.id = x.gebruiker_id
          where x.gemaild_op is null and x.geweigerd_op is null and x.ongelezen + x.te_doen + x.signalen > 0 and x.dag = (${nu}::timestamptz at time zone 'Europe/Amsterdam')::date
            and y.geblokkeerd_op is null
            and ${magWeer(sql`x.poging_op`, sql`x.pogingen`, nu)} and ${isBereikbaar(sql`y`, nu)}
          limit 1 for update of x skip locked)
      returning d.gebruiker_id, g.email, d.dag::text as dag, d.ongelezen, d.te_doen, d.te_laat, d.signalen, d.gemaakt_op as op`,
  )
  return rij
}

async function noteerGeweigerdeDagmail({ gebruiker_id, dag, email }: Post, code: number, nu: Date): Promise<void> {
  await alsDienst('portaal_aanmelden', async (db) => {
    await db.$executeRaw`
      update dagmail set geweigerd_op = ${nu}::timestamptz where gebruiker_id = ${gebruiker_id}::uuid and dag = ${dag}::date`
    await noteerGeweigerd(db, { gebruikerId: gebruiker_id, adres: email, code }, nu)
  })
}

/** Counts and a link; never a name, nor what it is about. */
function tekstVan({ ongelezen, te_doen, te_laat, signalen }: Post): string {
  const delen = [
    ongelezen > 0 && (ongelezen === 1 ? '- 1 nieuw bericht' : `- ${ongelezen} nieuwe berichten`),
    te_doen > 0 &&
      `- ${te_doen === 1 ? '1 punt' : `${te_doen} punten`} voor de komende week${te_laat > 0 ? `, waarvan ${te_laat} te laat` : ''}`,
    signalen > 0 && (signalen === 1 ? '- 1 signaal' : `- ${signalen} signalen`),
  ].filter(Boolean)
  return `Goedendag,\n\nEr staat iets voor u klaar in Poortwacht:\n\n${delen.join('\n')}\n\nOpen Poortwacht: ${omgeving.adres}\n\nU krijgt deze mail hooguit één keer per dag. Een andere tijd kiezen, of geen mail meer? Dat regelt u in Poortwacht bij Berichten.\n`
}
