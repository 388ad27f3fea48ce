import { maakPdf } from './maak-pdf'

/** True when a PDF can hold this picture: it is put in one. */
export async function kanAfdrukken(
  bytes: Uint8Array,
  { breed, hoog }: { breed: number; hoog: number },
): Promise<boolean> {
  try {
    await maakPdf({
      titel: 'Proef',
      maker: 'Poortwacht',
      voet: 'Proef',
      gemaaktOp: new Date(0),
      blokken: [{ soort: 'beeld', bytes, alt: 'Proef', breed, hoog }],
    })
    return true
  } catch {
    return false
  }
}
