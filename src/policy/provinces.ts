import type { ProvinceFile } from './schema.ts'

type Load = () => Promise<{ default: unknown }>

/*
 * One dynamic import for each file of data/places, written out so that a bundler sees it and the popup loads only
 * the provinces a person has to do with. `npm run check-data` compares this list with the folder.
 */
const FILES: Readonly<Record<string, Load>> = {
  '000000': () => import('./data/places/000000.json', { with: { type: 'json' } }),
  '110000': () => import('./data/places/110000.json', { with: { type: 'json' } }),
  '120000': () => import('./data/places/120000.json', { with: { type: 'json' } }),
  '130000': () => import('./data/places/130000.json', { with: { type: 'json' } }),
  '140000': () => import('./data/places/140000.json', { with: { type: 'json' } }),
  '150000': () => import('./data/places/150000.json', { with: { type: 'json' } }),
  '210000': () => import('./data/places/210000.json', { with: { type: 'json' } }),
  '220000': () => import('./data/places/220000.json', { with: { type: 'json' } }),
  '230000': () => import('./data/places/230000.json', { with: { type: 'json' } }),
  '310000': () => import('./data/places/310000.json', { with: { type: 'json' } }),
  '320000': () => import('./data/places/320000.json', { with: { type: 'json' } }),
  '330000': () => import('./data/places/330000.json', { with: { type: 'json' } }),
  '340000': () => import('./data/places/340000.json', { with: { type: 'json' } }),
  '350000': () => import('./data/places/350000.json', { with: { type: 'json' } }),
  '360000': () => import('./data/places/360000.json', { with: { type: 'json' } }),
  '370000': () => import('./data/places/370000.json', { with: { type: 'json' } }),
  '410000': () => import('./data/places/410000.json', { with: { type: 'json' } }),
  '420000': () => import('./data/places/420000.json', { with: { type: 'json' } }),
  '430000': () => import('./data/places/430000.json', { with: { type: 'json' } }),
  '440000': () => import('./data/places/440000.json', { with: { type: 'json' } }),
  '450000': () => import('./data/places/450000.json', { with: { type: 'json' } }),
  '460000': () => import('./data/places/460000.json', { with: { type: 'json' } }),
  '500000': () => import('./data/places/500000.json', { with: { type: 'json' } }),
  '510000': () => import('./data/places/510000.json', { with: { type: 'json' } }),
  '520000': () => import('./data/places/520000.json', { with: { type: 'json' } }),
  '530000': () => import('./data/places/530000.json', { with: { type: 'json' } }),
  '540000': () => import('./data/places/540000.json', { with: { type: 'json' } }),
  '610000': () => import('./data/places/610000.json', { with: { type: 'json' } }),
  '620000': () => import('./data/places/620000.json', { with: { type: 'json' } }),
  '630000': () => import('./data/places/630000.json', { with: { type: 'json' } }),
  '640000': () => import('./data/places/640000.json', { with: { type: 'json' } }),
  '650000': () => import('./data/places/650000.json', { with: { type: 'json' } }),
}

/** Codes of the provinces that have a file, `000000` (the nation) among them. */
export const PROVINCE_CODES: readonly string[] = Object.keys(FILES).toSorted()

/** The file of one province, or null where the pack has none. The data was checked when it was built, so it is not parsed again. */
export async function provinceFile(code: string): Promise<ProvinceFile | null> {
  const load = FILES[code]
  return load === undefined ? null : ((await load()).default as ProvinceFile)
}
