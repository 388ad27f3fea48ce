import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { plusDagen } from '@/lib/wet/kalender'
import { eigenDossier } from './schrijf'
import type { GeefToegang } from './toegang-schema'

const ROL = { consult: 'bedrijfsarts', gedelegeerd: 'taakgedelegeerde' } as const

/** Asks a colleague for advice on one file, or delegates part of the work on it, until a day within the year. */
export async function geefToegang(ctx: Ctx<'medisch'>, invoer: GeefToegang): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, invoer.dossierId)
  if (invoer.totEnMet < ctx.vandaag) throw new Weigering('dagVoorbij', { veld: 'totEnMet' })
  if (invoer.totEnMet > plusDagen(ctx.vandaag, 365))
    throw new Weigering('datumKloptNiet', { veld: 'totEnMet', tekst: 'Kies een dag binnen een jaar.' })
  const collega = await ctx.db.roltoekenning.findFirst({
    where: { arbodienstId: ctx.wie.arbodienstId, gebruikerId: invoer.gebruikerId, rol: ROL[invoer.soort] },
    select: { id: true },
  })
  if (!collega || invoer.gebruikerId === ctx.wie.gebruikerId)
    throw new Weigering('geenCollega', { veld: 'gebruikerId' })
  await ctx.db.$executeRaw`
    insert into behandelrelatie (arbodienst_id, dossier_id, gebruiker_id, soort, omvang, van, tot_en_met, door_id, op)
    values (${ctx.wie.arbodienstId}::uuid, ${dossier.id}::uuid, ${invoer.gebruikerId}::uuid, ${invoer.soort},
            ${invoer.soort === 'gedelegeerd' ? invoer.omvang : []}::text[], ${ctx.vandaag}::date, ${invoer.totEnMet}::date,
            ${ctx.wie.gebruikerId}::uuid, ${ctx.nu})`
  await logboek(ctx, {
    gebeurtenis: 'medischDossier.toegangGegeven',
    handeling: 'aanmaken',
    onderwerpen: dossier.werknemerId ? [dossier.werknemerId] : [],
    object: 'medisch_dossier',
    objectId: dossier.id,
    bijzonderheden: { soort: invoer.soort, aan: invoer.gebruikerId, totEnMet: invoer.totEnMet },
  })
  return { dossierId: dossier.id }
}
