import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { type Betrokkenectx, type Inzagectx, metEigenInzage, metInzage, type Voornemen } from '@/lib/db/inzage'
import { type Ctx, GeenSessie, namens, namensRechtstreeks, type Sleutel, type SqlCtx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { leesKoekje } from './cookie'
import { metDoel, PAD_KOP, veiligDoel } from './doel'
import type { Recht } from './rechten'
import type { Portaal } from './rollen'
import { naarBevestigen } from './verse-factor'

/** What this request can prove for a portal; sends to sign-in, or to the choice of a workplace, when that is nothing. */
export async function sleutelVoor<P extends Portaal>(portaal: P): Promise<Sleutel<P>> {
  const gevonden = await leesKoekje()
  if (!gevonden) redirect(metDoel('/aanmelden', await gevraagd()))
  if (gevonden.portaal !== portaal) redirect(metDoel('/kies', await gevraagd()))
  return { portaal, geheim: gevonden.geheim }
}

/** The session is over: sign in again, and come back to the page that was asked for. */
export async function naarAanmelden(): Promise<never> {
  redirect(metDoel('/aanmelden?reden=verlopen', await gevraagd()))
}

/**
 * What a page does: one unit of work with one right, in one transaction. No session leads to sign-in; what one may not see
 * does not exist (404, never "forbidden").
 */
export async function opPagina<P extends Portaal, T>(
  portaal: P,
  recht: Recht,
  werk: (ctx: Ctx<P>) => Promise<T>,
): Promise<T> {
  const sleutel = await sleutelVoor(portaal)
  return await alsPagina(
    async () => await namens(sleutel, recht, werk, { gevraagd: { objectId: await gevraagdeId() } }),
  )
}

/** As {@link opPagina}, for a page that is opened often and of which the use cases read with SQL alone. */
export async function opDrukkePagina<P extends Portaal, T>(
  portaal: P,
  recht: Recht,
  werk: (ctx: SqlCtx<P>) => Promise<T>,
): Promise<T> {
  const sleutel = await sleutelVoor(portaal)
  return await alsPagina(
    async () => await namensRechtstreeks(sleutel, recht, werk, { gevraagd: { objectId: await gevraagdeId() } }),
  )
}

/**
 * As {@link opPagina}, for a page that reads a medical file: what it is going to read is committed first, with its line in the
 * audit trail (lib/db/inzage.ts).
 */
export async function opMedischePagina<T>(
  recht: Recht,
  voornemen: Voornemen,
  werk: (ctx: Inzagectx) => Promise<T>,
): Promise<T> {
  const sleutel = await sleutelVoor('medisch')
  return await alsPagina(async () => await metInzage(sleutel, recht, voornemen, werk))
}

/** As {@link opPagina}, for what a doctor asked the employee: how it stands, and nothing of what it is about. */
export async function opBetrokkenepagina<T>(recht: Recht, werk: (ctx: Ctx<'werknemer'>) => Promise<T>): Promise<T> {
  const sleutel = await sleutelVoor('werknemer')
  return await alsPagina(async () => await namens(sleutel, recht, werk, { betrokkene: true }))
}

/** As {@link opMedischePagina}, for the person himself and one thing that a doctor asked him. */
export async function opEigenMedischePagina<T>(
  recht: Recht,
  machtigingId: string,
  werk: (ctx: Betrokkenectx) => Promise<T>,
): Promise<T> {
  const sleutel = await sleutelVoor('werknemer')
  return await alsPagina(async () => await metEigenInzage(sleutel, recht, machtigingId, werk))
}

/** What a refusal means for a page. */
async function alsPagina<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk()
  } catch (fout) {
    if (fout instanceof GeenSessie) return await naarAanmelden()
    if (fout instanceof Weigering && fout.code === 'factorNodig')
      redirect(naarBevestigen((await gevraagd())?.pad ?? null))
    if (fout instanceof Weigering && (fout.code === 'nietGevonden' || fout.code === 'geenRecht')) notFound()
    throw fout
  }
}

/** The page of this request, put in a header by proxy.ts. */
async function gevraagd() {
  return veiligDoel((await headers()).get(PAD_KOP))
}

/** The last id in the address of this page: for the line in the audit trail when it is refused. */
async function gevraagdeId(): Promise<string | undefined> {
  const pad = (await headers()).get(PAD_KOP)?.split('?')[0] ?? ''
  return pad.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi)?.at(-1)
}
