import type { Dossier } from '@/lib/verzuim/lees-dossier'
import type { Mijlpaal, Tijdlijn } from '@/lib/wet/begrippen'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import type { Gat, TijdlijnGegevens } from '../tijdlijnbeeld/gegevens'

/** Milestones that are information only but belong in the picture: where the road ends. */
const IN_BEELD = new Set(['eindeWachttijd', 'loonsanctieEinde', 'eindeLoondoorbetaling'])

/** What the picture of the timeline shows of a case. */
export function alsBeeld(
  dossier: Pick<Dossier, 'feiten' | 'standen'>,
  tijdlijn: Tijdlijn,
  vandaag: Dag,
): TijdlijnGegevens {
  const { stand, mijlpalen } = tijdlijn
  const sanctie = mijlpalen.find((m) => m.code === 'loonsanctieEinde')
  const langer = mijlpalen.find((m) => m.code === 'eindeLoondoorbetaling')
  const eind = sanctie ?? langer
  return {
    eersteZiektedag: stand.eersteZiektedag,
    vandaag: stand.toestand === 'gesloten' ? null : vandaag,
    week: stand.week,
    stukken: dossier.standen.map((s) => ({
      van: s.van,
      tot: s.totEnMet === null ? null : plusDagen(s.totEnMet, 1),
      percentage: s.afwezig,
    })),
    gaten: gatenVan(dossier.feiten, stand.toestand === 'onderbroken'),
    mijlpalen: mijlpalen
      .filter((m) => !m.informatie || IN_BEELD.has(m.code))
      .map((m) => ({ sleutel: `${m.code}-${m.nummer}`, naam: kort(m), op: m.uiterlijk, toestand: m.toestand })),
    verlenging: eind
      ? { totEnMet: plusDagen(eind.uiterlijk, -1), soort: sanctie ? 'loonsanctie' : 'verlenging' }
      : null,
  }
}

/** The part of a name that fits on a flag. */
function kort({ code, naam, nummer }: Mijlpaal): string {
  return code === 'evaluatie' ? `Evaluatie ${nummer}` : (naam.split(/[,(]/)[0]?.trim() ?? naam)
}

function gatenVan(feiten: Dossier['feiten'], isOnderbroken: boolean): Gat[] {
  const perioden = [...feiten.perioden].sort((a, b) => (a.eersteZiektedag < b.eersteZiektedag ? -1 : 1))
  const eerste = perioden[0]?.eersteZiektedag
  const tussen = perioden.flatMap((p, i): Gat[] => {
    const volgende = perioden[i + 1]
    if (p.hersteldPer === null || (!volgende && !isOnderbroken)) return []
    return [{ van: p.hersteldPer, tot: volgende?.eersteZiektedag ?? null, soort: 'hersteld' }]
  })
  const verlof = feiten.verloven
    .filter((v) => eerste !== undefined && v.totEnMet >= eerste)
    .map((v): Gat => ({ van: v.van, tot: plusDagen(v.totEnMet, 1), soort: 'verlof' }))
  return [...tussen, ...verlof].filter((gat) => gat.tot === null || gat.tot > gat.van)
}
