'use server'

import { z } from 'zod'
import { actie } from '@/lib/actie'
import { koppelAgenda, koppelSchema, ontkoppelAgenda } from '@/lib/berichten/agendakoppeling'
import { markeerAllesGelezen, openBericht, openSchema } from '@/lib/berichten/markeer-gelezen'
import { bewaarPostvoorkeur, postvoorkeurSchema } from '@/lib/berichten/postvoorkeur'

const hier = { portaal: 'werknemer', recht: 'berichten.lezen', naar: () => '/werknemer/berichten' } as const

export const openActie = actie({
  ...hier,
  schema: openSchema,
  werk: openBericht,
  naar: ({ soort }) => {
    if (soort === 'handtekening' || soort === 'brief' || soort === 'document') return '/werknemer/documenten'
    if (soort === 'machtiging') return '/werknemer/toestemming'
    return soort.startsWith('afspraak') ? '/werknemer/afspraken' : '/werknemer'
  },
})

export const allesGelezenActie = actie({ ...hier, schema: z.object({}), werk: markeerAllesGelezen })

export const bewaarDagmailActie = actie({ ...hier, schema: postvoorkeurSchema, werk: bewaarPostvoorkeur })

export const koppelAgendaActie = actie({ ...hier, schema: koppelSchema, werk: koppelAgenda })

export const ontkoppelAgendaActie = actie({ ...hier, schema: z.object({}), werk: ontkoppelAgenda })
