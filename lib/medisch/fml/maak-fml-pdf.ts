import { alsDagOfNiets } from '@/lib/db/dagen'
import type { Inzagectx } from '@/lib/db/inzage'
import type { Blok } from '@/lib/pdf/inhoud'
import { maakPdf } from '@/lib/pdf/maak-pdf'
import { nietGevonden } from '@/lib/weigering'
import { isDag, toonDag, vandaagInNederland } from '@/lib/wet/kalender'
import { leesStukken } from '../kluis/stukken'
import type { MedischePdf } from '../pdf'
import { eigenDossier } from '../schrijf'
import { aantalBeperkt, alsFml, type Fml } from './fml'
import { maten, rubrieken } from './rubrieken'

/** The list for UWV's doctor. The line in the trail that it was made stands before (lib/db/inzage.ts); the bytes are kept nowhere. */
export async function maakFmlPdf(ctx: Inzagectx, fmlId: string): Promise<MedischePdf> {
  const dossier = await eigenDossier(ctx, ctx.inzage.dossierId)
  const stuk = (await leesStukken(ctx)).notities.find((n) => n.id === fmlId && n.soort === 'fml')
  if (!stuk?.velden) throw nietGevonden('medische_notitie', fmlId)
  const persoon = dossier.werknemerId
    ? await ctx.db.begeleiding.findFirst({
        where: { arbodienstId: ctx.wie.arbodienstId, werknemerId: dossier.werknemerId },
        select: { naam: true, geboortedatum: true, functie: true, werkgever: { select: { naam: true } } },
      })
    : null
  const door = await ctx.db.gebruiker.findFirst({ where: { id: stuk.doorId }, select: { naam: true } })
  const fml = alsFml(stuk.velden)
  const geboren = persoon && alsDagOfNiets(persoon.geboortedatum)
  const { bytes } = await maakPdf({
    titel: 'Functionele Mogelijkhedenlijst',
    maker: ctx.wie.tenantNaam,
    voet: 'Functionele Mogelijkhedenlijst · medisch vertrouwelijk',
    gemaaktOp: ctx.nu,
    blokken: [
      { soort: 'kop', niveau: 1, tekst: 'Functionele Mogelijkhedenlijst' },
      { soort: 'alinea', tekst: 'Medisch vertrouwelijk. Bestemd voor de verzekeringsarts van UWV.' },
      {
        soort: 'gegevens',
        rijen: [
          { naam: 'Naam', waarde: persoon?.naam ?? dossier.aanduiding ?? '' },
          { naam: 'Geboortedatum', waarde: geboren ? toonDag(geboren) : '' },
          { naam: 'Functie', waarde: persoon?.functie ?? '' },
          { naam: 'Werkgever', waarde: persoon?.werkgever.naam ?? '' },
          { naam: 'Geldt op', waarde: fml.op && isDag(fml.op) ? toonDag(fml.op) : '' },
          { naam: 'Opgesteld door', waarde: `${door?.naam ?? 'Oud-collega'}, bedrijfsarts, ${ctx.wie.tenantNaam}` },
          { naam: 'Vastgelegd op', waarde: toonDag(vandaagInNederland(new Date(stuk.op))) },
        ],
      },
      ...fmlBlokken(fml),
      { soort: 'kop', niveau: 2, tekst: 'Ondertekening' },
      {
        soort: 'gegevens',
        rijen: [
          { naam: 'Naam en datum', waarde: '' },
          { naam: 'Handtekening', waarde: '' },
        ],
      },
    ],
  })
  return { bytes, naam: `FML ${fml.op ?? ''}.pdf`, type: 'application/pdf' }
}

/** The rubrics as they are printed. Only what is limited or has a note is a row; of the rest it is said that it is normal. */
export function fmlBlokken(fml: Fml): Blok[] {
  const kop: Blok = {
    soort: 'alinea',
    tekst: `Aantal beperkingen: ${aantalBeperkt(fml)}. Onderdelen die niet worden genoemd, zijn normaal.`,
  }
  const per = rubrieken.flatMap((r): Blok[] => {
    const rijen = r.items.flatMap((i) => {
      const gevonden = fml.items.get(i.code)
      return gevonden
        ? [
            [
              i.code,
              i.naam,
              i.zonderMaat ? '' : `${gevonden.maat} ${maten[gevonden.maat].toLowerCase()}`,
              gevonden.noot ?? '',
            ],
          ]
        : []
    })
    return [
      { soort: 'kop', niveau: 2, tekst: `${r.nummer}. ${r.naam}` },
      rijen.length === 0
        ? { soort: 'alinea', tekst: 'Alles normaal.' }
        : {
            soort: 'tabel',
            koppen: ['', 'Onderdeel', 'Maat', 'Toelichting'],
            rijen,
            breedten: [0.08, 0.34, 0.18, 0.4],
          },
    ]
  })
  return [
    kop,
    ...per,
    ...(fml.toelichting
      ? ([
          { soort: 'kop', niveau: 2, tekst: 'Toelichting' },
          { soort: 'alinea', tekst: fml.toelichting },
        ] satisfies Blok[])
      : []),
  ]
}
