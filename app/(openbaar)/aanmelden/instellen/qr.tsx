import { create } from 'qrcode'

/** Modules of white around a QR code, as the standard asks. */
const RAND = 4

/** A QR code, drawn on the server; black on white in every colour scheme, because cameras want that. */
export function Qr({ tekst, titel }: { tekst: string; titel: string }) {
  const { size, data } = create(tekst, { errorCorrectionLevel: 'M' }).modules
  let pad = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (data[y * size + x]) pad += `M${x + RAND} ${y + RAND}h1v1h-1z`
    }
  }
  const zijde = size + 2 * RAND
  return (
    <svg viewBox={`0 0 ${zijde} ${zijde}`} className="w-full max-w-60 rounded-field" role="img" aria-label={titel}>
      <title>{titel}</title>
      <rect width={zijde} height={zijde} fill="#ffffff" />
      <path d={pad} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  )
}
