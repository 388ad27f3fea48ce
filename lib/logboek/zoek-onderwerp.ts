import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import type { OnderwerpZoeken } from './zoek-onderwerp-schema'

/**
 * Finds the id of a person by the whole personnel number, without the register: Postgres answers with ids only, and the function
 * that answers writes the line in the trail itself. Every refusal here is `nietGevonden`, which leaves a line too.
 */
export async function zoekOnderwerp(ctx: Ctx<'beheer'>, invoer: OnderwerpZoeken): Promise<{ onderwerp: string }> {
  const isPlatform = ctx.wie.werkgeverId === null && ctx.wie.arbodienstId === null
  if (isPlatform && invoer.werkgever === null) {
    throw new Weigering('nietGevonden', { veld: 'werkgever', tekst: 'Vul ook de hele naam van de werkgever in.' })
  }
  const [eerste, ...meer] = await ctx.db.$queryRaw<{ id: string }[]>`
    select id from muur.zoek_onderwerp(${invoer.werkgever}, ${invoer.personeelsnummer}, ${ctx.verzoekId}) as id`
  if (!eerste) {
    throw new Weigering('nietGevonden', {
      veld: 'personeelsnummer',
      tekst:
        'Niemand met dit nummer. Vul het hele personeelsnummer in, en de naam van de werkgever zoals die hier bekend is.',
      object: 'werknemer',
    })
  }
  if (meer.length > 0) {
    throw new Weigering('nietGevonden', {
      veld: 'werkgever',
      tekst: 'Dit nummer komt bij meer werkgevers voor. Vul ook de hele naam van de werkgever in.',
      object: 'werknemer',
    })
  }
  return { onderwerp: eerste.id }
}
