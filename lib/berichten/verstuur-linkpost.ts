import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { sql } from '@/lib/db/sql'
import { omgeving } from '@/lib/omgeving'
import { DAGEN_MACHTIGINGLINK, machtiginggeheim } from '@/lib/toegang/machtiginglink'
import { magWeer } from './bezorging'
import type { Mail } from './verstuur'
import { briefpost } from './verstuur-brieven'
import { verstuurRij } from './verstuur-rij'

interface Post {
  id: string
  email: string
  poging: number
  op: Date
}

/**
 * Mails the links with which somebody without an account decides on a question of a doctor. The mail names nobody, no doctor and nothing
 * of what it is about: that there is something to read is all it says, in the words of any other document.
 */
export async function verstuurLinkpost(
  nu: Date = new Date(),
  post = briefpost(),
): Promise<{ verstuurd: number; mislukt: number }> {
  return await verstuurRij(post, nu, {
    wat: 'Een link',
    neem: async () => {
      const rij = await neemVolgende(nu)
      return rij ? { rij, mail: mailVan(rij) } : null
    },
    gemaild: async ({ id, poging }) => {
      await alsDienst('portaal_aanmelden', async (db) => {
        await db.$executeRaw`update linkpost set gemaild_op = ${nu} where link_id = ${id}::uuid and poging = ${poging}`
        await logboekDienst(db, {
          gebeurtenis: 'link.gemaild',
          handeling: 'uitvoeren',
          object: 'linkpost',
          objectId: id,
        })
      })
    },
    // who sent it sees that at the question
    geweigerd: async ({ id }) => {
      await alsDienst(
        'portaal_aanmelden',
        (db) => db.$executeRaw`update linkpost set geweigerd_op = ${nu} where link_id = ${id}::uuid`,
      )
    },
  })
}

function mailVan({ id, email }: Post): Mail {
  return {
    aan: email,
    onderwerp: 'Er staat iets voor u klaar om te lezen',
    tekst: `Er staat iets voor u klaar om te lezen en te beslissen.\n\nOpen deze link. De link werkt één keer, en ${DAGEN_MACHTIGINGLINK} dagen lang:\n\n${omgeving.adres.replace(/\/$/, '')}/toestemming/${machtiginggeheim(id)}\n\nU hebt ook een code nodig. Die krijgt u van degene die u dit vraagt, bijvoorbeeld per telefoon.\n\nVerwacht u dit niet? Dan hoeft u niets te doen.\n`,
    sleutel: `linkpost.${id}`,
  }
}

async function neemVolgende(nu: Date): Promise<Post | undefined> {
  const [post] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Post[]>`
      update linkpost p set poging = p.poging + 1, poging_op = ${nu}::timestamptz
       where p.link_id = (
         select w.link_id from linkpost w where w.gemaild_op is null and w.geweigerd_op is null and w.vervallen_op is null
            and w.aangevraagd_op > ${nu}::timestamptz - make_interval(days => ${DAGEN_MACHTIGINGLINK}::int)
            and ${magWeer(sql`w.poging_op`, sql`w.poging`, nu)}
          order by w.aangevraagd_op limit 1 for update of w skip locked)
      returning p.link_id as id, p.email, p.poging, p.aangevraagd_op as op`,
  )
  return post
}
