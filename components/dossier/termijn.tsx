import { type Dag, dagenTussen } from '@/lib/wet/kalender'
import { Label } from '../label'

/** From so many days before the safe day a term asks for attention; the rules of the law engine warn as early. */
const WAARSCHUW_DAGEN = 7

const dagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`)

/** How many days are left or over, as a pill: late from the day after the last day, soon from a week before the safe day. */
export function Termijn({ veilig, uiterlijk, vandaag }: { veilig: Dag; uiterlijk: Dag; vandaag: Dag }) {
  const over = dagenTussen(vandaag, uiterlijk)
  if (over < 0) return <Label toon="teLaat">{dagen(-over)} te laat</Label>
  if (over === 0) return <Label toon="binnenkort">vandaag</Label>
  const toon = dagenTussen(vandaag, veilig) <= WAARSCHUW_DAGEN ? 'binnenkort' : 'rustig'
  return <Label toon={toon}>nog {dagen(over)}</Label>
}
