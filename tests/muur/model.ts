import type { Relatie } from '@/lib/toegang/relaties'
import { geeftRollen } from '@/lib/toegang/rollen'
import { volgensMatrix } from './rechten-per-tabel'
import type { Kijker } from './stad'

// What each portal may do with each row, as sentences of plain code, written apart from the policies: no SQL, no shared
// function. Which role holds which right it takes from the matrix (lib/toegang/rechten.ts), so that a difference between the
// matrix and the policies is a difference here. A table that is not here makes the test fail.

export type Rij = Record<string, string | null>
export type Daad = 'zien' | 'maken' | 'wijzigen' | 'verwijderen'

/** Everything the model may look at besides the row itself. */
export interface Stad {
  per: (tabel: string) => Rij[]
}

type Oordeel = (k: Kijker, r: Rij, stad: Stad) => boolean
type Regel = Partial<Record<Daad, Oordeel>>

const nooit: Oordeel = () => false
const vandaag = () => new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' })
const loopt = (r: Rij) => (r.van ?? '') <= vandaag() && nietVoorbij(r)
const nietVoorbij = (r: Rij) => r.tot_en_met === null || (r.tot_en_met ?? '') >= vandaag()

const vind = (stad: Stad, tabel: string, id: string | null | undefined) => stad.per(tabel).find((x) => x.id === id)
const gevalVan = (stad: Stad, r: Rij) => vind(stad, 'verzuimgeval', r.geval_id)
const werknemerVan = (stad: Stad, r: Rij) => vind(stad, 'werknemer', r.werknemer_id)
const aanWerkgeverskant = (k: Kijker) => k.portaal === 'werkgever' || k.portaal === 'werknemer'
const aanArbokant = (k: Kijker) => k.portaal === 'arbodienst' || k.portaal === 'medisch'
/** The row is of the tenant of this person, on the side where he works. */
const eigenHuurder: Oordeel = (k, r) =>
  (aanWerkgeverskant(k) && r.werkgever_id === k.werkgeverId) || (aanArbokant(k) && r.arbodienst_id === k.arbodienstId)

/** How somebody stands to a medical file today; the kind of note counts for what was delegated. */
function betrekkingen(k: Kijker, d: Rij | undefined, stad: Stad, soort?: string | null): Relatie[] {
  if (!d || k.portaal !== 'medisch' || !k.vers || d.arbodienst_id !== k.arbodienstId) return []
  const hier = (r: Rij) => r.arbodienst_id === k.arbodienstId && loopt(r)
  const uit: Relatie[] = []
  if (d.behandelaar_id === k.gebruikerId) uit.push('behandelt')
  if (
    stad
      .per('vervanging')
      .some((v) => hier(v) && v.vervanger_id === k.gebruikerId && v.vervangene_id === d.behandelaar_id)
  )
    uit.push('vervangt')
  for (const r of stad.per('behandelrelatie')) {
    if (!hier(r) || r.dossier_id !== d.id || r.gebruiker_id !== k.gebruikerId || r.ingetrokken_op !== null) continue
    if (r.soort === 'consult' || r.soort === 'noodinzage') uit.push('geraadpleegd')
    else if (soort === undefined || (r.omvang ?? '').split(',').includes(soort ?? '')) uit.push('gedelegeerd')
  }
  return uit
}
const behandeltWerknemer = (k: Kijker, id: string | null | undefined, stad: Stad, reikt: Relatie[]) =>
  stad
    .per('medisch_dossier')
    .some(
      (d) =>
        d.soort === 'begeleiding' &&
        d.werknemer_id === id &&
        betrekkingen(k, d, stad).some((b) => (b === 'behandelt' || b === 'vervangt') && reikt.includes(b)),
    )
/** What the matrix gives of a medical table, by how one stands to the file. */
const medisch =
  (tabel: string, daad: Daad, metSoort = false): Oordeel =>
  (k, r, stad) => {
    const d = tabel === 'medisch_dossier' ? r : vind(stad, 'medisch_dossier', r.dossier_id)
    const reikt = volgensMatrix(k, tabel, daad)
    return betrekkingen(k, d, stad, metSoort ? r.soort : undefined).some((b) => reikt.includes(b))
  }
/** Kinds of notes that only who treats may write. */
const ALLEEN_BEHANDELAAR = ['arbeidsongeschiktheid', 'machtiging']
/** A letter, or a link to decide with, goes with the permission it is about, of the own arbodienst. */
const viaMachtiging =
  (daad: Daad, tabel = 'medische_machtigingbrief'): Oordeel =>
  (k, r, s) => {
    const m = vind(s, 'medische_machtiging', r.machtiging_id)
    return m !== undefined && r.arbodienst_id === k.arbodienstId && medisch(tabel, daad)(k, m, s)
  }
/** The mail of a link, by who may see that link. */
const viaLink: Oordeel = (k, r, s) => {
  const l = vind(s, 'medische_machtiginglink', r.link_id)
  return (
    l !== undefined && r.arbodienst_id === k.arbodienstId && viaMachtiging('zien', 'medische_machtiginglink')(k, l, s)
  )
}
const eigenConcept = (daad: Daad): Oordeel => {
  return (k, r, s) => medisch('medisch_concept', daad, true)(k, r, s) && r.door_id === k.gebruikerId
}
/** Two files of one person: who treats both. */
const beideDossiers =
  (daad: Daad): Oordeel =>
  (k, r, stad) => {
    const reikt = volgensMatrix(k, 'dossierkoppeling', daad)
    return [r.dossier_id, r.ander_id].every((id) =>
      betrekkingen(k, vind(stad, 'medisch_dossier', id), stad).some((b) => reikt.includes(b)),
    )
  }
/** Steps of a second opinion or a change of doctor: the employee himself, who treats the file, and who treats that of the second doctor. */
const leestOpinie: Oordeel = (k, r, stad) => {
  if (k.portaal === 'werknemer') return eigenHuurder(k, r, stad) && r.werknemer_id === k.werknemerId
  const reikt = volgensMatrix(k, 'second_opinion', 'zien')
  return [r.dossier_id, r.tweede_dossier_id].some((id) =>
    betrekkingen(k, vind(stad, 'medisch_dossier', id), stad).some((b) => reikt.includes(b)),
  )
}
const houdtRol = (stad: Stad, gebruikerId: string | null | undefined, arbodienstId: string | null, rol: string) =>
  stad
    .per('roltoekenning')
    .some((x) => x.gebruiker_id === gebruikerId && x.arbodienst_id === arbodienstId && x.rol === rol)

/** Where a row hangs: the row that says of which department and which employee it is. */
type Plek = (r: Rij, stad: Stad) => Rij | undefined
const zelfde: Plek = (r) => r
const viaGeval: Plek = (r, stad) => gevalVan(stad, r)
const viaWerknemer: Plek = (r, stad) => {
  const w = werknemerVan(stad, r)
  return w && { afdeling_id: w.afdeling_id ?? null, werknemer_id: w.id ?? null }
}

/** What the matrix gives, of rows of the own tenant: all, those of the own departments, those about oneself. */
const bereik =
  (tabel: string, daad: Daad, plek: Plek = zelfde): Oordeel =>
  (k, r, stad) => {
    const reikt = volgensMatrix(k, tabel, daad)
    const daar = plek(r, stad)
    if (!daar || !eigenHuurder(k, r, stad) || (k.portaal === 'medisch' && !k.vers)) return false
    return (
      reikt.includes('tenant') ||
      (reikt.includes('afdeling') && k.afdelingen.includes(daar.afdeling_id ?? '-')) ||
      (reikt.includes('zelf') && daar.werknemer_id === k.werknemerId) ||
      (k.portaal === 'medisch' && behandeltWerknemer(k, daar.werknemer_id, stad, reikt))
    )
  }
/** The same for every deed that the matrix knows of this table. */
function regel(tabel: string, plek: Plek = zelfde, erbij: Regel = {}): Regel {
  const daden: Daad[] = ['zien', 'maken', 'wijzigen', 'verwijderen']
  return Object.fromEntries(
    daden.map((daad) => {
      const basis = bereik(tabel, daad, plek)
      const nog = erbij[daad]
      return [daad, nog ? (k: Kijker, r: Rij, s: Stad) => basis(k, r, s) && nog(k, r, s) : basis]
    }),
  )
}

const collega = (k: Kijker, gebruikerId: string | null, stad: Stad): boolean => {
  if (gebruikerId === k.gebruikerId) return true
  if (k.portaal === 'beheer') return false
  return stad.per('roltoekenning').some((r) => {
    if (r.gebruiker_id !== gebruikerId) return false
    if (k.werkgeverId !== null && r.werkgever_id === k.werkgeverId && r.rol !== 'werknemer') return true
    if (k.arbodienstId !== null && r.arbodienst_id === k.arbodienstId) return true
    if (
      k.werkgeverId !== null &&
      stad.per('toewijzing').some((t) => t.gebruiker_id === gebruikerId && t.werkgever_id === k.werkgeverId)
    )
      return true
    return (
      r.rol === 'hr' &&
      k.arbodienstId !== null &&
      stad
        .per('contract')
        .some((c) => c.arbodienst_id === k.arbodienstId && c.werkgever_id === r.werkgever_id && loopt(c))
    )
  })
}

const zelf: Oordeel = (k, r) => r.gebruiker_id === k.gebruikerId
/** One's own draft, at the workplace where it was typed. */
const eigenFormulierconcept: Oordeel = (k, r, s) =>
  zelf(k, r, s) &&
  r.werkplek === `${k.portaal}.${k.werkgeverId ?? k.arbodienstId ?? 'platform'}` &&
  (k.portaal !== 'medisch' || k.vers)
const zelfInPortaal: Oordeel = (k, r) => k.portaal !== 'beheer' && r.gebruiker_id === k.gebruikerId
/** A privacy officer is told of a file that was opened in an emergency, at his tenant or (of the platform) anywhere. */
const noodbericht = (k: Kijker, r: Rij) =>
  r.soort === 'noodinzage' &&
  (platform(k) ||
    (k.portaal === 'beheer' &&
      ((k.arbodienstId !== null && r.arbodienst_id === k.arbodienstId) ||
        (k.werkgeverId !== null && r.werkgever_id === k.werkgeverId))))
const zelfBijHuurder: Oordeel = (k, r, stad) => zelfInPortaal(k, r, stad) && eigenHuurder(k, r, stad)
const doorZelf: Oordeel = (k, r) => r.door_id === k.gebruikerId
/** For everybody who works at the werkgever or the arbodienst itself. */
const vanWerkgeverOfArbodienst: Oordeel = (k, r, s) =>
  (k.portaal === 'werkgever' || k.portaal === 'arbodienst') && eigenHuurder(k, r, s)
/** What did not take effect yet. */
const concept: Oordeel = (_, r) => r.toestand === 'concept'
const platform = (k: Kijker) => k.portaal === 'beheer' && k.werkgeverId === null && k.arbodienstId === null
const contractpartij = (
  r: Rij,
  stad: Stad,
  mijn: 'werkgever_id' | 'arbodienst_id',
  ander: 'werkgever_id' | 'arbodienst_id',
  id: string | null,
) => stad.per('contract').some((c) => c[mijn] === id && c[ander] === r.id)
/** The picture above letters of one's own organisation, and of those it has or had a contract with. */
const leestLogo: Oordeel = (k, r, s) =>
  (aanWerkgeverskant(k) &&
    (r.werkgever_id === k.werkgeverId ||
      contractpartij({ ...r, id: r.arbodienst_id ?? null }, s, 'werkgever_id', 'arbodienst_id', k.werkgeverId))) ||
  (k.portaal === 'arbodienst' &&
    (r.arbodienst_id === k.arbodienstId ||
      contractpartij({ ...r, id: r.werkgever_id ?? null }, s, 'arbodienst_id', 'werkgever_id', k.arbodienstId)))
const fgZiet = (k: Kijker, werkgeverId: string | null, arbodienstId: string | null) =>
  volgensMatrix(k, 'logboekregel', 'zien').length > 0 &&
  (k.werkgeverId === null || k.werkgeverId === werkgeverId) &&
  (k.arbodienstId === null || k.arbodienstId === arbodienstId)
const fgKeten: Oordeel = (k, r) =>
  fgZiet(
    k,
    r.keten?.startsWith('werkgever:') ? r.keten.slice(10) : null,
    r.keten?.startsWith('arbodienst:') ? r.keten.slice(11) : null,
  )
const contractLoopt = (r: Rij, stad: Stad) =>
  r.arbodienst_id === null ||
  stad.per('contract').some((c) => c.werkgever_id === r.werkgever_id && c.arbodienst_id === r.arbodienst_id && loopt(c))
/** The case is (still) one of this arbodienst. */
const eigenGeval: Oordeel = (k, r, stad) => gevalVan(stad, r)?.arbodienst_id === k.arbodienstId

const beheertPlatform = (tabel: string, daad: Daad): Oordeel => {
  return (k) => volgensMatrix(k, tabel, daad).includes('platform')
}
const maaktTenants = (tabel: string): Regel => ({
  maken: beheertPlatform(tabel, 'maken'),
  wijzigen: beheertPlatform(tabel, 'wijzigen'),
})

/** The same for every deed, with a list that is nobody's. */
const lijstVanPlatform = (tabel: string): Regel =>
  Object.fromEntries((['zien', 'maken', 'wijzigen'] as const).map((daad) => [daad, beheertPlatform(tabel, daad)]))
/** A list that waits to be confirmed, by who read it in. */
const eigenLijst =
  (daad: Daad): Oordeel =>
  (k, r, s) =>
    beheertPlatform('diagnosevoorstel', daad)(k, r, s) && zelf(k, r, s)

const eigenRelatie: Oordeel = (k, r, s) => k.vers && eigenHuurder(k, r, s) && zelf(k, r, s)

/** Who gives roles: those that the matrix lets his own role give, within his tenant, never to himself. */
const magGeven: Oordeel = (k, r, stad) =>
  volgensMatrix(k, 'roltoekenning', 'maken').length > 0 &&
  (k.portaal === 'beheer' || eigenHuurder(k, r, stad)) &&
  k.rollen.some((rol) => (geeftRollen[rol] as readonly string[]).includes(r.rol ?? '')) &&
  r.gebruiker_id !== k.gebruikerId
const rolVanPlatform = (r: Rij) => r.rol === 'fg' || r.rol === 'platformbeheerder'
const zonderBeheerder: Oordeel = (_, r, stad) =>
  !stad
    .per('roltoekenning')
    .some(
      (x) =>
        (x.rol === 'hr' || x.rol === 'arbobeheerder') &&
        x.werkgever_id === r.werkgever_id &&
        x.arbodienst_id === r.arbodienst_id &&
        loopt(x) &&
        vind(stad, 'gebruiker', x.gebruiker_id)?.geblokkeerd_op === null,
    )
/** Replacement: one's own, or as who manages the accounts that of others, but not in one's own favour. */
const regeltVervanging = (k: Kijker, r: Rij, daad: Daad) => {
  const alles = volgensMatrix(k, 'vervanging', daad).includes('tenant')
  return r.vervangene_id === k.gebruikerId || (alles && r.vervanger_id !== k.gebruikerId)
}

/** The agenda of this doctor, or of whom he replaces today. */
const eigenAgenda = (k: Kijker, r: Rij, stad: Stad) =>
  r.behandelaar_id === k.gebruikerId ||
  stad
    .per('vervanging')
    .some(
      (v) =>
        v.vervanger_id === k.gebruikerId &&
        v.vervangene_id === r.behandelaar_id &&
        v.arbodienst_id === k.arbodienstId &&
        loopt(v),
    )
/** What the matrix gives at the arbodienst, to the employee himself, and to a doctor of his own agenda. */
const inPlanning =
  (tabel: string, daad: Daad): Oordeel =>
  (k, r, stad) =>
    k.portaal === 'medisch'
      ? volgensMatrix(k, tabel, daad).includes('zelf') && k.vers && eigenHuurder(k, r, stad) && eigenAgenda(k, r, stad)
      : bereik(tabel, daad)(k, r, stad)
/** Somebody the arbodienst guides now; and a case, if any, of this person that is still its own. */
const begeleidNu: Oordeel = (k, r, stad) =>
  stad
    .per('begeleiding')
    .some(
      (b) =>
        b.arbodienst_id === k.arbodienstId &&
        b.werknemer_id === r.werknemer_id &&
        b.werkgever_id === r.werkgever_id &&
        b.beeindigd_op === null,
    ) &&
  (r.geval_id === null ||
    (gevalVan(stad, r)?.arbodienst_id === k.arbodienstId && gevalVan(stad, r)?.werknemer_id === r.werknemer_id))
const documentVan = (stad: Stad, r: Rij) => vind(stad, 'document', r.document_id)
const isOordeel = (stad: Stad, r: Rij) => documentVan(stad, r)?.soort === 'oordeelWerknemer'
/** Who fixes this kind of document. */
const stelt = (stad: Stad, r: Rij) =>
  ({ oordeelWerknemer: 'werknemer', arbobrief: 'arbodienst' })[documentVan(stad, r)?.soort ?? ''] ?? 'werkgever'
/** A werknemer reads what was not kept between his werkgever and UWV. */
const leestDocument: Oordeel = (k, r) => k.portaal !== 'werknemer' || r.werknemer_leest === 'true'
/** A werknemer reads a version once it was shared with him. */
const leestVersie: Oordeel = (k, r, stad) => {
  const document = documentVan(stad, r)
  return (
    k.portaal !== 'werknemer' || (r.gedeeld_op !== null && document !== undefined && leestDocument(k, document, stad))
  )
}
const versieVanRij: Oordeel = (k, r, stad) => {
  const versie = vind(stad, 'documentversie', r.versie_id)
  return versie !== undefined && leestVersie(k, versie, stad)
}
/** Whose part it is: each has his own, and the consultant prepares what they write together. */
const eigenDeel: Oordeel = (k, r, stad) =>
  (k.portaal === 'werkgever' && r.partij !== 'werknemer') ||
  (k.portaal === 'arbodienst' && r.partij === 'samen') ||
  (k.portaal === 'werknemer' && r.partij === 'werknemer' && versieVanRij(k, r, stad))
const leestDeel: Oordeel = (k, r, stad) =>
  versieVanRij(k, r, stad) && (r.klaar_op !== null || r.partij === 'samen' || eigenDeel(k, r, stad))
/** A werkgever writes nothing in the employee's own opinion, nor in a letter of the arbodienst. */
const schrijftDeel: Oordeel = (k, r, stad) => {
  const versie = vind(stad, 'documentversie', r.versie_id)
  return (
    eigenDeel(k, r, stad) &&
    (k.portaal !== 'werkgever' || (versie !== undefined && stelt(stad, versie) === 'werkgever'))
  )
}

export const model: Record<string, Regel> = {
  arbodienst: {
    ...maaktTenants('arbodienst'),
    zien: (k, r, s) =>
      (aanArbokant(k) && r.id === k.arbodienstId) ||
      (aanWerkgeverskant(k) && contractpartij(r, s, 'werkgever_id', 'arbodienst_id', k.werkgeverId)) ||
      platform(k) ||
      (k.portaal === 'beheer' && r.id === k.arbodienstId),
  },
  werkgever: {
    ...maaktTenants('werkgever'),
    zien: (k, r, s) =>
      (aanWerkgeverskant(k) && r.id === k.werkgeverId) ||
      (aanArbokant(k) && contractpartij(r, s, 'arbodienst_id', 'werkgever_id', k.arbodienstId)) ||
      platform(k) ||
      (k.portaal === 'beheer' && r.id === k.werkgeverId),
  },
  contract: {
    zien: (k, r, s) => eigenHuurder(k, r, s) || platform(k),
    maken: beheertPlatform('contract', 'maken'),
    wijzigen: (k, r, s) => beheertPlatform('contract', 'wijzigen')(k, r, s) && nietVoorbij(r),
  },
  toewijzing: {
    zien: eigenHuurder,
    maken: (k, r, s) => bereik('toewijzing', 'maken')(k, r, s) && contractLoopt(r, s),
    wijzigen: bereik('toewijzing', 'wijzigen'),
  },
  gebruiker: {
    zien: (k, r, s) => (k.portaal === 'beheer' ? platform(k) || r.id === k.gebruikerId : collega(k, r.id ?? null, s)),
  },
  roltoekenning: {
    zien: (k, r, s) =>
      (k.portaal === 'werkgever' &&
        eigenHuurder(k, r, s) &&
        (r.rol !== 'werknemer' || volgensMatrix(k, 'roltoekenning', 'maken').length > 0)) ||
      (aanArbokant(k) && eigenHuurder(k, r, s)) ||
      platform(k),
    maken: (k, r, s) => magGeven(k, r, s) && (k.portaal !== 'beheer' || rolVanPlatform(r) || zonderBeheerder(k, r, s)),
    wijzigen: (k, r, s) => magGeven(k, r, s) && nietVoorbij(r) && (k.portaal !== 'beheer' || rolVanPlatform(r)),
  },
  vervanging: {
    zien: (k, r, s) =>
      k.portaal !== 'werknemer' &&
      eigenHuurder(k, r, s) &&
      (r.vervanger_id === k.gebruikerId ||
        r.vervangene_id === k.gebruikerId ||
        volgensMatrix(k, 'vervanging', 'zien').includes('tenant')),
    maken: (k, r, s) => k.portaal !== 'werknemer' && eigenHuurder(k, r, s) && regeltVervanging(k, r, 'maken'),
    wijzigen: (k, r, s) =>
      k.portaal !== 'werknemer' && eigenHuurder(k, r, s) && nietVoorbij(r) && regeltVervanging(k, r, 'wijzigen'),
  },
  verzoekpoging: {},
  inloggegeven: {},
  herstelcode: {},
  toegangsbrief: {},
  factorverzoek: {},
  factorgoedkeuring: {},
  bekend_toestel: {},
  aanmeldpoging: {},
  sessie: {},
  formulierconcept: { zien: eigenFormulierconcept, verwijderen: eigenFormulierconcept },
  verzoeksleutel: { zien: zelf, maken: zelf, wijzigen: zelf },
  postvoorkeur: { zien: zelf, maken: zelf, wijzigen: zelf },
  agendakoppeling: { zien: zelfBijHuurder, maken: zelfBijHuurder, wijzigen: zelfBijHuurder },
  dagmail: {},
  mailstand: {
    zien: (k, r, s) =>
      zelf(k, r, s) ||
      (volgensMatrix(k, 'mailstand', 'zien').length > 0 &&
        (k.portaal === 'beheer' ||
          s.per('roltoekenning').some((x) => x.gebruiker_id === r.gebruiker_id && eigenHuurder(k, x, s)))),
  },
  bericht: {
    zien: (k, r, s) => r.ontvanger_id === k.gebruikerId && (eigenHuurder(k, r, s) || noodbericht(k, r)),
    wijzigen: (k, r, s) => r.ontvanger_id === k.gebruikerId && (eigenHuurder(k, r, s) || noodbericht(k, r)),
    maken: (k, r, s) => k.portaal !== 'werknemer' && eigenHuurder(k, r, s) && collega(k, r.ontvanger_id ?? null, s),
  },

  afdeling: regel('afdeling', (r) => ({ afdeling_id: r.id ?? null })),
  werknemer: regel('werknemer'),
  dienstverband: regel('dienstverband', viaWerknemer),
  werknemerwijziging: regel('werknemerwijziging', zelfde, { maken: doorZelf, wijzigen: nooit, verwijderen: nooit }),
  importvoorstel: regel('importvoorstel', zelfde, { zien: zelf, maken: zelf, wijzigen: zelf, verwijderen: zelf }),

  begeleiding: regel('begeleiding'),
  verzuimgeval: {
    zien: bereik('verzuimgeval', 'zien'),
    // the department and the arbodienst are those of the person and the contract, whatever the statement says
    maken: (k, r, s) => bereik('verzuimgeval', 'maken', viaWerknemer)(k, r, s) && contractLoopt(r, s),
    wijzigen: (k, r, s) =>
      bereik('verzuimgeval', 'wijzigen')(k, r, s) && (k.portaal !== 'werkgever' || contractLoopt(r, s)),
  },
  verzuimmelding: regel('verzuimmelding', viaGeval),
  werkhervatting: regel('werkhervatting', viaGeval),
  mijlpaalfeit: regel('mijlpaalfeit', viaGeval),
  taak: regel('taak', viaGeval),
  gevalfeit: regel('gevalfeit', viaGeval),
  loonsanctie: regel('loonsanctie', viaGeval),
  gebeurtenis: regel('gebeurtenis', viaGeval),
  contactmoment: regel('contactmoment', viaGeval, { maken: eigenGeval }),
  contactnotitie: regel('contactnotitie', viaGeval, { maken: eigenGeval }),
  verlof: regel('verlof', viaWerknemer),
  gevalafschrift: regel('gevalafschrift'),
  bewaarhouding: regel('bewaarhouding', zelfde, {
    maken: (k, r, s) => doorZelf(k, r, s) && r.beeindigd_op === null,
    wijzigen: (_, r) => r.beeindigd_op === null,
  }),
  vernietiging: regel('vernietiging', zelfde, { zien: (_, r) => r.soort === 'verzuimdossier' }),

  actie: regel('actie', viaGeval, {
    zien: (k, r) => {
      if (k.portaal === 'werkgever') return r.kant !== 'arbodienst'
      return k.portaal !== 'werknemer' || r.kant === 'werknemer'
    },
    maken: (k, r, s) =>
      k.portaal === 'werkgever' ? r.kant !== 'arbodienst' && r.arbodienst_id === null : eigenGeval(k, r, s),
    wijzigen: (k, r) => k.portaal !== 'werkgever' || r.kant !== 'arbodienst',
  }),
  briefsjabloon: { ...regel('briefsjabloon', zelfde, { maken: doorZelf }), zien: vanWerkgeverOfArbodienst },
  huisstijl: { ...regel('huisstijl', zelfde, { maken: doorZelf }), zien: vanWerkgeverOfArbodienst },
  logo: { ...regel('logo', zelfde, { maken: doorZelf }), zien: leestLogo },
  protocolversie: regel('protocolversie', zelfde, {
    maken: (k, r, s) => concept(k, r, s) && doorZelf(k, r, s),
    wijzigen: concept,
    verwijderen: concept,
  }),
  advies: regel('advies', viaGeval, { maken: eigenGeval }),
  adviesopvolging: regel('adviesopvolging', viaGeval, {
    maken: (_, r, s) => {
      const advies = vind(s, 'advies', r.advies_id)
      return advies?.geval_id === r.geval_id && advies?.arbodienst_id === r.arbodienst_id
    },
  }),
  signaaluitstel: regel('signaaluitstel', viaGeval, {
    zien: (k, r) => k.portaal !== 'werkgever' || r.arbodienst_id === null,
    maken: (k, r, s) => (k.portaal === 'werkgever' ? r.arbodienst_id === null : eigenGeval(k, r, s)),
  }),
  spreekuurblok: {
    zien: inPlanning('spreekuurblok', 'zien'),
    maken: bereik('spreekuurblok', 'maken'),
    verwijderen: bereik('spreekuurblok', 'verwijderen'),
  },
  afspraak: {
    zien: inPlanning('afspraak', 'zien'),
    maken: (k, r, s) => bereik('afspraak', 'maken')(k, r, s) && begeleidNu(k, r, s),
    wijzigen: (k, r, s) =>
      inPlanning('afspraak', 'wijzigen')(k, r, s) && (k.portaal !== 'medisch' || r.toestand !== 'afgezegd'),
  },
  afspraakvermelding: regel('afspraakvermelding', viaGeval),
  wachtlijstplek: regel('wachtlijstplek', zelfde, { maken: begeleidNu }),

  medisch_dossier: {
    zien: medisch('medisch_dossier', 'zien'),
    maken: (k, r, s) =>
      k.vers &&
      volgensMatrix(k, 'medisch_dossier', 'maken').includes('tenant') &&
      eigenHuurder(k, r, s) &&
      r.behandelaar_id === k.gebruikerId &&
      (r.werknemer_id === null ||
        s.per('begeleiding').some((b) => b.werknemer_id === r.werknemer_id && b.arbodienst_id === k.arbodienstId)),
  },
  dossiersleutel: { zien: medisch('dossiersleutel', 'zien'), maken: medisch('dossiersleutel', 'maken') },
  medische_notitie: {
    zien: medisch('medische_notitie', 'zien', true),
    maken: (k, r, s) =>
      medisch('medische_notitie', 'maken', true)(k, r, s) &&
      doorZelf(k, r, s) &&
      (!ALLEEN_BEHANDELAAR.includes(r.soort ?? '') || medisch('medische_machtiging', 'maken')(k, r, s)),
  },
  // not delegated with any kind of note
  medische_bijlage: {
    zien: (k, r, s) => medisch('medische_bijlage', 'zien', true)(k, { ...r, soort: 'bijlage' }, s),
    maken: (k, r, s) =>
      medisch('medische_bijlage', 'maken', true)(k, { ...r, soort: 'bijlage' }, s) && doorZelf(k, r, s),
  },
  medisch_concept: {
    zien: eigenConcept('zien'),
    maken: eigenConcept('maken'),
    wijzigen: eigenConcept('wijzigen'),
    verwijderen: eigenConcept('verwijderen'),
  },
  behandelrelatie: {
    zien: (k, r, s) =>
      (k.rollen.includes('bedrijfsarts') && medisch('behandelrelatie', 'zien')(k, r, s)) || eigenRelatie(k, r, s),
    maken: (k, r, s) =>
      medisch('behandelrelatie', 'maken')(k, r, s) &&
      doorZelf(k, r, s) &&
      r.gebruiker_id !== k.gebruikerId &&
      ((r.soort === 'consult' && houdtRol(s, r.gebruiker_id, k.arbodienstId, 'bedrijfsarts')) ||
        (r.soort === 'gedelegeerd' && houdtRol(s, r.gebruiker_id, k.arbodienstId, 'taakgedelegeerde'))),
    wijzigen: (k, r, s) =>
      r.ingetrokken_op === null && (medisch('behandelrelatie', 'wijzigen')(k, r, s) || eigenRelatie(k, r, s)),
  },
  bsn: {
    zien: medisch('bsn', 'zien'),
    maken: (k, r, s) => medisch('bsn', 'maken')(k, r, s) && doorZelf(k, r, s),
    // who changes it signs for it: setting it to what somebody else wrote is refused
    wijzigen: (k, r, s) => medisch('bsn', 'wijzigen')(k, r, s) && doorZelf(k, r, s),
  },
  // the person himself reads and decides through functions alone (tests/medisch/machtiging.test.ts)
  medische_machtiging: {
    zien: medisch('medische_machtiging', 'zien'),
    maken: (k, r, s) =>
      medisch('medische_machtiging', 'maken')(k, r, s) &&
      doorZelf(k, r, s) &&
      [r.getekend_op, r.geweigerd_op, r.ingetrokken_op, r.vervallen_op].every((op) => op === null) &&
      vind(s, 'medisch_dossier', r.dossier_id)?.werknemer_id === r.werknemer_id,
    wijzigen: (k, r, s) => medisch('medische_machtiging', 'wijzigen')(k, r, s) && r.vervallen_op === null,
  },
  medische_machtigingbrief: {
    zien: viaMachtiging('zien'),
    maken: (k, r, s) => {
      const m = vind(s, 'medische_machtiging', r.machtiging_id)
      const geldt = m !== undefined && m.getekend_op !== null && m.ingetrokken_op === null && m.vervallen_op === null
      return geldt && viaMachtiging('maken')(k, r, s) && doorZelf(k, r, s)
    },
  },
  // read and used through functions alone, by who has the secret and the code (tests/medisch/machtiginglink.test.ts)
  medische_machtiginglink: {
    zien: viaMachtiging('zien', 'medische_machtiginglink'),
    maken: (k, r, s) => {
      const m = vind(s, 'medische_machtiging', r.machtiging_id)
      const wacht = m !== undefined && [m.getekend_op, m.geweigerd_op, m.vervallen_op].every((op) => op === null)
      return (
        wacht &&
        r.gebruikt_op === null &&
        viaMachtiging('maken', 'medische_machtiginglink')(k, r, s) &&
        doorZelf(k, r, s)
      )
    },
    wijzigen: (k, r, s) =>
      viaMachtiging('wijzigen', 'medische_machtiginglink')(k, r, s) &&
      r.ingetrokken_op === null &&
      r.gebruikt_op === null,
  },
  linkpost: { zien: viaLink, maken: viaLink, wijzigen: viaLink },
  medische_inzage: {},
  dossierkoppeling: {
    zien: (k, r, s) => beideDossiers('zien')(k, r, s),
    maken: (k, r, s) => beideDossiers('maken')(k, r, s) && doorZelf(k, r, s),
  },
  second_opinion: { zien: leestOpinie },
  dossieroverdracht: {
    zien: medisch('dossieroverdracht', 'zien'),
    maken: (k, r, s) => medisch('dossieroverdracht', 'maken')(k, r, s) && doorZelf(k, r, s),
  },
  artswissel: { zien: leestOpinie },
  terugkoppeling: regel('terugkoppeling', viaGeval, { maken: doorZelf }),
  document: regel('document', viaGeval, {
    zien: leestDocument,
    maken: (k, r, s) =>
      doorZelf(k, r, s) && (k.portaal !== 'werknemer' || (r.soort === 'oordeelWerknemer' && leestDocument(k, r, s))),
  }),
  documentversie: regel('documentversie', viaGeval, {
    zien: leestVersie,
    maken: (k, r, s) => doorZelf(k, r, s) && (k.portaal !== 'werknemer' || (isOordeel(s, r) && leestVersie(k, r, s))),
    wijzigen: (k, r, s) => stelt(s, r) === k.portaal && leestVersie(k, r, s),
  }),
  documentdeel: regel('documentdeel', viaGeval, { zien: leestDeel, maken: schrijftDeel, wijzigen: schrijftDeel }),
  handtekening: regel('handtekening', viaGeval, {
    zien: versieVanRij,
    maken: (k, r, s) => k.vers && r.partij === k.portaal && zelf(k, r, s) && versieVanRij(k, r, s),
  }),
  tekenlink: regel('tekenlink', viaGeval, { maken: doorZelf }),
  pdf: regel('pdf', viaGeval, {
    zien: leestDocument,
    maken: (k, r, s) => doorZelf(k, r, s) && r.soort === 'riv' && r.inhoud === null,
  }),
  bestand: regel('bestand', viaGeval, {
    zien: (k, r, s) => k.portaal !== 'werknemer' || doorZelf(k, r, s),
    maken: doorZelf,
    wijzigen: (k, r, s) =>
      doorZelf(k, r, s) && r.vervallen_op === null && Date.parse(r.op ?? '') > Date.now() - 24 * 3_600_000,
  }),

  diagnosecode: {
    ...lijstVanPlatform('diagnosecode'),
    zien: (k, r, s) =>
      beheertPlatform('diagnosecode', 'zien')(k, r, s) ||
      (k.vers && k.portaal === 'medisch' && volgensMatrix(k, 'diagnosecode', 'zien').length > 0),
  },
  diagnosevoorstel: {
    zien: eigenLijst('zien'),
    maken: eigenLijst('maken'),
    wijzigen: eigenLijst('wijzigen'),
    verwijderen: eigenLijst('verwijderen'),
  },

  logboekregel: { zien: (k, r) => fgZiet(k, r.werkgever_id ?? null, r.arbodienst_id ?? null) },
  logboekzegel: { zien: fgKeten },
  logboekpunt: { zien: (k) => volgensMatrix(k, 'logboekpunt', 'zien').length > 0 },
  logboekpuntkop: { zien: fgKeten },
  steekproef: { zien: fgKeten },
  steekproefitem: { zien: fgKeten },
  steekproefoordeel: {
    zien: fgKeten,
    maken: (k, r, s) =>
      fgKeten(k, r, s) &&
      r.door_id === k.gebruikerId &&
      !s.per('steekproefoordeel').some((o) => o.item_id === r.item_id && o.oordeel !== 'navragen'),
  },
}

/** May this be done? A session that proves nothing may do nothing; what the model does not name is refused. */
export function mag(k: Kijker, tabel: string, daad: Daad, rij: Rij, stad: Stad): boolean {
  if (k.dood) return false
  return (model[tabel]?.[daad] ?? nooit)(k, rij, stad)
}
