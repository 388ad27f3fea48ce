import { feitenVan } from '@/lib/poortwacht/feiten-van'
import type { GevalGegevens } from '@/lib/poortwacht/lees-geval'
import { aowDatum } from '@/lib/wet/aow'
import type { Mijlpaal, Tijdlijn } from '@/lib/wet/begrippen'
import { isNogTeDoen } from '@/lib/wet/eerstvolgende'
import { type Dag, dagenTussen, max, min, plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import type { Toeval } from './toeval'
import { type Gang, isZiekOp, peildag, type Verloop, werkdagBij } from './verloop'

/** What `leesGeval` would read of this case; names of others and ids of rows do not matter to the law. */
export function alsGeval(v: Verloop): GevalGegevens {
  const eerste = v.meldingen[0]
  if (!eerste) throw new Error(`${v.persoon.naam} heeft geen ziekmelding.`)
  return {
    id: '',
    werkgeverId: v.persoon.werkgeverId,
    werknemerId: v.persoon.id,
    dienstverbandId: v.persoon.dienstverbandId,
    arbodienstId: null,
    dossiernummer: '',
    eersteZiektedag: eerste.eersteZiektedag,
    toestand: 'open',
    afwezigheid: 100,
    rekenstart: eerste.eersteZiektedag,
    geenBenutbareMogelijkheden: v.geenBenutbareMogelijkheden,
    eersteContactOp: v.eersteContactOp,
    aowOp: aowDatum(v.persoon.geboortedatum),
    eindeDienstverband: v.persoon.einde,
    heropenbaarTot: null,
    versie: 1,
    berekendOp: null,
    regelversie: null,
    werkgeverNaam: '',
    arbodienstNaam: null,
    consultantId: null,
    consultantNaam: null,
    contract: v.contract,
    meldingen: v.meldingen.map((m) => ({
      id: '',
      eersteZiektedag: m.eersteZiektedag,
      hersteldPer: m.hersteldPer,
      ontvangstnummer: '',
      gemeldOp: vandaagInNederland(new Date(m.gemeldOp)),
      gemeldDoorNaam: '',
      telefoon: null,
      verpleegadres: null,
      verwachteDuur: m.verwachteDuur,
      lopendWerk: null,
      vangnet: m.vangnet,
      arbeidsongeval: 'onbekend',
      verkeersongeval: 'onbekend',
      ingetrokken: false,
    })),
    werkhervattingen: v.werkhervattingen.map((h) => ({ ...h, id: '', doorNaam: '' })),
    verloven: v.verloven.map((x) => ({ ...x, id: '', doorNaam: '' })),
    mijlpaalfeiten: [
      ...v.gedaan.map((g) => ({ ...g, id: '', soort: 'gedaan' as const, tot: null, reden: null, doorNaam: '' })),
      ...v.afwijkingen.map((a) => ({ ...a, id: '', op: null, doorNaam: '' })),
    ],
    loonsanctie: v.loonsanctie && { ...v.loonsanctie, id: '', doorNaam: '' },
    gevalfeiten: [],
  }
}

/** The timeline that the product itself computes for this case on a day. */
export function tijdlijnVan(v: Verloop, op: Dag): Tijdlijn {
  const uitkomst = tijdlijn(feitenVan(alsGeval(v)), REGELS, op)
  if (uitkomst.goed) return uitkomst.tijdlijn
  const wat = uitkomst.tegenstrijdigheden.map((t) => t.tekst).join(' ')
  throw new Error(`${v.persoon.naam} (${v.persoon.functie}): ${wat}`)
}

/**
 * Carries out the milestones of a case as they would have been: one after the other, each on a day that the law engine
 * gives, mostly in time. What is said to be open stays open, and what lies ahead of today too.
 */
export function voltooiMijlpalen(t: Toeval, v: Verloop, vandaag: Dag, gang: Gang): void {
  const eind = peildag(v.meldingen, vandaag)
  // While it went on, the recovery at the end was not known.
  const laatste = v.meldingen.at(-1)
  const lopend = { ...v, meldingen: v.meldingen.map((m) => (m === laatste ? { ...m, hersteldPer: null } : m)) }
  const over = new Set(gang.open ?? [])
  const heet = (m: Mijlpaal): string => `${m.code}.${m.nummer}`
  for (;;) {
    const volgende = tijdlijnVan(lopend, eind).mijlpalen.find(
      (m) => isNogTeDoen(m) && m.code !== 'eersteContact' && !over.has(m.code) && !over.has(heet(m)),
    )
    if (!volgende) return
    const op = gepland(t, v, volgende, gang.laat?.includes(volgende.code) ?? t.kans(0.07))
    const vergeten = dagenTussen(volgende.uiterlijk, eind) < 20 && t.kans(0.06)
    if (op > eind || vergeten) over.add(heet(volgende))
    else v.gedaan.push({ code: volgende.code, nummer: volgende.nummer, op })
  }
}

/** The day on which a milestone was (or will be) done. */
function gepland(t: Toeval, v: Verloop, m: Mijlpaal, laat: boolean): Dag {
  const ruimte = Math.max(0, dagenTussen(m.vanaf, m.veilig))
  const vroeger = m.code === 'evaluatie' ? t.tussen(0, 12) : t.tussen(1, m.code === 'probleemanalyse' ? 14 : 20)
  const wens = laat ? plusDagen(m.uiterlijk, t.tussen(1, 9)) : plusDagen(m.veilig, -Math.min(vroeger, ruimte))
  const eerste = v.meldingen[0]?.eersteZiektedag ?? m.vanaf
  const op = werkdagBij(wens, max(m.vanaf, plusDagen(eerste, 1)))
  if (isZiekOp(v.meldingen, op)) return op
  // In a gap nothing is done; the days of the gap do not count, so there is time for it afterwards.
  const [hervat, ...later] = v.meldingen.map((x) => x.eersteZiektedag).filter((d) => d > op)
  return hervat ? werkdagBij(plusDagen(min(hervat, ...later), t.tussen(2, 6)), hervat) : plusDagen(op, 10_000)
}
