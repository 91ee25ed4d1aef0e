import { describe, expect, it } from 'vitest'
import { isArticle } from '../../../src/spotter/article.ts'
import { complete, hostsElsewhere, isOffices, mayBeOffices } from '../../../src/spotter/complete.ts'
import { audienceOf } from '../../../src/spotter/audience.ts'
import { excerpt } from '../../../src/spotter/excerpt.ts'
import { glance } from '../../../src/spotter/glance.ts'
import { headsOf } from '../../../src/spotter/heads.ts'
import { hostHint, hostOf, isFundsHost, isRoot } from '../../../src/spotter/host.ts'
import { kindOf } from '../../../src/spotter/kinds.ts'

import { imitation } from '../../../src/spotter/lookalike.ts'
import { locate, type Known } from '../../../src/spotter/places.ts'
import { emptyReading, type Reading } from '../../../src/spotter/reading.ts'
import { showsRecord } from '../../../src/spotter/record.ts'
import { secondLook } from '../../../src/spotter/secondLook.ts'
import { confidence, sight } from '../../../src/spotter/sight.ts'
import { subjectEvidence } from '../../../src/spotter/subject.ts'
import { tidy, tidyLines } from '../../../src/spotter/text.ts'
import { known } from './world.ts'

/*
 * Every sign that a page is judged by: a page that just has it, and beside it one that just has not. Pages are given by what was read of
 * them. `null`: the sign is not there.
 */

type Part = Partial<Reading>
const page = (part: Part): Reading => ({ ...emptyReading(), ...part })
const times = (count: number, text = '文'): string => text.repeat(count)
const weightOf = (evidence: readonly { signal: string; weight: number }[], signal: string): number | null =>
  evidence.find((one) => one.signal === signal)?.weight ?? null

const PLAIN = 'https://www.x.gov.cn/a'
const LABOUR = 'https://rsj.x.gov.cn/a'
const INSURER = 'https://sbj.x.gov.cn/a'
const DATED = { meta: { pubdate: '2026-01-05' } }

describe('hosts and addresses', () => {
  it.each<[url: string | null, host: string | null]>([
    ['https://A.gov.cn./x', 'a.gov.cn'],
    ['https://a.gov.cn../x', null],
    ['https://.a.gov.cn/x', '.a.gov.cn'],
    ['ftp://a.gov.cn/', null],
    ['a.gov.cn', null],
    [null, null],
  ])('the host of %s is %s', (url, host) => expect(hostOf(url)).toBe(host))

  it.each<[url: string | null, root: boolean]>([
    ['https://a.gov.cn', true],
    ['https://a.gov.cn/', true],
    ['https://a.gov.cn/index.html', true],
    ['https://a.gov.cn/#/home', true],
    ['https://a.gov.cn/#/', true],
    ['https://a.gov.cn/b', false],
    ['https://a.gov.cn/b/index.html', false],
    [null, false],
  ])('%s is a home page: %s', (url, root) => expect(isRoot(url)).toBe(root))

  it.each<[url: string | null, hint: string | null, fund: boolean]>([
    ['https://sbj.x.gov.cn/', 'insurance', false],
    ['https://ybj.x.gov.cn/', 'insurance', false],
    ['https://www.szsi.gov.cn/', 'insurance', false],
    ['https://gjj.x.gov.cn/', 'insurance', true],
    ['https://rsj.x.gov.cn/', 'labour', false],
    ['https://www.x.gov.cn/gjj.html', null, false],
    [null, null, false],
  ])('%s hints at %s, a fund’s: %s', (url, hint, fund) => expect([hostHint(url), isFundsHost(url)]).toEqual([hint, fund]))
})

describe('plain text', () => {
  it.each([
    ['Ａ　社保\u200b', 'A 社保'],
    [' a\n\nb\tc ', 'a b c'],
    ['a\u0000b', 'ab'],
  ])('%j as one line', (text, line) => expect(tidy(text)).toBe(line))
  it.each([
    ['a \n b', 'a\nb'],
    ['a\n\n\nb', 'a\nb'],
    ['a\v\vb', 'a\vb'],
    // A line that ends within a cell ends the row.
    ['a\v\nb', 'a\nb'],
    ['\n a\tb \n', 'a\tb'],
    ['\va\v', 'a'],
    ['aVb', 'aVb'],
  ])('%j as lines', (text, lines) => expect(tidyLines(text)).toBe(lines))
})

describe('an article', () => {
  const headed = (main: string): Part => ({ headings: ['通知'], main })
  it.each<[what: string, part: Part, url: string | null, article: boolean]>([
    ['says so in its tags', DATED, null, true],
    ['has an article’s title in its tags', { meta: { articletitle: '通知' } }, null, true],
    ['a home page, whatever its tags say', DATED, 'https://a.gov.cn/', false],
    ['by its path', {}, 'https://a.gov.cn/art/2026/1/9/art_1_2.html', true],
    ['a file in a folder of a day', {}, 'https://a.gov.cn/202601/x.html', true],
    ['no file in such a folder', {}, 'https://a.gov.cn/202601/x', false],
    ['a folder of a day behind the question mark', {}, 'https://a.gov.cn/x?u=/202601/x.html', true],
    ['by the line under its heading', headed('发布时间:今天'), null, true],
    ['by its source', headed('来源:本局'), null, true],
    ['by a day under its heading', headed('2026-01-05'), null, true],
    ['by a day in words', headed('2026年1月5日'), null, true],
    ['without a heading', { main: '发布时间:2026-01-05' }, null, false],
    ['with a month alone', headed('2026年1月'), null, false],
    ['with a day 290 characters below', headed(`${times(290)}2026-01-05`), null, true],
    ['with a day that begins at the 295th', headed(`${times(295)}2026-01-05`), null, false],
    // A day in a table of records dates nothing; one in a line with a single tab does.
    ['with a day in a row of a table', headed('\t2026-01-05\t养老'), null, false],
    ['with a day in a row that has words before it', headed('记录\t2026-01-05\t养老'), null, true],
    ['with a day in a row of one cell', headed('\t2026-01-05'), null, true],
    ['with a day behind the rows of a table', headed('\t养老\t400\n2026-01-05'), null, true],
    ['with rows alone', headed('\t2026-01-05\t养老\n\t2026-02-05\t养老'), null, false],
  ])('%s', (_, part, url, article) => expect(isArticle(page(part), url)).toBe(article))
})

describe('what a page says at its top', () => {
  it.each<[title: string, part: Part, subject: string[], site: string, column: string]>([
    ['参保登记-苏州市社会保险局', {}, ['参保登记'], '苏州市社会保险局', ''],
    ['参保登记_办事指南_苏州市人民政府', {}, ['参保登记'], '苏州市人民政府', '办事指南'],
    ['参保登记 苏州市人民政府', {}, ['参保登记'], '苏州市人民政府', ''],
    ['苏州市社会保险局', {}, ['苏州市社会保险局'], '苏州市社会保险局', ''],
    ['首页-苏州市社会保险局', {}, ['苏州市社会保险局'], '苏州市社会保险局', ''],
    ['参保登记-www.a.gov.cn', {}, ['参保登记'], '', ''],
    ['参保登记', { headings: ['参保登记', '办理条件', '材料'] }, ['参保登记', '办理条件'], '', ''],
    [
      '参保登记',
      { meta: { articletitle: '登记', sitename: '某局', columnname: '通知' }, crumb: '首页 > 通知' },
      ['参保登记', '登记'],
      '某局',
      '通知  首页 > 通知',
    ],
    ['2026-2027年度', {}, ['2026-2027年度'], '', ''],
  ])('%s', (title, part, subject, site, column) => expect(headsOf(page({ title, ...part }))).toMatchObject({ subject, site, column }))

  it('the steps of its place, the last first, without those that say nothing', () => {
    const crumb = `当前位置:首页 > 政务公开 > 社保 > 正文 > ${times(25)}`
    expect(headsOf(page({ crumb, open: '社保 医保' }))).toMatchObject({ steps: ['社保', '政务公开'], open: ['医保', '社保'] })
    expect(headsOf(page({ crumb: times(24) })).steps).toEqual([times(24)])
  })
})

describe('the first look', () => {
  const schemes = '社保 医保 公积金'
  it.each<[what: string, part: Part, url: string | null, signal: string, weight: number | null]>([
    ['a scheme in the title', { title: '社保参保' }, PLAIN, 'head-scheme', 5],
    ['none', { title: '滞纳金说明' }, PLAIN, 'head-scheme', null],
    ['a word of the counter', { title: '滞纳金说明' }, PLAIN, 'head-counter', 2],
    ['beside a scheme it says no more', { title: '社保滞纳金' }, PLAIN, 'head-counter', null],
    ['another matter', { title: '公务员考试' }, PLAIN, 'head-elsewhere', -5],
    ['another matter beside a scheme', { title: '社保培训' }, PLAIN, 'head-elsewhere', -2],
    ['news', { title: '本局召开会议' }, PLAIN, 'head-news', -3],
    ['a scheme in its column', { title: '说明', crumb: '社保' }, PLAIN, 'column', 1.5],
    ['an open tab of a page that names its site alone', { title: '苏州市人民政府', open: '社保' }, PLAIN, 'column', 1.5],
    ['an open tab of another', { title: '说明', open: '社保' }, PLAIN, 'column', null],
    // Three words in three hundred characters are a text of the schemes; two thirds of that count for 8/27, a third for 1/27.
    ['a text of three words', { main: schemes }, PLAIN, 'text', 5.5],
    ['of two', { main: '社保 医保' }, PLAIN, 'text', 1.63],
    ['of one', { main: '社保' }, PLAIN, 'text', 0.2],
    ['of three in six hundred characters', { main: schemes + times(590) }, PLAIN, 'text', 1.38],
    ['of six in six hundred', { main: `${schemes}${schemes}${times(580)}` }, PLAIN, 'text', 5.5],
    [
      'of three in nine hundred letters',
      { main: `pension insurance, medical insurance, social insurance ${times(845, 'a')}` },
      PLAIN,
      'text',
      5.5,
    ],
    ['a long text without a word', { main: times(501) }, PLAIN, 'text-elsewhere', -3],
    ['one of five hundred characters', { main: times(500) }, PLAIN, 'text-elsewhere', null],
    ['a thousand characters with a word', { main: `社保${times(998)}` }, PLAIN, 'text-elsewhere', null],
    ['a thousand and one', { main: `社保${times(999)}` }, PLAIN, 'text-elsewhere', -3],
    ['on a bureau’s home page', { title: '苏州市社会保险局', main: times(501) }, 'https://sbj.x.gov.cn/', 'text-elsewhere', null],
    ['on its other pages', { title: '苏州市社会保险局', main: times(501) }, 'https://sbj.x.gov.cn/a', 'text-elsewhere', -3],
    ['three words of the counter', { main: '险种 基数 滞纳金' }, PLAIN, 'text-counter', 1],
    ['two', { main: '险种 基数' }, PLAIN, 'text-counter', null],
    ['one field that asks for what a bureau does', { labels: ['身份证号', '姓名'] }, PLAIN, 'form-labels', 1],
    ['four', { labels: ['身份证号', '参保地', '险种', '户口性质'] }, PLAIN, 'form-labels', 4],
    ['five', { labels: ['身份证号', '参保地', '险种', '户口性质', '基数'] }, PLAIN, 'form-labels', 4],
    ['none', { labels: ['姓名'] }, PLAIN, 'form-labels', null],
    ['a field code', { codes: ['AAC002'] }, PLAIN, 'field-codes', 1],
    ['three field codes', { codes: ['AAC002', 'AAC003', 'AAB001'] }, PLAIN, 'field-codes', 2],
    ['a host of the trade', {}, INSURER, 'host-insurance', 3],
    ['a labour bureau’s', {}, LABOUR, 'host-labour', 1.5],
    ['a page that names a bureau alone', { title: '苏州市社会保险局' }, PLAIN, 'bureau-home', 5],
    ['a page on a bureau’s site', { title: '登记-苏州市社会保险局' }, PLAIN, 'bureau-site', 1],
    ['a page on another’s', { title: '登记-苏州市人民政府' }, PLAIN, 'bureau-site', null],
    ['a page of 159 characters', { main: times(159) }, LABOUR, 'empty-page', 2],
    ['of 160', { main: times(160) }, LABOUR, 'empty-page', null],
    ['an empty one on another host', {}, PLAIN, 'empty-page', null],
    ['an empty one on another matter', { title: '公务员考试' }, LABOUR, 'empty-page', null],
    ['an empty one with news', { title: '召开会议' }, LABOUR, 'empty-page', null],
    ['an empty home page', {}, 'https://rsj.x.gov.cn/', 'root-address', 1],
    ['an empty page that is none', {}, LABOUR, 'root-address', null],
    ['a home page with text', { main: times(160) }, 'https://rsj.x.gov.cn/', 'root-address', null],
  ])('%s: %s', (_, part, url, signal, weight) => {
    const reading = page(part)
    expect(weightOf(subjectEvidence(reading, headsOf(reading), url), signal)).toBe(weight)
  })

  it('confidence grows with the distance from the threshold, on either side', () => {
    expect([0, 1.5, -1.5, 3].map(confidence)).toEqual([0.5, 0.73, 0.73, 0.88])
  })
  it('an address proves nothing where it is not an office’s', () => {
    const signals = (official: boolean) => sight(page({}), INSURER, official).evidence.map(({ signal }) => signal)
    expect([signals(true).includes('host-insurance'), signals(false)]).toEqual([true, []])
  })
  it.each<[title: string, official: boolean | null, social: boolean]>([
    ['社保', true, true],
    ['说明', true, false],
    ['社保', false, false],
    ['社保', null, false],
  ])('“%s” on a host that is official: %s', (title, official, social) =>
    expect(sight(page({ title }), PLAIN, official)).toMatchObject({ social, official }),
  )
})

describe('the second look', () => {
  const host = (purposes: string[], operator = 'hrss'): Known => ({
    hosts: [{ host: 'www.x.gov.cn', place: '320500', operator, purposes }],
    divisions: [],
  })
  const NONE: Known = { hosts: [], divisions: [] }
  const hall = (...headings: string[]): Part => ({ title: '服务大厅', headings })
  const column = (columnname: string) => ({ meta: { pubdate: '2026-01-05', columnname } })
  it.each<[what: string, part: Part, url: string | null, signal: string, weight: number | null, known?: Known]>([
    ['an article is no empty shell', { title: '说明', ...DATED }, LABOUR, 'dated-article', -2],
    ['a page without a date may be one', { title: '说明' }, LABOUR, 'dated-article', null],
    ['an article that names no scheme', { title: '说明', ...DATED }, PLAIN, 'names-no-scheme', -2],
    ['one that does', { title: '社保说明', ...DATED }, PLAIN, 'names-no-scheme', null],
    ['one in a column that does', { title: '说明', ...column('社保') }, PLAIN, 'names-no-scheme', null],
    ['one whose text is of the schemes', { title: '说明', main: '社保 医保 公积金', ...DATED }, PLAIN, 'names-no-scheme', null],
    ['one whose text names two', { title: '说明', main: '社保 医保', ...DATED }, PLAIN, 'names-no-scheme', -2],
    ['one headed as a bureau’s home', { title: '苏州市社会保险局', ...DATED }, PLAIN, 'names-no-scheme', null],
    ['one in a column of an insurer’s', { title: '通知公告', headings: ['联系方式'], ...DATED }, INSURER, 'names-no-scheme', null],
    ['the same elsewhere', { title: '通知公告', headings: ['联系方式'], ...DATED }, PLAIN, 'names-no-scheme', -2],
    ['an office of ours serves it', { title: '社保登记', main: '实施主体:苏州市社会保险局' }, PLAIN, 'served-by-an-office', 2],
    ['nothing is named', { title: '登记', main: '实施主体:苏州市社会保险局' }, PLAIN, 'served-by-an-office', null],
    ['an errand on a bureau’s host', { title: '劳动能力鉴定' }, LABOUR, 'head-errand', 2.5],
    ['an errand elsewhere', { title: '劳动能力鉴定' }, PLAIN, 'head-errand', null],
    ['an errand that an office of ours serves', { title: '劳动能力鉴定', main: '实施主体:苏州市社会保险局' }, PLAIN, 'head-errand', 2.5],
    ['an errand that is ours anywhere', { title: '员工录用一件事' }, PLAIN, 'head-errand', 2.5],
    ['the lowest wage', { title: '最低工资标准' }, PLAIN, 'head-errand', 2.5],
    ['savings taken out', { title: '还贷提取', main: '公积金' }, PLAIN, 'head-errand', 2.5],
    ['of anything else', { title: '还贷提取' }, PLAIN, 'head-errand', null],
    ['a scheme is there already', { title: '失业保险劳动能力鉴定' }, LABOUR, 'head-errand', null],
    ['a system of ours rests', { title: '系统维护公告', main: '社保系统' }, LABOUR, 'system-rests', 3],
    ['another system', { title: '系统维护公告', main: '本系统' }, LABOUR, 'system-rests', null],
    ['any system of an insurer’s', { title: '系统维护公告' }, INSURER, 'system-rests', 3],
    ['a system on another host', { title: '系统维护公告', main: '社保系统' }, PLAIN, 'system-rests', null],
    ['a shell that names its bureau', { title: '人社' }, LABOUR, 'shell-of-a-bureau', 1],
    ['an article', { title: '人社', ...DATED }, LABOUR, 'shell-of-a-bureau', null],
    ['a shell that names nothing', { title: '说明' }, LABOUR, 'shell-of-a-bureau', null],
    ['by another name', { title: '社会保障' }, LABOUR, 'shell-of-a-bureau', 1],
    ['by the short one', { title: '城乡社保障' }, LABOUR, 'shell-of-a-bureau', 1],
    ['in its second heading', { title: '说明', headings: ['事项', '人社'] }, LABOUR, 'shell-of-a-bureau', 1],
    ['a page with text', { title: '人社', main: times(160) }, LABOUR, 'shell-of-a-bureau', null],
    ['of two errands the first counts', { title: '业务系统升级', main: '社保' }, LABOUR, 'system-rests', null],
    ['a tax', { title: '增值税发票' }, PLAIN, 'head-elsewhere', -5],
    ['a tax beside a scheme', { title: '社保费增值税' }, PLAIN, 'head-elsewhere', -2],
    ['a tax in an empty page', { title: '增值税发票' }, LABOUR, 'head-elsewhere', -7],
    ['at the root', { title: '增值税发票' }, 'https://rsj.x.gov.cn/', 'head-elsewhere', -8],
    ['in an article, which is not empty', { title: '增值税发票', ...DATED }, LABOUR, 'head-elsewhere', -5],
    ['a bureau’s page among exams', { title: '苏州市社会保险局', crumb: '首页 > 考试' }, PLAIN, 'stands-elsewhere', -5],
    ['among news', { title: '苏州市社会保险局', crumb: '首页 > 工作动态' }, PLAIN, 'stands-elsewhere', -5],
    ['among schemes', { title: '苏州市社会保险局', crumb: '首页 > 社保考试' }, PLAIN, 'stands-elsewhere', null],
    ['another page among exams', { title: '说明', crumb: '首页 > 考试' }, PLAIN, 'stands-elsewhere', null],
    ['who buys for the schemes', { title: '社保采购公告' }, PLAIN, 'procurement', -12],
    ['who is paid by them', { title: '定点医疗机构考核' }, PLAIN, 'about-institutions', -12],
    ['one theme of four', hall('社保', '教育', '交通', '税务'), PLAIN, 'one-theme-of-many', -5],
    ['two of four', hall('社保', '医保', '交通', '税务'), PLAIN, 'one-theme-of-many', -5],
    ['three of four', hall('社保', '医保', '公积金', '税务'), PLAIN, 'one-theme-of-many', null],
    ['one of three', hall('社保', '教育', '交通'), PLAIN, 'one-theme-of-many', null],
    ['parts of one matter', hall('社保', '办理条件', '交通', '税务'), PLAIN, 'one-theme-of-many', null],
    ['a hall of ours by its host', hall('社保', '教育', '交通', '税务'), LABOUR, 'one-theme-of-many', null],
    ['by its title', { ...hall('社保', '教育', '交通', '税务'), title: '社保服务大厅' }, PLAIN, 'one-theme-of-many', null],
    ['accounts of an office', { title: '社保决算' }, PLAIN, 'budget', -12],
    ['a table of a yearbook', { title: '社会保险情况', main: '参保人数（万人） 基金收入（亿元） 支出(亿元)' }, PLAIN, 'statistics', -12],
    ['two sums in a text', { title: '社会保险情况', main: '参保人数（万人） 基金收入（亿元）' }, PLAIN, 'statistics', null],
    ['a scheme in passing', { title: '社保值班' }, PLAIN, 'mentions-in-passing', -1],
    ['no scheme at all', { title: '值班' }, PLAIN, 'mentions-in-passing', -5],
    ['news of an office', { title: '社保荣获' }, PLAIN, 'news-of-an-office', -9],
    ['news that names no scheme', { title: '荣获' }, PLAIN, 'news-of-an-office', -4],
    ['praise', { title: '社保赋能' }, PLAIN, 'praise-of-an-office', -9],
    ['praise that names no scheme', { title: '赋能' }, PLAIN, 'praise-of-an-office', -4],
    ['a notice', { title: '社保赋能通知' }, PLAIN, 'praise-of-an-office', null],
    ['a guide: three words of advice', { title: '社保赋能', main: '可以 材料 流程' }, PLAIN, 'praise-of-an-office', null],
    ['two', { title: '社保赋能', main: '可以 材料' }, PLAIN, 'praise-of-an-office', -9],
    ['a list of news', { title: '社保工作动态' }, PLAIN, 'column-of-news', -12],
    ['with a field', { title: '社保工作动态', fields: 1 }, PLAIN, 'column-of-news', -12],
    ['with two', { title: '社保工作动态', fields: 2 }, PLAIN, 'column-of-news', null],
    ['with a word of advice', { title: '社保工作动态', main: '可以' }, PLAIN, 'column-of-news', -12],
    ['with two words of advice', { title: '社保工作动态', main: '可以 材料' }, PLAIN, 'column-of-news', null],
    ['an article in a column of news', { title: '社保', ...column('工作动态') }, PLAIN, 'column-of-news', -12],
    ['in a folder of news', { title: '社保', ...DATED }, 'https://www.x.gov.cn/xwdt/a', 'column-of-news', -12],
    ['a notice kept in a folder of news', { title: '社保', ...column('通知') }, 'https://www.x.gov.cn/xwdt/a', 'column-of-news', null],
    ['an article headed so, elsewhere', { title: '社保动态', ...column('社保') }, PLAIN, 'column-of-news', null],
    ['a rule in a column of news', { title: '社保办法', ...column('工作动态') }, PLAIN, 'column-of-news', null],
    ['a shell on something else', { title: '领导们的分工' }, LABOUR, 'titled-otherwise', -5],
    ['a page on something else', { title: '领导们的分工', main: times(160) }, LABOUR, 'titled-otherwise', -3],
    ['five characters may be a page that loads', { title: '领导的分工' }, LABOUR, 'titled-otherwise', null],
    ['not among columns', { title: '分工', crumb: '机构' }, LABOUR, 'titled-otherwise', -5],
    ['one character is nothing there either', { title: '分', crumb: '机构' }, LABOUR, 'titled-otherwise', null],
    ['a question', { title: '领导们的分工?' }, LABOUR, 'titled-otherwise', null],
    ['a service', { title: '领导们的分工查询' }, LABOUR, 'titled-otherwise', null],
    ['a form', { title: '领导们的分工', fields: 2 }, LABOUR, 'titled-otherwise', null],
    ['a field', { title: '领导们的分工', fields: 1 }, LABOUR, 'titled-otherwise', -5],
    ['a field that asks for what a bureau does', { title: '领导们的分工', labels: ['身份证号'] }, LABOUR, 'titled-otherwise', null],
    ['on another host', { title: '领导们的分工' }, PLAIN, 'titled-otherwise', null],
    ['the theme of a column', { title: '领导们的分工', crumb: '社会保障' }, LABOUR, 'titled-otherwise', null],
    ['private provision', { title: '企业年金' }, PLAIN, 'private-provision', -5],
    ['beside a scheme', { title: '社保与企业年金' }, PLAIN, 'private-provision', null],
    ['the central bank', { title: '社保' }, 'https://www.pbc.gov.cn/a', 'host-of-another-office', -12],
    ['a host like its name', { title: '社保' }, 'https://www.apbc.gov.cn/a', 'host-of-another-office', null],
    ['a host of jobs by its name', {}, 'https://zhaopin.x.gov.cn/a', 'host-of-another-matter', -3],
    ['by the registry', {}, PLAIN, 'host-of-another-matter', -3, host(['jobs', 'exams'])],
    ['of jobs among others', {}, PLAIN, 'host-of-another-matter', null, host(['jobs', 'login'])],
    ['of nothing known', {}, PLAIN, 'host-of-another-matter', null, host([])],
    ['a listed service', {}, PLAIN, 'listed-service', 1.5, host(['news', 'login'])],
    ['of another office', {}, PLAIN, 'listed-service', null, host(['login'], 'tax')],
    ['of none that serve', {}, PLAIN, 'listed-service', null, host(['news'])],
    ['an article there', DATED, PLAIN, 'listed-service', null, host(['login'])],
    ['named by its first line', { main: '失业保险金' }, PLAIN, 'opening-scheme', 3],
    ['by what is done', { main: '失业保险金申领--登记个人信息' }, PLAIN, 'opening-scheme', 4.5],
    ['behind the line of its place', { main: '当前位置:首页\n失业保险金' }, PLAIN, 'opening-scheme', 3],
    ['in a row of a table', { main: '\t失业保险金\t登记' }, PLAIN, 'opening-scheme', 4.5],
    ['forty characters', { main: `失业保险金${times(35)}` }, PLAIN, 'opening-scheme', 3],
    ['forty-one', { main: `失业保险金${times(36)}` }, PLAIN, 'opening-scheme', null],
    ['one that is not ours', { main: '失业保险金采购' }, PLAIN, 'opening-scheme', null],
    ['under a title that says nothing', { title: '打印', main: '失业保险金' }, PLAIN, 'opening-scheme', 3],
    ['under a title that says something', { title: '说明', main: '失业保险金' }, PLAIN, 'opening-scheme', null],
    ['an article under the name of its site', { title: '苏州市人民政府', main: '失业保险金', ...DATED }, PLAIN, 'opening-scheme', 3],
    ['another page under it', { title: '苏州市人民政府', main: '失业保险金' }, PLAIN, 'opening-scheme', null],
    ['few words', { title: '公告', main: '你好' }, PLAIN, 'few-words-on-a-general-site', -3],
    ['few words on a host of ours', { title: '公告', main: '你好' }, LABOUR, 'few-words-on-a-general-site', null],
    ['four schemes in a sentence', { title: '公告', main: '社保,医保,公积金,参保' }, PLAIN, 'few-words-on-a-general-site', -3],
    ['five', { title: '公告', main: '社保,医保,公积金,参保,五险' }, PLAIN, 'few-words-on-a-general-site', null],
    [
      'five in a line of fifteen characters',
      { title: '公告', main: '社保 医保 公积金 参保 五险' },
      PLAIN,
      'few-words-on-a-general-site',
      -3,
    ],
    ['of sixteen', { title: '公告', main: '社保 医保 公积金 参保 五险呀' }, PLAIN, 'few-words-on-a-general-site', null],
    ['a menu of ours', { title: '公告', main: '社保\n医保\n公积金\n参保\n五险' }, PLAIN, 'few-words-on-a-general-site', null],
    ['four items', { title: '公告', main: '社保\n医保\n公积金\n参保' }, PLAIN, 'few-words-on-a-general-site', -3],
    ['five of seven', { title: '公告', main: '社保\n医保\n公积金\n参保\n五险\n交通\n教育' }, PLAIN, 'few-words-on-a-general-site', null],
    [
      'five of eight',
      { title: '公告', main: '社保\n医保\n公积金\n参保\n五险\n交通\n教育\n税务' },
      PLAIN,
      'few-words-on-a-general-site',
      -3,
    ],
    ['a field of ours', { title: '公告', labels: ['身份证号'] }, PLAIN, 'few-words-on-a-general-site', null],
    ['a field code and no label', { title: '公告', codes: ['AAC002'] }, PLAIN, 'few-words-on-a-general-site', null],
    ['without an address', { title: '公告', main: '你好' }, null, 'few-words-on-a-general-site', null],
  ])('%s: %s', (_, part, url, signal, weight, at = NONE) => {
    const reading = page(part)
    const heads = headsOf(reading)
    expect(weightOf(secondLook(reading, heads, url, at, subjectEvidence(reading, heads, url)), signal)).toBe(weight)
  })
})

describe('the kind of a page', () => {
  const login = { password: true, fields: 2, labels: ['证件号码', '密码'] }
  const BUREAU = '苏州市社会保险局'
  it.each<[what: string, part: Part, url: string | null, kind: string]>([
    ['a manual', { title: '操作手册' }, null, 'guide'],
    ['a manual by its third heading', { title: '参保登记', headings: ['一', '二', '用户手册'] }, null, 'guide'],
    ['not by its fourth', { title: '参保登记', headings: ['一', '二', '三', '用户手册'] }, null, 'register'],
    ['a query with its password', { ...login, title: '社保查询', buttons: ['查 询'] }, null, 'query'],
    ['a print with its password', { ...login, title: '社保打印', buttons: ['打印'] }, null, 'query'],
    ['a query that one signs in for', { ...login, title: '社保查询', buttons: ['登 录'] }, null, 'login'],
    ['headed by the record that one signs in for', { ...login, title: '参保信息查询', buttons: ['登 录'] }, null, 'query'],
    ['a password', { ...login, title: '社保' }, null, 'login'],
    ['a login in the head of a home page', { ...login, fields: 1, title: BUREAU, links: Array<string>(21).fill('a') }, null, 'portal'],
    ['a home page that is hardly more', { ...login, fields: 1, title: BUREAU, links: Array<string>(20).fill('a') }, null, 'login'],
    ['a home page with much text', { ...login, fields: 1, title: BUREAU, main: times(2501) }, null, 'portal'],
    ['with less', { ...login, fields: 1, title: BUREAU, main: times(2500) }, null, 'login'],
    ['a login in the head of an article', { ...login, title: '社保办法', ...DATED }, null, 'policy'],
    ['a login under a rule without a date', { ...login, title: '社保办法' }, null, 'login'],
    ['a login in an article that is no document', { ...login, title: '社保', ...DATED }, null, 'login'],
    ['headed login', { title: '用户登录' }, null, 'login'],
    ['headed login above a long text', { title: '用户登录', main: times(800) }, null, 'policy'],
    ['a code instead of a password', { title: '业务', fields: 1, buttons: ['登录'] }, null, 'login'],
    ['a form to register', { title: '参保登记', fields: 1, labels: ['姓名'] }, null, 'register'],
    ['a form to pay', { title: '缴费申报', fields: 1, labels: ['姓名'] }, null, 'pay'],
    ['a form by its buttons', { title: '业务', fields: 1, buttons: ['缴款'] }, null, 'pay'],
    ['a form by its labels', { title: '业务', fields: 1, labels: ['失业金额'] }, null, 'unemployment'],
    ['a form that says nothing', { title: '业务', fields: 1, labels: ['姓名'] }, null, 'register'],
    ['a field that asks for nothing', { title: '业务', fields: 1 }, null, 'portal'],
    ['a home page with one field', { title: BUREAU, fields: 1, labels: ['姓名'] }, null, 'portal'],
    ['a document with three fields, two of them personal', { title: '缴费指南', fields: 3, labels: ['姓名', '手机'] }, null, 'pay'],
    ['with two fields', { title: '缴费指南', fields: 2, labels: ['姓名', '手机'] }, null, 'guide'],
    ['with one that is personal', { title: '缴费指南', fields: 3, labels: ['姓名', '姓名'] }, null, 'guide'],
    ['a record', { main: '\t202601\t养老', labels: ['缴费年月', '险种'] }, null, 'query'],
    ['a record with a title', { title: '业务', main: '\t202601\t养老', labels: ['缴费年月', '险种'] }, null, 'portal'],
    ['a home page', { title: BUREAU }, null, 'portal'],
    ['a fund’s home page', { title: '苏州市住房公积金管理中心' }, null, 'provident-fund'],
    ['a home page of a fund by its host', { title: '苏州市公共服务平台' }, 'https://gjj.x.gov.cn/', 'provident-fund'],
    ['a transfer', { title: '养老保险关系转移接续' }, null, 'transfer'],
    ['an act', { title: '缴费证明' }, null, 'query'],
    ['an act in a document', { title: '缴费证明指南' }, null, 'guide'],
    ['an act with one scheme', { title: '养老缴费明细', main: times(2999, 'a') }, null, 'query'],
    ['above a long text', { title: '养老缴费明细', main: times(3000, 'a') }, null, 'pension'],
    ['in an article', { title: '养老缴费明细', ...DATED }, null, 'pension'],
    ['an act without a scheme in an article', { title: '缴费明细', ...DATED }, null, 'query'],
    ['anything on a fund’s host', { title: '网点' }, 'https://gjj.x.gov.cn/a', 'provident-fund'],
    ['but a scheme', { title: '养老' }, 'https://gjj.x.gov.cn/a', 'pension'],
    ['whatever its savings are for', { title: '养老提取' }, 'https://gjj.x.gov.cn/a', 'provident-fund'],
    ['savings taken out', { title: '租房提取', main: '公积金' }, null, 'provident-fund'],
    ['asked how to join', { title: '如何参加养老保险' }, null, 'register'],
    ['one scheme', { title: '失业保险金' }, null, 'unemployment'],
    ['its first line, where it has no title', { main: '失业保险金' }, null, 'unemployment'],
    ['the line below a row', { main: '\t1\t2\n失业保险金' }, null, 'unemployment'],
    ['a line of a single character names nothing', { main: '失\n\t1' }, null, 'portal'],
    ['of twenty-four', { main: `失业${times(22)}` }, null, 'unemployment'],
    ['of twenty-five', { main: `失业${times(23)}` }, null, 'portal'],
    ['sixty characters down', { main: `\t${times(59)}\n失业保险金` }, null, 'portal'],
    ['two schemes', { title: '失业和养老待遇' }, null, 'portal'],
    ['all together', { title: '社保和医保' }, null, 'portal'],
    ['a rule', { title: '实施办法' }, null, 'policy'],
    ['a guide', { title: '办事指南' }, null, 'guide'],
    ['a guide by its parts', { title: '事项', headings: ['办理条件'] }, null, 'guide'],
    ['a text about moving', { title: '事项', main: times(3, '接续。') }, null, 'transfer'],
    ['one that mentions it', { title: '事项', main: times(2, '接续。') }, null, 'portal'],
    ['a text about one scheme', { title: '事项', main: '失业。失业。失业。' }, null, 'unemployment'],
    ['twice as often as another', { title: '事项', main: '失业。失业。失业。失业。养老。养老。' }, null, 'unemployment'],
    ['not twice as often', { title: '事项', main: '失业。失业。失业。养老。养老。' }, null, 'portal'],
    ['twice', { title: '事项', main: '失业。失业。' }, null, 'portal'],
    ['a scheme’s column', { title: '事项', crumb: '失业' }, null, 'unemployment'],
    ['a text', { title: '事项', main: times(81) }, null, 'policy'],
    ['hardly one', { title: '事项', main: times(80) }, null, 'portal'],
    ['a text that guides', { title: '事项', main: `${times(398)}流程${times(80)}` }, null, 'guide'],
    ['four hundred characters down it does not', { title: '事项', main: `${times(399)}流程${times(80)}` }, null, 'policy'],
    ['links and hardly a sentence', { title: '事项', main: times(81), links: Array<string>(16).fill('a') }, null, 'portal'],
    ['fifteen links', { title: '事项', main: times(81), links: Array<string>(15).fill('a') }, null, 'policy'],
    ['links and sentences', { title: '事项', main: `${times(81)}。。。`, links: Array<string>(16).fill('a') }, null, 'policy'],
    ['links in an article', { title: '事项', main: times(81), links: Array<string>(16).fill('a'), ...DATED }, null, 'policy'],
    ['named by its place among others', { title: BUREAU, crumb: '首页 > 失业' }, `${LABOUR}/b`, 'unemployment'],
    ['by the tab that is open over a form', { title: BUREAU, open: '失业', fields: 1, labels: ['姓名'] }, `${LABOUR}/b`, 'unemployment'],
    ['not over nothing', { title: BUREAU, open: '失业' }, `${LABOUR}/b`, 'portal'],
  ])('%s', (_, part, url, kind) => {
    const reading = page(part)
    expect(kindOf(reading, headsOf(reading), url).kind).toBe(kind)
  })
})

describe('whose business a page is', () => {
  it.each<[what: string, part: Part, whose: string]>([
    ['nobody’s by its words', { title: '社保' }, 'person'],
    ['an employer’s title', { title: '单位参保' }, 'employer'],
    ['a person’s title', { title: '灵活就业' }, 'person'],
    ['both in the title', { title: '单位参保和灵活就业' }, 'both'],
    ['an employer’s field', { title: '社保', labels: ['统一社会信用代码'] }, 'employer'],
    ['a person’s field too', { title: '社保', labels: ['统一社会信用代码', '本人'] }, 'both'],
    ['an employer’s button without a field', { title: '社保', buttons: ['经办人'] }, 'person'],
    ['an employer’s button beside a field', { title: '社保', buttons: ['经办人'], fields: 1 }, 'employer'],
    ['two captions are not one word', { title: '社保', labels: ['单', '位编号'] }, 'person'],
    ['a word in the text', { title: '社保', main: '稳岗' }, 'person'],
    ['two', { title: '社保', main: '稳岗 稳岗' }, 'employer'],
    ['two of either', { title: '社保', main: '稳岗 稳岗 本人 本人' }, 'both'],
    ['an employer’s title over a text for persons', { title: '单位参保', main: '本人 本人' }, 'employer'],
    ['a person’s title over a text for employers', { title: '灵活就业', main: '稳岗 稳岗' }, 'person'],
    ['six thousand characters down', { title: '社保', main: `${times(6000)}稳岗 稳岗` }, 'person'],
    ['a notice to both', { title: '单位参保', main: '各参保单位、灵活就业人员:' }, 'both'],
    ['a notice to employers', { title: '单位参保', main: '各参保单位:' }, 'employer'],
    ['a notice of limits for employers', { title: '缴费基数通知', main: '用人单位 用人单位' }, 'both'],
    ['to declare them', { title: '缴费基数申报通知', main: '用人单位 用人单位' }, 'employer'],
    ['a bureau’s home page with both doors', { title: '苏州市社会保险局', links: ['单位登录', '个人登录'] }, 'both'],
    ['with one', { title: '苏州市社会保险局', links: ['单位登录'] }, 'person'],
    ['with a form', { title: '苏州市社会保险局', links: ['单位登录', '个人登录'], fields: 1 }, 'person'],
  ])('%s', (_, part, whose) => {
    const reading = page(part)
    expect(audienceOf(reading, headsOf(reading), PLAIN).for).toBe(whose)
  })
})

describe('a person’s own record', () => {
  const row = { labels: ['缴费年月', '险种'], main: '\t202601\t养老' }
  it.each<[what: string, part: Part, shown: boolean]>([
    ['headed so, with its rows', { title: '缴费明细', ...row }, true],
    ['by the tab that is open', { title: '社保', open: '缴费明细', ...row }, true],
    ['a notice about it', { title: '缴费明细查询通知', ...row }, false],
    ['headed otherwise', { title: '社保', ...row }, false],
    ['without months', { title: '缴费明细', ...row, main: '\t养老' }, false],
    ['without what was paid', { title: '缴费明细', ...row, labels: ['缴费年月'], main: '\t202601' }, false],
    ['without the name of a month', { title: '缴费明细', ...row, labels: ['险种'] }, false],
    ['a thirteenth month', { title: '缴费明细', ...row, main: '\t202613x' }, false],
  ])('%s', (_, part, shown) => {
    const reading = page(part)
    expect(showsRecord(reading, headsOf(reading))).toBe(shown)
  })
})

describe('the look-alike', () => {
  const COM = 'https://www.x.com/a'
  const BUREAU = '苏州市社会保险局'
  const form = (...labels: string[]): Part => ({ title: '社保', fields: 1, labels })
  const posed = (part: Part): Part => ({ title: BUREAU, ...part })
  const AWAY = { place: null, inHost: false }
  const OLD: Known = { ...known, hosts: [{ host: 'www.x.com', place: '320500', operator: 'hrss', standing: 'unverified' }] }
  it.each<[what: string, part: Part, url: string | null, signal: string, weight: number | null, known?: Known]>([
    ['a bureau’s name', { title: BUREAU }, COM, 'poses-as-bureau', 3.5],
    ['a bureau’s name as its heading', { title: '登录页面', headings: [BUREAU] }, COM, 'poses-as-bureau', 3.5],
    ['a city’s entrance', { title: '苏州社保查询' }, COM, 'poses-as-bureau', 3.5],
    ['what a bureau says', { title: '苏州市社会保险局提醒您参保' }, COM, 'poses-as-bureau', null],
    ['its English name with a Chinese place', { title: 'Hangzhou Social Insurance Bureau' }, COM, 'poses-as-bureau', 3.5],
    ['with another', { title: 'Boston Social Insurance Bureau' }, COM, 'poses-as-bureau', null],
    ['a bureau’s name behind the dash', { title: `登记-${BUREAU}` }, COM, 'names-a-bureau-as-its-site', 3],
    ['in the bar at the top', { title: '登记', chrome: BUREAU }, COM, 'names-a-bureau-as-its-site', 3],
    ['in the third word of the bar', { title: '登记', chrome: `甲 乙 ${BUREAU}` }, COM, 'names-a-bureau-as-its-site', null],
    ['a name like a service’s', { title: '社保卡升级' }, COM, 'named-like-a-service', 2],
    ['any other', { title: '社保卡说明' }, COM, 'named-like-a-service', null],
    ['sixty-one characters of flowers', posed({ main: times(61, '花') }), COM, 'text-is-about-something-else', 2],
    ['sixty', posed({ main: times(60, '花') }), COM, 'text-is-about-something-else', null],
    ['its own name among them does not count', posed({ main: `${BUREAU}${times(60, '花')}` }), COM, 'text-is-about-something-else', null],
    ['a word of what offices do', posed({ main: `${times(61, '花')}服务` }), COM, 'text-is-about-something-else', null],
    ['flowers under another name', { title: '社保', main: times(61, '花') }, COM, 'text-is-about-something-else', null],
    ['thirty-one letters', posed({ main: times(31, 'a') }), COM, 'text-is-about-something-else', 2],
    ['thirty', posed({ main: times(30, 'a') }), COM, 'text-is-about-something-else', null],
    ['an official address of another host', { title: '社保', meta: { url: 'www.a.gov.cn' } }, COM, 'claims-an-official-address', 4],
    ['in its other tag', { title: '社保', meta: { sitedomain: 'www.a.gov.cn' } }, COM, 'claims-an-official-address', 4],
    ['of its own', { title: '社保', meta: { url: 'www.a.gov.cn' } }, 'https://www.a.gov.cn/', 'claims-an-official-address', null],
    ['a file on disk', { title: '社保', meta: { url: 'www.a.gov.cn' } }, null, 'claims-an-official-address', 4],
    ['a site’s number in its tag', { title: '社保', meta: { siteidcode: '3205000001' } }, COM, 'carries-a-government-site-code', 1.5],
    ['in its foot', { title: '社保', chrome: '标识码:3205000001' }, COM, 'carries-a-government-site-code', 1.5],
    ['a shorter number', { title: '社保', meta: { siteidcode: '320500000' } }, COM, 'carries-a-government-site-code', null],
    ['gov.cn in the middle', { title: '社保' }, 'https://rsj.gov.cn.x.com/', 'official-name-inside-the-address', 2],
    ['gov-cn', { title: '社保' }, 'https://gov-cn.com/', 'official-name-inside-the-address', 2],
    ['gov as a part', { title: '社保' }, 'https://rsj.gov.x.com/', 'official-name-inside-the-address', 2],
    ['another country’s', { title: '社保' }, 'https://www.gov.uk/', 'official-name-inside-the-address', null],
    ['behind the question mark', { title: '社保' }, 'https://www.x.com/?u=gov.cn', 'official-name-inside-the-address', null],
    ['a scheme in the title', { title: '社保' }, COM, 'head-names-scheme', 0.5],
    ['a scheme in the text', { title: '说明', main: '社保' }, COM, 'text-names-scheme', 0.5],
    ['in both', { title: '社保', main: '社保' }, COM, 'text-names-scheme', null],
    ['an authority in the text', { title: '说明', main: '社会保险局' }, COM, 'text-names-an-authority', 0.5],
    ['five hundred characters down', { title: '社保', main: `${times(500)}社会保险局` }, COM, 'text-names-an-authority', null],
    ['beside its own name', posed({ main: '社会保险局' }), COM, 'text-names-an-authority', null],
    ['no name at all: not judged', { title: '说明', fields: 1, labels: ['身份证号'] }, COM, 'asks-for-id-number', null],
    ['an identity number', form('身份证号'), COM, 'asks-for-id-number', 1.5],
    ['its words without a field', { ...form('身份证号'), fields: 0 }, COM, 'asks-for-id-number', null],
    ['a bank card', form('银行卡号'), COM, 'asks-for-bank-card', 1.5],
    ['a code by text message', form('短信验证码'), COM, 'asks-for-sms-code', 1.5],
    ['a personal number', form('个人编号'), COM, 'asks-for-personal-number', 1],
    ['a telephone number', form('手机号'), COM, 'asks-for-phone', 0.25],
    ['a password', { ...form(), password: true }, COM, 'asks-for-password', 1.5],
    ['a card’s password', form('取款密码'), COM, 'asks-for-card-password', 3],
    ['who, and a password', { ...form('身份证号'), password: true }, COM, 'asks-who-and-a-secret', 1.5],
    ['who, and a card', form('个人编号', '银行卡号'), COM, 'asks-who-and-a-secret', 1.5],
    ['who alone', form('身份证号'), COM, 'asks-who-and-a-secret', null],
    ['a secret alone', { ...form(), password: true }, COM, 'asks-who-and-a-secret', null],
    ['money at once', posed({ ...form('身份证号'), title: BUREAU, main: '微信支付' }), COM, 'takes-money', 1.5],
    ['money behind a login', posed({ ...form('身份证号'), title: BUREAU, main: '微信支付', password: true }), COM, 'takes-money', null],
    [
      'two offers behind a login',
      posed({ ...form('身份证号'), title: BUREAU, main: '加微信,秒到账', password: true }),
      COM,
      'takes-money',
      1.5,
    ],
    ['one offer', posed({ ...form('身份证号'), title: BUREAU, main: '秒到账' }), COM, 'takes-money', null],
    ['a warning of them', posed({ ...form('身份证号'), title: BUREAU, main: '严禁加微信,秒到账' }), COM, 'takes-money', null],
    [
      'the sentence after a warning',
      posed({ ...form('身份证号'), title: BUREAU, main: '谨防诈骗。加微信,秒到账' }),
      COM,
      'takes-money',
      1.5,
    ],
    ['money from nobody', posed({ ...form('姓名'), title: BUREAU, main: '微信支付' }), COM, 'takes-money', null],
    ['money under no bureau’s name', { ...form('身份证号'), main: '微信支付' }, COM, 'takes-money', null],
    ['speaking for an authority', { ...form('身份证号'), main: '社保局授权' }, COM, 'claims-authority', 3],
    ['where nothing secret is asked', { ...form('手机号'), main: '社保局授权' }, COM, 'claims-authority', null],
    ['a form in words', posed({ main: '请扫二维码,备好银行卡' }), COM, 'asks-for-bank-card', 1.5],
    ['beside a form', posed({ fields: 1, main: '请扫二维码,备好银行卡' }), COM, 'asks-for-bank-card', null],
    ['signed', { title: '社保', chrome: `版权所有:${BUREAU}` }, COM, 'signed-as-a-bureau', 2],
    ['signed once more', posed({ chrome: `版权所有:${BUREAU}` }), COM, 'signed-as-a-bureau', 0.4],
    ['and a request', posed({ chrome: `版权所有:${BUREAU}`, fields: 1, labels: ['身份证号'] }), COM, 'signed-as-a-bureau', 2],
    ['a telephone number is none', posed({ chrome: `版权所有:${BUREAU}`, fields: 1, labels: ['手机号'] }), COM, 'signed-as-a-bureau', 0.4],
    ['signed by a firm', { title: '社保', chrome: '版权所有:某公司' }, COM, 'signed-as-a-bureau', null],
    ['an ending that no office has', { title: BUREAU }, 'https://a.xyz/', 'ending-no-office-uses', 2],
    ['under another name', { title: '社保' }, 'https://a.xyz/', 'ending-no-office-uses', null],
    ['signed there', { title: '社保', chrome: `版权所有:${BUREAU}` }, 'https://a.xyz/', 'ending-no-office-uses', 2],
    ['one that offices have', { title: BUREAU }, COM, 'ending-no-office-uses', null],
    ['what anybody rents by the hour', { title: BUREAU }, 'https://a.aliyuncs.com/', 'ending-no-office-uses', 2],
    ['a stamp', { title: '社保', main: '社会保险局盖章' }, COM, 'carries-a-bureau-stamp', 3],
    ['a certificate, even without a name', { title: '说明', main: '参保证明' }, COM, 'shows-a-bureau-certificate', 2],
    ['one that an authority issued', { title: '社保', main: '社会保险局参保证明 验证码:ABC123' }, COM, 'issued-as-a-bureau', 2],
    ['one that is only talked of', { title: '社保', main: '社会保险局参保证明' }, COM, 'issued-as-a-bureau', null],
    ['one that nobody issued', { title: '社保', main: '参保证明 验证码:ABC123' }, COM, 'issued-as-a-bureau', null],
    ['who sells', { title: '社保', main: '代缴' }, COM, 'sells-a-service', -2],
    ['more', { title: '社保', main: '代缴 套餐 充值' }, COM, 'sells-a-service', -4],
    ['no more than five', { title: '社保', main: '代缴 套餐 充值 购买 加盟 保单' }, COM, 'sells-a-service', -5],
    ['under a bureau’s name a stray word is nothing', posed({ main: '套餐' }), COM, 'sells-a-service', null],
    ['a seller’s own word is', posed({ main: '代缴' }), COM, 'sells-a-service', -2],
    ['a firm in the foot', posed({ main: `${times(300)}有限公司` }), COM, 'sells-a-service', -2],
    ['a firm two hundred characters before the end', posed({ main: `有限公司${times(200)}` }), COM, 'sells-a-service', null],
    ['a firm in the bar', posed({ chrome: '有限公司' }), COM, 'sells-a-service', -2],
    [
      'a firm at the end of a page longer than is looked through',
      { title: '社保', main: `${times(6200)}有限公司` },
      COM,
      'sells-a-service',
      null,
    ],
    ['who claims authority is not excused', { ...form('身份证号'), main: '社保局授权代缴' }, COM, 'sells-a-service', null],
    ['nor who asks for a card’s password', { ...form('取款密码'), main: '代缴' }, COM, 'sells-a-service', null],
    ['nor a bureau’s name that asks for a code', posed({ fields: 1, labels: ['短信验证码'], main: '代缴' }), COM, 'sells-a-service', null],
    ['the press', { title: '社保', main: `记者${times(300)}` }, COM, 'reads-like-press', -1.5],
    ['the press all over', { title: '社保', main: `记者 编辑: 评论${times(300)}` }, COM, 'reads-like-press', -4],
    ['an employer', form('工号'), COM, 'an-employer-or-hospital', -3],
    ['a hospital', { title: '社保医院' }, COM, 'an-employer-or-hospital', -3],
    ['one that asks for a card’s password', form('工号', '取款密码'), COM, 'an-employer-or-hospital', null],
    ['a directory', { title: '社保百科' }, COM, 'a-site-about-offices', -4],
    ['a school', { title: '社保' }, 'https://www.x.edu.cn/', 'a-school', -3],
    ['a bank in the foot', { title: '社保', chrome: '中国银行股份' }, COM, 'a-bank', -2],
    ['a bank’s page', { title: '招商银行 社保' }, COM, 'page-of-a-bank', -3],
    ['that asks for a card', { title: '招商银行 社保', fields: 1, labels: ['银行卡号'] }, COM, 'page-of-a-bank', null],
    ['a long text', { title: '社保', main: times(1501) }, COM, 'long-text-without-a-form', -3],
    ['a shorter one', { title: '社保', main: times(1500) }, COM, 'long-text-without-a-form', null],
    ['one with a form', { ...form(), main: times(1501) }, COM, 'long-text-without-a-form', null],
    ['one under a bureau’s name', posed({ main: times(1501) }), COM, 'long-text-without-a-form', null],
    ['an office’s host of years ago', { title: '社保' }, COM, 'host-of-an-office-years-ago', -20, OLD],
    ['a host named like an office', { title: '社保' }, 'http://www.szshbx.com/a', 'host-named-like-an-office', -10],
    ['named like one before the name that was registered', { title: '社保' }, 'http://szshbx.x.com/a', 'host-named-like-an-office', null],
    ['one that asks for a bank card', form('银行卡号'), 'http://www.szshbx.com/a', 'host-named-like-an-office', null],
    ['for a code alone', form('短信验证码'), 'http://www.szshbx.com/a', 'host-named-like-an-office', null],
    ['for a code and its password', { ...form('短信验证码'), password: true }, 'http://www.szshbx.com/a', 'host-named-like-an-office', -10],
    [
      'a site’s number and a request',
      { ...form('身份证号'), meta: { siteidcode: '3205000001' } },
      'http://www.szshbx.com/a',
      'host-named-like-an-office',
      null,
    ],
    ['a county’s server', { title: BUREAU }, 'http://1.2.3.4:8080/', 'host-named-like-an-office', -10],
    ['without a port', { title: BUREAU }, 'http://1.2.3.4/', 'host-named-like-an-office', null],
    ['a province has a name', { title: '江苏省社会保险局' }, 'http://1.2.3.4:8080/', 'host-named-like-an-office', null],
  ])('%s: %s', (_, part, url, signal, weight, at = known) => {
    const reading = page(part)
    expect(weightOf(imitation(reading, headsOf(reading), url, at, AWAY).evidence, signal)).toBe(weight)
  })

  const OWN = 'http://www.szshbx.com/a'
  it.each<[what: string, part: Part, url: string, found: boolean, inHost: boolean, may: boolean]>([
    ['names its office and where it is', { title: BUREAU }, OWN, false, false, true],
    ['names no place', { title: '社会保险局' }, OWN, false, false, false],
    ['of a place that is known all the same', { title: '社会保险局' }, OWN, true, false, true],
    ['is an entrance alone', { title: '苏州社保查询' }, OWN, true, false, false],
    ['on a host that spells the place', { title: '苏州社保查询' }, OWN, true, true, true],
    ['on any host', { title: BUREAU }, COM, true, true, false],
    ['sells', posed({ main: '代缴' }), OWN, true, true, false],
    ['has a calculator, as funds have', posed({ main: '计算器' }), OWN, true, true, true],
    ['is a bank', posed({ chrome: '中国银行股份' }), OWN, true, true, false],
    ['asks for a bank card', posed({ fields: 1, labels: ['银行卡号'] }), OWN, true, true, false],
    ['says who comes in another’s stead', posed({ main: '可由子女代办' }), OWN, true, true, true],
    ['has a firm come in another’s stead', posed({ main: '可由子女代办公司办理' }), OWN, true, true, false],
    [
      'asks under its own number',
      posed({ fields: 1, labels: ['身份证号'], chrome: '苏ICP备123456 标识码3205000001' }),
      OWN,
      true,
      true,
      true,
    ],
    ['asks under its number unregistered', posed({ fields: 1, labels: ['身份证号'], chrome: '标识码3205000001' }), OWN, true, true, false],
    [
      'asks under another’s number',
      posed({ fields: 1, labels: ['身份证号'], chrome: '苏ICP备123456 标识码3201000001' }),
      OWN,
      true,
      true,
      false,
    ],
    [
      'asks under its number elsewhere',
      posed({ fields: 1, labels: ['身份证号'], chrome: '苏ICP备123456 标识码3205000001' }),
      OWN,
      true,
      false,
      false,
    ],
  ])('a page that %s may be an office’s', (_, part, url, found, inHost, may) => {
    const reading = page(part)
    expect(imitation(reading, headsOf(reading), url, known, { place: found ? '320500' : null, inHost }).mayBeOffices).toBe(may)
  })
  it.each(['http://localhost/', 'http://192.168.1.1/', 'http://172.16.0.1/', 'http://nas/', 'http://a.lan/'])(
    'at home nobody is judged: %s',
    (url) => {
      const reading = page({ title: BUREAU })
      expect(imitation(reading, headsOf(reading), url, known, AWAY).evidence).toEqual([])
    },
  )
})

describe('the place of a page', () => {
  const ROW = { operator: 'hrss' }
  const listed = (host: string, place: string): Known => ({ ...known, hosts: [{ ...ROW, host, place }] })
  const NOBODY: Known = { ...known, hosts: [] }
  it.each<[what: string, part: Part, url: string | null, place: string | null, known?: Known]>([
    ['a city in the title', { title: '苏州市社保' }, null, '320500'],
    ['by its short name', { title: '苏州社保' }, null, '320500'],
    ['in a heading', { headings: ['苏州市社保'] }, null, '320500'],
    ['in a heading by its short name: sure of the province alone', { headings: ['苏州社保'] }, null, '320000'],
    ['in the third heading', { headings: ['一', '二', '苏州市社保'] }, null, null],
    ['in the name of the site', { meta: { sitename: '苏州市' } }, null, '320500'],
    ['as the source', { meta: { contentsource: '苏州市' } }, null, '320000'],
    ['in the line of the place', { crumb: '苏州市' }, null, '320000'],
    ['there by its short name', { crumb: '苏州' }, null, null],
    ['in the text', { main: '苏州市' }, null, '320000'],
    ['where somebody is insured', { main: '参保地:苏州市' }, null, null],
    ['five hundred characters down', { main: `${times(500)}苏州市` }, null, null],
    ['in the foot', { chrome: '苏州市' }, null, null],
    ['as the owner', { chrome: '苏州市社会保险' }, null, '320000'],
    ['two cities of two provinces', { title: '苏州市、杭州市' }, null, null],
    ['of one', { title: '苏州市、无锡市' }, null, '320000'],
    ['a city and its province', { title: '江苏省苏州市' }, null, '320500'],
    ['what sounds like one', { title: '医保定点' }, null, null],
    ['a site’s number', { meta: { siteidcode: '3205000001' } }, null, '320500'],
    ['a number too short', { meta: { siteidcode: '320500000' } }, null, null],
    ['a site’s number in the foot', { chrome: '标识码:3205000001' }, null, '320500'],
    ['a ministry’s number', { title: '苏州市', meta: { siteidcode: 'bm29000001' } }, null, null],
    ['a ministry’s number on a city’s host', { meta: { siteidcode: 'bm29000001' } }, 'https://www.hangzhou.gov.cn/', '330100', NOBODY],
    ['the police’s number of a county', { chrome: '公网安备 32058302000001号' }, null, '320500'],
    ['of a county that is not known', { chrome: '公网安备 33019902000001号' }, null, '330100'],
    ['of a province', { chrome: '公网安备 32990002000001号' }, null, '320000'],
    ['of nowhere', { chrome: '公网安备 99999902000001号' }, null, null],
    ['a record number', { chrome: '苏ICP备12345678号' }, null, '320000'],
    ['by a letter of nowhere', { chrome: '某ICP备12345678号' }, null, null],
    ['the ministry’s own letters', {}, 'https://he.12333.gov.cn/', '130000', NOBODY],
    ['letters of nowhere', {}, 'https://qq.12333.gov.cn/', null, NOBODY],
    ['a host that spells its city', {}, 'https://www.hangzhou.gov.cn/', '330100', NOBODY],
    ['with more behind it', {}, 'https://hangzhoushebao.cn/', '330100', NOBODY],
    ['before it', {}, 'https://ahangzhou.cn/', null, NOBODY],
    ['another way than by its sounds', {}, 'https://www.harbin.gov.cn/', '230100', NOBODY],
    ['with its province’s letters', {}, 'https://zjhz.x.cn/', '330100', NOBODY],
    ['two cities are spelled so', {}, 'https://www.suzhou.gov.cn/', null, NOBODY],
    ['of which a neighbour is listed', {}, 'https://b.suzhou.gov.cn/', '320500', listed('a.suzhou.gov.cn', '320500')],
    ['a new address', { main: '已迁至hangzhou.gov.cn' }, null, null, NOBODY],
    ['a new address and a word of it', { main: '浙江已迁至hangzhou.gov.cn' }, null, '330000', NOBODY],
    ['a new address with a listed neighbour', { main: '已迁至b.hangzhou.gov.cn' }, null, '330000', listed('a.hangzhou.gov.cn', '330100')],
    ['a host of the nation', { title: '苏州市' }, 'https://www.gov.cn/', null, NOBODY],
    ['a listed one of the nation', { title: '苏州市' }, 'https://www.x.cn/', null, listed('www.x.cn', '000000')],
    ['a listed host goes before all', { title: '杭州市' }, 'https://www.x.cn/', '320500', listed('x.cn', '320500')],
    ['a province’s host with a city’s whole name', { title: '苏州市' }, 'https://www.x.cn/', '320500', listed('www.x.cn', '320000')],
    ['with its short name', { title: '苏州' }, 'https://www.x.cn/', '320000', listed('www.x.cn', '320000')],
  ])('%s', (_, part, url, place, at = known) => expect(locate(page(part), url, at).place).toBe(place))

  it('says whether the host spells it, and by which three signs it was told', () => {
    expect(locate(page({ title: '杭州市', chrome: '浙ICP备1号' }), 'https://www.hangzhou.gov.cn/', NOBODY)).toEqual({
      place: '330100',
      inHost: true,
      why: [
        { signal: 'place-title', weight: 4, text: '杭州市' },
        { signal: 'place-host-spells-place', weight: 3.5, text: 'hangzhou' },
        { signal: 'place-record-number', weight: 2.5, text: '浙ICP' },
      ],
    })
    expect(locate(page({ title: '杭州市' }), null, NOBODY).inHost).toBe(false)
    // Said again it counts a tenth more, four times at most, and by its short name three tenths less.
    const weight = (title: string) => locate(page({ title }), null, NOBODY).why[0]?.weight
    expect(weight('杭州')).toBeCloseTo(2.8)
    expect(weight('杭州杭州')).toBeCloseTo(3.2)
    expect(weight('杭州市杭州')).toBeCloseTo(4.4)
    expect(weight(times(9, '杭州市'))).toBeCloseTo(5.6)
    expect(locate(page({ title: '苏州市' }), 'https://www.gov.cn/', NOBODY).why).toEqual([
      { signal: 'national-site', weight: 1, text: 'www.gov.cn' },
    ])
    expect(locate(page({}), null, NOBODY).why).toEqual([])
  })
})

describe('a glance', () => {
  const at = (url: string, title: string, text: string): boolean =>
    glance({ URL: url, title, evaluate: () => ({ stringValue: text }) as XPathResult })
  it.each<[what: string, url: string, title: string, text: string, read: boolean]>([
    ['nothing', 'https://a.cn/', 'x', times(600), false],
    ['a host', 'https://rs.a.cn/', 'x', times(600), true],
    ['a part of the path', 'https://a.cn/rs', 'x', times(600), false],
    ['a word in the title', 'https://a.cn/', '公积金', times(600), true],
    ['a form by its name', 'https://a.cn/', '增员', times(600), true],
    ['a word with gaps, as imitations write it', 'https://a.cn/', '社 保', times(600), true],
    ['English', 'https://a.cn/', 'Insurance', times(600), true],
    ['a word in five hundred characters', 'https://a.cn/', 'x', `社保${times(497)}`, true],
    ['in as many as it is worth', 'https://a.cn/', 'x', `社保${times(498)}`, false],
    ['nine words in any text', 'https://a.cn/', 'x', `${times(9, '失业')}${times(9000)}`, true],
    ['eight', 'https://a.cn/', 'x', `${times(8, '失业')}${times(9000)}`, false],
  ])('%s', (_, url, title, text, read) => expect(at(url, title, text)).toBe(read))
})

describe('a reading cut down to size', () => {
  const cut = (main: string) => excerpt(page({ main })).main
  it('ten thousand characters are kept whole', () => {
    expect(cut(times(10_000))).toHaveLength(10_000)
    expect(cut(times(10_001))).toHaveLength(2500 + 1 + 1 + 500)
  })
  it('of more the beginning, the end, and the lines about limits with three before and twenty-four behind', () => {
    const lines = Array.from({ length: 2000 }, (_, at) => (at === 1000 ? '基数' : `${at}`.padStart(9, '0')))
    const kept = cut(lines.join('\n')).split('\n')
    const at = kept.indexOf('基数')
    expect(kept.slice(at - 3, at + 25)).toEqual(lines.slice(997, 1025))
    expect([kept[at - 4], kept[at + 25]].some((line) => line === lines[996] || line === lines[1025])).toBe(false)
    expect([kept[0], kept.at(-1)]).toEqual([lines[0], lines.at(-1)])
  })
  it('of the lines about limits seven thousand characters', () => {
    expect(cut(times(2001, '基数下限\n')).length).toBe(2500 + 1 + 7000 + 1 + 500)
  })
  it('of the bar and the foot the last twelve hundred characters', () =>
    expect(excerpt(page({ chrome: `a${times(1200)}` })).chrome).toBe(times(1200)))
})

describe('the whole judgement', () => {
  const OFFICE = 'https://rsj.suzhou.gov.cn/a/1.html'
  const BUREAU = '苏州市社会保险局'
  const row = { labels: ['缴费年月', '险种'], main: '\t202601\t养老' }
  const seen = (part: Part, url: string | null) => complete(excerpt(page(part)), url, known)
  const LIMITS = '2026年度苏州市社会保险缴费基数标准'

  it.each<[what: string, part: Part, record: boolean]>([
    ['a person’s record', { title: '缴费明细', ...row }, true],
    ['an employer’s', { title: '单位缴费明细', ...row }, false],
    ['a fund’s', { title: '公积金缴存明细', ...row, labels: ['缴费年月', '缴费金额'] }, false],
  ])('%s', (_, part, record) => expect(seen(part, OFFICE)).toMatchObject({ social: true, record }))

  it.each<[what: string, part: Part, attachment: string | undefined]>([
    ['a document beside it', { title: LIMITS, files: ['/a.pdf'] }, 'https://rsj.suzhou.gov.cn/a.pdf'],
    ['the first on an office’s host', { title: LIMITS, files: ['https://x.com/a.pdf', '/b.pdf'] }, 'https://rsj.suzhou.gov.cn/b.pdf'],
    ['none there', { title: LIMITS, files: ['https://x.com/a.pdf'] }, undefined],
    ['an address that is none', { title: LIMITS, files: ['https://'] }, undefined],
    ['a notice of something else', { title: '社会保险通知', files: ['/a.pdf'] }, undefined],
    ['what it says itself', { title: LIMITS, main: '缴费基数下限为5000元,上限为25000元。', files: ['/a.pdf'] }, undefined],
    ['for employers', { title: '单位社保缴费基数标准', files: ['/a.pdf'] }, undefined],
  ])('where its figures stand: %s', (_, part, attachment) => {
    const sighting = seen(part, OFFICE)
    expect(sighting.social).toBe(true)
    expect(sighting.attachment).toBe(attachment)
  })

  it.each<[what: string, part: Part, url: string | null, expected: object]>([
    [
      'an office’s page',
      { title: '社保参保登记' },
      OFFICE,
      { social: true, official: true, lookalike: false, kind: 'register', for: 'person' },
    ],
    [
      'its page on something else',
      { title: '公务员考试' },
      OFFICE,
      { social: false, official: true, lookalike: false, kind: null, for: null },
    ],
    ['anybody’s page', { title: '社保' }, 'https://www.x.com/', { social: false, official: false, lookalike: false, kind: null }],
    ['a file on disk', { title: '社保' }, null, { social: false, official: null, lookalike: false, kind: null }],
    [
      'an office’s on a host of its own',
      { title: BUREAU },
      'http://www.szshbx.com/',
      { social: true, official: false, lookalike: false, kind: 'portal' },
    ],
    [
      'something else there',
      { title: '公务员考试' },
      'http://www.szshbx.com/',
      { social: false, official: false, lookalike: false, kind: null },
    ],
    [
      'an imitation',
      { title: BUREAU, fields: 2, labels: ['身份证号', '银行卡号'] },
      'https://www.x.com/',
      { social: false, official: false, lookalike: true, kind: 'portal' },
    ],
  ])('%s', (_, part, url, expected) => expect(seen(part, url)).toMatchObject(expected))

  const HOSTS: Known = {
    divisions: [],
    hosts: [
      { host: 'a.gov.cn', place: '320500', operator: 'hrss' },
      { host: 'www.b.cn', place: '320500', operator: 'hrss' },
      { host: 'c.cn', place: '320500', operator: 'hrss', standing: 'unverified' },
      { host: 'gov.cn.com', place: '320500', operator: 'hrss' },
    ],
  }
  it('hosts elsewhere are those of the registry off gov.cn of which nothing is in doubt', () =>
    expect(hostsElsewhere(HOSTS)).toEqual(['www.b.cn', 'gov.cn.com']))
  it.each<[url: string | null, office: boolean]>([
    ['https://x.gov.cn/', true],
    ['https://b.cn/', true],
    ['https://c.cn/', false],
    ['https://d.cn/', false],
    [null, false],
  ])('%s is an office’s: %s', (url, office) => expect(isOffices(url, HOSTS)).toBe(office))

  it.each<[change: { social?: boolean; official?: boolean | null; lookalike?: boolean }, url: string, may: boolean]>([
    [{ social: true }, 'https://d.cn/', true],
    [{ social: true, official: null }, 'https://d.cn/', true],
    [{ social: true, official: true }, 'https://d.cn/', false],
    [{ social: true, lookalike: true }, 'https://d.cn/', false],
    [{}, 'https://d.cn/', false],
    // Of a host of years ago nobody knows, whatever its page says.
    [{}, 'https://c.cn/', true],
    [{ lookalike: true }, 'https://c.cn/', false],
    [{ official: true }, 'https://c.cn/', false],
  ])('%j on %s may be an office’s: %s', (change, url, may) =>
    expect(mayBeOffices({ ...sight(page({}), url, false), ...change }, url, HOSTS)).toBe(may),
  )
})

it('the words shown with what speaks for or against a page', () => {
  const told = (part: Part, url: string | null) => {
    const reading = page(part)
    return subjectEvidence(reading, headsOf(reading), url).map(({ signal, text }) => `${signal}: ${text}`)
  }
  expect(
    told(
      { title: '说明', main: `社保 医保 险种 待遇 基数${times(900)}`, labels: ['身份证号', '姓名', '险种'], codes: ['AAC002'] },
      INSURER,
    ),
  ).toEqual([
    'text: 社保 ×2',
    'text-counter: 险种 ×3',
    'form-labels: 身份证号 / 险种',
    'field-codes: AAC002',
    'host-insurance: sbj.x.gov.cn',
  ])
  expect(told({ title: '说明-苏州市社会保险局', main: times(1001) }, PLAIN)).toEqual([
    'text-elsewhere: ×0',
    'bureau-site: 苏州市社会保险局',
  ])
})
