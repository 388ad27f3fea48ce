'use server'

import { actie } from '@/lib/actie'
import { neemBestandTerug, terugSchema } from '@/lib/bestanden/neem-bestand-terug'
import { beginDocument } from '@/lib/documenten/begin-document'
import { beginSchema } from '@/lib/documenten/document-schema'

export const beginDocumentActie = actie({
  portaal: 'werknemer',
  recht: 'eigenDocument.schrijven',
  schema: beginSchema,
  werk: beginDocument,
  naar: ({ documentId }) => `/werknemer/documenten/${documentId}`,
})

export const neemBestandTerugActie = actie({
  portaal: 'werknemer',
  recht: 'eigenDocument.schrijven',
  schema: terugSchema,
  werk: neemBestandTerug,
  naar: () => '/werknemer/documenten#bestanden',
})
