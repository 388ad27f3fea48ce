'use server'

import { actie } from '@/lib/actie'
import { bewaarDeel } from '@/lib/documenten/bewaar-deel'
import { nieuweVersieSchema, tekenSchema, versieSchema } from '@/lib/documenten/document-schema'
import { maakNieuweVersie } from '@/lib/documenten/nieuwe-versie'
import { stelVast } from '@/lib/documenten/stel-vast'
import { teken } from '@/lib/documenten/teken'
import { deelSchema } from '@/lib/documenten/velden-schema'

const naar = ({ documentId }: { documentId: string }) => `/werknemer/documenten/${documentId}`
const schrijven = { portaal: 'werknemer', recht: 'eigenDocument.schrijven' } as const

export const bewaarDeelActie = actie({
  ...schrijven,
  schema: deelSchema,
  werk: bewaarDeel,
  naar: (uit) => `${naar(uit)}?bewaard=${uit.gegeven ? 'gegeven' : 'concept'}`,
})

export const stelVastActie = actie({ ...schrijven, schema: versieSchema, werk: stelVast, naar })

export const nieuweVersieActie = actie({ ...schrijven, schema: nieuweVersieSchema, werk: maakNieuweVersie, naar })

export const tekenActie = actie({
  portaal: 'werknemer',
  recht: 'eigenDocument.tekenen',
  schema: tekenSchema,
  werk: teken,
  naar,
})
