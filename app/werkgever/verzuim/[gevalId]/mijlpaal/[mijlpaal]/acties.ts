'use server'

import { actie } from '@/lib/actie'
import { legMijlpaalVast } from '@/lib/poortwacht/leg-mijlpaal-vast'
import { mijlpaalSchema, mijlpaalTerugSchema } from '@/lib/poortwacht/mijlpaal-schema'
import { trekMijlpaalTerug } from '@/lib/poortwacht/trek-mijlpaal-terug'

export const legMijlpaalVastActie = actie({
  portaal: 'werkgever',
  recht: 'mijlpaal.vastleggen.werkgever',
  schema: mijlpaalSchema,
  werk: legMijlpaalVast,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}#mijlpalen`,
})

export const trekMijlpaalTerugActie = actie({
  portaal: 'werkgever',
  recht: 'mijlpaal.vastleggen.werkgever',
  schema: mijlpaalTerugSchema,
  werk: trekMijlpaalTerug,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}#mijlpalen`,
})
