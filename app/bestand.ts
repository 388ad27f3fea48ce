import { notFound } from 'next/navigation'
import type { Ctx } from '@/lib/db/namens'
import { leesDocumentId } from '@/lib/documenten/document-id'
import { opPagina } from '@/lib/toegang/op-pagina'
import type { Recht } from '@/lib/toegang/rechten'
import type { Portaal } from '@/lib/toegang/rollen'

/** Bytes to save, with a name for the file. */
export interface Bestand {
  bytes: Uint8Array<ArrayBuffer>
  naam: string
  type: string
}

/**
 * Gives a stored file to save: never shown in the page, whatever it says it is, and its name in a form that no browser reads as
 * anything else.
 */
export async function geefBestand<P extends Portaal>(
  portaal: P,
  recht: Recht,
  id: string,
  lees: (ctx: Ctx<P>, id: string) => Promise<Bestand>,
): Promise<Response> {
  if (id.length > 60) notFound()
  return alsBestand(await opPagina(portaal, recht, (ctx) => lees(ctx, leesDocumentId(id))))
}

/** The answer with which a browser saves it and shows nothing. */
export function alsBestand({ bytes, naam, type }: Bestand): Response {
  return new Response(bytes, {
    headers: {
      'content-type': type,
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${kaal(naam)}"; filename*=UTF-8''${encodeURIComponent(naam)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}

/** Only what an old header may hold. */
function kaal(naam: string): string {
  return (
    naam
      .normalize('NFKD')
      .replaceAll(/[^A-Za-z0-9 ._-]/g, '')
      .slice(0, 120) || 'bestand'
  )
}
