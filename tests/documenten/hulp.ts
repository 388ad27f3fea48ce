import type pg from 'pg'
import { type Ctx, namens } from '@/lib/db/namens'
import { beginDocument } from '@/lib/documenten/begin-document'
import { bewaarDeel } from '@/lib/documenten/bewaar-deel'
import { deelDocument } from '@/lib/documenten/deel-document'
import { leesDocument } from '@/lib/documenten/lees-document'
import { stelVast } from '@/lib/documenten/stel-vast'
import { deelSchema } from '@/lib/documenten/velden-schema'
import type { Dag } from '@/lib/wet/kalender'
import { geleden, praktijk } from '../gevallen/werklijst/praktijk'

/** A case with an employee who can sign in, and what both do with a document. */
export async function dossier(admin: pg.Pool, sinds: Dag = geleden(60)) {
  const p = await praktijk(admin)
  const mens = await p.w.werknemer(p.werkgeverId, { voornaam: 'Sam', achternaam: 'Wilders' })
  const { gevalId } = await p.meldZiek(mens.werknemerId, sinds)
  const zelf = await p.w.aangemeld(
    'werknemer',
    { werkgeverId: p.werkgeverId, werknemerId: mens.werknemerId },
    'Sam Wilders',
  )
  const alsZelf = <T>(werk: (ctx: Ctx<'werknemer'>) => Promise<T>) =>
    namens(zelf.sleutel, 'eigenDocument.tekenen', werk)
  const alsHr = <T>(werk: (ctx: Ctx<'werkgever'>) => Promise<T>) => p.alsHr('document.tekenen.werkgever', werk)
  const alsConsultant = <T>(werk: (ctx: Ctx<'arbodienst'>) => Promise<T>) =>
    p.alsConsultant('document.voorbereiden', werk)

  const lees = (documentId: string, nummer?: number) => alsHr((ctx) => leesDocument(ctx, documentId, nummer))
  const schrijf = async (
    als: 'werkgever' | 'werknemer' | 'arbodienst',
    documentId: string,
    partij: string,
    velden: Record<string, string>,
    geven = false,
  ) => {
    const werk = async (ctx: Ctx<'werkgever'> | Ctx<'werknemer'> | Ctx<'arbodienst'>) => {
      const { versie, soort } = await leesDocument(ctx, documentId)
      const invoer = deelSchema.parse({
        versieId: versie.id,
        soort: soort.code,
        partij,
        stand: versie.delen.find((d) => d.partij === partij)?.stand ?? 0,
        ...(geven && { geven: 'ja' }),
        ...velden,
      })
      return await bewaarDeel(ctx, invoer)
    }
    if (als === 'werkgever') return await alsHr(werk)
    return als === 'werknemer' ? await alsZelf(werk) : await alsConsultant(werk)
  }

  return {
    ...p,
    ...mens,
    gevalId,
    zelf,
    alsHr,
    alsZelf,
    alsConsultant,
    lees,
    schrijf,

    /** A plan van aanpak that both wrote and that waits for their signatures. */
    voorgelegdPlan: async () => {
      const { documentId } = await alsHr((ctx) => beginDocument(ctx, { gevalId, soort: 'planVanAanpak' }))
      await schrijf('werkgever', documentId, 'samen', plan)
      await schrijf('werkgever', documentId, 'werkgever', { kijk: 'Wij gaan ervoor.' })
      const { versie } = await lees(documentId)
      await alsHr((ctx) => deelDocument(ctx, { versieId: versie.id }))
      await schrijf('werknemer', documentId, 'werknemer', { kijk: 'Ik begin rustig.' }, true)
      await alsHr((ctx) => stelVast(ctx, { versieId: versie.id }))
      const gelezen = await lees(documentId)
      return { documentId, versieId: versie.id, inhoudHash: gelezen.versie.hash ?? '' }
    },
  }
}

export const plan = {
  doel: 'Terug in het eigen werk',
  'activiteiten.0.wat': 'Twee ochtenden werken',
  'activiteiten.0.wie': 'Sam',
  'activiteiten.0.wanneer': 'vanaf maandag',
  'activiteiten.1.wat': 'Rooster aanpassen',
  'activiteiten.1.wie': 'Leidinggevende',
  'activiteiten.1.wanneer': 'deze week',
  evaluatie: 'Elke zes weken',
  casemanager: 'Noor Bakker',
  afspraken: '',
}

/** What is signed, as a form would send it. */
export const handtekening = (versieId: string, inhoudHash: string) => ({
  versieId,
  inhoudHash,
  betekenis: 'akkoord' as const,
  opmerking: null,
  functie: null,
  bevestigd: [],
})
