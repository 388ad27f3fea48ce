import { alsDienst } from '@/lib/db/dienst'
import { Weigering } from '@/lib/weigering'
import { vingerafdruk } from './kluis'

const VRIJ = 5
const LANGST = 15 * 60

/**
 * Slows guessing down: after five failures each next one doubles the wait, up to a quarter of an hour; never a permanent
 * lock, which would let anybody shut somebody else out. Counted in Postgres, per key ('account:…', 'adres:…').
 */
export async function eisVrijePoging(sleutels: string[], nu: Date): Promise<void> {
  const dicht = await alsDienst('portaal_aanmelden', (db) =>
    db.aanmeldpoging.findFirst({
      where: { sleutel: { in: sleutels.map(vingerafdruk) }, geblokkeerdTot: { gt: nu } },
      select: { geblokkeerdTot: true },
    }),
  )
  if (dicht) throw new Weigering('teVeelPogingen')
}

/** Counts one failure on each key, in one statement a key so that parallel tries are all counted. */
export async function telMislukt(sleutels: string[], nu: Date): Promise<void> {
  await alsDienst('portaal_aanmelden', async (db) => {
    for (const sleutel of [...sleutels].sort()) {
      await db.$executeRaw`
        insert into aanmeldpoging as a (sleutel, mislukt, laatste_op) values (${vingerafdruk(sleutel)}, 1, ${nu})
        on conflict (sleutel) do update set laatste_op = ${nu},
          mislukt = case when a.laatste_op < ${nu}::timestamptz - interval '1 hour' then 1 else a.mislukt + 1 end,
          geblokkeerd_tot = case when a.mislukt + 1 > ${VRIJ}
            then ${nu}::timestamptz + make_interval(secs => least(${LANGST}, power(2, least(a.mislukt + 1 - ${VRIJ}, 20)))) end`
    }
  })
}

/** A success forgets the failures of these keys. */
export async function vergeetPogingen(sleutels: string[]): Promise<void> {
  await alsDienst('portaal_aanmelden', (db) =>
    db.aanmeldpoging.deleteMany({ where: { sleutel: { in: sleutels.map(vingerafdruk) } } }),
  )
}
