import { randomUUID } from 'node:crypto'
import type { Recht } from '@/lib/toegang/rechten'
import type { Rol } from '@/lib/toegang/rollen'
import { toonDagKort } from '@/lib/wet/kalender'
import { berichtacties } from './berichtacties'
import { bestandacties } from './bestandacties'
import { bewaaracties } from './bewaaracties'
import { briefacties } from './briefacties'
import { documentacties } from './documentacties'
import { machtigingacties } from './machtigingacties'
import { medischacties } from './medischacties'
import { opvolgingacties } from './opvolgingacties'
import { planningacties } from './planningacties'
import { protocolacties } from './protocolacties'
import type { Velden } from './ruw'
import { secondOpinionActies } from './second-opinion-acties'
import { dagenGeleden, type Stad } from './stad'
import { toegangsacties } from './toegangsacties'

/** How an action of a portal is called rightly: by whom, with which right, from which page, with which fields. */
export interface Rij {
  als: Rol
  recht: Recht
  /** asks nothing about a thing of somebody: who calls it from another tenant does it for himself */
  eigenTenantOok?: true
  /** it only asks: when it succeeds there is a line in the trail and nothing else */
  vraagtAlleen?: true
  /** makes what it is about and gives the call; each time about something new */
  maak(stad: Stad): Promise<{ pad: string; velden: Velden }>
}

const dag = (dagen: number) => toonDagKort(dagenGeleden(dagen))

async function mijlpaal(stad: Stad, kant: 'werkgever' | 'arbodienst', code: string) {
  const { gevalId } = await stad.ziek(60)
  const deel = kant === 'werkgever' ? 'verzuim' : 'dossiers'
  const welke: Velden = [
    ['gevalId', gevalId],
    ['code', code],
    ['nummer', '1'],
  ]
  return { gevalId, welke, pad: `/${kant}/${deel}/${gevalId}/mijlpaal/${code}-1` }
}

async function legVast(stad: Stad, kant: 'werkgever' | 'arbodienst', code: string) {
  const { welke, pad } = await mijlpaal(stad, kant, code)
  return { pad, velden: [...welke, ['soort', 'gedaan'], ['op', dag(5)]] satisfies Velden }
}

async function trekTerug(stad: Stad, kant: 'werkgever' | 'arbodienst', code: string) {
  const { gevalId, welke, pad } = await mijlpaal(stad, kant, code)
  const { anderen, app, werkgeverA, arbodienstA } = stad
  await app.admin.query(
    `insert into mijlpaalfeit (werkgever_id, arbodienst_id, geval_id, code, nummer, soort, op, door_id, door_naam)
     values ($1, $2, $3, $4, 1, 'gedaan', current_date - 1, $5, 'Iemand')`,
    [werkgeverA, arbodienstA, gevalId, code, anderen.hr.gebruikerId],
  )
  return { pad, velden: [...welke, ['reden', 'Verkeerd dossier']] satisfies Velden }
}

async function bijzonder(stad: Stad, kant: 'werkgever' | 'arbodienst', velden: Velden) {
  const { gevalId } = await stad.ziek(60)
  const deel = kant === 'werkgever' ? 'verzuim' : 'dossiers'
  return { pad: `/${kant}/${deel}/${gevalId}/bijzonder`, velden: [['gevalId', gevalId], ...velden] satisfies Velden }
}

async function bijzonderTerug(stad: Stad, kant: 'werkgever' | 'arbodienst') {
  const gemaakt = await bijzonder(stad, kant, [])
  const gevalId = gemaakt.velden[0]?.[1]
  const { rows } = await stad.app.admin.query(
    `insert into gevalfeit (werkgever_id, geval_id, soort, dag, door_id, door_naam)
     select g.werkgever_id, g.id, 'wiaAanvraag', current_date - 1, $2, 'Iemand' from verzuimgeval g where g.id = $1 returning id`,
    [gevalId, stad.anderen.hr.gebruikerId],
  )
  const velden: Velden = [
    ...gemaakt.velden,
    ['soort', 'wiaAanvraag'],
    ['id', rows[0].id],
    ['reden', 'Verkeerd dossier'],
  ]
  return { pad: gemaakt.pad, velden }
}

async function voorstel(stad: Stad): Promise<{ pad: string; velden: Velden }> {
  const id = await stad.leesLijst()
  return { pad: `/werkgever/inlezen/${id}`, velden: [['id', id]] }
}

/** A weekly review of the platform's own trail with one line to judge. */
async function steekproef({ app }: Stad): Promise<{ id: string; week: string }> {
  const week = '2026-W01'
  await app.admin.query(
    `insert into steekproef (keten, week, maandag) values ('platform', $1, '2025-12-29') on conflict do nothing`,
    [week],
  )
  const { rows } = await app.admin.query<{ id: string }>(
    `with regel as (
       insert into logboekregel (gebeurtenis, handeling, uitkomst) values ('dossier.bekeken', 'lezen', 'gelukt') returning id)
     insert into steekproefitem (keten, week, regel_id, aanleiding) select 'platform', $1, id, 'willekeurig' from regel returning id`,
    [week],
  )
  return { id: rows[0]?.id ?? '', week }
}

const persoon = (): Velden => [
  ['voornaam', 'Eva'],
  ['tussenvoegsel', ''],
  ['achternaam', 'Nieuw'],
  ['personeelsnummer', randomUUID().slice(0, 8)],
  ['geboortedatum', '15-06-1985'],
  ['telefoon', '06 12345678'],
  ['email', 'eva@voorbeeld.test'],
  ['straat', 'Dorpsstraat'],
  ['huisnummer', '1'],
  ['postcode', '1234 AB'],
  ['plaats', 'Utrecht'],
]

const dienstverband = ({ zorg }: Stad, begin = '01-02-2015'): Velden => [
  ['functie', 'kok'],
  ['afdelingId', zorg],
  ['contracturen', '32'],
  ['voltijduren', '40'],
  ['begin', begin],
  ['einde', ''],
]

const hr = { als: 'hr' } as const
const consultant = { als: 'verzuimconsultant' } as const

/** Every action of a portal. One that is in the build and not here (or among the open ones) fails the test. */
export const acties: Record<string, Rij> = {
  ...documentacties,
  ...briefacties,
  ...protocolacties,
  ...bestandacties,
  'app/werkgever/ziekmelden/eerder/acties.ts#meldEerdereZiekteActie': {
    ...hr,
    recht: 'verzuim.melden',
    maak: async (stad) => {
      const { werknemerId } = await stad.medewerker()
      return {
        pad: `/werkgever/ziekmelden/eerder?werknemer=${werknemerId}`,
        velden: [
          ['werknemerId', werknemerId],
          ['eersteZiektedag', dag(60)],
          ['hersteldPer', dag(55)],
        ],
      }
    },
  },
  'app/werkgever/ziekmelden/acties.ts#meldZiekActie': {
    ...hr,
    recht: 'verzuim.melden',
    maak: async (stad) => {
      const { werknemerId } = await stad.medewerker()
      return {
        pad: `/werkgever/ziekmelden?werknemer=${werknemerId}`,
        velden: [
          ['werknemerId', werknemerId],
          ['eersteZiektedag', dag(1)],
          ['eersteZiektedagAnders', ''],
          ['telefoon', '06 12345678'],
          ['verwachteDuur', 'dagen'],
          ['verpleegadres', ''],
          ['lopendWerk', ''],
          ['vangnet', 'onbekend'],
          ['arbeidsongeval', 'nee'],
          ['verkeersongeval', 'nee'],
        ],
      }
    },
  },
  'app/werkgever/verzuim/[gevalId]/herstel/acties.ts#meldHersteldActie': {
    ...hr,
    recht: 'verzuim.melden',
    maak: async (stad) => {
      const { gevalId } = await stad.ziek()
      return {
        pad: `/werkgever/verzuim/${gevalId}/herstel`,
        velden: [
          ['gevalId', gevalId],
          ['hersteldPer', dag(0)],
        ],
      }
    },
  },
  'app/werkgever/verzuim/[gevalId]/werk/acties.ts#legWerkVastActie': {
    ...hr,
    recht: 'verzuim.melden',
    maak: async (stad) => {
      const { gevalId } = await stad.ziek()
      return {
        pad: `/werkgever/verzuim/${gevalId}/werk`,
        velden: [
          ['gevalId', gevalId],
          ['vanaf', dag(0)],
          ['vanafAnders', ''],
          ['percentageGewerkt', '50'],
          ['arbeidstherapeutisch', 'nee'],
        ],
      }
    },
  },
  'app/werkgever/verzuim/[gevalId]/corrigeren/acties.ts#corrigeerEersteZiektedagActie': {
    ...hr,
    recht: 'verzuim.corrigeren',
    maak: async (stad) => {
      const { gevalId, meldingId } = await stad.ziek(3)
      return {
        pad: `/werkgever/verzuim/${gevalId}/corrigeren?melding=${meldingId}&wat=eerste`,
        velden: [
          ['meldingId', meldingId],
          ['was', dag(3)],
          ['wordt', dag(4)],
          ['reden', 'vergissing'],
          ['toelichting', ''],
        ],
      }
    },
  },
  'app/werkgever/verzuim/[gevalId]/corrigeren/acties.ts#corrigeerHersteldatumActie': {
    ...hr,
    recht: 'verzuim.corrigeren',
    maak: async (stad) => {
      const { gevalId, meldingId } = await stad.ziek(9)
      await stad.doe(
        'app/werkgever/verzuim/[gevalId]/herstel/acties.ts#meldHersteldActie',
        `/werkgever/verzuim/${gevalId}/herstel`,
        [
          ['gevalId', gevalId],
          ['hersteldPer', dag(3)],
        ],
      )
      return {
        pad: `/werkgever/verzuim/${gevalId}/corrigeren?melding=${meldingId}&wat=herstel`,
        velden: [
          ['meldingId', meldingId],
          ['was', dag(3)],
          ['wordt', dag(2)],
          ['reden', 'vergissing'],
          ['toelichting', ''],
        ],
      }
    },
  },
  'app/werkgever/verzuim/[gevalId]/intrekken/acties.ts#trekMeldingInActie': {
    ...hr,
    recht: 'verzuim.corrigeren',
    maak: async (stad) => {
      const { gevalId, meldingId } = await stad.ziek()
      return {
        pad: `/werkgever/verzuim/${gevalId}/intrekken?melding=${meldingId}`,
        velden: [
          ['meldingId', meldingId],
          ['reden', 'verkeerdePersoon'],
          ['toelichting', ''],
        ],
      }
    },
  },
  'app/werkgever/verzuim/[gevalId]/mijlpaal/[mijlpaal]/acties.ts#legMijlpaalVastActie': {
    ...hr,
    recht: 'mijlpaal.vastleggen.werkgever',
    maak: (stad) => legVast(stad, 'werkgever', 'planVanAanpak'),
  },
  'app/werkgever/verzuim/[gevalId]/mijlpaal/[mijlpaal]/acties.ts#trekMijlpaalTerugActie': {
    ...hr,
    recht: 'mijlpaal.vastleggen.werkgever',
    maak: (stad) => trekTerug(stad, 'werkgever', 'planVanAanpak'),
  },
  'app/arbodienst/dossiers/[gevalId]/mijlpaal/[mijlpaal]/acties.ts#legMijlpaalVastActie': {
    ...consultant,
    recht: 'mijlpaal.vastleggen.arbodienst',
    maak: (stad) => legVast(stad, 'arbodienst', 'probleemanalyse'),
  },
  'app/arbodienst/dossiers/[gevalId]/mijlpaal/[mijlpaal]/acties.ts#trekMijlpaalTerugActie': {
    ...consultant,
    recht: 'mijlpaal.vastleggen.arbodienst',
    maak: (stad) => trekTerug(stad, 'arbodienst', 'probleemanalyse'),
  },
  'app/werkgever/verzuim/[gevalId]/bijzonder/acties.ts#legBijzonderheidVastActie': {
    ...hr,
    recht: 'mijlpaal.vastleggen.werkgever',
    maak: (stad) =>
      bijzonder(stad, 'werkgever', [
        ['soort', 'verlof'],
        ['verlofVan', dag(20)],
        ['verlofTotEnMet', dag(5)],
      ]),
  },
  'app/werkgever/verzuim/[gevalId]/bijzonder/acties.ts#trekBijzonderheidTerugActie': {
    ...hr,
    recht: 'mijlpaal.vastleggen.werkgever',
    maak: (stad) => bijzonderTerug(stad, 'werkgever'),
  },
  'app/arbodienst/dossiers/[gevalId]/bijzonder/acties.ts#legBijzonderheidVastActie': {
    ...consultant,
    recht: 'mijlpaal.vastleggen.arbodienst',
    maak: (stad) =>
      bijzonder(stad, 'arbodienst', [
        ['soort', 'wiaAanvraag'],
        ['aanvraagOp', dag(5)],
      ]),
  },
  'app/arbodienst/dossiers/[gevalId]/bijzonder/acties.ts#trekBijzonderheidTerugActie': {
    ...consultant,
    recht: 'mijlpaal.vastleggen.arbodienst',
    maak: (stad) => bijzonderTerug(stad, 'arbodienst'),
  },
  'app/arbodienst/dossiers/[gevalId]/contact/acties.ts#legContactVastActie': {
    ...consultant,
    recht: 'contact.vastleggen',
    maak: async (stad) => {
      const { gevalId } = await stad.ziek()
      return {
        pad: `/arbodienst/dossiers/${gevalId}/contact`,
        velden: [
          ['gevalId', gevalId],
          ['soort', 'telefoon'],
          ['op', dag(0)],
          ['opAnders', ''],
          ['uitkomst', 'gesproken'],
          ['afspraken', 'Belt maandag terug'],
          ['volgendContactOp', ''],
          ['notitie', ''],
        ],
      }
    },
  },
  'app/arbodienst/dossiers/[gevalId]/acties.ts#neemOverActie': {
    ...consultant,
    recht: 'dossier.overnemen',
    maak: async (stad) => {
      const { gevalId } = await stad.ziek()
      await stad.app.admin.query('update verzuimgeval set verzuimconsultant_id = null where id = $1', [gevalId])
      return {
        pad: `/arbodienst/dossiers/${gevalId}`,
        velden: [
          ['gevalId', gevalId],
          ['van', ''],
        ],
      }
    },
  },
  'app/werkgever/medewerkers/acties.ts#voegMedewerkerToeActie': {
    ...hr,
    recht: 'register.wijzigen',
    maak: async (stad) => ({ pad: '/werkgever/medewerkers/toevoegen', velden: [...persoon(), ...dienstverband(stad)] }),
  },
  'app/werkgever/medewerkers/acties.ts#wijzigMedewerkerActie': {
    ...hr,
    recht: 'register.wijzigen',
    maak: async (stad) => {
      const { werknemerId } = await stad.medewerker()
      return {
        pad: `/werkgever/medewerkers/${werknemerId}/wijzigen`,
        velden: [['id', werknemerId], ['versie', '1'], ...persoon(), ['verpleegadres', '']],
      }
    },
  },
  'app/werkgever/medewerkers/acties.ts#voegDienstverbandToeActie': {
    ...hr,
    recht: 'register.wijzigen',
    maak: async (stad) => {
      const { werknemerId } = await stad.medewerker()
      return {
        pad: `/werkgever/medewerkers/${werknemerId}/dienstverband/nieuw`,
        velden: [['werknemerId', werknemerId], ...dienstverband(stad, '01-03-2016')],
      }
    },
  },
  'app/werkgever/medewerkers/acties.ts#wijzigDienstverbandActie': {
    ...hr,
    recht: 'register.wijzigen',
    maak: async (stad) => {
      const { werknemerId, dienstverbandId } = await stad.medewerker()
      return {
        pad: `/werkgever/medewerkers/${werknemerId}/dienstverband/${dienstverbandId}`,
        velden: [['id', dienstverbandId], ['versie', '1'], ...dienstverband(stad)],
      }
    },
  },
  'app/werkgever/medewerkers/acties.ts#beeindigDienstverbandActie': {
    ...hr,
    recht: 'register.wijzigen',
    maak: async (stad) => {
      const { werknemerId, dienstverbandId } = await stad.medewerker()
      return {
        pad: `/werkgever/medewerkers/${werknemerId}/dienstverband/${dienstverbandId}/beeindigen`,
        velden: [
          ['id', dienstverbandId],
          ['versie', '1'],
          ['einde', dag(0)],
        ],
      }
    },
  },
  'app/werkgever/afdelingen/acties.ts#voegAfdelingToeActie': {
    ...hr,
    recht: 'afdeling.wijzigen',
    maak: async ({ zorg }) => ({
      pad: '/werkgever/afdelingen',
      velden: [
        ['naam', `Nacht ${randomUUID().slice(0, 8)}`],
        ['ouderId', zorg],
      ],
    }),
  },
  'app/werkgever/afdelingen/acties.ts#wijzigAfdelingActie': {
    ...hr,
    recht: 'afdeling.wijzigen',
    maak: async ({ w, werkgeverA, bouw }) => {
      const id = await w.afdeling(werkgeverA, `Dag ${randomUUID().slice(0, 8)}`)
      return {
        pad: `/werkgever/afdelingen/${id}`,
        velden: [
          ['id', id],
          ['naam', `Avond ${randomUUID().slice(0, 8)}`],
          ['ouderId', bouw],
        ],
      }
    },
  },
  'app/werkgever/afdelingen/acties.ts#verwijderAfdelingActie': {
    ...hr,
    recht: 'afdeling.wijzigen',
    maak: async ({ w, werkgeverA }) => {
      const id = await w.afdeling(werkgeverA, `Weg ${randomUUID().slice(0, 8)}`)
      return { pad: `/werkgever/afdelingen/${id}`, velden: [['id', id]] }
    },
  },
  ...toegangsacties,
  ...planningacties,
  ...medischacties,
  ...machtigingacties,
  ...secondOpinionActies,
  ...opvolgingacties,
  ...bewaaracties,
  ...berichtacties,
  'app/werkgever/inlezen/acties.ts#bevestigVoorstelActie': { ...hr, recht: 'register.wijzigen', maak: voorstel },
  'app/werkgever/inlezen/acties.ts#verwijderVoorstelActie': { ...hr, recht: 'register.wijzigen', maak: voorstel },
  'app/beheer/logboek/acties.ts#zoekOnderwerpActie': {
    als: 'fg',
    recht: 'logboek.lezen',
    vraagtAlleen: true,
    maak: async (stad) => {
      const { werknemerId } = await stad.medewerker()
      const { rows } = await stad.app.admin.query<{ personeelsnummer: string; naam: string }>(
        'select personeelsnummer, g.naam from werknemer w join werkgever g on g.id = w.werkgever_id where w.id = $1',
        [werknemerId],
      )
      return {
        pad: '/beheer/logboek/wie',
        velden: [
          ['personeelsnummer', rows[0]?.personeelsnummer ?? ''],
          ['werkgever', rows[0]?.naam ?? ''],
        ],
      }
    },
  },
  'app/beheer/logboek/steekproef/acties.ts#beoordeelActie': {
    als: 'fg',
    recht: 'logboek.beoordelen',
    maak: async (stad) => {
      const { id, week } = await steekproef(stad)
      return {
        pad: `/beheer/logboek/steekproef/${week}?keten=platform`,
        velden: [
          ['id', id],
          ['oordeel', 'terecht'],
          ['opmerking', 'Nagevraagd, het klopt.'],
        ],
      }
    },
  },
}
