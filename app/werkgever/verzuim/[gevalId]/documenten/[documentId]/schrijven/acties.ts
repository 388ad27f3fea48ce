'use server'

import { actie } from '@/lib/actie'
import { bewaarDeel } from '@/lib/documenten/bewaar-deel'
import { deelSchema } from '@/lib/documenten/velden-schema'

export const bewaarDeelActie = actie({
  portaal: 'werkgever',
  recht: 'document.schrijven.werkgever',
  schema: deelSchema,
  werk: bewaarDeel,
  naar: ({ gevalId, documentId }, { partij }) =>
    `/werkgever/verzuim/${gevalId}/documenten/${documentId}/schrijven?bewaard=${partij}`,
})
