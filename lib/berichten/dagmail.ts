import { alsDienst } from '@/lib/db/dienst'
import { sql } from '@/lib/db/sql'
import { omgeving } from '@/lib/omgeving'
import { telSignalen } from '@/lib/opvolging/tel-signalen'
import { vandaagInNederland } from '@/lib/wet/kalender'
import { isBereikbaar, magWeer, noteerBezorgd, noteerGeweigerd, oordeel } from './bezorging'
import { briefpost } from './verstuur-brieven'

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
  const telling = { verstuurd: 0, mislukt: 0 }
  if (!post) return telling
  for (;;) {
    const brief = await neemVolgende(nu)
    if (!brief) return telling
    try {
      await post({
        aan: brief.email,
        onderwerp: 'Er staat iets voor u klaar in Poortwacht',
        tekst: tekstVan(brief),
        sleutel: `dag.${brief.dag}.${brief.gebruiker_id}`,
      })
    } catch (fout) {
      // Without the message: mail servers repeat the address in it.
      console.error('Een dagmail kon niet worden verstuurd.', fout instanceof Error ? fout.name : '')
      telling.mislukt += 1
      await noteerMislukt(brief, fout, nu)
      continue
    }
    await alsDienst('portaal_aanmelden', async (db) => {
      await db.$executeRaw`
        update dagmail set gemaild_op = ${nu}::timestamptz where gebruiker_id = ${brief.gebruiker_id}::uuid and dag = ${brief.dag}::date`
      await noteerBezorgd(db, brief.gebruiker_id)
    })
    telling.verstuurd += 1
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

async function noteerMislukt({ gebruiker_id, dag, email, op }: Post, fout: unknown, nu: Date): Promise<void> {
  const uit = oordeel(fout, op, nu)
  if (uit.soort === 'later') return
  await alsDienst('portaal_aanmelden', async (db) => {
    await db.$executeRaw`
      update dagmail set geweigerd_op = ${nu}::timestamptz where gebruiker_id = ${gebruiker_id}::uuid and dag = ${dag}::date`
    await noteerGeweigerd(db, { gebruikerId: gebruiker_id, adres: email, code: uit.code }, nu)
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
