'use server'

import { actie } from '@/lib/actie'
import { bijzonderheidSchema, bijzonderheidTerugSchema } from '@/lib/poortwacht/bijzonderheid-schema'
import { legBijzonderheidVast } from '@/lib/poortwacht/leg-bijzonderheid-vast'
import { trekBijzonderheidTerug } from '@/lib/poortwacht/trek-bijzonderheid-terug'

export const legBijzonderheidVastActie = actie({
  portaal: 'werkgever',
  recht: 'mijlpaal.vastleggen.werkgever',
  schema: bijzonderheidSchema,
  werk: legBijzonderheidVast,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}#mijlpalen`,
})

export const trekBijzonderheidTerugActie = actie({
  portaal: 'werkgever',
  recht: 'mijlpaal.vastleggen.werkgever',
  schema: bijzonderheidTerugSchema,
  werk: trekBijzonderheidTerug,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}#mijlpalen`,
})
