import { describe, expect, test } from 'vitest'
import type { FigureKind } from '../../../src/policy/schema.ts'
import { lookup, usable } from '../../../src/policy/lookup.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

/*
 * Numbers copied from the notices and worked out by hand, not taken from the data: what the pack answers must come to the same.
 * Amounts are fen. A pension charge is limit × 20 %, the rate for people who pay by themselves in every province since 2024-03.
 */
const value = (kind: FigureKind, place: string, day: string): number => usable(lookup(wholePolicy, kind, place, day))?.value ?? Number.NaN
const fen = (yuan: number): number => Math.round(yuan * 100)

describe('pension limits of the notices and the charge on them', () => {
  test.each<[string, string, number, number, number, number, string]>([
    // code, day, lower, upper (yuan), charge at the lower and at the upper limit (fen), notice
    ['110000', '2026-11-22', 7270, 36348, 145_400, 726_960, '京人社发〔2026〕7号'],
    ['110000', '2025-07-01', 7162, 35811, 143_240, 716_220, '京人社发〔2025〕11号'],
    ['110000', '2025-06-30', 6821, 35283, 136_420, 705_660, 'limits of 2024-07'],
    ['120000', '2026-11-22', 5180, 25902, 103_600, 518_040, '津人社局发〔2026〕5号'],
    ['120000', '2026-08-31', 5124, 25620, 102_480, 512_400, '津人社局发〔2025〕6号'],
    ['130000', '2026-11-22', 4076, 20382, 81_520, 407_640, '冀人社字〔2026〕57号'],
    ['130600', '2026-11-22', 4076, 20382, 81_520, 407_640, '冀人社字〔2026〕57号, Baoding'],
    ['140000', '2026-11-22', 4244, 21219, 84_880, 424_380, '晋人社厅发〔2026〕27号'],
    ['150000', '2026-11-22', 5058, 25290, 101_160, 505_800, '内人社办发〔2026〕85号'],
    ['210000', '2026-11-22', 4533, 22665, 90_660, 453_300, '辽人社〔2026〕19号'],
    ['210200', '2026-11-22', 4533, 22665, 90_660, 453_300, '辽人社〔2026〕19号, Dalian'],
    ['220000', '2026-06-30', 4393.2, 21966, 87_864, 439_320, '吉人社联〔2025〕97号'],
    ['220000', '2026-11-22', 4488.9, 22444.5, 89_778, 448_890, '吉人社联〔2026〕74号'],
    ['230000', '2026-11-22', 4623, 23115, 92_460, 462_300, '黑人社函〔2025〕611号'],
    ['310000', '2026-11-22', 7546, 37731, 150_920, 754_620, '上海 2026-08-18'],
    ['310000', '2026-06-30', 7460, 37302, 149_200, 746_040, '上海 2025-10-24'],
    ['320500', '2025-12-31', 4952, 24762, 99_040, 495_240, '苏人社发〔2025〕33号, Suzhou'],
    ['330100', '2025-12-31', 4986, 25299, 99_720, 505_980, '浙人社发〔2025〕52号, Hangzhou'],
    ['340100', '2026-11-22', 4354, 21772, 87_080, 435_440, '皖人社秘〔2026〕113号, Hefei'],
    ['350200', '2025-12-31', 4043, 22607, 80_860, 452_140, '闽人社文〔2025〕45号, Xiamen'],
    ['360000', '2025-12-31', 3915, 19575, 78_300, 391_500, 'Jiangxi 2025'],
    ['370200', '2026-11-22', 4573, 22863, 91_460, 457_260, '鲁人社字〔2026〕75号, Qingdao'],
    ['410100', '2026-06-30', 3831, 19155, 76_620, 383_100, '豫人社办〔2025〕67号, Zhengzhou'],
    ['420100', '2025-12-31', 4498, 22488, 89_960, 449_760, '鄂人社发〔2025〕28号, tier 1'],
    ['421300', '2025-12-31', 4299, 21678, 85_980, 433_560, '鄂人社发〔2025〕28号, tier 2'],
    ['421000', '2025-12-31', 4254, 21462, 85_080, 429_240, '鄂人社发〔2025〕28号, tier 3'],
    ['430100', '2026-11-22', 4106, 20529, 82_120, 410_580, '湘人社规〔2026〕14号, Changsha'],
    ['440100', '2026-11-22', 5510, 27549, 110_200, 550_980, '粤人社发〔2025〕32号, Guangzhou'],
    ['440300', '2026-11-22', 4775, 27549, 95_500, 550_980, '粤人社发〔2025〕32号, Shenzhen'],
    ['450000', '2026-11-22', 4204.8, 21024, 84_096, 420_480, '桂人社发〔2026〕32号'],
    ['460000', '2025-12-31', 4912.8, 24564, 98_256, 491_280, 'Hainan 2025'],
    ['500000', '2026-11-22', 4553, 22765, 91_060, 455_300, '渝人社规〔2026〕18号'],
    ['510100', '2026-11-22', 4699, 23493, 93_980, 469_860, '川人社办发〔2026〕50号, Chengdu'],
    ['520100', '2026-11-22', 4426.05, 22130.25, 88_521, 442_605, '黔人社发〔2026〕7号, Guiyang'],
    ['530000', '2026-11-22', 4403, 22017, 88_060, 440_340, '云人社发〔2026〕8号'],
    ['540000', '2026-11-22', 7172.4, 35862, 143_448, 717_240, '藏人社发〔2026〕46号'],
    ['610100', '2026-11-22', 4737, 23685, 94_740, 473_700, '陕人社函〔2026〕326号, Xi’an'],
    ['620000', '2026-11-22', 4526, 22626, 90_520, 452_520, '甘人社通〔2026〕218号'],
    ['630000', '2026-11-22', 5333, 26664, 106_660, 533_280, '青人社厅发〔2026〕54号'],
    ['640000', '2026-11-22', 5023, 25113, 100_460, 502_260, '宁人社发〔2026〕152号'],
    ['650000', '2026-11-22', 5246, 26231, 104_920, 524_620, 'Xinjiang 2026-07-27'],
  ])('%s on %s: %d to %d, %d to %d fen (%s)', (place, day, lower, upper, least, most) => {
    expect(value('pension-base-lower', place, day)).toBe(lower)
    expect(value('pension-base-upper', place, day)).toBe(upper)
    const rate = value('pension-rate', place, day)
    expect(fen(value('pension-base-lower', place, day) * rate)).toBe(least)
    expect(fen(value('pension-base-upper', place, day) * rate)).toBe(most)
  })
})

describe('charges that the authorities printed themselves', () => {
  test('Liaoning 2026: seven steps, 906.60 to 4533 a month', () => {
    const steps = wholePolicy.places.get('210000')?.baseSteps?.values ?? []
    expect(steps.map((step) => fen(step * value('pension-rate', '210000', '2026-11-22')))).toEqual([
      90_660, 105_780, 120_880, 136_000, 151_100, 302_200, 453_300,
    ])
  })
  test('Tibet 2026: 17213.76 to 86068.80 a year at 60 to 300 %', () => {
    const { average, rate } = {
      average: value('average-wage', '540000', '2026-11-22'),
      rate: value('pension-rate', '540000', '2026-11-22'),
    }
    const steps = wholePolicy.places.get('540000')?.baseSteps?.values ?? []
    expect(steps.map((percent) => fen(((average * percent) / 100) * rate * 12))).toEqual([
      1_721_376, 2_295_168, 2_868_960, 4_303_440, 5_737_920, 8_606_880,
    ])
  })
  test('Shanghai, April 2025: half of pension and medical at the floor is 1107.60', () => {
    const day = '2025-04-15'
    const charge =
      value('pension-base-lower', '310000', day) * (value('pension-rate', '310000', day) + value('medical-flexible-rate', '310000', day))
    expect(fen(charge * value('subsidy-share', '310000', day))).toBe(110_760)
  })
  test('Beijing, 2023-07 to 2024-06: two thirds of the pension at the floor is 843.47, of medical 369.04', () => {
    const day = '2024-01-15'
    expect(fen((value('pension-base-lower', '110000', day) * value('pension-rate', '110000', day) * 2) / 3)).toBe(84_347)
    expect(fen((value('medical-flexible-monthly', '110000', day) * 2) / 3)).toBe(36_904)
  })
})

describe('flexible medical: base × rate, or the sum a place prints', () => {
  test.each<[string, string, number, string]>([
    ['310000', '2026-11-22', 75_460, '7546 × 10 %, 沪医保规〔2026〕2号'],
    ['440300', '2026-11-22', 53_816, '6727 × 8 %, 深圳 2025-12-29'],
    ['440300', '2025-11-22', 47_131, '6733 × 7 %'],
    ['440100', '2026-11-22', 49_872, '6234 × 8 %'],
    ['440100', '2025-11-22', 40_534, '6236 × 6.5 %'],
    ['330100', '2025-11-22', 45_714, '4812 × 9.5 %'],
    ['320100', '2025-11-22', 39_616, '4952 × 8 %'],
  ])('%s on %s: %d fen (%s)', (place, day, charge) => {
    expect(fen(value('medical-flexible-base-lower', place, day) * value('medical-flexible-rate', place, day))).toBe(charge)
  })
  test.each<[string, string, number[], string]>([
    ['110000', '2025-11-22', [58_492], '7 % × 70 % × 11937, rounded up'],
    ['110000', '2026-11-22', [59_369], '7 % × 70 % × 12116, rounded up'],
    ['500000', '2025-11-22', [25_625, 56_375], '3075 and 6765 a year'],
    ['510100', '2025-11-22', [57_142], '526.31 + 45.11'],
    ['510400', '2026-11-22', [72_630, 38_230], '8715.60 and 4587.60 a year'],
    ['520100', '2026-11-22', [25_081, 32_458], '7376.75 × 3.4 % and 4.4 %'],
    ['360600', '2026-11-22', [60_280], '6850 × 8.8 %'],
    ['511000', '2026-11-22', [50_500], '内江 2025-12-19'],
    ['511100', '2026-11-22', [55_040], '6604.80 a year'],
  ])('%s on %s: %j fen (%s)', (place, day, charges) => {
    const found = lookup(wholePolicy, 'medical-flexible-monthly', place, day)
    expect(found.status).toBe('found')
    if (found.status !== 'found') return
    expect([found.figure, ...found.also].map((figure) => fen(figure.value))).toEqual(charges)
  })
})
