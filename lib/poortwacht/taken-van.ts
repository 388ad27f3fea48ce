import type { MijlpaalToestand, Tijdlijn } from '@/lib/wet/begrippen'
import { eerstvolgende } from '@/lib/wet/eerstvolgende'
import type { Dag } from '@/lib/wet/kalender'

/** A milestone as it is stored for the work lists: only what does not change by the passing of a day. */
export interface TaakGegevens {
  code: string
  nummer: number
  wie: string
  vanaf: Dag
  veilig: Dag
  uiterlijk: Dag
  toestand: 'open' | 'gepauzeerd' | 'gedaan' | 'nietVanToepassing' | 'uitgesteld'
  gedaanOp: Dag | null
  /** still asked while the clock of the case stands still or the case is closed */
  looptDoor: boolean
}

/** What a case carries for the lists: where the clock stands and what comes first. */
export interface GevalStand {
  toestand: 'open' | 'onderbroken' | 'gesloten'
  rekenstart: Dag
  heropenbaarTot: Dag | null
  volgendeCode: string | null
  volgendeNummer: number | null
  volgendeWie: string | null
  volgendeVeilig: Dag | null
  volgendeUiterlijk: Dag | null
}

/** An open case with nothing left to do sorts last. Outside the calendar of the law, so not made by dag(). */
const NIETS_TE_DOEN = '9999-12-31' as Dag

const bewaard: Record<MijlpaalToestand, TaakGegevens['toestand']> = {
  gepauzeerd: 'gepauzeerd',
  nogNiet: 'open',
  open: 'open',
  waarschuwing: 'open',
  teLaat: 'open',
  opTijdGedaan: 'gedaan',
  teLaatGedaan: 'gedaan',
  nietVanToepassing: 'nietVanToepassing',
  uitgesteld: 'uitgesteld',
}

const OPEN: ReadonlySet<string> = new Set(['open', 'uitgesteld'])

/** The tasks of a timeline; milestones that are information only are not tasks. */
export function takenVan(tijdlijn: Tijdlijn): TaakGegevens[] {
  return tijdlijn.mijlpalen
    .filter((m) => !m.informatie)
    .map((m) => ({
      code: m.code,
      nummer: m.nummer,
      wie: m.wie.join('+'),
      vanaf: m.vanaf,
      veilig: m.veilig,
      uiterlijk: m.uiterlijk,
      toestand: bewaard[m.toestand],
      gedaanOp: m.gedaanOp,
      looptDoor: tijdlijn.stand.toestand !== 'ziek' && OPEN.has(bewaard[m.toestand]),
    }))
}

/** What the case itself stores of a timeline. */
export function standVan(tijdlijn: Tijdlijn): GevalStand {
  const { stand } = tijdlijn
  const toestand = stand.toestand === 'ziek' ? 'open' : stand.toestand
  const eerst = toestand === 'open' ? eerstvolgende(tijdlijn) : null
  return {
    toestand,
    rekenstart: stand.rekenstart,
    heropenbaarTot: stand.heropenbaarTotEnMet,
    volgendeCode: eerst?.code ?? null,
    volgendeNummer: eerst?.nummer ?? null,
    volgendeWie: eerst?.wie.join('+') ?? null,
    volgendeVeilig: eerst?.veilig ?? (toestand === 'open' ? NIETS_TE_DOEN : null),
    volgendeUiterlijk: eerst?.uiterlijk ?? null,
  }
}
