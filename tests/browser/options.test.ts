import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { addMonthsToDate } from '../../src/domain/dates.ts'
import { scratch } from '../setup/scratch.ts'
import { BROWSERS, fillDisk, keptAside, store, type Extension } from './harness/index.ts'
import {
  closeOthers,
  bodyText,
  FAMILY,
  field,
  mainText,
  open,
  openSection,
  pause,
  press,
  retype,
  stored,
  waitForText,
} from './optionsPage.ts'
import { withoutWelcome } from './popupPage.ts'

type Profiles = typeof FAMILY

describe.each(BROWSERS)('the options page in %s', (name) => {
  let extension: Extension
  let page: Page
  const show = async (section: string, what?: Record<string, unknown>) => {
    page = await openSection(extension, section, what)
    return page
  }
  const profileOf = async (id = 'p1') => (await stored<Profiles>(page, 'profiles')).list.find((person) => person.id === id)?.profile

  beforeAll(async () => {
    // Opened late, the page that welcomes takes the focus, and the list of the city picker closes.
    extension = await withoutWelcome(await open(name))
  })
  afterEach(() => closeOthers(extension))
  afterAll(() => extension?.close())

  describe('the first run', () => {
    test('three questions by keyboard alone make a profile', async () => {
      await show('me', {})
      await waitForText(page, '第 1 问')
      await page.focus('[role=combobox]')
      await page.keyboard.type('cq')
      await page.waitForSelector('[role=option][aria-selected=true]')
      expect(await page.$eval('[role=option][aria-selected=true]', (one) => one.textContent)).toBe('重庆市')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await waitForText(page, '第 2 问')
      await press(page, '跳过这一问')
      await waitForText(page, '第 3 问')
      await page.focus('.wizard input')
      await page.keyboard.type('2026年10月31日')
      await page.keyboard.press('Enter')
      await waitForText(page, '能不能领失业金')
      const { list } = await stored<Profiles>(page, 'profiles')
      expect(list).toMatchObject([{ name: '我', profile: { insuredPlace: '500000', leftOn: '2026-10-31' } }])
    })

    test('a question that is needed says so, and the whole can be put off', async () => {
      await show('me', {})
      await press(page, '下一步')
      await waitForText(page, '要选一个才能往下走')
      await press(page, '以后再填')
      await waitForText(page, '还没有资料')
      expect(await stored(page, 'profiles')).toBeNull()
    })
  })

  describe('the city picker', () => {
    test.each([
      ['xm', '福建省 厦门市', '350200'],
      ['六安', '安徽省 六安市', '341500'],
      ['昆山', '江苏省 苏州市', '320500'],
    ])('%s is %s', async (typed, shown, code) => {
      await show('me')
      await retype(page, field('hukouPlace'), typed)
      await page.waitForSelector('[role=option][aria-selected=true]')
      await page.keyboard.press('Enter')
      await waitForText(page, '已保存')
      expect(await page.$eval(field('hukouPlace'), (one) => (one as HTMLInputElement).value)).toBe(shown)
      expect((await profileOf())?.hukouPlace).toBe(code)
    })

    test('says when nothing is found, and Escape brings back what was chosen', async () => {
      await show('me')
      await retype(page, field('insuredPlace'), '亚特兰蒂斯')
      await waitForText(page, '没有叫“亚特兰蒂斯”的省、市或区县')
      await page.keyboard.press('Escape')
      expect(await page.$eval(field('insuredPlace'), (one) => (one as HTMLInputElement).value)).toBe('上海市')
    })

    test('goes on with what is half typed when one comes back to it', async () => {
      await show('me')
      await retype(page, field('hukouPlace'), 'tai')
      await page.$eval(field('hukouPlace'), (one) => (one as HTMLInputElement).blur())
      await page.waitForSelector('[role=option]', { hidden: true })
      await page.focus(field('hukouPlace'))
      await page.keyboard.type('zhou')
      await page.waitForSelector('[role=option][aria-selected=true]')
      expect(await page.$eval(field('hukouPlace'), (one) => (one as HTMLInputElement).value)).toBe('taizhou')
    })

    test('arrow keys move through the list and the input names the active option', async () => {
      await show('me')
      await retype(page, field('hukouPlace'), 'taizhou')
      await page.waitForSelector('[role=option][aria-selected=true]')
      const active = () =>
        page.evaluate(() => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent)
      const first = await active()
      await page.keyboard.press('ArrowDown')
      const second = await active()
      expect(new Set([first, second])).toEqual(new Set(['泰州市', '台州市']))
    })
  })

  describe('the profile form', () => {
    test('a date that is none keeps what was typed, names the field and the fix, and leaves the stored one alone', async () => {
      await show('me')
      await retype(page, field('leftOn'), '2026-02-30')
      await page.keyboard.press('Tab')
      await waitForText(page, '离职日期：日历上没有这一天')
      expect(await page.$eval(field('leftOn'), (one) => [(one as HTMLInputElement).value, one.getAttribute('aria-invalid')])).toEqual([
        '2026-02-30',
        'true',
      ])
      expect((await profileOf())?.leftOn).toBe('2026-10-31')
      await retype(page, field('leftOn'), '20261115')
      await page.keyboard.press('Tab')
      await waitForText(page, '已保存')
      expect((await profileOf())?.leftOn).toBe('2026-11-15')
    })

    test('a needed field cannot be emptied', async () => {
      await show('me')
      await retype(page, field('leftOn'), '')
      await page.keyboard.press('Tab')
      await waitForText(page, '离职日期：这一项不能空着')
      expect((await profileOf())?.leftOn).toBe('2026-10-31')
    })

    test('what is typed is kept without leaving the field', async () => {
      await show('me')
      await retype(page, field('wage'), '1.2万')
      await waitForText(page, '已保存')
      expect(await profileOf()).toMatchObject({ wage: 12000 })
    })

    test('the way of leaving in everyday words shows the article of the law', async () => {
      await show('me')
      await page.select(field('exit'), 'resigned-employer-fault')
      await waitForText(page, '劳动合同法 第三十八条')
      expect((await profileOf())?.exit).toBe('resigned-employer-fault')
    })

    test('a fact can be doubted without being refused', async () => {
      await show('me')
      await retype(page, field('lastPaidMonth'), '2025-10')
      await page.keyboard.press('Tab')
      await waitForText(page, '比离职早了三个月以上')
      expect((await profileOf())?.lastPaidMonth).toBe('2025-10')
    })

    test.each([
      ['lastPaidMonth', '2062-10', '单位缴到哪个月：最晚写'],
      ['lastPaidMonth', '2026-13', '单位缴到哪个月：月份要在 1 到 12 之间'],
      ['birthMonth', '2015-01', '出生年月：要在'],
      ['leftOn', '2062-10-31', '离职日期：要在1999年1月22日到'],
    ])('%s typed as %s is caught at the field; what was typed stays, the stored one too', async (path, typed, said) => {
      await show('me')
      const before = Object(await profileOf())[path]
      await retype(page, field(path), typed)
      await page.keyboard.press('Tab')
      await waitForText(page, said)
      expect(await page.$eval(field(path), (one) => [(one as HTMLInputElement).value, one.getAttribute('aria-invalid')])).toEqual([
        typed,
        'true',
      ])
      expect(Object(await profileOf())[path]).toBe(before)
    })

    test('a fact that another one has made impossible says so at its own field', async () => {
      await show('me', {
        profiles: {
          active: 'p1',
          list: [
            { id: 'p1', name: '我', profile: { insuredPlace: '310000', leftOn: '2024-05-31', next: 'new-job', newJobFrom: '2024-07-01' } },
          ],
        },
      })
      await retype(page, field('leftOn'), '2026-10-31')
      await page.keyboard.press('Tab')
      await waitForText(page, '新工作哪天入职：要在2026年9月30日到')
      expect(await profileOf()).toMatchObject({ leftOn: '2026-10-31', newJobFrom: '2024-07-01' })
    })

    test('an address with a field brings that field to the front', async () => {
      await show('me/exit')
      await page.waitForFunction(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') === 'exit')
    })

    test('months from a pasted record are filled in after confirmation', async () => {
      await show('me', { profiles: { active: 'p2', list: [FAMILY.list[1]] } })
      await press(page, '从缴费记录里读月数')
      await page.focus('textarea')
      const rows = ['202401', '202402', '202403', '202405'].map((month) => `${month} 企业职工基本养老保险 已缴`).join('\n')
      await page.$eval(
        'textarea',
        (one, text) => {
          ;(one as HTMLTextAreaElement).value = text
          one.dispatchEvent(new Event('input', { bubbles: true }))
        },
        rows,
      )
      await press(page, '读出月数')
      await waitForText(page, '4 个月（2024年1月至2024年5月） · 中间缺 2024年4月')
      expect(await profileOf('p2')).not.toHaveProperty('months')
      // Who paid is not in the text: no last month of the employer before the person says so.
      expect(await page.$('[data-part=lastPaidMonth]')).toBeNull()
      await page.select('.payer', 'employer')
      await waitForText(page, '单位缴到2024年5月')
      await press(page, '填进资料')
      await waitForText(page, '已填进资料')
      expect(await profileOf('p2')).toMatchObject({ months: { pension: 4 }, lastPaidMonth: '2024-05' })
      await press(page, '撤销')
      await waitForText(page, '已撤销')
      expect((await profileOf('p2')) as { lastPaidMonth?: unknown }).toMatchObject({
        lastPaidMonth: FAMILY.list[1]!.profile.lastPaidMonth ?? null,
      })
    })
  })

  describe('several people', () => {
    test('switching shows the other’s facts; removing can be undone', async () => {
      await show('me')
      await press(page, '妈妈')
      await page.waitForFunction(
        (selector) => (document.querySelector(selector) as HTMLInputElement | null)?.value === '安徽省 合肥市',
        {},
        field('insuredPlace'),
      )
      await press(page, '删掉')
      await press(page, '删掉“妈妈”的资料？打勾和缴费记录也会一起删。')
      await waitForText(page, '已删掉“妈妈”的资料')
      expect((await stored<Profiles>(page, 'profiles')).list).toHaveLength(1)
      await press(page, '撤销')
      await waitForText(page, '已撤销')
      expect(await stored(page, 'profiles')).toEqual({ ...FAMILY, active: 'p2' })
    })

    test('another person is added with three questions, and renamed', async () => {
      await show('me')
      await press(page, '加一个人')
      await retype(page, '.wizard .stack input', '爸爸')
      await retype(page, '.wizard [role=combobox]', 'hefei')
      await page.waitForSelector('[role=option][aria-selected=true]')
      await page.keyboard.press('Enter')
      await press(page, '下一步')
      await press(page, '跳过这一问')
      await retype(page, '.wizard input', '2026-08-31')
      await page.keyboard.press('Enter')
      await waitForText(page, '已加上“爸爸”')
      await press(page, '改名')
      await retype(page, '.inline input', '妈妈')
      await waitForText(page, '已经有一个同名的了')
      await retype(page, '.inline input', '老爸')
      await press(page, '好')
      await page.waitForFunction(() => !document.querySelector('.inline'))
      expect((await stored<Profiles>(page, 'profiles')).list.map((person) => person.name)).toEqual(['我', '妈妈', '老爸'])
    })
  })

  describe('what is stored', () => {
    test('two windows editing at once lose nothing, and each shows what the other wrote', async () => {
      await show('me')
      const other = await extension.open('options.html#me')
      await other.waitForSelector(field('wage'))
      await page.bringToFront()
      await retype(page, field('wage'), '12000')
      await other.bringToFront()
      await retype(other, field('months.medical'), '70')
      await other.keyboard.press('Tab')
      await pause(800)
      expect(await profileOf()).toMatchObject({ wage: 12000, months: { pension: 62, medical: 70, unemployment: 62 } })
      expect(await other.$eval(field('wage'), (one) => (one as HTMLInputElement).value)).toBe('12000')
    })

    test('what cannot be read is kept, said, and can be started afresh', async () => {
      await show('me', { profiles: { active: 1, list: 'damaged' } })
      await waitForText(page, '“我的情况”读不出来')
      expect(await stored(page, 'profiles')).toEqual({ active: 1, list: 'damaged' })
      await press(page, '留底，从空白开始')
      await waitForText(page, '“我的情况”有 1 份读不出来的旧内容另存着')
      expect(await keptAside(page, 'profiles')).toMatchObject([{ value: { active: 1, list: 'damaged' } }])
    })

    test('what a newer version wrote is not overwritten, and that is said', async () => {
      await show('me')
      await store(page, 'profiles', await stored(page, 'profiles'), 9)
      page = await extension.open('options.html#me')
      await waitForText(page, '是更新版本的扩展写的')
      await retype(page, field('wage'), '12000')
      await page.keyboard.press('Tab')
      await waitForText(page, '没有保存：这份资料是更新的版本写的')
      expect(await profileOf()).not.toHaveProperty('wage')
      expect(await page.$eval(field('wage'), (one) => (one as HTMLInputElement).value)).toBe('12000')
    })
  })

  describe('when the browser does not play along', () => {
    /** Makes one call of the extension's interface answer as told, in this window only. */
    const instead = (what: 'granted' | 'refused') =>
      page.evaluate((answer) => {
        const { chrome: api, browser } = globalThis as unknown as Record<string, { permissions: object } | undefined>
        for (const one of [api, browser]) {
          if (!one) continue
          const put = (on: object, name: string, value: unknown) => Object.defineProperty(on, name, { value, configurable: true })
          put(one.permissions, 'request', () => Promise.resolve(answer === 'granted'))
        }
      }, what)

    test('a full storage says so, keeps what was typed and what was stored', async () => {
      await show('me')
      await fillDisk(page)
      await retype(page, field('wage'), '12000')
      await page.keyboard.press('Tab')
      await waitForText(page, '没有保存：浏览器给扩展的空间满了')
      expect(await page.$eval(field('wage'), (one) => (one as HTMLInputElement).value)).toBe('12000')
      expect(await profileOf()).not.toHaveProperty('wage')
    })

    test('a choice that could not be stored falls back to the one that is stored', async () => {
      await show('me')
      const chosen = (path: string) =>
        page.$$eval(`[data-field="${path}"] input`, (all) => all.findIndex((one) => (one as HTMLInputElement).checked))
      expect(await chosen('sex')).toBe(1)
      await fillDisk(page)
      for (const option of [1, 3]) {
        await page.$eval(`[data-field="sex"] label:nth-child(${option})`, (one) => (one as HTMLElement).click())
        await waitForText(page, '没有保存：浏览器给扩展的空间满了')
        await page.waitForFunction(
          () => [...document.querySelectorAll<HTMLInputElement>('[data-field="sex"] input')].findIndex((one) => one.checked) === 1,
        )
      }
      await page.select('[data-field="exit"] select', 'resigned')
      await page.waitForFunction(
        () => document.querySelector<HTMLSelectElement>('[data-field="exit"] select')?.value === 'mutual-by-employer',
      )
      expect(await profileOf()).toMatchObject({ sex: 'female', exit: 'mutual-by-employer' })
    })

    test.each([
      ['refused', '浏览器没有允许通知', false],
      ['granted', '已保存', true],
    ] as const)('notifications that are %s', async (answer, said, on) => {
      await show('reminders')
      await waitForText(page, '弹出通知')
      await instead(answer)
      await page.evaluate(() =>
        [...document.querySelectorAll('label')]
          .find((one) => one.innerText.startsWith('弹出通知'))
          ?.querySelector('input')
          ?.click(),
      )
      await waitForText(page, said)
      expect((await stored<{ notify: boolean } | undefined>(page, 'reminders'))?.notify ?? false).toBe(on)
    })

    test.each([
      ['gov.cn is covered already', 'rsj.beijing.gov.cn', 'refused', '本来就看得到'],
      ['what is no site', 'two words', 'refused', '写成 example.com 这样'],
      ['a refusal', 'example.com', 'refused', '没有允许'],
    ] as const)('another site to look at: %s', async (_name, typed, answer, said) => {
      await show('sites')
      await waitForText(page, '防冒牌')
      await instead(answer)
      await retype(page, '.inline input', typed)
      await page.keyboard.press('Enter')
      await waitForText(page, said)
    })
  })

  describe('backup', () => {
    const give = async (text: string) => {
      const file = join(scratch('backup', onTestFinished), 'backup.json')
      await writeFile(file, text)
      await page.waitForSelector('#restore-file')
      await ((await page.$('#restore-file')) as ElementHandle<HTMLInputElement>).uploadFile(file)
    }
    const file = (value: unknown, version = 1, others: object = {}) =>
      JSON.stringify({ app: 'shebao-bridge', format: 1, exportedOn: '2026-11-01', items: { profiles: { version, value }, ...others } })

    test('a file is shown first, replaces on agreement, and can be taken back', async () => {
      await show('backup')
      await give(file({ active: 'q', list: [{ id: 'q', name: '姐姐', profile: { insuredPlace: '440300', leftOn: '2026-10-01' } }] }))
      await waitForText(page, '文件里：1 个人：姐姐')
      expect(await mainText(page)).toContain('现在：2 个人：我、妈妈')
      expect(await stored(page, 'profiles')).toEqual(FAMILY)
      await press(page, '替换现在的内容')
      await waitForText(page, '已恢复')
      expect((await stored<Profiles>(page, 'profiles')).list[0]?.name).toBe('姐姐')
      await press(page, '撤销')
      await waitForText(page, '已撤销')
      expect(await stored(page, 'profiles')).toEqual(FAMILY)
    })

    test.each([
      ['cut off', file(FAMILY).slice(0, -20), '文件不完整'],
      ['of a newer version', file(FAMILY, 5), '是更新版本写的，这一项不替换'],
      ['with a broken profile', file({ active: null, list: [{ id: 1 }] }), '不对（'],
    ])('a file %s keeps the old data and says so', async (_name, text, said) => {
      await show('backup')
      await give(text)
      await waitForText(page, said)
      expect(await stored(page, 'profiles')).toEqual(FAMILY)
    })

    test.each([
      ['an average wage of nothing', { kind: 'average-wage', value: 0 }, 'value'],
      ['a lower limit of 200,000', { kind: 'pension-base-lower', value: 200_000 }, 'value'],
      ['an address that runs code', { url: 'javascript:alert(1)' }, 'url'],
    ])('a file with %s has its figures refused by the name of the field, and the rest is taken', async (_name, change, at) => {
      const figure = { id: 'f1', kind: 'average-wage', place: '310000', value: 12_434, unit: 'yuan/month', from: '2026-01', until: null }
      const value = [{ ...figure, url: null, quote: null, on: '2026-11-21', ...change }]
      const sister = { active: 'q', list: [{ id: 'q', name: '姐姐', profile: { insuredPlace: '310000', leftOn: '2026-10-01' } }] }
      await show('backup')
      await give(file(sister, 1, { localFigures: { version: 1, value } }))
      await waitForText(page, `0.${at}`)
      await press(page, '替换现在的内容')
      await waitForText(page, '已恢复')
      expect((await stored<Profiles>(page, 'profiles')).list[0]?.name).toBe('姐姐')
      expect(await stored(page, 'localFigures')).toBeNull()
    })

    test('erasing asks twice and offers the file in between', async () => {
      await show('backup')
      await press(page, '我要全部删除')
      await waitForText(page, '先存成文件')
      expect(await stored(page, 'profiles')).toEqual(FAMILY)
      await press(page, '不存了，全部删除')
      await waitForText(page, '已全部删除')
      expect(await stored(page, 'profiles')).toBeNull()
    })
  })

  describe('figures', () => {
    test('what is known of the city: figures with period and source, rules, and another city on request', async () => {
      await show('knows')
      await waitForText(page, '7,546 元/月')
      expect(await mainText(page)).toMatch(/养老缴费基数下限[\s\S]*2026年7月/)
      await retype(page, '[role=combobox]', 'bozhou')
      await page.waitForSelector('[role=option][aria-selected=true]')
      await page.keyboard.press('Enter')
      await waitForText(page, '没有单独收录')
      expect(await mainText(page)).toContain('打 12393 问')
    })

    test('a figure of one’s own is checked, kept beside the pack’s, and removed with a way back', async () => {
      await show('figures')
      await press(page, '加一个数字')
      await press(page, '保存')
      await waitForText(page, '值：请填数字')
      await retype(page, '[data-field=value] input', '8,000')
      await press(page, '保存')
      await waitForText(page, '扩展自带：7,546 元/月')
      expect(await mainText(page)).toContain('8,000 元/月')
      expect(await stored(page, 'localFigures')).toMatchObject([{ kind: 'pension-base-lower', place: '310000', value: 8000 }])
      await press(page, '修改：养老缴费基数下限')
      await retype(page, '[data-field=value] input', '8100')
      await press(page, '保存')
      await waitForText(page, '8,100 元/月')
      await press(page, '删掉：养老缴费基数下限')
      await waitForText(page, '已删掉：养老缴费基数下限')
      await press(page, '撤销')
      await waitForText(page, '8,100 元/月')
    })
  })

  test('hidden sites can be shown again, and hidden again by undo', async () => {
    const settings = {
      language: 'zh',
      theme: 'light',
      textSize: 'normal',
      terms: true,
      hiddenSites: ['rsj.beijing.gov.cn'],
      hiddenPages: [],
      hiddenEverywhere: false,
    }
    await show('sites', { settings, profiles: FAMILY })
    await press(page, '恢复显示：rsj.beijing.gov.cn')
    await waitForText(page, '已恢复：rsj.beijing.gov.cn')
    expect(await stored(page, 'settings')).toMatchObject({ hiddenSites: [] })
    await press(page, '撤销')
    await waitForText(page, '已撤销')
    expect(await stored(page, 'settings')).toMatchObject({ hiddenSites: ['rsj.beijing.gov.cn'] })
  })

  test('language, theme and text size take effect at once', async () => {
    await show('look')
    await press(page, 'English')
    await waitForText(page, 'Language and look')
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    await press(page, 'Dark')
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
    await press(page, 'Large')
    await page.waitForFunction(() => document.documentElement.dataset.textSize === 'large')
  })

  describe('reminders', () => {
    const now = new Date()
    const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
    const lastDay = addMonthsToDate(today, 12)
    const leaver = {
      active: 'p1',
      list: [
        {
          id: 'p1',
          name: '我',
          profile: { insuredPlace: '310000', hukouPlace: '310000', leftOn: today, lastPaidMonth: today.slice(0, 7), exit: 'laid-off' },
        },
      ],
    }

    test('list the dates ahead and give a calendar file with the same', async () => {
      await show('reminders', { profiles: leaver })
      await waitForText(page, '谈不拢就申请仲裁')
      expect(await mainText(page)).toContain(`${Number(lastDay.slice(0, 4))}年${Number(lastDay.slice(5, 7))}月`)
      await page.evaluate(() => {
        const kept = globalThis as unknown as { given: Promise<string>[] }
        kept.given = []
        const original = URL.createObjectURL.bind(URL)
        URL.createObjectURL = (blob) => {
          kept.given.push((blob as Blob).text())
          return original(blob)
        }
      })
      await press(page, '下载日历文件')
      // The writer of calendar files is fetched at the first click, so the file comes a little after it.
      const given = await page.waitForFunction(() => (globalThis as unknown as { given: Promise<string>[] }).given[0], { timeout: 8000 })
      const text = await given.jsonValue()
      expect(text).toContain('BEGIN:VCALENDAR\r\n')
      expect(text).toContain(`DTSTART;VALUE=DATE:${lastDay.replaceAll('-', '')}\r\n`)
      expect(await bodyText(page)).not.toContain('undefined')
    })

    test('the background shows the days left on the icon, follows a change, and keeps one daily alarm', async () => {
      // In the third month after leaving of one's own accord the day by which to take up medical again leads, 31 days away at most;
      // what has no day shows as "!".
      const leftOn = addMonthsToDate(today, -3)
      const resigned = { insuredPlace: '310000', hukouPlace: '310000', leftOn, lastPaidMonth: leftOn.slice(0, 7), exit: 'resigned' }
      await show('reminders', { profiles: { active: 'p1', list: [{ id: 'p1', name: '我', profile: resigned }] } })
      const icon = () =>
        page.evaluate(async () => {
          const { chrome: api } = globalThis as unknown as {
            chrome: {
              action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> }
              alarms: { getAll(): Promise<{ name: string; periodInMinutes: number }[]> }
            }
          }
          return {
            text: await api.action.getBadgeText({}),
            title: await api.action.getTitle({}),
            alarms: (await api.alarms.getAll()).map(({ periodInMinutes }) => periodInMinutes),
          }
        })
      await expect.poll(async () => (await icon()).text, { timeout: 8000 }).toMatch(/^\d{1,2}$/)
      expect(await icon()).toMatchObject({ title: expect.stringMatching(/^社保接续 · (今天|明天|还有 \d+ 天)：/), alarms: [1440] })
      await press(page, '在工具栏图标上显示剩余天数\n60 天以内最近的一件。')
      await expect.poll(async () => (await icon()).text, { timeout: 8000 }).toBe('')
    })
  })
})
