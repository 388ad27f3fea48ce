import { defineConfig } from 'prisma/config'
import { asOwner } from './prisma/engine'

// For Prisma's own commands, such as `prisma migrate deploy`: they act as the owner too, so that whichever way a
// migration is applied its tables have the same owner.
const beheer = process.env.DATABASE_URL_BEHEER

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(beheer ? { datasource: { url: asOwner(beheer) } } : {}),
})
