import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const isLang = process.env.LANG_TESTS === '1'

/** The long campaigns are files of their own; a sample of each runs in an ordinary test. */
const exclude = isLang ? [] : ['**/*.lang.test.ts']

/** The law engine must give the same days in every zone; it needs no database. */
const wet = ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles'].map((zone) => ({
  extends: true as const,
  test: {
    name: `wet ${zone}`,
    include: ['tests/wet/**/*.test.ts'],
    // it starts the three zones itself
    exclude: zone === 'UTC' ? exclude : [...exclude, 'tests/wet/tijdzones.test.ts'],
    env: { TZ: zone },
  },
}))

/** What takes minutes begins first, so that at the end nobody waits for it. */
class LangsteEerst extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    const lang = (een: TestSpecification) =>
      /\/(muur|beschadigd|gedood|gelijktijdig|wisselingen)\.test\.ts$/.test(een.moduleId) ? 0 : 1
    return (await super.sort(bestanden)).sort((a, b) => lang(a) - lang(b))
  }
}

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    environment: 'node',
    pool: 'forks',
    sequence: { sequencer: LangsteEerst },
    maxWorkers: 2,
    testTimeout: isLang ? 90 * 60_000 : 60_000,
    hookTimeout: 60_000,
    projects: [
      ...wet,
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/**/*.test.ts'],
          exclude: [...exclude, 'tests/wet/**', 'tests/stromen/**'],
          globalSetup: ['tests/hulp/database-setup.ts'],
          env: {
            TZ: 'Europe/Amsterdam',
            NEXTAUTH_URL: 'http://localhost:3000',
            NEXTAUTH_SECRET: 'only-for-tests-0123456789abcdef0123456789',
            KLUIS_SLEUTEL: Buffer.alloc(32, 'test').toString('base64'),
          },
        },
      },
    ],
  },
})
