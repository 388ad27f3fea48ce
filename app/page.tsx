import { redirect } from 'next/navigation'
import { leesKoekje } from '@/lib/toegang/cookie'
import { plekVanSessie } from '@/lib/toegang/plek-van-sessie'

/** The bare address: to one's work, or to signing in. */
export default async function Begin() {
  const koekje = await leesKoekje()
  redirect((koekje && (await plekVanSessie(koekje.geheim))) ?? '/aanmelden')
}
