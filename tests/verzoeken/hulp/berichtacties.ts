import type { Rol } from '@/lib/toegang/rollen'
import type { Rij } from './acties'

// Messages and how one is reached: the same actions in each portal, about oneself only; in beheer there is no calendar.

const portalen: [portaal: string, als: Rol, kolom: string][] = [
  ['werkgever', 'hr', 'werkgever_id'],
  ['arbodienst', 'verzuimconsultant', 'arbodienst_id'],
  ['medisch', 'bedrijfsarts', 'arbodienst_id'],
  ['werknemer', 'werknemer', 'werkgever_id'],
  ['beheer', 'fg', 'arbodienst_id'],
]

const zelf = { recht: 'berichten.lezen', eigenTenantOok: true } as const

/** A message of this person, not opened yet. */
const bericht = (als: Rol, kolom: string, pad: string): Rij['maak'] => {
  return async (stad) => {
    const { rows } = await stad.app.admin.query<{ id: string }>(
      `insert into bericht (ontvanger_id, ${kolom}, soort, sleutel)
       select $1, $2, 'noodinzage', gen_random_uuid()::text returning id`,
      [stad.anderen[als].gebruikerId, kolom === 'werkgever_id' ? stad.werkgeverA : stad.arbodienstA],
    )
    return { pad, velden: [['id', rows[0]?.id ?? '']] }
  }
}

export const berichtacties: Record<string, Rij> = Object.fromEntries(
  portalen.flatMap(([portaal, als, kolom]): [string, Rij][] => {
    const pad = `/${portaal}/berichten`
    const actie = (naam: string) => `app/${portaal}/berichten/acties.ts#${naam}`
    return [
      [actie('openActie'), { als, recht: zelf.recht, maak: bericht(als, kolom, pad) }],
      [
        actie('allesGelezenActie'),
        { als, ...zelf, maak: async (s) => ({ ...(await bericht(als, kolom, pad)(s)), velden: [] }) },
      ],
      [actie('bewaarDagmailActie'), { als, ...zelf, maak: async () => ({ pad, velden: [['uur', '9']] }) }],
      ...(portaal === 'beheer' ? [] : ['koppelAgendaActie', 'ontkoppelAgendaActie']).map((naam): [string, Rij] => [
        actie(naam),
        { als, ...zelf, maak: async () => ({ pad, velden: [] }) },
      ]),
    ]
  }),
)
