import type { ProvinceFile } from './schema.ts'
import { unpacked } from './unpack.ts'
import p00 from './data/places/000000.json' with { type: 'json' }
import p11 from './data/places/110000.json' with { type: 'json' }
import p12 from './data/places/120000.json' with { type: 'json' }
import p13 from './data/places/130000.json' with { type: 'json' }
import p14 from './data/places/140000.json' with { type: 'json' }
import p15 from './data/places/150000.json' with { type: 'json' }
import p21 from './data/places/210000.json' with { type: 'json' }
import p22 from './data/places/220000.json' with { type: 'json' }
import p23 from './data/places/230000.json' with { type: 'json' }
import p31 from './data/places/310000.json' with { type: 'json' }
import p32 from './data/places/320000.json' with { type: 'json' }
import p33 from './data/places/330000.json' with { type: 'json' }
import p34 from './data/places/340000.json' with { type: 'json' }
import p35 from './data/places/350000.json' with { type: 'json' }
import p36 from './data/places/360000.json' with { type: 'json' }
import p37 from './data/places/370000.json' with { type: 'json' }
import p41 from './data/places/410000.json' with { type: 'json' }
import p42 from './data/places/420000.json' with { type: 'json' }
import p43 from './data/places/430000.json' with { type: 'json' }
import p44 from './data/places/440000.json' with { type: 'json' }
import p45 from './data/places/450000.json' with { type: 'json' }
import p46 from './data/places/460000.json' with { type: 'json' }
import p50 from './data/places/500000.json' with { type: 'json' }
import p51 from './data/places/510000.json' with { type: 'json' }
import p52 from './data/places/520000.json' with { type: 'json' }
import p53 from './data/places/530000.json' with { type: 'json' }
import p54 from './data/places/540000.json' with { type: 'json' }
import p61 from './data/places/610000.json' with { type: 'json' }
import p62 from './data/places/620000.json' with { type: 'json' }
import p63 from './data/places/630000.json' with { type: 'json' }
import p64 from './data/places/640000.json' with { type: 'json' }
import p65 from './data/places/650000.json' with { type: 'json' }

/*
 * Every file of data/places, written out so that a bundler sees it. They come with the program, packed: to unpack two or three
 * takes less time than to fetch one, and a service worker may fetch none. `npm run check-data` compares this list with the folder.
 */
const FILES: Readonly<Record<string, unknown>> = {
  '000000': p00,
  '110000': p11,
  '120000': p12,
  '130000': p13,
  '140000': p14,
  '150000': p15,
  '210000': p21,
  '220000': p22,
  '230000': p23,
  '310000': p31,
  '320000': p32,
  '330000': p33,
  '340000': p34,
  '350000': p35,
  '360000': p36,
  '370000': p37,
  '410000': p41,
  '420000': p42,
  '430000': p43,
  '440000': p44,
  '450000': p45,
  '460000': p46,
  '500000': p50,
  '510000': p51,
  '520000': p52,
  '530000': p53,
  '540000': p54,
  '610000': p61,
  '620000': p62,
  '630000': p63,
  '640000': p64,
  '650000': p65,
}

/** Codes of the provinces that have a file, `000000` (the nation) among them. */
export const PROVINCE_CODES: readonly string[] = Object.keys(FILES).toSorted()

/** The file of one province, or null where the pack has none. The data was checked when it was built, so it is not parsed again. */
export async function provinceFile(code: string): Promise<ProvinceFile | null> {
  const file = FILES[code]
  return file === undefined ? null : unpacked<ProvinceFile>(file)
}
