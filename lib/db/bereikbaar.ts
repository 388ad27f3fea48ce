import { klant, type Login } from './client'

const logins: Login[] = ['app', 'medisch', 'dienst']
const GEDULD = 2_000

/** True when every login of this process gets an answer from Postgres within two seconds. */
export async function isBereikbaar(): Promise<boolean> {
  let wekker: ReturnType<typeof setTimeout> | undefined
  const teLang = new Promise<false>((door) => {
    wekker = setTimeout(() => door(false), GEDULD)
  })
  const antwoord = Promise.all(logins.map((login) => klant(login).$queryRaw`select 1`)).then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([antwoord, teLang])
  } finally {
    clearTimeout(wekker)
  }
}
