'use server'

import { actie } from '@/lib/actie'
import { bevestigVoorstel } from '@/lib/organisatie/bevestig-voorstel'
import { bevestigVoorstelSchema, verwijderVoorstelSchema } from '@/lib/organisatie/inlezen-schema'
import { verwijderVoorstel } from '@/lib/organisatie/verwijder-voorstel'

export const bevestigVoorstelActie = actie({
  portaal: 'werkgever',
  recht: 'register.wijzigen',
  schema: bevestigVoorstelSchema,
  werk: bevestigVoorstel,
  naar: (_, { id }) => `/werkgever/inlezen/${id}`,
})

export const verwijderVoorstelActie = actie({
  portaal: 'werkgever',
  recht: 'register.wijzigen',
  schema: verwijderVoorstelSchema,
  werk: verwijderVoorstel,
  naar: () => '/werkgever/inlezen',
})
