import { mijlpaalnaam } from '@/lib/begeleiding/mijlpaalnamen'
import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { soortnaam } from '@/lib/planning/soorten'
import { vingerafdruk } from '@/lib/toegang/kluis'
import type { Dag } from '@/lib/wet/kalender'
import type { Agendapunt } from './ics'

interface Rij {
  uid: string
  wat: 'mijlpaal' | 'afspraak'
  code: string
  nummer: number
  dag: Dag
  van_minuut: number | null
  tot_minuut: number | null
  initialen: string | null
  versie: number
}

/**
 * What stands in the calendar behind a secret address: days and kinds, initials only where the owner chose so. Null when the
 * address opens nothing (any more). Each time it is read leaves a line in the trail.
 */
export async function leesAgenda(geheim: string): Promise<Agendapunt[] | null> {
  return await alsDienst('portaal_aanmelden', async (db) => {
    const hash = vingerafdruk(geheim)
    const rijen = await db.$queryRaw<Rij[]>`
      select uid, wat, code, nummer, dag::text as dag, van_minuut, tot_minuut, initialen, versie from muur.agenda(${hash})`
    const [van] = await db.$queryRaw<
      { id: string }[]
    >`select muur.agenda_van(${hash}) as id where muur.agenda_van(${hash}) is not null`
    if (!van) return null
    await logboekDienst(db, {
      gebeurtenis: 'agenda.gelezen',
      handeling: 'lezen',
      object: 'agendakoppeling',
      objectId: van.id,
      bijzonderheden: { aantal: rijen.length },
    })
    return rijen.map((rij) => ({
      uid: rij.uid,
      titel: [rij.wat === 'afspraak' ? soortnaam(rij.code) : naam(rij), rij.initialen].filter(Boolean).join(' · '),
      dag: rij.dag,
      minuten: rij.van_minuut === null || rij.tot_minuut === null ? null : { van: rij.van_minuut, tot: rij.tot_minuut },
      versie: rij.versie,
    }))
  })
}

const naam = ({ code, nummer }: Rij) => (nummer > 1 ? `${mijlpaalnaam(code)} (${nummer}e)` : mijlpaalnaam(code))
