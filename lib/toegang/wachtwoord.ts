import { hash, verify } from '@node-rs/argon2'

/** argon2id, 64 MiB and three passes: about 64 ms on a current core. */
// 2 is argon2id
const instelling = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 }

// A hash of nothing anybody knows: an account that does not exist costs the same time as one that does.
const ONBEKEND = '$argon2id$v=19$m=65536,t=3,p=1$o01tpn3d0HnltYYbL6LKTQ$VIc0diys9+xkGUyIS2gBK/7EYEVOiIRKVFMnV7mGu3c'

const TEGELIJK = 2
let bezig = 0
const wachtenden: (() => void)[] = []

/** Memory for at most two hashes at once; the others wait their turn. */
async function omDeBeurt<T>(werk: () => Promise<T>): Promise<T> {
  if (bezig >= TEGELIJK) await new Promise<void>((door) => wachtenden.push(door))
  else bezig += 1
  try {
    return await werk()
  } finally {
    const volgende = wachtenden.shift()
    if (volgende) volgende()
    else bezig -= 1
  }
}

/** Hash of a new password. */
export async function hashWachtwoord(wachtwoord: string): Promise<string> {
  return await omDeBeurt(() => hash(eenvormig(wachtwoord), instelling))
}

/** Does the password belong to the hash? Without a hash (no such account) it takes as long and says no. */
export async function wachtwoordKlopt(bewaard: string | null, wachtwoord: string): Promise<boolean> {
  const klopt = await omDeBeurt(() => verify(bewaard ?? ONBEKEND, eenvormig(wachtwoord)).catch(() => false))
  return klopt && bewaard !== null
}

/** An é typed on one keyboard is one character, on another two. */
function eenvormig(wachtwoord: string): string {
  return wachtwoord.normalize('NFC')
}
