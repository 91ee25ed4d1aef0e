import { daysBetween, type IsoDate } from '../../domain/dates.ts'
import { answeringFor } from '../../domain/place.ts'
import type { Profile } from '../../profile/schema.ts'
import { openOptions } from '../../platform/tab.ts'
import { useLanguage } from '../kit/language.ts'
import { usePlaces } from '../kit/places.ts'
import { usePopupWords, type PopupWords } from './words.ts'

/** `外地户口`, `本地户口`: hukou in the same city, or in the same municipality. */
function hukouWord({ hukouPlace, insuredPlace }: Profile, words: PopupWords['chip']): string {
  if (hukouPlace === null || hukouPlace === undefined) return words.unknown
  return answeringFor(hukouPlace) === answeringFor(insuredPlace) ? words.local : words.other
}

/** Name, "unofficial", whose plan this is, and the way to the settings. */
export function Header({ profile, today }: { profile: Profile | null; today: IsoDate }) {
  const words = usePopupWords()
  return (
    <header class="top">
      <span class="mark" aria-hidden="true" />
      <b class="brand-name">{words.name}</b>
      <span class="unofficial">{words.unofficial}</span>
      <span class="chip-slot">{profile && <Chip profile={profile} today={today} />}</span>
      <button type="button" class="link" onClick={() => void openOptions()}>
        {words.settings}
      </button>
    </header>
  )
}

function Chip({ profile, today }: { profile: Profile; today: IsoDate }) {
  const { chip } = usePopupWords()
  const language = useLanguage()
  const places = usePlaces()
  const place = places?.byCode.get(profile.insuredPlace)
  const days = daysBetween(profile.leftOn, today)
  const name = place === undefined ? profile.insuredPlace : language === 'zh' ? place.zh.replace(/市$/, '') : place.en
  const text = [name, hukouWord(profile, chip), days >= 0 ? chip.left(days) : chip.leaving(-days)].join(' · ')
  return (
    <span class="tag num" title={text}>
      {text}
    </span>
  )
}
