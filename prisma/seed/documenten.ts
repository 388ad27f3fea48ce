import type { Beeld, Bekend, Documentsoort, Partij, Velden } from '@/lib/documenten/begrippen'
import { canoniek, hashVan } from '@/lib/documenten/canoniek'
import { gegevensVan, maakBeeld } from '@/lib/documenten/maak-beeld'
import { partijenVan, soortVan } from '@/lib/documenten/soorten'
import { type Dag, dag, plusDagen, toonDag, toonDagKort } from '@/lib/wet/kalender'
import { TEKSTEN } from './documentteksten'
import { moment } from './moment'
import { type Oogst, type Rij, voegToe } from './schrijf'
import type { Toeval } from './toeval'

/** Whose case has documents, and what is still being written or signed in it. */
const DOSSIERS: Record<string, { soort: string; toestand: 'concept' | 'gedeeld' | 'tekenen' } | null> = {
  'Jasper de Wit': { soort: 'bijstelling', toestand: 'gedeeld' },
  'Anouk Visser': { soort: 'planVanAanpak', toestand: 'tekenen' },
  'Fatma Yılmaz': { soort: 'eerstejaarsevaluatie', toestand: 'concept' },
  'Trijntje Nijland': { soort: 'eindevaluatie', toestand: 'tekenen' },
  'Marloes Roelofs': null,
}
const VAN_MIJLPAAL: Record<string, string> = {
  planVanAanpak: 'planVanAanpak',
  evaluatie: 'bijstelling',
  eerstejaarsevaluatie: 'eerstejaarsevaluatie',
}

interface Zaak {
  t: Toeval
  oogst: Oogst
  nu: Date
  geval: Rij
  bekend: Bekend
  hr: { id: string; naam: string }
  werknemer: { naam: string; gebruikerId: string | null }
}

/** The documents of some cases: signed ones for what was done, and one that is still being written or signed. */
export function maakDocumenten(t: Toeval, oogst: Oogst, { vandaag, nu }: { vandaag: Dag; nu: Date }): void {
  const rijen = (tabel: string) => oogst.get(tabel) ?? []
  for (const [naam, lopend] of Object.entries(DOSSIERS)) {
    const mens = rijen('werknemer').find(
      (w) => [w.voornaam, w.tussenvoegsel, w.achternaam].filter(Boolean).join(' ') === naam,
    )
    const geval = rijen('verzuimgeval')
      .filter((g) => mens && g.werknemerId === mens.id)
      .at(-1)
    const feiten = rijen('mijlpaalfeit').filter((f) => geval && f.gevalId === geval.id && f.soort === 'gedaan')
    const melding = rijen('verzuimmelding').find((m) => geval && m.gevalId === geval.id)
    if (!mens || !geval || !melding) continue
    const werk = rijen('dienstverband').find((d) => d.id === geval.dienstverbandId)
    const account = rijen('roltoekenning').find((r) => r.werknemerId === mens.id)
    const eerste = feiten.find((f) => String(f.code) in VAN_MIJLPAAL)
    const hr = {
      id: String(eerste?.doorId ?? melding.gemeldDoorId),
      naam: String(eerste?.doorNaam ?? melding.gemeldDoorNaam),
    }
    const zaak: Zaak = {
      t,
      oogst,
      nu,
      geval,
      hr,
      werknemer: { naam, gebruikerId: account ? String(account.gebruikerId) : null },
      bekend: bekendVan(naam, geval, werk, {
        werkgever: String(rijen('werkgever').find((w) => w.id === geval.werkgeverId)?.naam ?? ''),
        arbodienst: String(rijen('arbodienst').find((a) => a.id === geval.arbodienstId)?.naam ?? ''),
        consultant: String(rijen('gebruiker').find((g) => g.id === geval.verzuimconsultantId)?.naam ?? ''),
      }),
    }
    for (const f of feiten) {
      const soort = VAN_MIJLPAAL[String(f.code)]
      if (soort) voegDocumentToe(zaak, soortVan(soort), Number(f.nummer), 'getekend', dag(String(f.op)))
    }
    if (!lopend) continue
    const soort = soortVan(lopend.soort)
    const al = rijen('document').filter((d) => d.gevalId === geval.id && d.soort === soort.code)
    if (al.length > 0 && !soort.meermaals) continue
    const nummer = Math.max(0, ...al.map((d) => Number(d.nummer))) + 1
    voegDocumentToe(zaak, soort, nummer, lopend.toestand, plusDagen(vandaag, -2))
  }
}

function bekendVan(
  werknemer: string,
  geval: Rij,
  werk: Rij | undefined,
  wie: { werkgever: string; arbodienst: string; consultant: string },
): Bekend {
  return {
    ...wie,
    werknemer,
    voornaam: werknemer.split(' ')[0] ?? '',
    personeelsnummer: '',
    geboortedatum: null,
    functie: werk ? String(werk.functie) : null,
    afdeling: null,
    uren: werk ? `${String(werk.contracturen).replace('.', ',')} uur per week` : null,
    dossiernummer: String(geval.dossiernummer),
    eersteZiektedag: toonDag(dag(String(geval.eersteZiektedag))),
    hersteldPer: null,
    week: null,
    vandaag: '',
    overZesWeken: '',
    afwezig: 100,
    werkhervatting: '',
    contract: '',
    vangnet: 'onbekend',
    onderbreking: '',
    eerder: {},
  }
}

/** One document with one version, as the use cases would have made it. */
function voegDocumentToe(
  { t, oogst, nu, geval, bekend, hr, werknemer }: Zaak,
  soort: Documentsoort,
  nummer: number,
  toestand: 'concept' | 'gedeeld' | 'tekenen' | 'getekend',
  op: Dag,
): void {
  const [documentId, versieId] = [t.uuid(), t.uuid()]
  const bij = { werkgeverId: geval.werkgeverId, gevalId: geval.id }
  const door = { doorId: hr.id, doorNaam: hr.naam }
  const geschreven = moment(t, plusDagen(op, -3), nu)
  const vast = toestand === 'tekenen' || toestand === 'getekend'
  const velden = (partij: Partij): Velden => {
    const basis = TEKSTEN[soort.code]?.[partij] ?? {}
    return {
      ...basis,
      ...('casemanager' in basis && { casemanager: bekend.consultant ?? '' }),
      ...('volgende' in basis && { volgende: toonDagKort(plusDagen(op, 42)) }),
    }
  }
  const delen = partijenVan(soort).filter((p) => vast || p !== 'werknemer')
  const schrijver = (p: Partij) => (p === 'werknemer' ? werknemer.naam : hr.naam)
  const beeld: Beeld = maakBeeld(
    soort,
    { nummer, versie: 1, gegevens: gegevensVan(bekend) },
    delen.map((partij) => ({
      partij,
      velden: velden(partij),
      door: schrijver(partij),
      op: toonDag(plusDagen(op, -3)),
    })),
  )
  const inhoud = vast ? canoniek(beeld) : null
  const hash = inhoud === null ? null : hashVan(inhoud)
  const gedeeldOp = toestand === 'concept' ? null : geschreven
  voegToe(oogst, {
    document: [
      {
        ...bij,
        ...door,
        id: documentId,
        soort: soort.code,
        nummer,
        werknemerLeest: soort.werknemerLeest,
        aangemaaktOp: geschreven,
      },
    ],
    documentversie: [
      {
        ...bij,
        ...door,
        id: versieId,
        documentId,
        nummer: 1,
        toestand: toestand === 'gedeeld' ? 'concept' : toestand,
        gedeeldOp,
        inhoud,
        inhoudHash: hash,
        ondertekenaars: vast ? soort.ondertekenaars : [],
        vastgesteldOp: vast ? moment(t, plusDagen(op, -1), nu) : null,
        vastgesteldDoor: vast ? hr.naam : null,
        afgerondOp: toestand === 'getekend' ? moment(t, op, nu) : null,
        aangemaaktOp: geschreven,
      },
    ],
    documentdeel: delen.map((partij) => ({
      ...bij,
      id: t.uuid(),
      versieId,
      partij,
      velden: velden(partij),
      klaarOp: gedeeldOp,
      bijgewerktOp: geschreven,
      doorId: partij === 'werknemer' ? (werknemer.gebruikerId ?? hr.id) : hr.id,
      doorNaam: schrijver(partij),
    })),
  })
  if (!vast) return
  const teken = {
    ...bij,
    versieId,
    betekenis: 'akkoord',
    opmerking: null,
    inhoudHash: hash,
    tekenlinkId: null as string | null,
  }
  const eigen = { wijze: 'aangemeld', tweedeFactorOp: geschreven }
  voegToe(oogst, {
    handtekening: [
      {
        ...teken,
        ...eigen,
        partij: 'werkgever',
        naam: hr.naam,
        functie: 'HR',
        gebruikerId: hr.id,
        op: moment(t, toestand === 'tekenen' ? plusDagen(op, 1) : op, nu),
      },
    ],
  })
  if (toestand !== 'getekend') return
  const zelf = werknemer.gebruikerId !== null
  voegToe(oogst, {
    handtekening: [
      {
        ...teken,
        wijze: zelf ? 'aangemeld' : 'link',
        tweedeFactorOp: zelf ? geschreven : null,
        partij: 'werknemer',
        naam: werknemer.naam,
        functie: null,
        gebruikerId: werknemer.gebruikerId,
        tekenlinkId: zelf ? null : t.uuid(),
        op: moment(t, op, nu),
      },
    ],
  })
}
