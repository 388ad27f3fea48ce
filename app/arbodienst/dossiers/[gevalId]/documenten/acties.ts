'use server'

import { actie } from '@/lib/actie'
import { beginDocument } from '@/lib/documenten/begin-document'
import { beginSchema } from '@/lib/documenten/document-schema'

export const beginDocumentActie = actie({
  portaal: 'arbodienst',
  recht: 'document.voorbereiden',
  schema: beginSchema,
  werk: beginDocument,
  naar: ({ gevalId, documentId }) => `/arbodienst/dossiers/${gevalId}/documenten/${documentId}/schrijven`,
})
