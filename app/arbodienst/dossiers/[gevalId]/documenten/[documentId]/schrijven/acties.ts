'use server'

import { actie } from '@/lib/actie'
import { bewaarDeel } from '@/lib/documenten/bewaar-deel'
import { deelSchema } from '@/lib/documenten/velden-schema'

export const bewaarDeelActie = actie({
  portaal: 'arbodienst',
  recht: 'document.voorbereiden',
  schema: deelSchema,
  werk: bewaarDeel,
  naar: ({ gevalId, documentId }, { partij }) =>
    `/arbodienst/dossiers/${gevalId}/documenten/${documentId}/schrijven?bewaard=${partij}`,
})
