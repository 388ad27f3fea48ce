import type { Kijker } from './stad'

// What each portal may do with each row, as sentences of plain code, written apart from the policies: no SQL, no shared
// function. The test compares the two. A table that is not here makes the test fail.

export type Rij = Record<string, string | null>
export type Daad = 'zien' | 'maken' | 'wijzigen' | 'verwijderen'

/** Everything the model may look at besides the row itself. */
export interface Stad {
  per: (tabel: string) => Rij[]
}

type Oordeel = (k: Kijker, r: Rij, stad: Stad) => boolean
type Regel = Partial<Record<Daad, Oordeel>>

const nooit: Oordeel = () => false
const hr = (k: Kijker) => k.rollen.includes('hr')
const vandaag = () => new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' })

const bijWerkgever: Oordeel = (k, r) => k.portaal === 'werkgever' && r.werkgever_id === k.werkgeverId
const bijArbodienst: Oordeel = (k, r) => k.portaal === 'arbodienst' && r.arbodienst_id === k.arbodienstId
const consultant: Oordeel = (k, r, s) => bijArbodienst(k, r, s) && k.rollen.includes('verzuimconsultant')
const bijArts: Oordeel = (k, r) => k.portaal === 'medisch' && r.arbodienst_id === k.arbodienstId && k.vers
const opAfdeling: Oordeel = (k, r) => bijWerkgever(k, r, leeg) && (hr(k) || k.afdelingen.includes(r.afdeling_id ?? '-'))
const leeg: Stad = { per: () => [] }

const vind = (stad: Stad, tabel: string, id: string | null | undefined) => stad.per(tabel).find((x) => x.id === id)
const gevalVan = (stad: Stad, r: Rij) => vind(stad, 'verzuimgeval', r.geval_id)
const werknemerVan = (stad: Stad, r: Rij) => vind(stad, 'werknemer', r.werknemer_id)

/** A row that hangs on a case: who may see the case on the side of the werkgever, the arbodienst of the row itself. */
const alsGeval: Oordeel = (k, r, stad) => {
  const g = gevalVan(stad, r)
  return (
    g !== undefined &&
    (opAfdeling(k, g, stad) ||
      (k.portaal === 'werknemer' && g.werknemer_id === k.werknemerId) ||
      bijArbodienst(k, r, stad) ||
      bijArts(k, r, stad))
  )
}
const werkgeverGeval: Oordeel = (k, r, stad) => {
  const g = gevalVan(stad, r)
  return k.portaal === 'werkgever' && g !== undefined && opAfdeling(k, g, stad)
}
const beideGeval: Oordeel = (k, r, stad) => werkgeverGeval(k, r, stad) || consultant(k, r, stad)

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
      stad.per('contract').some((c) => c.arbodienst_id === k.arbodienstId && c.werkgever_id === r.werkgever_id)
    )
  })
}

const zelf: Oordeel = (k, r) => r.gebruiker_id === k.gebruikerId
const platform = (k: Kijker) => k.portaal === 'beheer' && k.werkgeverId === null && k.arbodienstId === null
const contractpartij = (
  r: Rij,
  stad: Stad,
  mijn: 'werkgever_id' | 'arbodienst_id',
  ander: 'werkgever_id' | 'arbodienst_id',
  id: string | null,
) => stad.per('contract').some((c) => c[mijn] === id && c[ander] === r.id)
const aanWerkgeverskant = (k: Kijker) => k.portaal === 'werkgever' || k.portaal === 'werknemer'
const aanArbokant = (k: Kijker) => k.portaal === 'arbodienst' || k.portaal === 'medisch'
const eigenHuurder: Oordeel = (k, r) =>
  (aanWerkgeverskant(k) && r.werkgever_id === k.werkgeverId) || (aanArbokant(k) && r.arbodienst_id === k.arbodienstId)
const fgZiet = (k: Kijker, werkgeverId: string | null, arbodienstId: string | null) =>
  k.rollen.includes('fg') &&
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
  stad
    .per('contract')
    .some(
      (c) =>
        c.werkgever_id === r.werkgever_id &&
        c.arbodienst_id === r.arbodienst_id &&
        (c.van ?? '') <= vandaag() &&
        (c.tot_en_met === null || (c.tot_en_met ?? '') >= vandaag()),
    )

export const model: Record<string, Regel> = {
  arbodienst: {
    zien: (k, r, s) =>
      (aanArbokant(k) && r.id === k.arbodienstId) ||
      (aanWerkgeverskant(k) && contractpartij(r, s, 'werkgever_id', 'arbodienst_id', k.werkgeverId)) ||
      platform(k) ||
      (k.portaal === 'beheer' && r.id === k.arbodienstId),
  },
  werkgever: {
    zien: (k, r, s) =>
      (aanWerkgeverskant(k) && r.id === k.werkgeverId) ||
      (aanArbokant(k) && contractpartij(r, s, 'arbodienst_id', 'werkgever_id', k.arbodienstId)) ||
      platform(k) ||
      (k.portaal === 'beheer' && r.id === k.werkgeverId),
  },
  contract: { zien: (k, r, s) => eigenHuurder(k, r, s) || platform(k) },
  toewijzing: { zien: eigenHuurder },
  gebruiker: {
    zien: (k, r, s) => (k.portaal === 'beheer' ? platform(k) || r.id === k.gebruikerId : collega(k, r.id ?? null, s)),
  },
  roltoekenning: {
    zien: (k, r, s) =>
      (k.portaal === 'werkgever' && r.werkgever_id === k.werkgeverId && (hr(k) || r.rol !== 'werknemer')) ||
      (aanArbokant(k) && eigenHuurder(k, r, s)) ||
      platform(k),
  },
  inloggegeven: {},
  herstelcode: {},
  toegangsbrief: {},
  aanmeldpoging: {},
  sessie: {},
  verzoeksleutel: { zien: zelf, maken: zelf, wijzigen: zelf },
  bericht: {
    zien: (k, r, s) => r.ontvanger_id === k.gebruikerId && eigenHuurder(k, r, s),
    wijzigen: (k, r, s) => r.ontvanger_id === k.gebruikerId && eigenHuurder(k, r, s),
    maken: (k, r, s) => k.portaal !== 'werknemer' && eigenHuurder(k, r, s) && collega(k, r.ontvanger_id ?? null, s),
  },

  afdeling: {
    zien: (k, r, s) => bijWerkgever(k, r, s) && (hr(k) || k.afdelingen.includes(r.id ?? '')),
    maken: (k, r, s) => bijWerkgever(k, r, s) && hr(k),
    wijzigen: (k, r, s) => bijWerkgever(k, r, s) && hr(k),
    verwijderen: (k, r, s) => bijWerkgever(k, r, s) && hr(k),
  },
  werknemer: {
    zien: opAfdeling,
    maken: (k, r, s) => bijWerkgever(k, r, s) && hr(k),
    wijzigen: (k, r, s) => bijWerkgever(k, r, s) && hr(k),
  },
  dienstverband: {
    zien: (k, r, s) => opAfdeling(k, werknemerVan(s, r) ?? {}, s),
    maken: (k, r, s) => bijWerkgever(k, r, s) && hr(k),
    wijzigen: (k, r, s) => bijWerkgever(k, r, s) && hr(k),
  },
  werknemerwijziging: {
    zien: (k, r, s) => bijWerkgever(k, r, s) && hr(k),
    maken: (k, r, s) => bijWerkgever(k, r, s) && hr(k) && r.door_id === k.gebruikerId,
  },
  importvoorstel: {
    zien: (k, r, s) => bijWerkgever(k, r, s) && hr(k) && zelf(k, r, s),
    maken: (k, r, s) => bijWerkgever(k, r, s) && hr(k) && zelf(k, r, s),
    wijzigen: (k, r, s) => bijWerkgever(k, r, s) && hr(k) && zelf(k, r, s),
    verwijderen: (k, r, s) => bijWerkgever(k, r, s) && hr(k) && zelf(k, r, s),
  },

  begeleiding: {
    zien: (k, r, s) =>
      bijArbodienst(k, r, s) ||
      bijArts(k, r, s) ||
      (k.portaal === 'werknemer' && r.werkgever_id === k.werkgeverId && r.werknemer_id === k.werknemerId),
  },
  verzuimgeval: {
    zien: (k, r, s) =>
      opAfdeling(k, r, s) ||
      bijArbodienst(k, r, s) ||
      bijArts(k, r, s) ||
      (k.portaal === 'werknemer' && r.werknemer_id === k.werknemerId),
    maken: (k, r, s) =>
      opAfdeling(k, { ...r, afdeling_id: werknemerVan(s, r)?.afdeling_id ?? null }, s) && contractLoopt(r, s),
    wijzigen: (k, r, s) => opAfdeling(k, r, s) || consultant(k, r, s),
  },
  verzuimmelding: { zien: (k, r, s) => alsGeval(k, r, s), maken: werkgeverGeval, wijzigen: werkgeverGeval },
  werkhervatting: { zien: alsGeval, maken: werkgeverGeval, wijzigen: werkgeverGeval },
  mijlpaalfeit: { zien: alsGeval, maken: beideGeval, wijzigen: beideGeval },
  taak: { zien: alsGeval, maken: beideGeval, wijzigen: beideGeval, verwijderen: beideGeval },
  loonsanctie: { zien: alsGeval, maken: beideGeval, wijzigen: beideGeval },
  gebeurtenis: { zien: alsGeval, maken: beideGeval },
  contactmoment: { zien: alsGeval, maken: consultant },
  contactnotitie: { zien: bijArbodienst, maken: consultant },
  verlof: {
    zien: (k, r, s) =>
      opAfdeling(k, werknemerVan(s, r) ?? {}, s) ||
      bijArbodienst(k, r, s) ||
      bijArts(k, r, s) ||
      (k.portaal === 'werknemer' && r.werknemer_id === k.werknemerId),
    maken: (k, r, s) => opAfdeling(k, werknemerVan(s, r) ?? {}, s),
    wijzigen: (k, r, s) => opAfdeling(k, werknemerVan(s, r) ?? {}, s),
  },

  medisch_dossier: {
    zien: (k, r, s) => bijArts(k, r, s) && r.behandelaar_id === k.gebruikerId,
    maken: (k, r, s) => bijArts(k, r, s) && r.behandelaar_id === k.gebruikerId,
  },
  medische_notitie: {
    zien: (k, r, s) => bijArts(k, r, s) && vind(s, 'medisch_dossier', r.dossier_id)?.behandelaar_id === k.gebruikerId,
    maken: (k, r, s) =>
      bijArts(k, r, s) &&
      r.door_id === k.gebruikerId &&
      vind(s, 'medisch_dossier', r.dossier_id)?.behandelaar_id === k.gebruikerId,
  },

  logboekregel: { zien: (k, r) => fgZiet(k, r.werkgever_id ?? null, r.arbodienst_id ?? null) },
  logboekzegel: { zien: fgKeten },
  logboekpunt: { zien: (k) => k.rollen.includes('fg') },
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
