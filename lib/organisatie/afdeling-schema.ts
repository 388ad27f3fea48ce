import { z } from 'zod'
import * as veld from './velden-schema'

const naam = veld.naamdeel('Vul de naam van de afdeling in.', 80)

export const voegAfdelingToeSchema = z.object({ naam, ouderId: veld.idOfNiets })
export const wijzigAfdelingSchema = z.object({ id: z.uuid(), naam, ouderId: veld.idOfNiets })
export const verwijderAfdelingSchema = z.object({ id: z.uuid() })
