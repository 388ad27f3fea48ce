import type { Inzagectx } from '@/lib/db/inzage'
import type { Blok } from '@/lib/pdf/inhoud'
import { maakPdf } from '@/lib/pdf/maak-pdf'
import { MEEGEVEN, ONDERWERPEN } from '@/lib/verzuim/second-opinion'
import { nietGevonden } from '@/lib/weigering'
import { toonDag, vandaagInNederland } from '@/lib/wet/kalender'
import { alsFml } from './fml/fml'
import { fmlBlokken } from './fml/maak-fml-pdf'
import { leesMedischDossier, type Notitie } from './lees-dossier'
import type { MedischePdf } from './pdf'
import { notitiesoorten } from './soorten'
import { alsRegels } from './veldnamen'

/**
 * What the employee agreed to, for a bedrijfsarts who is not on this platform: only the kinds of notes that he named, as they stand now.
 * As long as the consent stands; that it is made was committed to the trail before, as an export.
 */
export async function maakAfschriftPdf(ctx: Inzagectx, opinieId: string): Promise<MedischePdf> {
  const beeld = await leesMedischDossier(ctx)
  const [opinie] = await ctx.db.$queryRaw<Opinie[]>`
    select tweede_naam as naam, tweede_organisatie as organisatie, onderwerp, coalesce(mag_mee, '{}') as "magMee", toestemming_op as "toestemmingOp"
      from second_opinion where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${beeld.dossierId}::uuid and id = ${opinieId}::uuid
       and tweede_arts_id is null and toestemming_op is not null and gesloten_op is null`
  if (!opinie || !beeld.behandelt) throw nietGevonden('second_opinion', opinieId)
  const { persoon } = beeld
  const notities = beeld.notities.filter((n) => n.velden && opinie.magMee.includes(n.soort)).reverse()
  const mee = opinie.magMee.map((m) => (MEEGEVEN as Record<string, string>)[m]?.toLowerCase() ?? m).join(', ')
  const { bytes } = await maakPdf({
    titel: 'Afschrift voor een second opinion',
    maker: ctx.wie.tenantNaam,
    voet: 'Afschrift voor een second opinion · medisch vertrouwelijk',
    gemaaktOp: ctx.nu,
    blokken: [
      { soort: 'kop', niveau: 1, tekst: 'Afschrift voor een second opinion' },
      {
        soort: 'alinea',
        tekst: `Medisch vertrouwelijk. Alleen voor ${opinie.naam}, bedrijfsarts, ${opinie.organisatie}.`,
      },
      {
        soort: 'gegevens',
        rijen: [
          { naam: 'Over', waarde: beeld.naam },
          { naam: 'Geboortedatum', waarde: persoon?.geboortedatum ? toonDag(persoon.geboortedatum) : '' },
          { naam: 'Functie', waarde: persoon?.functie ?? '' },
          { naam: 'Telefoon', waarde: persoon?.telefoon ?? '' },
          { naam: 'Waarover', waarde: (ONDERWERPEN as Record<string, string>)[opinie.onderwerp] ?? opinie.onderwerp },
          { naam: 'Eigen bedrijfsarts', waarde: `${beeld.behandelaar.naam}, ${ctx.wie.tenantNaam}` },
        ],
      },
      {
        soort: 'alinea',
        tekst: `De medewerker gaf op ${toonDag(vandaagInNederland(opinie.toestemmingOp))} toestemming om dit mee te geven: ${mee || 'alleen naam, functie en telefoonnummer'}. Bespreek uw advies eerst met hem. Hij beslist of zijn eigen bedrijfsarts het krijgt.`,
      },
      ...notities.flatMap((n) => notitieblokken(n, ctx.wie.tenantNaam)),
    ],
  })
  return { bytes, naam: 'Afschrift second opinion.pdf', type: 'application/pdf' }
}

interface Opinie {
  naam: string
  organisatie: string
  onderwerp: string
  magMee: string[]
  toestemmingOp: Date
}

function notitieblokken(n: Notitie, organisatie: string): Blok[] {
  if (!n.velden) return []
  const regels = alsRegels(n.soort, n.velden)
  const losse = regels.filter((r) => r.naam === '').map((r): Blok => ({ soort: 'alinea', tekst: r.waarde }))
  const benoemd = regels.filter((r) => r.naam !== '')
  const inhoud = n.soort === 'fml' ? fmlBlokken(alsFml(n.velden)) : losse
  const van = n.doorNaam.includes(',') ? n.doorNaam : `${n.doorNaam}, ${organisatie}`
  return [
    { soort: 'kop', niveau: 2, tekst: notitiesoorten[n.soort] },
    { soort: 'alinea', klein: true, tekst: `${toonDag(vandaagInNederland(new Date(n.op)))}, ${van}` },
    ...inhoud,
    ...(benoemd.length > 0 ? [{ soort: 'gegevens' as const, rijen: benoemd }] : []),
  ]
}
