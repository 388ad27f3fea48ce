import { randomUUID } from 'node:crypto'
import type { Ingenomen } from '@/lib/bestanden/neem-in'
import { logboek } from '@/lib/db/logboek'
import type { Logobeeld } from './keur-logo'
import { type Briefctx, eigenaar } from './lees-brieven'

/** Puts a picture above new letters of this organisation. The one before stays with the letters that were fixed with it. */
export async function bewaarLogo(
  ctx: Briefctx,
  bestand: Ingenomen,
  beeld: Logobeeld,
  { alt }: { alt: string },
): Promise<void> {
  const id = randomUUID()
  await haalWeg(ctx)
  await ctx.db.logo.createMany({
    data: [
      {
        id,
        ...eigenaar(ctx),
        ...beeld,
        alt,
        hash: bestand.hash,
        scan: bestand.scan,
        inhoud: Uint8Array.from(bestand.bytes),
        op: ctx.nu,
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
      },
    ],
  })
  await logboek(ctx, { gebeurtenis: 'brieven.logoBewaard', handeling: 'aanmaken', object: 'logo', objectId: id })
}

/** No logo above new letters any more; true when there was one. */
export async function haalWeg(ctx: Briefctx): Promise<boolean> {
  const { count } = await ctx.db.logo.updateMany({
    where: { ...eigenaar(ctx), vervallenOp: null },
    data: { vervallenOp: ctx.nu },
  })
  return count > 0
}
