'use server'

import { actie } from '@/lib/actie'
import { beginDocument } from '@/lib/documenten/begin-document'
import { beginSchema } from '@/lib/documenten/document-schema'

export const beginDocumentActie = actie({
  portaal: 'werknemer',
  recht: 'eigenDocument.schrijven',
  schema: beginSchema,
  werk: beginDocument,
  naar: ({ documentId }) => `/werknemer/documenten/${documentId}`,
})
