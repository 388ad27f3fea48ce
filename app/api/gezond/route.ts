import { isBereikbaar } from '@/lib/db/bereikbaar'

// Asked at every request, never at build time.
export const dynamic = 'force-dynamic'

/** For a load balancer: 200 while this process can reach its databases, else 503. Says nothing more. */
export async function GET(): Promise<Response> {
  const gezond = await isBereikbaar()
  return Response.json(
    { gezond },
    { status: gezond ? 200 : 503, headers: { 'Cache-Control': 'no-store', ...(gezond ? {} : { 'Retry-After': '5' }) } },
  )
}
