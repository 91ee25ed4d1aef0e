import type { ProvinceFile } from './schema.ts'
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
import { policyOf } from './load.ts'

/** Every province file, for the background, the command line and tests. A popup uses `loadPolicy` instead. */
export const ALL_PROVINCES = [
  p00, p11, p12, p13, p14, p15, p21, p22,
  p23, p31, p32, p33, p34, p35, p36, p37,
  p41, p42, p43, p44, p45, p46, p50, p51,
  p52, p53, p54, p61, p62, p63, p64, p65,
] as unknown as ProvinceFile[]

/** The whole pack as one policy. */
export const wholePolicy = policyOf(ALL_PROVINCES)
