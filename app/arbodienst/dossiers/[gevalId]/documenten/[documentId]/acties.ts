'use server'

import { actie } from '@/lib/actie'
import { versieSchema } from '@/lib/documenten/document-schema'
import { stelVast } from '@/lib/documenten/stel-vast'

export const stelVastActie = actie({
  portaal: 'arbodienst',
  recht: 'document.voorbereiden',
  schema: versieSchema,
  werk: stelVast,
  naar: ({ gevalId, documentId }) => `/arbodienst/dossiers/${gevalId}/documenten/${documentId}`,
})
