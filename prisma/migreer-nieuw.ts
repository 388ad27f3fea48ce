import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { metDatabase } from './database'
import { defaultFolder } from './engine'
import { migreer, verschil } from './migreer'
import type { Addresses } from './rollen'

// npm run migrate:nieuw -- naam: writes the migration that brings the migrations so far to schema.prisma. What it is
// compared with is a scratch database and never the one with data, which somebody may have changed by hand.

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Gebruik: npm run migrate:nieuw -- naam_met_kleine_letters')
  process.exit(1)
}

const { statements, stricter } = await metDatabase(async (adressen) => {
  const scratch = `kladblok_${process.pid}`
  await asAdministrator(adressen.beheer, `create database ${scratch}`)
  try {
    const there = atDatabase(adressen, scratch)
    await migreer(there)
    return await verschil(there.beheer)
  } finally {
    await asAdministrator(adressen.beheer, `drop database ${scratch} with (force)`)
  }
})

if (statements.length === 0) {
  console.log('schema.prisma en de migraties zijn gelijk; er is niets gemaakt.')
} else {
  const moment = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = path.join(defaultFolder, 'migrations', `${moment}_${name}`)
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'migration.sql'), `${statements.join(';\n\n')};\n`)
  console.log(`Gemaakt: ${path.relative(process.cwd(), folder)}/migration.sql. Lees die na en draai npm run migrate.`)
}
if (stricter.length > 0)
  console.log(`Alleen in de migraties, en daar gelaten: ${stricter.length} beperking(en) of index(en).`)

function atDatabase(adressen: Addresses, database: string): Addresses {
  const move = (address: string) => {
    const url = new URL(address)
    url.pathname = `/${database}`
    return url.href
  }
  return {
    beheer: move(adressen.beheer),
    app: move(adressen.app),
    medisch: move(adressen.medisch),
    dienst: move(adressen.dienst),
  }
}

async function asAdministrator(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
