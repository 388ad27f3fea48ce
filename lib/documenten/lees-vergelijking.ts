import { logboek } from '@/lib/db/logboek'
import { nietGevonden } from '@/lib/weigering'
import type { Beeld } from './begrippen'
import { type Documentctx, eigen } from './eigen'
import { conceptbeeld } from './lees-document'
import { naamVan } from './lees-documenten'
import { documentnaam, soortVan } from './soorten'
import { type Verschil, vergelijk } from './vergelijk'

export interface Vergelijking {
  gevalId: string
  documentId: string
  naam: string
  werknemer: string
  /** numbers of the versions there are, newest first */
  versies: number[]
  oud: number
  nieuw: number
  verschillen: Verschil[]
}

/** Two versions of a document field by field; the two latest unless others are asked for. */
export async function leesVergelijking(
  ctx: Documentctx,
  documentId: string,
  vraag: { oud?: number; nieuw?: number },
): Promise<Vergelijking> {
  const document = await ctx.db.document.findFirst({
    where: { id: documentId, ...eigen(ctx) },
    include: {
      versies: { orderBy: { nummer: 'desc' }, take: 50, include: { delen: true } },
      geval: { select: { werknemerId: true } },
    },
  })
  const nieuw = document?.versies.find((v) => vraag.nieuw === undefined || v.nummer === vraag.nieuw)
  const oud = document?.versies.find((v) =>
    vraag.oud === undefined ? v.nummer < (nieuw?.nummer ?? 0) : v.nummer === vraag.oud,
  )
  if (!document || !nieuw || !oud) throw nietGevonden('document', documentId)
  const soort = soortVan(document.soort)
  const beelden: Beeld[] = []
  for (const v of [oud, nieuw]) {
    beelden.push(
      v.inhoud
        ? (JSON.parse(v.inhoud) as Beeld)
        : await conceptbeeld(ctx, document.gevalId, soort, { nummer: document.nummer, versie: v.nummer }, v.delen),
    )
  }
  const [was, is] = beelden
  await logboek(ctx, {
    gebeurtenis: 'document.vergeleken',
    handeling: 'lezen',
    onderwerpen: [document.geval.werknemerId],
    object: 'document',
    objectId: document.id,
    bijzonderheden: { oud: oud.nummer, nieuw: nieuw.nummer },
  })
  return {
    gevalId: document.gevalId,
    documentId: document.id,
    naam: documentnaam(soort, document.nummer),
    werknemer: await naamVan(ctx, document.geval.werknemerId),
    versies: document.versies.map((v) => v.nummer),
    oud: oud.nummer,
    nieuw: nieuw.nummer,
    verschillen: was && is ? vergelijk(was, is) : [],
  }
}
