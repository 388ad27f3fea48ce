import { isEigenHerkomst } from '@/lib/actie'
import { leesKoekje, wisKoekje } from '@/lib/toegang/cookie'
import { meldAf, trekIn } from '@/lib/toegang/sessies'
import { Weigering } from '@/lib/weigering'

/**
 * Signs out, here or (`overal=ja`) on all devices. A route and not an action, because only a route can send
 * Clear-Site-Data: the browser then also forgets pages that it kept for its back button.
 */
export async function POST(verzoek: Request): Promise<Response> {
  if (!(await isEigenHerkomst())) return new Response('Dit verzoek komt niet van Poortwacht.', { status: 403 })
  const formulier = await verzoek.formData().catch(() => new FormData())
  const overal = formulier.get('overal') === 'ja'
  const koekje = await leesKoekje()
  if (koekje) {
    if (overal) await trekIn(koekje.geheim, 'alle').catch(alsZeVerlopenIs)
    await meldAf(koekje.geheim)
  }
  await wisKoekje()
  return new Response(null, {
    status: 303,
    headers: {
      Location: `/aanmelden?reden=${overal ? 'overal' : 'afgemeld'}`,
      'Cache-Control': 'no-store',
      // Not "cookies": those of the whole registrable domain would go, also of others; ours was taken out above.
      'Clear-Site-Data': '"cache", "storage"',
    },
  })
}

/** A session that was over already cannot end the others; signing out of it is still right. */
function alsZeVerlopenIs(fout: unknown): void {
  if (!(fout instanceof Weigering)) throw fout
}
