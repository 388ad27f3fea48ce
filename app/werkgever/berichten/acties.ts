'use server'

import { z } from 'zod'
import { actie } from '@/lib/actie'
import { koppelAgenda, koppelSchema, ontkoppelAgenda } from '@/lib/berichten/agendakoppeling'
import { markeerAllesGelezen, openBericht, openSchema } from '@/lib/berichten/markeer-gelezen'
import { bewaarPostvoorkeur, postvoorkeurSchema } from '@/lib/berichten/postvoorkeur'

/** Where a message leads that is about no case. */
const ELDERS: Record<string, string> = {
  mailKomtNietAan: '/werkgever/toegang',
  vernietigingAangekondigd: '/werkgever/bewaren',
}
const hier = { portaal: 'werkgever', recht: 'berichten.lezen', naar: () => '/werkgever/berichten' } as const

export const openActie = actie({
  ...hier,
  schema: openSchema,
  werk: openBericht,
  naar: ({ gevalId, soort }) => (gevalId ? `/werkgever/verzuim/${gevalId}` : (ELDERS[soort] ?? '/werkgever')),
})

export const allesGelezenActie = actie({ ...hier, schema: z.object({}), werk: markeerAllesGelezen })

export const bewaarDagmailActie = actie({ ...hier, schema: postvoorkeurSchema, werk: bewaarPostvoorkeur })

export const koppelAgendaActie = actie({ ...hier, schema: koppelSchema, werk: koppelAgenda })

export const ontkoppelAgendaActie = actie({ ...hier, schema: z.object({}), werk: ontkoppelAgenda })
