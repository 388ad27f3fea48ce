import type { Rol } from '@/lib/toegang/rollen'
import { maakHouding } from './bewaaracties'
import { eigenGeval, tweeVersies } from './documentacties'
import { doe } from './doe'
import { maakMachtiging } from './machtigingacties'
import { eigenMedischDossier } from './medischacties'
import { protocolconcept } from './protocolacties'
import type { Stad } from './stad'
import { maakCodelijst } from './toegangsacties'

/** Somebody of A who is ill, whose name no outsider may read, and the ids that addresses are made of. */
export interface Slachtoffer {
  achternaam: string
  werknemerId: string
  dienstverbandId: string
  gevalId: string
  meldingId: string
  voorstelId: string
  /** of the platformbeheerder: codes that wait to be confirmed */
  codelijstId: string
  afdelingId: string
  /** roles of A that may be ended: of a manager, a planner, a privacy officer of the platform */
  rollen: { werkgever: string; arbodienst: string; beheer: string }
  /** of the same three, who lost their phones */
  factorverzoeken: { werkgever: string; arbodienst: string; beheer: string }
  afschriftId: string
  /** his files are kept longer */
  houdingId: string
  /** an appointment and an advice in his case */
  afspraakId: string
  /** a document of this case with two versions, and one of the account of the werknemer */
  documentId: string
  eigenDocumentId: string
  medischDossierId: string
  /** asked of the account of the werknemer */
  machtigingId: string
  adviesId: string
  /** whose protocol has a draft */
  werkgeverId: string
}

/** Whose page it is, its address, and whether the name of the person stands on it. */
export interface Pagina {
  als: Rol
  pad: (s: Slachtoffer) => string
  metNaam?: boolean
}

const hr = (pad: Pagina['pad'], metNaam = false): Pagina => ({ als: 'hr', pad, metNaam })
const arbo = (pad: Pagina['pad'], metNaam = false): Pagina => ({ als: 'verzuimconsultant', pad, metNaam })

const arts = (pad: Pagina['pad'], metNaam = false): Pagina => ({ als: 'bedrijfsarts', pad, metNaam })

/** Every page behind sign-in. One that is in the build and not here (or among the open ones) fails the test. */
export const paginas: Record<string, Pagina> = {
  '/werkgever': hr(() => '/werkgever', true),
  '/werkgever/cijfers': hr(() => '/werkgever/cijfers'),
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
  '/werkgever/verzuim/[gevalId]/bijzonder': hr((s) => `/werkgever/verzuim/${s.gevalId}/bijzonder`, true),
  '/werkgever/verzuim/[gevalId]/verslag': hr((s) => `/werkgever/verzuim/${s.gevalId}/verslag`, true),
  '/arbodienst/dossiers/[gevalId]/verslag': arbo((s) => `/arbodienst/dossiers/${s.gevalId}/verslag`, true),
  '/werkgever/verzuim/[gevalId]/documenten': hr((s) => `/werkgever/verzuim/${s.gevalId}/documenten`, true),
  '/werkgever/verzuim/[gevalId]/documenten/[documentId]': hr(
    (s) => `/werkgever/verzuim/${s.gevalId}/documenten/${s.documentId}`,
    true,
  ),
  '/werkgever/verzuim/[gevalId]/documenten/[documentId]/schrijven': hr(
    (s) => `/werkgever/verzuim/${s.gevalId}/documenten/${s.documentId}/schrijven`,
    true,
  ),
  '/werkgever/verzuim/[gevalId]/documenten/[documentId]/vergelijken': hr(
    (s) => `/werkgever/verzuim/${s.gevalId}/documenten/${s.documentId}/vergelijken`,
    true,
  ),
  '/arbodienst/dossiers/[gevalId]/documenten': arbo((s) => `/arbodienst/dossiers/${s.gevalId}/documenten`, true),
  '/arbodienst/dossiers/[gevalId]/documenten/[documentId]': arbo(
    (s) => `/arbodienst/dossiers/${s.gevalId}/documenten/${s.documentId}`,
    true,
  ),
  '/arbodienst/dossiers/[gevalId]/documenten/[documentId]/schrijven': arbo(
    (s) => `/arbodienst/dossiers/${s.gevalId}/documenten/${s.documentId}/schrijven`,
    true,
  ),
  '/arbodienst/dossiers/[gevalId]/documenten/[documentId]/vergelijken': arbo(
    (s) => `/arbodienst/dossiers/${s.gevalId}/documenten/${s.documentId}/vergelijken`,
    true,
  ),
  '/werknemer/documenten': { als: 'werknemer', pad: () => '/werknemer/documenten' },
  '/werknemer/documenten/[documentId]': {
    als: 'werknemer',
    pad: (s) => `/werknemer/documenten/${s.eigenDocumentId}`,
  },
  '/werknemer/documenten/[documentId]/vergelijken': {
    als: 'werknemer',
    pad: (s) => `/werknemer/documenten/${s.eigenDocumentId}/vergelijken`,
  },
  '/werkgever/verzuim/[gevalId]/taak': hr((s) => `/werkgever/verzuim/${s.gevalId}/taak`, true),
  '/werkgever/verzuim/[gevalId]/signaal/[soort]': hr((s) => `/werkgever/verzuim/${s.gevalId}/signaal/frequent`, true),
  '/werkgever/verzuim/[gevalId]/advies/[adviesId]': hr(
    (s) => `/werkgever/verzuim/${s.gevalId}/advies/${s.adviesId}`,
    true,
  ),
  '/werkgever/berichten': hr(() => '/werkgever/berichten'),
  '/arbodienst/berichten': arbo(() => '/arbodienst/berichten'),
  '/beheer/berichten': { als: 'fg', pad: () => '/beheer/berichten' },
  '/medisch/berichten': { als: 'bedrijfsarts', pad: () => '/medisch/berichten' },
  '/werknemer/berichten': { als: 'werknemer', pad: () => '/werknemer/berichten' },
  '/werkgever/ziekmelden/eerder': hr((s) => `/werkgever/ziekmelden/eerder?werknemer=${s.werknemerId}`, true),
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
  '/werkgever/toegang': hr(() => '/werkgever/toegang'),
  '/werkgever/toegang/[rolId]': hr((s) => `/werkgever/toegang/${s.rollen.werkgever}`),
  '/werkgever/toegang/factor/[verzoekId]': hr((s) => `/werkgever/toegang/factor/${s.factorverzoeken.werkgever}`),
  '/werkgever/vervanging': hr(() => '/werkgever/vervanging'),
  '/werkgever/bewaren': hr(() => '/werkgever/bewaren', true),
  '/werkgever/bewaren/langer/[werknemerId]': hr((s) => `/werkgever/bewaren/langer/${s.werknemerId}`, true),
  '/werkgever/bewaren/houding/[houdingId]': hr((s) => `/werkgever/bewaren/houding/${s.houdingId}`, true),
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
  '/arbodienst/dossiers/[gevalId]/bijzonder': arbo((s) => `/arbodienst/dossiers/${s.gevalId}/bijzonder`, true),
  '/arbodienst/dossiers/[gevalId]/taak': arbo((s) => `/arbodienst/dossiers/${s.gevalId}/taak`, true),
  '/arbodienst/dossiers/[gevalId]/advies': arbo((s) => `/arbodienst/dossiers/${s.gevalId}/advies`, true),
  '/arbodienst/dossiers/[gevalId]/signaal/[soort]': arbo(
    (s) => `/arbodienst/dossiers/${s.gevalId}/signaal/frequent`,
    true,
  ),
  '/arbodienst/planning': arbo(() => '/arbodienst/planning'),
  '/arbodienst/planning/nieuw': arbo((s) => `/arbodienst/planning/nieuw?geval=${s.gevalId}`, true),
  '/arbodienst/planning/spreekuren': arbo(() => '/arbodienst/planning/spreekuren'),
  '/arbodienst/planning/[id]': arbo((s) => `/arbodienst/planning/${s.afspraakId}`, true),
  '/arbodienst/gesprekken': arbo(() => '/arbodienst/gesprekken'),
  '/arbodienst/overgedragen': arbo(() => '/arbodienst/overgedragen', true),
  '/arbodienst/overgedragen/[id]': arbo((s) => `/arbodienst/overgedragen/${s.afschriftId}`, true),
  '/medisch/vervanging': { als: 'bedrijfsarts', pad: () => '/medisch/vervanging' },
  '/arbodienst/brieven': { als: 'arbobeheerder', pad: () => '/arbodienst/brieven' },
  '/arbodienst/brieven/[sjabloon]': { als: 'arbobeheerder', pad: () => '/arbodienst/brieven/standaard-ziekmelding' },
  '/werkgever/brieven': hr(() => '/werkgever/brieven'),
  '/werkgever/brieven/[sjabloon]': hr(() => '/werkgever/brieven/standaard-ziekmelding'),
  '/arbodienst/werkgevers/[werkgeverId]/protocol': {
    als: 'arbobeheerder',
    pad: (s) => `/arbodienst/werkgevers/${s.werkgeverId}/protocol`,
  },
  '/arbodienst/werkgevers/[werkgeverId]/protocol/stap/[code]': {
    als: 'arbobeheerder',
    pad: (s) => `/arbodienst/werkgevers/${s.werkgeverId}/protocol/stap/nieuw`,
  },
  '/arbodienst/vervanging': { als: 'arbobeheerder', pad: () => '/arbodienst/vervanging' },
  '/arbodienst/toegang': { als: 'arbobeheerder', pad: () => '/arbodienst/toegang' },
  '/arbodienst/toegang/[rolId]': {
    als: 'arbobeheerder',
    pad: (s) => `/arbodienst/toegang/${s.rollen.arbodienst}`,
  },
  '/arbodienst/toegang/factor/[verzoekId]': {
    als: 'arbobeheerder',
    pad: (s) => `/arbodienst/toegang/factor/${s.factorverzoeken.arbodienst}`,
  },
  '/medisch': { als: 'bedrijfsarts', pad: () => '/medisch', metNaam: true },
  '/medisch/dossiers/[dossierId]': arts((s) => `/medisch/dossiers/${s.medischDossierId}`, true),
  '/medisch/dossiers/[dossierId]/advies': arts(
    (s) => `/medisch/dossiers/${s.medischDossierId}/advies?soort=probleemanalyse&geval=${s.gevalId}`,
    true,
  ),
  '/medisch/dossiers/[dossierId]/machtigingen': arts(
    (s) => `/medisch/dossiers/${s.medischDossierId}/machtigingen`,
    true,
  ),
  '/werknemer/toestemming': { als: 'werknemer', pad: () => '/werknemer/toestemming' },
  '/werknemer/toestemming/[machtigingId]': {
    als: 'werknemer',
    pad: (s) => `/werknemer/toestemming/${s.machtigingId}`,
  },
  '/medisch/dossiers/[dossierId]/fml': arts((s) => `/medisch/dossiers/${s.medischDossierId}/fml`, true),
  '/medisch/dossiers/[dossierId]/fml/nieuw': arts((s) => `/medisch/dossiers/${s.medischDossierId}/fml/nieuw`, true),
  '/medisch/dossiers/[dossierId]/bsn': arts((s) => `/medisch/dossiers/${s.medischDossierId}/bsn`),
  '/medisch/dossiers/[dossierId]/toegang': arts((s) => `/medisch/dossiers/${s.medischDossierId}/toegang`, true),
  '/medisch/dossiers/[dossierId]/second-opinion': arts(
    (s) => `/medisch/dossiers/${s.medischDossierId}/second-opinion`,
    true,
  ),
  '/medisch/dossiers/[dossierId]/overdracht': arts((s) => `/medisch/dossiers/${s.medischDossierId}/overdracht`, true),
  '/werknemer/second-opinion': { als: 'werknemer', pad: () => '/werknemer/second-opinion' },
  '/medisch/noodinzage/[werknemerId]': arts((s) => `/medisch/noodinzage/${s.werknemerId}`, true),
  '/werknemer': { als: 'werknemer', pad: () => '/werknemer' },
  '/werknemer/afspraken': { als: 'werknemer', pad: () => '/werknemer/afspraken' },
  '/werknemer/gesprek': { als: 'werknemer', pad: () => '/werknemer/gesprek' },
  '/beheer/diagnosecodes': { als: 'platformbeheerder', pad: () => '/beheer/diagnosecodes' },
  '/beheer/diagnosecodes/[id]': { als: 'platformbeheerder', pad: (s) => `/beheer/diagnosecodes/${s.codelijstId}` },
  '/beheer/rechten': { als: 'fg', pad: () => '/beheer/rechten' },
  '/beheer/toegang': { als: 'platformbeheerder', pad: () => '/beheer/toegang' },
  '/beheer/toegang/[rolId]': { als: 'platformbeheerder', pad: (s) => `/beheer/toegang/${s.rollen.beheer}` },
  '/beheer/toegang/factor/[verzoekId]': {
    als: 'platformbeheerder',
    pad: (s) => `/beheer/toegang/factor/${s.factorverzoeken.beheer}`,
  },
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
  '/aanmelden/koppelen',
  '/aanmelden/kwijt',
  '/aanmelden/vergeten',
  '/kies',
  '/niet-ik/[geheim]',
  '/sessies',
  '/sessies/herstelcodes',
  '/sessies/telefoon',
  '/welkom/[geheim]',
  '/tekenen/[geheim]',
  '/toestemming/[geheim]',
]

/** Every route handler; wegen.spec.ts calls each. */
export const routes = [
  '/afmelden',
  '/api/concept',
  '/agenda/[geheim]',
  '/api/berichten',
  '/api/gezond',
  '/api/sessie',
  '/arbodienst/bestand/[id]',
  '/arbodienst/brieven/logo',
  '/arbodienst/dossiers/[gevalId]/bestanden',
  '/arbodienst/pdf/[id]',
  '/beheer/diagnosecodes/lezen',
  '/beheer/logboek/export/bestand',
  '/beheer/logboek/persoon',
  '/icon.svg',
  '/medisch/diagnosecodes',
  '/medisch/dossiers/[dossierId]/bijlagen',
  '/medisch/dossiers/[dossierId]/bijlagen/[bijlageId]',
  '/medisch/dossiers/[dossierId]/concept',
  '/medisch/dossiers/[dossierId]/overdracht/[overdrachtId]',
  '/medisch/dossiers/[dossierId]/overdracht/ontvangen',
  '/medisch/dossiers/[dossierId]/second-opinion/[opinieId]/pdf',
  '/medisch/dossiers/[dossierId]/fml/[fmlId]/pdf',
  '/werkgever/bestand/[id]',
  '/werkgever/brieven/logo',
  '/medisch/dossiers/[dossierId]/machtigingen/[briefId]/pdf',
  '/medisch/dossiers/[dossierId]/machtigingen/antwoord/[machtigingId]',
  '/werkgever/inlezen/lezen',
  '/werkgever/inlezen/voorbeeld',
  '/werkgever/pdf/[id]',
  '/werkgever/verzuim/[gevalId]/bestanden',
  '/werkgever/verzuim/[gevalId]/documenten/[documentId]/verzonden',
  '/werknemer/bestand/[id]',
  '/werknemer/documenten/bestanden/[gevalId]',
  '/werknemer/pdf/[id]',
]

/** Makes the person, ill for some days, and the other things that addresses name. */
export async function maakSlachtoffer(stad: Stad, leesLijst: () => Promise<string>): Promise<Slachtoffer> {
  const achternaam = 'Quichelorraine'
  const wie = await stad.w.werknemer(stad.werkgeverA, { afdelingId: stad.zorg, achternaam })
  const { meldingId, gevalId } = await stad.meldZiek(wie.werknemerId, 50)
  await stad.app.admin.query(
    `insert into steekproef (keten, week, maandag) values ('platform', '2026-W01', '2025-12-29') on conflict do nothing`,
  )
  const rolVan = async (gebruikerId: string) =>
    (await stad.app.admin.query<{ id: string }>('select id from roltoekenning where gebruiker_id = $1', [gebruikerId]))
      .rows[0]?.id ?? ''
  const { anderen } = stad
  const rollen = {
    werkgever: await rolVan(anderen.leidinggevende.gebruikerId),
    arbodienst: await rolVan(anderen.planner.gebruikerId),
    beheer: await rolVan(anderen.fg.gebruikerId),
  }
  const verzoekVan = async (gebruikerId: string) =>
    (
      await stad.app.admin.query<{ id: string }>(
        `insert into factorverzoek (gebruiker_id, verloopt_op) values ($1, now() + interval '1 day')
         on conflict (gebruiker_id) where gestopt_op is null and gekoppeld_op is null do update set verloopt_op = excluded.verloopt_op
         returning id`,
        [gebruikerId],
      )
    ).rows[0]?.id ?? ''
  const factorverzoeken = {
    werkgever: await verzoekVan(anderen.leidinggevende.gebruikerId),
    arbodienst: await verzoekVan(anderen.planner.gebruikerId),
    beheer: await verzoekVan(anderen.fg.gebruikerId),
  }
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `insert into gevalafschrift (arbodienst_id, werkgever_id, werknemer_id, geval_id, dossiernummer, eerste_ziektedag, toestand, tot_en_met, gegevens)
     values ($1, $2, $3, gen_random_uuid(), 'D-1', current_date - 50, 'open', current_date - 1, '{}') returning id`,
    [stad.arbodienstA, stad.werkgeverA, wie.werknemerId],
  )
  const afschriftId = rows[0]?.id ?? ''
  const geopend = await doe(
    stad.app,
    anderen.bedrijfsarts.sleutel,
    'app/medisch/acties.ts#openDossierActie',
    '/medisch',
    [
      ['werknemerId', wie.werknemerId],
      ['soort', 'begeleiding'],
    ],
  )
  const afspraak = await stad.app.admin.query<{ id: string }>(
    `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, behandelaar_id, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
     values ($1, $2, $3, $4, $5, 'spreekuur', 'telefoon', current_date + 7, 600, 630, $5, 'x') returning id`,
    [stad.arbodienstA, stad.werkgeverA, wie.werknemerId, gevalId, anderen.bedrijfsarts.gebruikerId],
  )
  const afspraakId = afspraak.rows[0]?.id ?? ''
  const advies = await stad.app.admin.query<{ id: string }>(
    `insert into advies (werkgever_id, arbodienst_id, geval_id, soort, door_id, door_naam) values ($1, $2, $3, 'mediation', $4, 'x') returning id`,
    [stad.werkgeverA, stad.arbodienstA, gevalId, anderen.verzuimconsultant.gebruikerId],
  )
  const adviesId = advies.rows[0]?.id ?? ''
  await protocolconcept(stad, stad.werkgeverA)
  return {
    ...wie,
    achternaam,
    rollen,
    factorverzoeken,
    afschriftId,
    houdingId: await maakHouding(stad, wie.werknemerId),
    afspraakId,
    documentId: await tweeVersies(stad, gevalId),
    eigenDocumentId: await tweeVersies(stad, await eigenGeval(stad)),
    medischDossierId: geopend.split('/')[3] ?? '',
    machtigingId: await maakMachtiging(stad, await eigenMedischDossier(stad), false),
    adviesId,
    werkgeverId: stad.werkgeverA,
    gevalId,
    meldingId,
    voorstelId: await leesLijst(),
    codelijstId: await maakCodelijst(stad.app.admin, anderen.platformbeheerder.gebruikerId),
    afdelingId: stad.bouw,
  }
}
