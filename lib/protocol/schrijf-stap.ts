import { randomUUID } from 'node:crypto'
import { Bevestigen } from '@/lib/bevestigen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { ProtocolStap } from '@/lib/wet/begrippen'
import { UITVOERDERS } from './keuzes'
import { bewaarStappen, openConcept } from './open-concept'
import type { Stapinvoer } from './stap-schema'

const MEESTE_STAPPEN = 60

/** Adds a step to the draft, or changes one. Asks about medical words: both sides and the employee read a step. */
export async function schrijfStap(ctx: Ctx<'arbodienst'>, invoer: Stapinvoer): Promise<{ werkgeverId: string }> {
  const { concept } = await openConcept(ctx, invoer)
  const vragen = vraagOverTekst('de stap', invoer.naam).filter((v) => !invoer.bevestigd.includes(v))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  const oud = concept.stappen.find((s) => s.code === invoer.code)
  if (invoer.code !== undefined && !oud) throw nietGevonden('protocolversie', concept.id)
  if (!oud && concept.stappen.length >= MEESTE_STAPPEN) throw new Weigering('teVeelStappen')
  const { doet } = UITVOERDERS[invoer.uitvoerder]
  const stap: ProtocolStap = {
    code: oud?.code ?? `stap${randomUUID().replaceAll('-', '').slice(0, 12)}`,
    naam: invoer.naam,
    wie: [...doet.wie],
    dagen: invoer.dagen,
    anker: invoer.anker,
    ...('uitvoerder' in doet ? { uitvoerder: doet.uitvoerder } : {}),
    geldt: invoer.geldt === 'ja',
    ...(oud?.vanaf ? { vanaf: oud.vanaf } : {}),
  }
  await bewaarStappen(
    ctx,
    concept,
    oud ? concept.stappen.map((s) => (s === oud ? stap : s)) : [...concept.stappen, stap],
  )
  await logboek(ctx, {
    gebeurtenis: 'protocol.gewijzigd',
    handeling: 'wijzigen',
    object: 'protocolversie',
    objectId: concept.id,
  })
  return { werkgeverId: invoer.werkgeverId }
}
