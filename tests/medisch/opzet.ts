import type pg from 'pg'
import { type Inzagectx, metInzage, type Voornemen } from '@/lib/db/inzage'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import { leesStukken, type Stuk, schrijfNotitie, type Velden } from '@/lib/medisch/kluis/stukken'
import { openDossier } from '@/lib/medisch/open-dossier'
import type { Notitiesoort } from '@/lib/medisch/soorten'
import type { Recht } from '@/lib/toegang/rechten'
import { geleden, praktijk } from '../gevallen/werklijst/praktijk'

/** A practice with two doctors and somebody who works for one of them, people who are ill, and the ways to act as each. */
export async function maakSpreekkamer(admin: pg.Pool) {
  const p = await praktijk(admin)
  const { arbodienstId, werkgeverId, w } = p
  const arts = await w.aangemeld('bedrijfsarts', { arbodienstId }, 'Anna Arts')
  const collega = await w.aangemeld('bedrijfsarts', { arbodienstId }, 'Bram Collega')
  const hulp = await w.aangemeld('taakgedelegeerde', { arbodienstId }, 'Tess Hulp')
  type Wie = { gebruikerId: string; sleutel: Sleutel<'medisch'> }

  const als = <T>(wie: Wie, recht: Recht, werk: (ctx: Ctx<'medisch'>) => Promise<T>) => namens(wie.sleutel, recht, werk)
  const inzage = <T>(wie: Wie, voornemen: Voornemen, werk: (ctx: Inzagectx) => Promise<T>) =>
    metInzage(wie.sleutel, 'medisch.lezen', voornemen, werk)
  return {
    ...p,
    arts,
    collega,
    hulp,
    als,
    inzage,
    ziek: async (dagen = 50) => {
      const { werknemerId } = await w.werknemer(werkgeverId)
      const { gevalId } = await p.meldZiek(werknemerId, geleden(dagen))
      return { werknemerId, gevalId }
    },
    open: async (werknemerId: string | null, wie: Wie = arts, soort: 'begeleiding' | 'preventief' = 'begeleiding') =>
      (await als(wie, 'medisch.openen', (ctx) => openDossier(ctx, { werknemerId, soort }))).dossierId,
    schrijf: (dossierId: string, soort: Notitiesoort, velden: Velden, wie: Wie = arts) =>
      als(wie, 'medisch.schrijven', (ctx) => schrijfNotitie(ctx, dossierId, soort, velden)),
    lees: (dossierId: string, wie: Wie = arts): Promise<{ notities: Stuk[]; concepten: Stuk[] }> =>
      inzage(wie, { dossierId, wat: 'dossier' }, leesStukken),
    regels: async (gebruikerId: string) =>
      (
        await admin.query<{ gebeurtenis: string; uitkomst: string; onderwerpen: string[] }>(
          'select gebeurtenis, uitkomst, onderwerpen from logboekregel where gebruiker_id = $1 order by id',
          [gebruikerId],
        )
      ).rows,
  }
}
export type Spreekkamer = Awaited<ReturnType<typeof maakSpreekkamer>>
