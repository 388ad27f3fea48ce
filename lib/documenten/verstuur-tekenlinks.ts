import { magWeer } from '@/lib/berichten/bezorging'
import type { Mail } from '@/lib/berichten/verstuur'
import { briefpost } from '@/lib/berichten/verstuur-brieven'
import { verstuurRij } from '@/lib/berichten/verstuur-rij'
import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { sql } from '@/lib/db/sql'
import { omgeving } from '@/lib/omgeving'
import { nieuwGeheim, vingerafdruk } from '@/lib/toegang/kluis'

/** Days that a link works. */
export const DAGEN_GELDIG = 14

interface Link {
  id: string
  email: string
  poging: number
  op: Date
}

/**
 * Mails the links that wait. As with the letters of signing in: the secret is made here and only its hash is kept, each try has another
 * one. The mail names nobody and no illness; that there is something to sign is all it says.
 */
export async function verstuurTekenlinks(
  nu: Date = new Date(),
  post = briefpost(),
): Promise<{ verstuurd: number; mislukt: number }> {
  return await verstuurRij(post, nu, {
    wat: 'Een link',
    neem: async () => {
      const geheim = nieuwGeheim()
      const rij = await neemVolgende(geheim, nu)
      return rij ? { rij, mail: mailVan(rij, geheim) } : null
    },
    gemaild: async ({ id, poging }) => {
      await alsDienst('portaal_aanmelden', async (db) => {
        await db.tekenlink.updateMany({ where: { id, poging }, data: { gemaildOp: nu } })
        await logboekDienst(db, {
          gebeurtenis: 'document.linkGemaild',
          handeling: 'uitvoeren',
          object: 'tekenlink',
          objectId: id,
        })
      })
    },
    // who sent it sees that at the document
    geweigerd: async ({ id }) => {
      await alsDienst('portaal_aanmelden', (db) =>
        db.tekenlink.updateMany({ where: { id }, data: { geweigerdOp: nu } }),
      )
    },
  })
}

function mailVan({ id, email, poging }: Link, geheim: string): Mail {
  return {
    aan: email,
    onderwerp: 'Er staat iets voor u klaar om te ondertekenen',
    tekst: `Er staat een document voor u klaar om te lezen en te ondertekenen.\n\nOpen deze link. De link werkt één keer, tot ${DAGEN_GELDIG} dagen na deze mail:\n\n${omgeving.adres.replace(/\/$/, '')}/tekenen/${geheim}\n\nU hebt ook een code nodig. Die krijgt u van uw werkgever, bijvoorbeeld per telefoon.\n\nVerwacht u dit niet? Dan hoeft u niets te doen.\n`,
    sleutel: `tekenlink.${id}.${poging}`,
  }
}

async function neemVolgende(geheim: string, nu: Date): Promise<Link | undefined> {
  const [link] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Link[]>`
      update tekenlink l set geheim_hash = ${vingerafdruk(geheim)}, poging = l.poging + 1, poging_op = ${nu}::timestamptz,
             verloopt_op = ${nu}::timestamptz + make_interval(days => ${DAGEN_GELDIG}::int)
       where l.id = (
         select w.id from tekenlink w where w.gemaild_op is null and w.geweigerd_op is null and w.gebruikt_op is null and w.ingetrokken_op is null
            and ${magWeer(sql`w.poging_op`, sql`w.poging`, nu)}
          order by w.aangevraagd_op limit 1 for update of w skip locked)
      returning l.id, l.email, l.poging, l.aangevraagd_op as op`,
  )
  return link
}
