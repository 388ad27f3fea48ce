/** What is too large is still read to its end up to here, so that a form gets an answer and not a broken connection. */
const GEDULD = 100 * 1024 * 1024

/**
 * The bytes of a stream, or null when there are more than `hoogstens`. No more than that is ever kept; the rest is
 * read and thrown away, up to `geduld` bytes.
 */
export async function leesHoogstens(
  stroom: ReadableStream<Uint8Array> | null,
  hoogstens: number,
  aangekondigd = 0,
  geduld = GEDULD,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (stroom === null) return new Uint8Array(0)
  const lezer = stroom.getReader()
  const delen: Uint8Array[] = []
  let gelezen = 0
  let teGroot = aangekondigd > hoogstens
  for (;;) {
    const { done, value } = await lezer.read()
    if (done) break
    gelezen += value.length
    if (gelezen > hoogstens) teGroot = true
    if (teGroot) delen.length = 0
    else delen.push(value)
    if (gelezen > geduld) {
      await lezer.cancel()
      return null
    }
  }
  if (teGroot) return null
  const uit = new Uint8Array(gelezen)
  let plaats = 0
  for (const deel of delen) {
    uit.set(deel, plaats)
    plaats += deel.length
  }
  return uit
}
