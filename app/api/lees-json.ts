/**
 * The body of a request as JSON; undefined when there is none, when it is no JSON, longer than `hoogstens` bytes, or broken off by
 * a browser that was closed. Read in pieces: what a client says of its length is not believed.
 */
export async function leesJson(verzoek: Request, hoogstens: number): Promise<unknown> {
  const lezer = verzoek.body?.getReader()
  const stukken: Uint8Array[] = []
  let lengte = 0
  try {
    for (;;) {
      const { done, value } = (await lezer?.read()) ?? { done: true }
      if (done || value === undefined) break
      lengte += value.length
      if (lengte > hoogstens) {
        await lezer?.cancel()
        return undefined
      }
      stukken.push(value)
    }
    return JSON.parse(Buffer.concat(stukken).toString('utf8'))
  } catch {
    return undefined
  }
}
