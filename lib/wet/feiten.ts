/** Facts with the usual answers filled in. */
import type { Contracttermen, Feiten, Ziekteperiode } from './begrippen.ts'

/** The terms that apply when a contract says nothing else. */
export const STANDAARD_CONTRACT: Contracttermen = { ziekmeldingDagen: 2, eersteContactDagen: 7, protocol: [] }

/** Takes the spells and whatever else is known; everything not given has its usual answer (in service, nothing special). */
export function maakFeiten(wat: { perioden: Ziekteperiode[] } & Partial<Feiten>): Feiten {
  return {
    regime: 'inDienst',
    verloven: [],
    uitgevoerd: [],
    afwijkingen: [],
    contract: STANDAARD_CONTRACT,
    geenBenutbareMogelijkheden: false,
    vangnet: 'onbekend',
    loonsanctie: null,
    vrijwilligeVerlengingTot: null,
    wiaAanvraagOntvangenOp: null,
    eindeDienstverband: null,
    aowOp: null,
    overledenOp: null,
    ...wat,
  }
}
