/** A PDF to save; its name says nothing of a person. */
export interface MedischePdf {
  bytes: Uint8Array<ArrayBuffer>
  naam: string
  type: 'application/pdf'
}
