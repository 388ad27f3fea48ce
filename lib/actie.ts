import { createHash } from 'node:crypto'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Bevestigen } from '@/lib/bevestigen'
import { GEHEIM } from '@/lib/concept/concept-schema'
import { bewaarVerzonden, conceptVan } from '@/lib/concept/uit-formulier'
import { vergeetConcept } from '@/lib/concept/vergeet-concept'
import { noteerWeigering } from '@/lib/db/geweigerd'
import { type Ctx, GeenSessie, namens, type Sleutel } from '@/lib/db/namens'
import { leesKoekje } from '@/lib/toegang/cookie'
import { naarAanmelden, sleutelVoor } from '@/lib/toegang/op-pagina'
import type { Recht } from '@/lib/toegang/rechten'
import type { Portaal } from '@/lib/toegang/rollen'
import { naarBevestigen } from '@/lib/toegang/verse-factor'
import { Weigering, type Weigeringcode, weigeringen } from '@/lib/weigering'

// The only code that knows forms: form -> origin -> session -> zod -> namens -> use case -> state of the form.

/** What a form shows after an attempt. `waarden` is what was typed, so that nothing is lost; passwords never come back. */
export interface FormStaat {
  /** field -> message; '' is about the whole form */
  fouten: Record<string, string>
  waarden: Record<string, string[]>
  /** which refusal, when it was one, and what the screen needs to help further */
  weigering?: { code: Weigeringcode; gegevens: Record<string, string> }
  /** questions the use case asks before it goes on (medical words, continuing a case); the form sends them back as `bevestigd` */
  bevestigen?: string[]
}

export const leegFormulier: FormStaat = { fouten: {}, waarden: {} }

const sleutelSchema = z.uuid()

/**
 * Makes the server action of a form. A server action is a public POST, so every one is made here: it refuses another
 * origin, asks for the session and the right, validates, and runs the use case in one transaction together with the key of
 * the form: a double click or a reload gives the first result and does nothing twice.
 * `naar` says which page follows.
 */
export function actie<P extends Portaal, S extends z.ZodType, T, V = undefined>(opzet: {
  portaal: P
  recht: Recht
  schema: S
  /** in a transaction of its own, committed before the work: the intent to read a medical file */
  vooraf?: (sleutel: Sleutel<P>, invoer: z.output<S>) => Promise<V>
  werk: (ctx: Ctx<P>, invoer: z.output<S>, vooraf: V) => Promise<T>
  naar: (uitkomst: T, invoer: z.output<S>) => string
  /** by an employee, about what a doctor asked him: on the login that reaches the vault (lib/db/portaal.ts) */
  betrokkene?: true
}): (vorige: FormStaat, formulier: FormData) => Promise<FormStaat> {
  return async (_vorige, formulier): Promise<FormStaat> => {
    const waarden = getypt(formulier)
    if (!(await isEigenHerkomst())) {
      await noteerVreemdeHerkomst(opzet.portaal, opzet.recht)
      return { ...leegFormulier, waarden, fouten: { '': weigeringen.formulierVerlopen } }
    }
    const sleutel = await sleutelVoor(opzet.portaal)
    const verzoek = sleutelSchema.safeParse(formulier.get('verzoek'))
    if (!verzoek.success) return { ...leegFormulier, waarden, fouten: { '': weigeringen.formulierVerlopen } }
    const invoer = opzet.schema.safeParse(alsObject(formulier))
    if (!invoer.success) return { fouten: perVeld(invoer.error), waarden }
    let naar: string
    try {
      const vooraf = (await opzet.vooraf?.(sleutel, invoer.data)) as V
      naar = await namens(
        sleutel,
        opzet.recht,
        async (ctx) => {
          const deze = daad(verzoek.data, opzet.recht, formulier)
          const eerder = await eerdereUitkomst(ctx, deze, opzet.recht)
          const concept = conceptVan(formulier)
          if (concept) await vergeetConcept(ctx, concept)
          if (eerder) return eerder
          const pad = opzet.naar(await opzet.werk(ctx, invoer.data, vooraf), invoer.data)
          await ctx.db.verzoeksleutel.update({
            where: { gebruikerId_sleutel: { gebruikerId: ctx.wie.gebruikerId, sleutel: deze } },
            data: { uitkomst: { naar: pad } },
          })
          return pad
        },
        { gevraagd: gevraagdIn(invoer.data), betrokkene: opzet.betrokkene },
      )
    } catch (fout) {
      // Who has to prove again who he is finds what he typed when he comes back.
      const isWeg = fout instanceof GeenSessie
      if (isWeg || (fout instanceof Weigering && fout.code === 'factorNodig'))
        await bewaarVerzonden(sleutel, formulier, waarden)
      if (isWeg) return await naarAanmelden()
      // Only when the page did not ask for it already: a page with such a form asks when it opens.
      if (fout instanceof Weigering && fout.code === 'factorNodig') redirect(naarBevestigen(await vorigePagina()))
      if (fout instanceof Bevestigen) return { fouten: {}, waarden, bevestigen: fout.vragen }
      if (fout instanceof Weigering) return geweigerd(fout, waarden)
      throw fout
    }
    redirect(await zonderEigenAnker(naar))
  }
}

/** An anchor on the very page where the form stands would make the browser scroll, and show what stood there before. */
async function zonderEigenAnker(naar: string): Promise<string> {
  const [pad = ''] = naar.split('#')
  return pad !== naar && pad === (await vorigePagina()) ? pad : naar
}

/**
 * What makes two sendings one deed: the key of the form and everything that was typed. Who goes back after saving and fills
 * in somebody else sends the old key with other words: that is a new deed, not a repetition that silently does nothing.
 */
function daad(verzoek: string, handeling: string, formulier: FormData): string {
  const inhoud = [...formulier]
    .filter(([naam]) => !naam.startsWith('$') && naam !== 'verzoek')
    .map(([naam, waarde]) => [naam, typeof waarde === 'string' ? waarde : `${waarde.name} ${waarde.size}`])
  const som = createHash('sha256')
    .update(JSON.stringify([verzoek, handeling, inhoud]))
    .digest('hex')
  return `${som.slice(0, 8)}-${som.slice(8, 12)}-${som.slice(12, 16)}-${som.slice(16, 20)}-${som.slice(20, 32)}`
}

/** The page that the first sending of this form led to; null when this is the first. Waits for one that is under way. */
async function eerdereUitkomst(ctx: Ctx, sleutel: string, handeling: string): Promise<string | null> {
  const nieuw = await ctx.db.$executeRaw`
    insert into verzoeksleutel (gebruiker_id, sleutel, handeling) values (${ctx.wie.gebruikerId}::uuid, ${sleutel}::uuid, ${handeling})
    on conflict do nothing`
  if (nieuw === 1) return null
  const rij = await ctx.db.verzoeksleutel.findUniqueOrThrow({
    where: { gebruikerId_sleutel: { gebruikerId: ctx.wie.gebruikerId, sleutel } },
  })
  const uitkomst = z.object({ naar: z.string() }).safeParse(rij.uitkomst)
  if (rij.handeling !== handeling || !uitkomst.success) throw new Weigering('formulierVerlopen')
  return uitkomst.data.naar
}

/**
 * True for a request that a page of ours sent. Next lets a request without an Origin header through; we do not: then
 * Sec-Fetch-Site, which no page can set, must say that it comes from here.
 */
export async function isEigenHerkomst(): Promise<boolean> {
  const kop = await headers()
  const plaats = kop.get('sec-fetch-site')
  if (plaats !== null && plaats !== 'same-origin') return false
  const origin = kop.get('origin')
  if (origin === null) return plaats === 'same-origin'
  const host = kop.get('x-forwarded-host') ?? kop.get('host')
  return URL.canParse(origin) && new URL(origin).host === host
}

/** The page that the form stands on, of ours or none: naarBevestigen does not trust it either when it comes back. */
async function vorigePagina(): Promise<string | null> {
  const tekst = (await headers()).get('referer')
  if (tekst === null || !URL.canParse(tekst)) return null
  const { pathname, search } = new URL(tekst)
  return pathname + search
}

/** A form that another site sent in somebody's name: one line in the audit trail, when there was a session to misuse. */
export async function noteerVreemdeHerkomst(portaal: Portaal, recht: Recht): Promise<void> {
  const koekje = await leesKoekje()
  if (koekje?.portaal === portaal) await noteerWeigering({ portaal, geheim: koekje.geheim }, recht, 'herkomst', {})
}

const OBJECTEN: Record<string, string> = { gevalId: 'verzuimgeval', meldingId: 'verzuimmelding' }

/** The thing a form is about, by its fields: for the line in the audit trail when it is refused. */
function gevraagdIn(invoer: unknown): { object?: string; objectId?: string } {
  const velden = Object.entries(typeof invoer === 'object' && invoer !== null ? invoer : {})
  const [naam, id] = velden.find(([veld, w]) => /^id$|Id$/.test(veld) && typeof w === 'string') ?? []
  if (naam === undefined || typeof id !== 'string') return {}
  return { object: naam === 'id' ? undefined : (OBJECTEN[naam] ?? naam.slice(0, -2).toLowerCase()), objectId: id }
}

/** A refusal as the form shows it: beside its field, or above the form. */
export function geweigerd(weigering: Weigering, waarden: FormStaat['waarden']): FormStaat {
  return {
    fouten: { [weigering.opties.veld ?? '']: weigering.message },
    waarden,
    weigering: { code: weigering.code, gegevens: weigering.opties.gegevens ?? {} },
  }
}

/** What was typed, to give it back; without passwords and codes. */
export function getypt(formulier: FormData): Record<string, string[]> {
  // Not an object to begin with: a field that is called "__proto__" or "constructor" would find what every object has.
  const waarden = new Map<string, string[]>()
  for (const [naam, waarde] of formulier) {
    if (typeof waarde === 'string' && !naam.startsWith('$') && naam !== 'verzoek' && !GEHEIM.test(naam)) {
      waarden.set(naam, [...(waarden.get(naam) ?? []), waarde])
    }
  }
  return Object.fromEntries(waarden)
}

/** One value a field; a field that occurs more than once becomes a list. */
export function alsObject(formulier: FormData): Record<string, unknown> {
  const uit = new Map<string, unknown>()
  for (const naam of new Set(formulier.keys())) {
    if (naam.startsWith('$') || naam === 'verzoek') continue
    const alle = formulier.getAll(naam)
    uit.set(naam, alle.length > 1 ? alle : alle[0])
  }
  return Object.fromEntries(uit)
}

/** The first message of each field. */
export function perVeld(fout: z.ZodError): Record<string, string> {
  const fouten: Record<string, string> = {}
  for (const issue of fout.issues) fouten[String(issue.path[0] ?? '')] ??= issue.message
  return fouten
}
