import { alsDagOfNiets } from '@/lib/db/dagen'
import type { Inzagectx } from '@/lib/db/inzage'
import { machtigingsinhoud } from '@/lib/machtiging/inhoud'
import { maakPdf } from '@/lib/pdf/maak-pdf'
import { nietGevonden } from '@/lib/weigering'
import { toonDag, vandaagInNederland } from '@/lib/wet/kalender'
import { leesStukken } from '../kluis/stukken'
import type { MedischePdf } from '../pdf'
import { eigenDossier } from '../schrijf'

/** The letter to the practitioner, as long as the permission stands: after it was taken back a letter of before does not open either. */
export async function maakBriefPdf(ctx: Inzagectx, briefId: string): Promise<MedischePdf> {
  const dossier = await eigenDossier(ctx, ctx.inzage.dossierId)
  const [brief] = await ctx.db.$queryRaw<Brief[]>`
    select m.id as machtiging_id, m.getekend_op, m.getekend_hash, b.op
      from medische_machtigingbrief b join medische_machtiging m on m.arbodienst_id = b.arbodienst_id and m.id = b.machtiging_id
     where b.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and b.id = ${briefId}::uuid and m.dossier_id = ${dossier.id}::uuid
       and muur.machtiging_geldt(m)`
  if (!brief) throw nietGevonden('medische_machtigingbrief', briefId)
  const stuk = (await leesStukken(ctx)).notities.find((n) => n.id === brief.machtiging_id)
  const inhoud = machtigingsinhoud.safeParse(stuk?.velden)
  if (!stuk || !inhoud.success) throw nietGevonden('medische_machtiging', brief.machtiging_id)
  const persoon = dossier.werknemerId
    ? await ctx.db.begeleiding.findFirst({
        where: { arbodienstId: ctx.wie.arbodienstId, werknemerId: dossier.werknemerId },
        select: { naam: true, geboortedatum: true },
      })
    : null
  const arts = await ctx.db.gebruiker.findFirst({ where: { id: stuk.doorId }, select: { naam: true } })
  const geboren = persoon && alsDagOfNiets(persoon.geboortedatum)
  const { behandelaar, specialisme, adres, vraag, doel } = inhoud.data
  const naam = persoon?.naam ?? ''
  const { bytes } = await maakPdf({
    titel: 'Verzoek om medische informatie',
    maker: ctx.wie.tenantNaam,
    voet: 'Verzoek om medische informatie · medisch vertrouwelijk',
    gemaaktOp: brief.op,
    blokken: [
      { soort: 'alinea', tekst: `${behandelaar}\n${specialisme}\n${adres}` },
      { soort: 'alinea', tekst: toonDag(vandaagInNederland(brief.op)) },
      { soort: 'kop', niveau: 1, tekst: 'Verzoek om medische informatie' },
      {
        soort: 'gegevens',
        rijen: [
          { naam: 'Over', waarde: naam },
          { naam: 'Geboortedatum', waarde: geboren ? toonDag(geboren) : '' },
          { naam: 'Kenmerk', waarde: briefId },
        ],
      },
      {
        soort: 'alinea',
        tekst: `Ik begeleid ${naam} als bedrijfsarts. Met toestemming vraag ik u om antwoord op de vraag hieronder, en om niet meer dan daarvoor nodig is.`,
      },
      { soort: 'kop', niveau: 2, tekst: 'Mijn vraag' },
      { soort: 'alinea', tekst: vraag },
      { soort: 'kop', niveau: 2, tekst: 'Waarvoor' },
      { soort: 'alinea', tekst: doel },
      { soort: 'kop', niveau: 2, tekst: 'Toestemming' },
      {
        soort: 'alinea',
        tekst: `${naam} gaf op ${toonDag(vandaagInNederland(brief.getekend_op))} toestemming voor precies deze vraag aan u, en kan die toestemming altijd intrekken. De ondertekening staat in ons dossier onder kenmerk ${brief.getekend_hash.slice(0, 16)}.`,
      },
      {
        soort: 'alinea',
        tekst: 'Stuur uw antwoord aan mij persoonlijk, met het kenmerk, en voeg een eventuele nota bij.',
      },
      { soort: 'alinea', tekst: `${arts?.naam ?? ctx.wie.naam}, bedrijfsarts\n${ctx.wie.tenantNaam}` },
    ],
  })
  return { bytes, naam: `Verzoek om informatie ${briefId.slice(0, 8)}.pdf`, type: 'application/pdf' }
}

interface Brief {
  machtiging_id: string
  getekend_op: Date
  getekend_hash: string
  op: Date
}
