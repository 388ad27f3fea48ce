import { leesHoogstens } from '@/app/opladen/lees-hoogstens'

/**
 * The body of a request as JSON; undefined when there is none, when it is no JSON, longer than `hoogstens` bytes, or broken off by
 * a browser that was closed. Not read any further than that: a script of ours sends nothing longer.
 */
export async function leesJson(verzoek: Request, hoogstens: number): Promise<unknown> {
  try {
    const bytes = await leesHoogstens(verzoek.body, hoogstens, 0, hoogstens)
    return bytes === null ? undefined : JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}
