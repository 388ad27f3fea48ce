import type { Optie } from '@/components/keuzelijst'
import { type AfdelingInBoom, padnaam } from '@/lib/organisatie/afdelingsboom'

/** The departments as choices of a select: the whole path, so that two of one name can be told apart. */
export function keuzeAfdelingen(afdelingen: readonly AfdelingInBoom[]): Optie[] {
  return afdelingen.map((afdeling) => ({ waarde: afdeling.id, label: padnaam(afdeling) }))
}
