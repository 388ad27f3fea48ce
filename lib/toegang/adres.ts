/**
 * The address of the client in X-Forwarded-For. Each proxy of ours adds at the end the address that it saw, so the one that
 * the outermost saw stands `proxys` from the end; what stands before it is what the client claims. Null when there are fewer:
 * then the request did not come through them.
 */
export function adresVanClient(doorgegeven: string | null, proxys: number): string | null {
  return doorgegeven?.split(',').at(-proxys)?.trim().slice(0, 64) || null
}
