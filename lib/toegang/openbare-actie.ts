import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { alsObject, type FormStaat, getypt, geweigerd, isEigenHerkomst, leegFormulier, perVeld } from '@/lib/actie'
import { Weigering, weigeringen } from '@/lib/weigering'
import { metDoel, veiligDoel } from './doel'
import { bevestigDoel, naarBevestigen } from './verse-factor'

/** State of a form before sign-in: as every form, and what it has to show when it succeeded and no page follows. */
export type OpenbareStaat<T> = FormStaat & { klaar?: T }

/** What follows a success: another page, or something that is shown once in place. */
export type Vervolg<T> = { naar: string } | { klaar: T }

/**
 * Makes the server action of a form that belongs to no portal: the steps of signing in, the choice of a workplace, one's
 * own sessions. The same guards as `actie` (own origin, schema, nothing secret echoed), but no session, right or
 * transaction of a portal: each use case behind it asks for the state of signing in that it needs.
 */
export function openbareActie<S extends z.ZodType, T = never>(opzet: {
  schema: S
  werk: (invoer: z.output<S>) => Promise<Vervolg<T>>
}): (vorige: OpenbareStaat<T>, formulier: FormData) => Promise<OpenbareStaat<T>> {
  return async (_vorige, formulier): Promise<OpenbareStaat<T>> => {
    const waarden = getypt(formulier)
    if (!(await isEigenHerkomst())) return { ...leegFormulier, waarden, fouten: { '': weigeringen.formulierVerlopen } }
    const invoer = opzet.schema.safeParse(alsObject(formulier))
    if (!invoer.success) return { fouten: perVeld(invoer.error), waarden }
    let vervolg: Vervolg<T>
    try {
      vervolg = await opzet.werk(invoer.data)
    } catch (fout) {
      // The session is not, or no longer, where this step needs it: start again, and keep the page that was asked for.
      if (fout instanceof Weigering && fout.code === 'geenRecht') {
        redirect(metDoel('/aanmelden?reden=verlopen', veiligDoel(formulier.get('naar'))))
      }
      if (fout instanceof Weigering && fout.code === 'factorNodig')
        redirect(naarBevestigen(bevestigDoel(formulier.get('naar'))))
      if (fout instanceof Weigering) return geweigerd(fout, waarden)
      throw fout
    }
    if ('klaar' in vervolg) return { ...leegFormulier, klaar: vervolg.klaar }
    redirect(vervolg.naar)
  }
}
