import type { Relatie } from './relaties'
import { isRol, type Portaal, portalen, type Rol, rollen } from './rollen'

// Who may do what, and of whom: right x role x relation, in one table. From it come what screens offer, the refusal, the page
// /beheer/rechten and what tests/muur expects of Postgres. The rows themselves are guarded by prisma/beleid.sql, which is
// written by hand: the tests compare the two.

type RolVan<P extends Portaal> = { [R in Rol]: (typeof rollen)[R]['portaal'] extends P ? R : never }[Rol]

/** A right as a sentence, and for each role of its portal of whom it holds; an empty list is a refusal. */
type Regel<P extends Portaal> = { zin: string } & Record<RolVan<P>, readonly Relatie[]>

const niet: readonly Relatie[] = []
const tenant: readonly Relatie[] = ['tenant']
const afdeling: readonly Relatie[] = ['afdeling', 'vervangt']
const zelf: readonly Relatie[] = ['zelf']
const behandelt: readonly Relatie[] = ['behandelt', 'vervangt']
const inzage: readonly Relatie[] = [...behandelt, 'geraadpleegd']
const platform: readonly Relatie[] = ['platform']

const alleHr = { hr: tenant, leidinggevende: niet, signaalontvanger: niet }
const hrEnLeiding = { hr: tenant, leidinggevende: afdeling, signaalontvanger: niet }
const heleArbodienst = { verzuimconsultant: tenant, planner: tenant, arbobeheerder: tenant }
const alleConsultant = { verzuimconsultant: tenant, planner: niet, arbobeheerder: niet }
const alleArbobeheerder = { verzuimconsultant: niet, planner: niet, arbobeheerder: tenant }
const artsEnGedelegeerde = { bedrijfsarts: inzage, taakgedelegeerde: ['gedelegeerd'] as const }
const alleBehandelaar = { bedrijfsarts: behandelt, taakgedelegeerde: niet }
const allePlatformbeheerder = { platformbeheerder: platform, fg: niet }
const alleFg = { platformbeheerder: niet, fg: tenant }

const FACTOR = 'iemand die telefoon en herstelcodes kwijt is een nieuwe app laten koppelen'
const MET_TWEE = ' (voor een bedrijfsarts of taakgedelegeerde: met zijn tweeën)'

/** The matrix. A role that is forgotten in a row of its portal does not compile, nor does one of another portal. */
export const matrix = {
  werkgever: {
    'begin.werkgever': {
      zin: 'de beginpagina zien',
      hr: tenant,
      leidinggevende: afdeling,
      signaalontvanger: ['afdeling'],
    },
    'register.lezen': { zin: 'het personeelsregister lezen', ...hrEnLeiding },
    'register.wijzigen': { zin: 'het personeelsregister wijzigen', ...alleHr },
    'afdeling.wijzigen': { zin: 'afdelingen wijzigen', ...alleHr },
    'verzuim.lezen': { zin: 'verzuim en verzuimdossiers lezen', ...hrEnLeiding },
    'cijfers.lezen': { zin: 'verzuimcijfers lezen, van groepen en nooit van één persoon', ...hrEnLeiding },
    'verzuim.melden': { zin: 'ziek en hersteld melden, en vastleggen hoeveel iemand werkt', ...hrEnLeiding },
    'verzuim.corrigeren': { zin: 'meldingen corrigeren en intrekken', ...alleHr },
    'mijlpaal.vastleggen.werkgever': { zin: 'vastleggen wat er aan een mijlpaal is gedaan', ...hrEnLeiding },
    'document.schrijven.werkgever': { zin: 'documenten van een dossier schrijven en delen', ...hrEnLeiding },
    'document.tekenen.werkgever': {
      zin: 'documenten ondertekenen, en de medewerker een link sturen om te ondertekenen',
      ...hrEnLeiding,
    },
    'brief.beheren.werkgever': { zin: 'sjablonen en huisstijl van brieven wijzigen', ...alleHr },
    'taak.regelen.werkgever': {
      zin: 'taken maken, afvinken en aan iemand geven, en signalen uitstellen',
      ...hrEnLeiding,
    },
    'advies.opvolgen': { zin: 'vastleggen wat er met een advies is gedaan', ...hrEnLeiding },
    'bewaren.beheren': {
      zin: 'zien welke verzuimdossiers worden vernietigd, en ze met een reden langer bewaren',
      ...alleHr,
    },
    'signalen.lezen': {
      zin: 'zien dat er een datum nadert en wie dan wat moet doen, en niets anders van het dossier',
      hr: niet,
      leidinggevende: niet,
      signaalontvanger: ['afdeling'],
    },
    'toegang.beheren.werkgever': { zin: 'rollen geven en beëindigen', ...alleHr },
    'factor.herstellen.werkgever': { zin: FACTOR, ...alleHr },
    'vervanging.regelen.werkgever': {
      zin: 'een vervanger aanwijzen voor een periode',
      hr: tenant,
      leidinggevende: zelf,
      signaalontvanger: niet,
    },
  },
  arbodienst: {
    'werklijst.lezen': {
      zin: 'de werklijst lezen',
      verzuimconsultant: ['toegewezen', 'vervangt', 'tenant'],
      planner: tenant,
      arbobeheerder: tenant,
    },
    'dossier.lezen': { zin: 'dossiers lezen van wie de arbodienst begeleidt', ...heleArbodienst },
    'afschrift.lezen': {
      zin: 'lezen wat de arbodienst bewaart van dossiers die naar een andere arbodienst gingen',
      ...heleArbodienst,
    },
    'contact.vastleggen': { zin: 'contact en notities vastleggen', ...alleConsultant },
    'dossier.overnemen': { zin: 'een dossier overnemen', ...alleConsultant },
    'mijlpaal.vastleggen.arbodienst': { zin: 'vastleggen wat er aan een mijlpaal is gedaan', ...alleConsultant },
    'plannerstap.afvinken': {
      zin: 'vastleggen dat een stap uit het contract die de planner doet, gedaan is',
      verzuimconsultant: niet,
      planner: tenant,
      arbobeheerder: niet,
    },
    'document.voorbereiden': { zin: 'documenten van een dossier voorbereiden', ...alleConsultant },
    'gesprek.aannemen': {
      zin: 'een gesprek op eigen verzoek van een medewerker aannemen en afronden',
      verzuimconsultant: tenant,
      planner: tenant,
      arbobeheerder: niet,
    },
    'taak.regelen.arbodienst': {
      zin: 'taken maken, afvinken en aan iemand geven, en signalen uitstellen',
      ...alleConsultant,
    },
    'advies.geven': { zin: 'een advies aan de werkgever geven', ...alleConsultant },
    'planning.lezen': { zin: 'de planning lezen', ...heleArbodienst },
    'planning.wijzigen': {
      zin: 'afspraken maken, verzetten en afzeggen, en vrije tijd plannen',
      verzuimconsultant: tenant,
      planner: tenant,
      arbobeheerder: niet,
    },
    'brief.beheren.arbodienst': { zin: 'sjablonen en huisstijl van brieven wijzigen', ...alleArbobeheerder },
    'protocol.beheren': { zin: 'het protocol van een contract wijzigen', ...alleArbobeheerder },
    'toegang.beheren.arbodienst': { zin: 'rollen geven en beëindigen, en consultants toewijzen', ...alleArbobeheerder },
    'factor.herstellen.arbodienst': { zin: FACTOR + MET_TWEE, ...alleArbobeheerder },
    'vervanging.regelen.arbodienst': {
      zin: 'een vervanger aanwijzen voor een periode',
      verzuimconsultant: zelf,
      planner: niet,
      arbobeheerder: tenant,
    },
  },
  medisch: {
    'dossier.lezen.medisch': {
      zin: 'het verzuimdossier (zonder medische inhoud) lezen van wie de arbodienst begeleidt',
      bedrijfsarts: tenant,
      taakgedelegeerde: tenant,
    },
    'agenda.lezen': {
      zin: 'de eigen agenda lezen',
      bedrijfsarts: ['zelf', 'vervangt'],
      taakgedelegeerde: ['zelf', 'vervangt'],
    },
    'agenda.bijwerken': {
      zin: 'vastleggen of iemand op de afspraak kwam',
      bedrijfsarts: ['zelf', 'vervangt'],
      taakgedelegeerde: ['zelf', 'vervangt'],
    },
    'medisch.lezen': { zin: 'het medisch dossier lezen', ...artsEnGedelegeerde },
    'medisch.schrijven': { zin: 'in het medisch dossier schrijven', ...artsEnGedelegeerde },
    'medisch.uitvoeren': {
      zin: 'een document van het medisch dossier maken, zoals een FML voor de verzekeringsarts',
      bedrijfsarts: inzage,
      taakgedelegeerde: niet,
    },
    'machtiging.vragen': {
      zin: 'een medewerker toestemming vragen om informatie op te vragen, en met die toestemming een brief maken',
      ...alleBehandelaar,
    },
    'medisch.openen': { zin: 'een medisch dossier openen', bedrijfsarts: tenant, taakgedelegeerde: niet },
    'medisch.bsn': {
      zin: 'het burgerservicenummer vastleggen en op verzoek zien',
      bedrijfsarts: inzage,
      taakgedelegeerde: niet,
    },
    'medisch.toegang': { zin: 'een collega raadplegen en werk delegeren', ...alleBehandelaar },
    'medisch.overdragen': {
      zin: 'een dossier verzegeld aan een andere arbodienst overdragen, en er een ontvangen',
      ...alleBehandelaar,
    },
    'medisch.koppelen': {
      zin: 'dossiers van dezelfde persoon bij twee werkgevers koppelen, op burgerservicenummer',
      ...alleBehandelaar,
    },
    'medisch.secondOpinion': {
      zin: 'een second opinion en een verzoek om een andere bedrijfsarts behandelen',
      ...alleBehandelaar,
    },
    'medisch.noodinzage': {
      zin: 'een dossier van een collega openen in nood, met een reden vooraf',
      bedrijfsarts: tenant,
      taakgedelegeerde: niet,
    },
    'terugkoppeling.vrijgeven': {
      zin: 'het functionele advies aan de werkgever vrijgeven',
      ...alleBehandelaar,
    },
    'vervanging.regelen.medisch': {
      zin: 'een vervanger aanwijzen voor een periode',
      bedrijfsarts: zelf,
      taakgedelegeerde: niet,
    },
  },
  werknemer: {
    'eigenDossier.lezen': { zin: 'het verzuimdossier lezen', werknemer: zelf },
    'eigenAfspraken.lezen': { zin: 'de afspraken met de arbodienst lezen', werknemer: zelf },
    'eigenDocument.schrijven': { zin: 'het eigen deel van documenten schrijven', werknemer: zelf },
    'eigenDocument.tekenen': { zin: 'documenten ondertekenen', werknemer: zelf },
    'eigenMachtiging.lezen': { zin: 'lezen waarvoor de bedrijfsarts toestemming vraagt', werknemer: zelf },
    'eigenMachtiging.beslissen': { zin: 'die toestemming geven, weigeren en intrekken', werknemer: zelf },
    'secondOpinion.vragen': {
      zin: 'een second opinion of een andere bedrijfsarts vragen, zonder dat de werkgever dat weet',
      werknemer: zelf,
    },
    'gesprek.vragen': {
      zin: 'een gesprek met de arbodienst vragen, zonder dat de werkgever dat weet',
      werknemer: zelf,
    },
  },
  beheer: {
    'beheer.lezen': { zin: 'organisaties en contracten zien', platformbeheerder: platform, fg: tenant },
    'rechten.lezen': { zin: 'deze tabel lezen', platformbeheerder: platform, fg: tenant },
    'organisatie.beheren': { zin: 'organisaties en contracten maken en beëindigen', ...allePlatformbeheerder },
    'toegang.beheren.platform': {
      zin: 'een eerste beheerder aanwijzen waar er geen is, en de rollen van het platform geven en beëindigen',
      ...allePlatformbeheerder,
    },
    'diagnosecodes.beheren': { zin: 'de lijst met diagnosecodes inlezen', ...allePlatformbeheerder },
    'factor.herstellen.platform': {
      zin: `${FACTOR}, voor het platform zelf of waar te weinig beheerders zijn`,
      ...allePlatformbeheerder,
    },
    'logboek.lezen': { zin: 'het logboek lezen', ...alleFg },
    'logboek.exporteren': { zin: 'het logboek exporteren', ...alleFg },
    'logboek.beoordelen': { zin: 'de wekelijkse steekproef beoordelen', ...alleFg },
  },
} as const satisfies { [P in Portaal]: Record<string, Regel<P>> }

/** For everybody who is signed in. */
export const voorIedereen = {
  'eigenSessies.beheren': { zin: 'zien waar hij is aangemeld, en dat beëindigen' },
  'eigenConcept.lezen': { zin: 'terugvinden wat hij typte en nog niet verstuurde' },
  'berichten.lezen': { zin: 'zijn eigen berichten lezen, kiezen wanneer hij mail krijgt, en zijn agenda koppelen' },
} as const

export type Recht = { [P in Portaal]: keyof (typeof matrix)[P] }[Portaal] | keyof typeof voorIedereen

const perRecht = new Map<string, Partial<Record<Rol, readonly Relatie[]>>>([
  ...portalen.flatMap((p) => Object.entries<Partial<Record<Rol, readonly Relatie[]>>>(matrix[p])),
  ...Object.keys(voorIedereen).map((recht) => [recht, Object.fromEntries(alleRollen().map((r) => [r, zelf]))] as const),
])

function alleRollen(): Rol[] {
  return Object.keys(rollen) as Rol[]
}

/** Of whom these roles hold the right; nothing is a refusal, and so is anything unknown. */
export function reikwijdte(houdt: readonly Rol[], recht: Recht): Relatie[] {
  const regel = perRecht.get(recht)
  return [...new Set(houdt.flatMap((rol) => (isRol(rol) ? (regel?.[rol] ?? niet) : niet)))]
}

/** True when one of these roles holds the right; anything unknown is a refusal. */
export function mag(houdt: readonly Rol[], recht: Recht): boolean {
  return reikwijdte(houdt, recht).length > 0
}

/** The roles that hold each right. */
export const rechten = Object.fromEntries(
  [...perRecht].map(([recht]) => [recht, alleRollen().filter((rol) => mag([rol], recht as Recht))]),
) as Record<Recht, Rol[]>
