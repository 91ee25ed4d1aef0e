import { usePopupWords } from '../words.ts'

/** One picture of what will appear where: the note on a bureau's page, and the button to pin in the toolbar. */
export function Where() {
  const { first: t } = usePopupWords()
  return (
    <figure class="where">
      <svg viewBox="0 0 360 150" role="img" aria-label={t.where.picture}>
        <rect x="1" y="1" width="358" height="148" rx="8" class="page" />
        <path d="M1 32h358" class="line" />
        <rect x="14" y="11" width="190" height="12" rx="6" class="bar" />
        <path d="M286 10h6a3 3 0 0 1 6 0h6v6a3 3 0 0 1 0 6v4h-18z" class="puzzle" />
        <rect x="318" y="9" width="16" height="16" rx="4" class="ours" />
        <path d="M322 19a4 4 0 0 1 8 0z" class="arch" />
        <g class="bar">
          <rect x="18" y="48" width="150" height="10" rx="3" />
          <rect x="18" y="70" width="110" height="10" rx="3" />
          <rect x="18" y="92" width="130" height="10" rx="3" />
        </g>
        <rect x="222" y="44" width="124" height="92" rx="8" class="note" />
        <rect x="234" y="56" width="70" height="9" rx="3" class="ours" />
        <rect x="234" y="76" width="96" height="7" rx="3" class="bar" />
        <rect x="234" y="92" width="84" height="7" rx="3" class="bar" />
        <rect x="234" y="112" width="52" height="14" rx="4" class="ours" />
      </svg>
      <figcaption class="small muted">{t.where.words}</figcaption>
    </figure>
  )
}
