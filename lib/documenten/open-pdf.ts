import { logboek } from '@/lib/db/logboek'
import { nietGevonden } from '@/lib/weigering'
import { type Documentctx, eigen } from './eigen'
import { documentnaam, documentsoort } from './soorten'
import { bestandsbinding, pakUit } from './verpak'

/** A PDF to save: the bytes as they were made, and a name for the file that says nothing of a person. */
export async function openPdf(
  ctx: Documentctx,
  id: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; naam: string; type: 'application/pdf' }> {
  const pdf = await ctx.db.pdf.findFirst({
    where: { id, ...eigen(ctx) },
    include: {
      geval: { select: { werknemerId: true, dossiernummer: true } },
      versie: { select: { nummer: true, document: { select: { soort: true, nummer: true } } } },
    },
  })
  if (!pdf?.inhoud || !pdf.bestandsleutel) throw nietGevonden('pdf', id)
  const soort = pdf.versie && documentsoort(pdf.versie.document.soort)
  await logboek(ctx, {
    gebeurtenis: 'document.pdfGeopend',
    handeling: 'uitvoeren',
    onderwerpen: [pdf.geval.werknemerId],
    object: 'pdf',
    objectId: pdf.id,
    bijzonderheden: { soort: pdf.versie?.document.soort ?? pdf.soort },
  })
  const wat =
    soort && pdf.versie
      ? `${documentnaam(soort, pdf.versie.document.nummer)} v${pdf.versie.nummer}`
      : 'Re-integratieverslag'
  return {
    bytes: pakUit(bestandsbinding('pdf', pdf.werkgeverId, pdf.id), {
      inhoud: pdf.inhoud,
      bestandsleutel: pdf.bestandsleutel,
    }),
    naam: `${wat} ${pdf.geval.dossiernummer}.pdf`,
    type: 'application/pdf',
  }
}
