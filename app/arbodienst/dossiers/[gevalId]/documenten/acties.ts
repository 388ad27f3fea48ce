'use server'

import { actie } from '@/lib/actie'
import { neemBestandTerug, terugSchema } from '@/lib/bestanden/neem-bestand-terug'
import { beginBrief } from '@/lib/brieven/begin-brief'
import { briefSchema } from '@/lib/brieven/sjabloon-schema'
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

export const beginBriefActie = actie({
  portaal: 'arbodienst',
  recht: 'document.voorbereiden',
  schema: briefSchema,
  werk: beginBrief,
  naar: ({ gevalId, documentId }) => `/arbodienst/dossiers/${gevalId}/documenten/${documentId}/schrijven`,
})
