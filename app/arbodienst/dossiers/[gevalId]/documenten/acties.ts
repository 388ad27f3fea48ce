'use server'

import { actie } from '@/lib/actie'
import { neemBestandTerug, terugSchema } from '@/lib/bestanden/neem-bestand-terug'
import { beginDocument } from '@/lib/documenten/begin-document'
import { beginSchema } from '@/lib/documenten/document-schema'

export const beginDocumentActie = actie({
  portaal: 'arbodienst',
  recht: 'document.voorbereiden',
  schema: beginSchema,
  werk: beginDocument,
  naar: ({ gevalId, documentId }) => `/arbodienst/dossiers/${gevalId}/documenten/${documentId}/schrijven`,
})

export const neemBestandTerugActie = actie({
  portaal: 'arbodienst',
  recht: 'document.voorbereiden',
  schema: terugSchema,
  werk: neemBestandTerug,
  naar: ({ gevalId, documentId }) =>
    `/arbodienst/dossiers/${gevalId}/documenten${documentId ? `/${documentId}#verzenden` : '#bestanden'}`,
})
