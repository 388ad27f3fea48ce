'use server'

import { actie } from '@/lib/actie'
import { deelDocument } from '@/lib/documenten/deel-document'
import { nieuweVersieSchema, tekenlinkSchema, tekenSchema, versieSchema } from '@/lib/documenten/document-schema'
import { maakNieuweVersie } from '@/lib/documenten/nieuwe-versie'
import { stelVast } from '@/lib/documenten/stel-vast'
import { stuurTekenlink, trekTekenlinkIn } from '@/lib/documenten/stuur-tekenlink'
import { teken } from '@/lib/documenten/teken'

type Waar = { gevalId: string; documentId: string }
const naar = ({ gevalId, documentId }: Waar) => `/werkgever/verzuim/${gevalId}/documenten/${documentId}`
const schrijven = { portaal: 'werkgever', recht: 'document.schrijven.werkgever' } as const
const tekenen = { portaal: 'werkgever', recht: 'document.tekenen.werkgever' } as const

export const deelDocumentActie = actie({ ...schrijven, schema: versieSchema, werk: deelDocument, naar })

export const stelVastActie = actie({ ...schrijven, schema: versieSchema, werk: stelVast, naar })

export const nieuweVersieActie = actie({
  ...schrijven,
  schema: nieuweVersieSchema,
  werk: maakNieuweVersie,
  naar: (uit) => `${naar(uit)}/schrijven`,
})

export const tekenActie = actie({ ...tekenen, schema: tekenSchema, werk: teken, naar })

export const stuurTekenlinkActie = actie({ ...tekenen, schema: tekenlinkSchema, werk: stuurTekenlink, naar })

export const trekTekenlinkInActie = actie({ ...schrijven, schema: versieSchema, werk: trekTekenlinkIn, naar })
