import { alsDienst } from '@/lib/db/dienst'
import { Weigering } from '@/lib/weigering'
import { vingerafdruk } from './kluis'

/**
 * What is counted: `vrij` attempts in a window of `venster` seconds cost nothing, each next one doubles the wait, up to
 * `langst` seconds. Never a permanent lock, which would let anybody shut somebody else out. An office shares one address
 * and everybody shares `alles`, so these are wide and their waits short.
 */
const grenzen = {
  account: { vrij: 5, langst: 900, venster: 3600 },
  code: { vrij: 5, langst: 900, venster: 3600 },
  brief: { vrij: 3, langst: 900, venster: 3600 },
  adres: { vrij: 40, langst: 300, venster: 600 },
  alles: { vrij: 300, langst: 10, venster: 60 },
} as const

type Soort = keyof typeof grenzen

/** One thing that is counted: 'account' of an e-mail address, 'code' of a person, 'brief' to an e-mail address, 'adres' of a network, 'alles'. */
export interface Teller {
  soort: Soort
  van: string
}

/**
 * Takes one attempt from each counter, before it is known whether it will succeed: a thousand tries sent at once must
 * not all pass a check that is only updated afterwards. Refuses when one of them has to wait. Counted in Postgres, so
 * that every process sees the same.
 */
export async function verbruikPoging(tellers: Teller[], nu: Date): Promise<void> {
  await alsDienst('portaal_aanmelden', async (db) => {
    for (const teller of opVolgorde(tellers)) {
      const { vrij, langst, venster } = grenzen[teller.soort]
      const sleutel = sleutelVan(teller)
      const geteld = await db.$executeRaw`
        insert into aanmeldpoging as a (sleutel, mislukt, laatste_op) values (${sleutel}, 1, ${nu})
        on conflict (sleutel) do update set laatste_op = ${nu},
          mislukt = case when ${zelfdeVenster(venster, nu)} = floor(extract(epoch from a.laatste_op) / ${venster}) then a.mislukt + 1 else 1 end,
          geblokkeerd_tot = case when ${zelfdeVenster(venster, nu)} = floor(extract(epoch from a.laatste_op) / ${venster}) and a.mislukt + 1 > ${vrij}
            then ${nu}::timestamptz + make_interval(secs => least(${langst}, power(2, least(a.mislukt + 1 - ${vrij}, 20)))) end
        where a.geblokkeerd_tot is null or a.geblokkeerd_tot <= ${nu}`
      if (geteld === 0) {
        const dicht = await db.aanmeldpoging.findUnique({ where: { sleutel }, select: { geblokkeerdTot: true } })
        throw new Weigering('teVeelPogingen', { tekst: wachttekst(dicht?.geblokkeerdTot ?? nu, nu) })
      }
    }
  })
}

/** The attempt was good: the account starts anew, the shared counters get it back. */
export async function vergeetPoging(tellers: Teller[]): Promise<void> {
  await alsDienst('portaal_aanmelden', async (db) => {
    for (const teller of opVolgorde(tellers)) {
      const sleutel = sleutelVan(teller)
      if (teller.soort === 'account' || teller.soort === 'code')
        await db.aanmeldpoging.deleteMany({ where: { sleutel } })
      else await db.$executeRaw`update aanmeldpoging set mislukt = greatest(mislukt - 1, 0) where sleutel = ${sleutel}`
    }
  })
}

/** Always in the same order, so that two attempts at once wait for each other and never deadlock. */
function opVolgorde(tellers: Teller[]): Teller[] {
  return [...tellers].sort((a, b) => `${a.soort}:${a.van}`.localeCompare(`${b.soort}:${b.van}`))
}

function sleutelVan({ soort, van }: Teller): Uint8Array<ArrayBuffer> {
  return vingerafdruk(`${soort}:${van}`)
}

function zelfdeVenster(venster: number, nu: Date): number {
  return Math.floor(nu.getTime() / 1000 / venster)
}

function wachttekst(tot: Date, nu: Date): string {
  const seconden = Math.max(1, Math.ceil((tot.getTime() - nu.getTime()) / 1000))
  const minuten = Math.ceil(seconden / 60)
  const hoelang = seconden < 60 ? `${seconden} seconden` : minuten === 1 ? '1 minuut' : `${minuten} minuten`
  return `Er zijn te veel pogingen gedaan. Probeer het over ${hoelang} opnieuw.`
}
