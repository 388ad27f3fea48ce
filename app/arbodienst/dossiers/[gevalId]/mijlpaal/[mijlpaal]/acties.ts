'use server'

import { actie } from '@/lib/actie'
import { legMijlpaalVast } from '@/lib/poortwacht/leg-mijlpaal-vast'
import { mijlpaalSchema, mijlpaalTerugSchema } from '@/lib/poortwacht/mijlpaal-schema'
import { trekMijlpaalTerug } from '@/lib/poortwacht/trek-mijlpaal-terug'

export const legMijlpaalVastActie = actie({
  portaal: 'arbodienst',
  recht: 'mijlpaal.vastleggen.arbodienst',
  schema: mijlpaalSchema,
  werk: legMijlpaalVast,
  naar: ({ gevalId }) => `/arbodienst/dossiers/${gevalId}#mijlpalen`,
})

export const trekMijlpaalTerugActie = actie({
  portaal: 'arbodienst',
  recht: 'mijlpaal.vastleggen.arbodienst',
  schema: mijlpaalTerugSchema,
  werk: trekMijlpaalTerug,
  naar: ({ gevalId }) => `/arbodienst/dossiers/${gevalId}#mijlpalen`,
})
