import type { Verhaal } from './verhaal'
import { beginverhalen } from './verhalen-begin'
import { verdereVerhalen } from './verhalen-verder'

/** The person that the account jasper@korst.example belongs to. */
export const JASPER = 'Jasper de Wit'
/** The person that the account anouk@maasoever.example belongs to. */
export const ANOUK = 'Anouk Visser'

/** The cases of the demo that each show something. */
export const verhalen: Verhaal[] = [...beginverhalen, ...verdereVerhalen]
