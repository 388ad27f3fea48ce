import type { Rol } from '@/lib/toegang/rollen'
import type { Stad } from './stad'

/** Somebody of A who is ill, whose name no outsider may read, and the ids that addresses are made of. */
export interface Slachtoffer {
  achternaam: string
  werknemerId: string
  dienstverbandId: string
  gevalId: string
  meldingId: string
  voorstelId: string
  afdelingId: string
}

/** Whose page it is, its address, and whether the name of the person stands on it. */
export interface Pagina {
  als: Rol
  pad: (s: Slachtoffer) => string
  metNaam?: boolean
}

const hr = (pad: Pagina['pad'], metNaam = false): Pagina => ({ als: 'hr', pad, metNaam })
const arbo = (pad: Pagina['pad'], metNaam = false): Pagina => ({ als: 'verzuimconsultant', pad, metNaam })

/** Every page behind sign-in. One that is in the build and not here (or among the open ones) fails the test. */
export const paginas: Record<string, Pagina> = {
  '/werkgever': hr(() => '/werkgever', true),
  '/werkgever/verzuim': hr(() => '/werkgever/verzuim', true),
  '/werkgever/verzuim/[gevalId]': hr((s) => `/werkgever/verzuim/${s.gevalId}`, true),
  '/werkgever/verzuim/[gevalId]/corrigeren': hr((s) => `/werkgever/verzuim/${s.gevalId}/corrigeren`, true),
  '/werkgever/verzuim/[gevalId]/herstel': hr((s) => `/werkgever/verzuim/${s.gevalId}/herstel`, true),
  '/werkgever/verzuim/[gevalId]/intrekken': hr((s) => `/werkgever/verzuim/${s.gevalId}/intrekken`, true),
  '/werkgever/verzuim/[gevalId]/werk': hr((s) => `/werkgever/verzuim/${s.gevalId}/werk`, true),
  '/werkgever/verzuim/[gevalId]/mijlpaal/[mijlpaal]': hr(
    (s) => `/werkgever/verzuim/${s.gevalId}/mijlpaal/planVanAanpak-1`,
    true,
  ),
  '/werkgever/ziekmelden': hr((s) => `/werkgever/ziekmelden?werknemer=${s.werknemerId}`, true),
  '/werkgever/ziekmelden/[meldingId]/bevestiging': hr((s) => `/werkgever/ziekmelden/${s.meldingId}/bevestiging`, true),
  '/werkgever/medewerkers': hr(() => '/werkgever/medewerkers', true),
  '/werkgever/medewerkers/toevoegen': hr(() => '/werkgever/medewerkers/toevoegen'),
  '/werkgever/medewerkers/[id]': hr((s) => `/werkgever/medewerkers/${s.werknemerId}`, true),
  '/werkgever/medewerkers/[id]/wijzigen': hr((s) => `/werkgever/medewerkers/${s.werknemerId}/wijzigen`, true),
  '/werkgever/medewerkers/[id]/dienstverband/nieuw': hr(
    (s) => `/werkgever/medewerkers/${s.werknemerId}/dienstverband/nieuw`,
    true,
  ),
  '/werkgever/medewerkers/[id]/dienstverband/[dienstverbandId]': hr(
    (s) => `/werkgever/medewerkers/${s.werknemerId}/dienstverband/${s.dienstverbandId}`,
    true,
  ),
  '/werkgever/medewerkers/[id]/dienstverband/[dienstverbandId]/beeindigen': hr(
    (s) => `/werkgever/medewerkers/${s.werknemerId}/dienstverband/${s.dienstverbandId}/beeindigen`,
    true,
  ),
  '/werkgever/afdelingen': hr(() => '/werkgever/afdelingen'),
  '/werkgever/afdelingen/[id]': hr((s) => `/werkgever/afdelingen/${s.afdelingId}`),
  '/werkgever/inlezen': hr(() => '/werkgever/inlezen'),
  '/werkgever/inlezen/[id]': hr((s) => `/werkgever/inlezen/${s.voorstelId}`),
  '/arbodienst': arbo(() => '/arbodienst', true),
  '/arbodienst/dossiers': arbo(() => '/arbodienst/dossiers', true),
  '/arbodienst/werkgevers': arbo(() => '/arbodienst/werkgevers'),
  '/arbodienst/dossiers/[gevalId]': arbo((s) => `/arbodienst/dossiers/${s.gevalId}`, true),
  '/arbodienst/dossiers/[gevalId]/contact': arbo((s) => `/arbodienst/dossiers/${s.gevalId}/contact`, true),
  '/arbodienst/dossiers/[gevalId]/mijlpaal/[mijlpaal]': arbo(
    (s) => `/arbodienst/dossiers/${s.gevalId}/mijlpaal/probleemanalyse-1`,
    true,
  ),
  '/medisch': { als: 'bedrijfsarts', pad: () => '/medisch' },
  '/werknemer': { als: 'werknemer', pad: () => '/werknemer' },
  '/beheer': { als: 'platformbeheerder', pad: () => '/beheer' },
  '/beheer/logboek': { als: 'fg', pad: () => '/beheer/logboek' },
  '/beheer/logboek/export': { als: 'fg', pad: () => '/beheer/logboek/export' },
  '/beheer/logboek/steekproef': { als: 'fg', pad: () => '/beheer/logboek/steekproef' },
  '/beheer/logboek/steekproef/[week]': { als: 'fg', pad: () => '/beheer/logboek/steekproef/2026-W01?keten=platform' },
  '/beheer/logboek/wie': { als: 'fg', pad: () => '/beheer/logboek/wie' },
}

/** Pages for whoever comes: they show nobody but oneself. */
export const openPaginas = [
  '/',
  '/aanmelden',
  '/aanmelden/bevestigen',
  '/aanmelden/code',
  '/aanmelden/instellen',
  '/aanmelden/vergeten',
  '/kies',
  '/sessies',
  '/sessies/herstelcodes',
  '/sessies/telefoon',
  '/welkom/[geheim]',
]

/** Every route handler; wegen.spec.ts calls each. */
export const routes = [
  '/afmelden',
  '/api/gezond',
  '/beheer/logboek/export/bestand',
  '/beheer/logboek/persoon',
  '/icon.svg',
  '/werkgever/inlezen/lezen',
  '/werkgever/inlezen/voorbeeld',
]

/** Makes the person, ill for some days, and the other things that addresses name. */
export async function maakSlachtoffer(stad: Stad, leesLijst: () => Promise<string>): Promise<Slachtoffer> {
  const achternaam = 'Quichelorraine'
  const wie = await stad.w.werknemer(stad.werkgeverA, { afdelingId: stad.zorg, achternaam })
  const { meldingId, gevalId } = await stad.meldZiek(wie.werknemerId, 50)
  await stad.app.admin.query(
    `insert into steekproef (keten, week, maandag) values ('platform', '2026-W01', '2025-12-29') on conflict do nothing`,
  )
  return { ...wie, achternaam, gevalId, meldingId, voorstelId: await leesLijst(), afdelingId: stad.bouw }
}
