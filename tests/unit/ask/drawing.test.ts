import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/profile/schema.ts'
import { lengths } from '../../../src/ask/understand/amounts.ts'
import { begins, paid, person } from './begins.ts'

/* Unemployment benefit, maternity, work injury, people past retirement age: the lead says what was asked, first. */

type Row = [question: string, says: RegExp, profile?: Profile | null]
const answers = (...[question, says, profile = null]: Row): void => expect(begins(question, profile, null)).toMatch(says)

describe('claiming', () => {
  it.each<Row>([
    ['失业金会自动发吗', /^不会自动发，要自己申领/],
    ['Does the benefit come automatically?', /^No, it does not come by itself/],
    ['失业金手机上可以申请吗', /^能，网上就能办/],
    ['失业金怎么申请', /^带身份证或社保卡/],
    ['离职七十天了才去申请失业金，还能领吗', /^能，.*各地不同/],
    ['I left three months ago. Can I still claim unemployment benefit?', /still claim.*different days/],
    ['泉州，离职超过60天再申请失业金还行吗', /^能，.*劳动关系结束那天/],
    ['离职证明被写成个人原因，其实是被辞退，失业金怎么办', /登记和申领别等/],
    ['My papers say I resigned though I was let go. What about benefit?', /[Dd]o not wait/],
    ['领失业金的时候被判刑坐牢，还发吗', /^1999年的条例/],
    ['Does unemployment benefit stop in prison?', /^The 1999 regulation/],
    ['失业金晚办了三个月，前面几个月会补发吗', /前面的不会补给你/],
    ['在惠州登记完失业几天内去申领', /7个工作日/],
    ['公司没人给盖章，失业金怎么领', /^能，没有也能申领/],
    ['厂子关了老板跑了，失业金还能申请吗', /^能领/],
    ['在中山领失业金每个月要打卡吗', /^要，每个月一次/],
    ['我能领失业金吗', /^同时满足三条/],
  ])('%s', answers)
})

describe('how many months, and how much', () => {
  it.each<Row>([
    ['都说交满10年领24个月，为什么社保局只给我批了16个月', /^不一定，各地算法不同/],
    ['是不是谁交满一年都能领12个月失业金', /^不一定/],
    ['杭州交多少年能领满24个月失业金', /^在杭州要缴满\d+年/],
    ['上海要缴几年失业金才能领满', /^在上海要缴满12年/],
    ['合同到期公司不续，失业金发几个月', /^你能领4个月/, person('530300', { exit: 'expired', months: paid(30) })],
    [
      '失业金批了24个月，能全部领完吗',
      /^领不满24个月：你2027年9月/,
      person('310000', { sex: 'female', post: 'worker', birthMonth: '1976-10', exit: 'laid-off', months: paid(260) }),
    ],
    ['最低工资2000，失业金大概多少', /约1800元/],
    ['失业金会比低保还低吗', /^不会低于当地低保/],
    ['在广州月薪一万五，失业金是不是按工资的一半发', /^不是按工资算：广州的失业金每月2,412元/],
    ['深圳去年每月2124失业金，现在还是这个数吗', /2,430元/],
    ['上海失业金延长领取期每月多少', /1690元/],
    ['失业保险个人也要扣钱吗', /^失业保险费单位和个人都缴/],
    ['广东失业金可以一次性领完吗', /^不能：广东2025年1月12日起/],
    ['广东还有求职补贴吗', /已经没有这一项。别处打12333问。$/],
    ['在东莞，失业金能不能一次性取走', /^不能.*按月领。$/],
  ])('%s', answers)
})

describe('who gets it, and what goes with it', () => {
  it.each<Row>([
    ['失业保险断缴会清零吗', /^不会清零/],
    ['Do I lose my unemployment years when I move to another city?', /^No, nothing is lost/],
    ['农民工被裁了有失业金吗', /^能领.*以当地为准/],
    ['Does my hukou matter for unemployment benefit?', /^No, in many places on the same terms/],
    ['My company shut down, can I claim unemployment benefit?', /^Yes/],
    ['What if I find a job before my benefit is used up?', /^They are kept/],
    ['公司拖着工资不给我只好走人，失业金和补偿都有吗', /^能领失业金，也能要经济补偿/],
    ['合同到期厂里不续了能领失业金吗', /^一般能领：合同到期终止/],
    ['合同到期要降薪续我没签，算自愿吗', /^不算自愿/],
    ['领过失业金又上班了，年限是从零重新算吗', /^是，领过以后再上班/],
    ['第一家公司交了8个月，第二家交了6个月，失业保险能加起来吗', /^算，/],
    ['派遣公司把我退回了，有失业金吗', /^看合同/],
    ['失业补助金现在还有吗', /没有查到现在还在发/],
    ['失业保险金和失业补助金有什么区别', /^失业保险金要缴满一年/],
    ['农民工失业了是一次性给还是按月给失业金', /^很多地方已和城镇职工一样按月领/],
    ['我领着失业金考了焊工证有补贴吗', /^可能能领：哪些证书算/],
    ['失业了家里困难能申请低保吗', /^能申请.*户籍地（有条件的地方也可以在住地）/],
    ['养老金和失业金可以同时领吗', /^不能两样一起领/],
    ['58岁男的被裁，失业金领完了离退休还早，社保怎么办', /^先接医保.*补贴/],
    ['离退休还有八个月，失业金领完了怎么办', /接着领到法定退休年龄/],
    ['上海领着失业金快退休，养老自己先交能全报吗', /^自己先缴，不全报/],
    ['街道介绍的工作我没去，失业金会停吗', /^没有正当理由拒绝的会停/],
    ['If I turn down a job, do I lose my benefit?', /^Refused without good reason, yes/],
    ['Can I do part-time jobs while on benefit?', /^It may cost you the benefit.*12333/],
    ['失业金要退给社保局，没钱，能分期吗', /分期退/],
    ['领着失业金生病住院能报吗', /^能照常报/],
    ['领失业金期间死亡，家里有抚恤金吗', /丧葬补助金和抚恤金/],
    ['广州人事把被裁写成自愿离职，能这样写吗', /^不能这么写/],
  ])('%s', answers)
})

describe('before, while and after drawing', () => {
  it.each<Row>([
    ['厂里让我放长假，能领失业金吗', /^不能：放假、待岗/],
    ['我有五个月没工作了，能领失业金吗', /^同时满足三条/],
    ['没签过劳动合同能领失业金吗', /^合同没签不要紧/],
    ['我已经签了自愿离职，还能领失业金吗', /^签成自愿辞职的，一般按自愿算/],
    ['公司让我签自愿离职，能签吗', /^先别签/],
    ['申请失业金说离职原因对不上', /要让公司改/],
    ['领着失业金去送外卖行吗', /^有风险：打零工、兼职、跑单，当地可能算再就业/],
    ['失业金被停发了能重新领吗', /^可以接着领/],
    ['失业金审核到哪一步怎么看', /^在申领的那个入口/],
    ['失业金没到账，什么时候发', /审核最长10个工作日/],
    ['失业金能延期几个月吗', /^一般不能延长/],
    ['大庆离退休还差一年半，失业金领完能继续领吗', /八成继续领/],
    ['退休人员能不能领失业金', /^不能两样一起领/],
    ['领失业金医保会不会断', /由失业保险基金缴/],
    ['I draw unemployment benefit and want a business licence, is that a problem?', /^Perhaps not/],
    ['北京公司要补我领失业金那两个月的社保，行吗', /退/],
    ['在天津租房住，失业金去哪个区申请', /户口地或居住地/],
    ['三亚的公司拖着不给失业材料怎么办', /7个工作日/],
    ['包头失业金从第几个月开始变少', /第13个月起.*95%、85%/],
    ['苏州交了11年，失业金按缴费基数的几成算', /50%/],
  ])('%s', answers)
})

describe('work injury', () => {
  it.each<Row>([
    ['离职了工伤保险能退钱吗', /^不能退/],
    ['换了公司工伤保险要不要转过去', /不用转/],
    ['Who pays work injury insurance?', /^Not you/],
    ['我以前认定过工伤，现在辞职了旧伤复发能报吗', /^一般能.*领过一次性工伤补助金/],
    ['生育保险跟医保合并交了没有', /^不少地方已经合并收/],
    ['过了退休年龄返聘，单位要交社保吗', /在领的不用缴/],
    ['公司不报工伤，我自己还能申请吗', /^能自己申请，一年之内/],
    ['送货路上摔了算不算工伤', /^算不算由参保地人社局认定/],
    ['工伤期间的护理费谁出', /没有查到规定/],
    ['自己能交工伤保险吗', /^不能，工伤保险由单位参保，自己一般缴不了/],
    ['工伤没好公司就把我辞退了', /一般不能辞退你/],
    ['工伤还在住院，合同到期公司要终止', /一般不能辞退你/],
    ['工伤致残，合同到期要顺延吗', /^不按一般的顺延：.*工伤保险的规定/],
    ['工伤九级，合同到期公司能不能终止', /^不按一般的顺延/],
    ['骑手送餐受伤算工伤吗', /^算不算由参保地人社局认定/],
    ['超过一年了还能申请工伤认定吗', /^过了一年的一般不受理/],
    ['After I left, my injury got worse. Who pays?', /^As a rule yes: what was recognised.*one-off grants/],
    ['Can they fire me while my work injury is not healed?', /^As a rule you may not be dismissed/],
  ])('%s', answers)
})

describe('past retirement age', () => {
  it.each<Row>([
    ['我妈退休后去饭店打工摔伤了，谁负责', /^工伤保险单位必须缴/],
    ['65岁在工地干活，老板要给上什么保险', /^工伤保险单位必须缴/],
    ['超龄了公司就不能交工伤保险，是真的吗', /^不对：工伤保险单位必须缴/],
    ['Must the company insure a guard past retirement age against injury?', /^Work-injury insurance is a must/],
    ['我62，社保还差三年，现在的公司能给我交吗', /^可以跟单位商量/],
  ])('%s', answers)
})

describe('maternity', () => {
  it.each<Row>([
    ['生育保险个人要出钱吗', /^生育保险单位缴，个人不用出/],
    ['生育保险明年是不是跟医保一起交', /^不少地方已经合并收，2027年1月1日起/],
    ['生育津贴按我自己的工资算吗', /^按单位上年度的月平均工资算/],
    ['生育津贴几天能批', /10个工作日/],
    ['单位把我的生育津贴扣着不给', /^公司扣着不给的/],
    ['How is the maternity allowance worked out?', /^By the average monthly wage/],
    ['离职了生育津贴还能领吗', /^一般要在职/],
    ['找个公司挂靠领生育津贴可以吗', /^不行，是骗保/],
    ['领失业金期间有生育津贴吗', /津贴一般要在职才有/],
    ['生育保险要交几个月才能报', /各地自己定/],
    ['男职工有没有陪产假津贴', /各地自己定/],
  ])('%s', answers)
})

describe('lengths that are no months paid', () => {
  it.each<[string, number, string]>([
    ['拖了半年没去办', 6, 'since'],
    ['受伤十个月了', 10, 'since'],
    ['失业金给我算了24个月', 24, 'more'],
    ['没交满15年怎么办', 180, 'more'],
    ['八个月没工作了', 8, 'since'],
    ['没交满一年', 12, 'paid'],
    ['失业金满一年领几个月', 12, 'paid'],
    ['缴费超过10年', 120, 'paid'],
  ])('%s: %s months, %s', (question, months, sense) => expect(lengths(question)[0]).toMatchObject({ months, sense }))
})
