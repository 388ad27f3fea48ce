import { randomBytes } from 'node:crypto'
import { Agent } from 'node:http'
import { test as base, expect } from '@playwright/test'
import pg from 'pg'
import { freePort } from '@/prisma/embedded'
import { startNext, waitUntilReady } from '@/prisma/server'
import { cloneDatabase, dropDatabase } from '../../hulp/database-cluster'
import { startTussenstation, type Tussenstation } from './tussenstation'

/** The production build on a database that no other test writes to, so that "nothing has changed" can be seen. */
export interface EigenApp {
  adres: string
  /** superuser, past the wall and past the relay */
  admin: pg.Pool
  agent: Agent
  relais: Tussenstation
  /** everything that the server wrote since it started */
  uitvoer(): string
}

/** Playwright's test with such an app, one for each worker. */
export const test = base.extend<object, { app: EigenApp }>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const beheer = new URL(process.env.PROEF_DATABASE_BEHEER ?? '')
      const cluster = { port: Number(beheer.port), password: decodeURIComponent(beheer.password), template: 'sjabloon' }
      const { naam, adressen } = await cloneDatabase(cluster, `verzoeken_${randomBytes(4).toString('hex')}`)
      const relais = await startTussenstation(cluster.port)
      const viaRelais = (adres: string) => {
        const url = new URL(adres)
        url.port = `${relais.poort}`
        return url.href
      }
      const poort = await freePort()
      const adres = `http://localhost:${poort}`
      const omgeving = {
        ...process.env,
        NODE_ENV: 'production' as const,
        DATABASE_URL: viaRelais(adressen.app),
        DATABASE_URL_MEDISCH: viaRelais(adressen.medisch),
        DATABASE_URL_DIENST: viaRelais(adressen.dienst),
        DATABASE_URL_BEHEER: '',
        NEXTAUTH_URL: adres,
        POORTWACHT_DEMO: '0',
        // Jobs of their own would change what the tests hold still.
        POORTWACHT_WERKER: 'los',
      }
      const server = startNext(['start', '--port', `${poort}`, '--hostname', '127.0.0.1'], omgeving)
      if (!(await waitUntilReady(server, `http://127.0.0.1:${poort}`))) throw new Error(server.output())
      // current_date is the day in the Netherlands, as it is for the product
      const admin = new pg.Pool({ connectionString: adressen.beheer, max: 4, options: '-c timezone=Europe/Amsterdam' })
      admin.on('error', () => undefined)
      // A connection for each request: one that is kept may be closed by the server at the very moment it is used again.
      const agent = new Agent()
      await use({ adres, admin, agent, relais, uitvoer: server.output })
      agent.destroy()
      await server.stop()
      await relais.sluit()
      await admin.end()
      await dropDatabase(cluster, naam)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

export { expect }
