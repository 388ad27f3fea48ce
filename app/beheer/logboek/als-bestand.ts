import { isEigenHerkomst, noteerVreemdeHerkomst } from '@/lib/actie'
import { type Ctx, GeenSessie, namens } from '@/lib/db/namens'
import { leesKoekje } from '@/lib/toegang/cookie'
import { eisVerseFactor, naarBevestigen } from '@/lib/toegang/verse-factor'
import { Weigering } from '@/lib/weigering'

/** A file to download. */
export interface Bestand {
  naam: string
  soort: string
  inhoud: string
}

/**
 * Answers a POST with a file made in one unit of work. A POST, because making it leaves a line in the trail; the same guards as
 * an action: own origin, session, right.
 */
export async function alsBestand(werk: (ctx: Ctx<'beheer'>) => Promise<Bestand>): Promise<Response> {
  if (!(await isEigenHerkomst())) {
    await noteerVreemdeHerkomst('beheer', 'logboek.exporteren')
    return new Response('Dit verzoek komt niet van Poortwacht.', { status: 403 })
  }
  const koekje = await leesKoekje()
  if (koekje?.portaal !== 'beheer') return ga('/aanmelden?reden=verlopen')
  try {
    const { naam, soort, inhoud } = await namens(
      { portaal: 'beheer', geheim: koekje.geheim },
      'logboek.exporteren',
      (ctx) => {
        eisVerseFactor(ctx)
        return werk(ctx)
      },
    )
    return new Response(inhoud, {
      headers: {
        'content-type': `${soort}; charset=utf-8`,
        'content-disposition': `attachment; filename="${naam.replace(/[^\w.-]/g, '-')}"`,
        'cache-control': 'no-store',
      },
    })
  } catch (fout) {
    if (fout instanceof GeenSessie) return ga('/aanmelden?reden=verlopen')
    if (fout instanceof Weigering && fout.code === 'factorNodig') return ga(naarBevestigen('/beheer/logboek/export'))
    if (fout instanceof Weigering) return new Response('Dit is niet (meer) te vinden.', { status: 404 })
    throw fout
  }
}

function ga(naar: string): Response {
  return new Response(null, { status: 303, headers: { location: naar, 'cache-control': 'no-store' } })
}
