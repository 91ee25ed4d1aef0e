import type { Words } from '../domain/text.ts'
import { words } from '../advisor/wording.ts'

/** Something near this subject that is not answered here: said in one line, with whom to ask. */
export interface Elsewhere {
  title: Words
  line: Words
  hotline: string[]
  /** Is this what a normalised question asks? */
  asked: (text: string) => boolean
}

/** Who may settle, buy a house or a car plate. What a gap does to it is answered; whether one still qualifies is not. */
const SETTLING = /居转户|积分|入户|落户/
const BUYING =
  /买房|购房|买车|摇号|[上入读](?:小学|初中|学)[^，。？?]{0,4}[要看]|(?<![士生])学位(?!证)|幼升小|小升初|车牌|限购|\bbuy an? (?:flat|house|home|apartment)|\b(?:car|licen[cs]e) plate|\bschool (?:place|seat)/
const GAP_EFFECT =
  /\b(?:gap|break|affect\w*|lose|fund|withdraw)\b|影响|补缴|公积金|养老[^，。？?]{0,6}取|贷|(断|停)(?!.{0,12}(还能|还可以|能不能|资格))/

const OWN_PENSION = /个人养老金.{0,8}(账户|取|提|开|存|抵|退|产品|制度)|第三支柱|third[- ]pillar|private (personal )?pension/
const EMPLOYER =
  /^(?!.*[我被]).*(?:公司|单位|老板)(?:要|想)?(?:怎么|如何)(?:合法)?(?:办理?|做|辞退|裁员?|减少)|公司(?:社保|新)?开户|我们公司要裁|\b(?:as a company|how (?:can|do|should) (?:my|our|a) company (?:reduce|save|register|terminate|fire|lay))\b|我是(个)?(小)?(老板|人事|hr\b|雇主|企业主|单位经办)|^(公司|单位|企业)?(怎么|如何)?[给帮替](离职|新)?(的)?员工|(怎么|如何)[给帮替](离职|新)?(的)?(员工|职工|他|她)(办|停|减|增|参|交|缴|上|买|补)|^(公司|单位|企业)?(新|离职)?员工(怎么|如何)(重新)?(参保|停保|减员|增员)|新?员工[^。？?]{0,8}[增减]员|^(?!.*[给把]我).*[增减]员[^。？?]{0,6}(?:系统|操作)|i('m| am) (the |an? )?(employer|boss|hr)\b|as an employer|(stop|register|enrol).{0,12}(for )?(my|our) employees?/
const LABOUR =
  /年休?假|[婚丧]假|产假[^，。？?工津]{0,6}(?:几|多少天|多[久长])|流产[^，。？?]{0,4}产假|how (?:many|long|much)\b[^?]{0,14}\b[mp]aternity leave|加班|[双两]倍工资|调休|年终奖|双薪|十三薪|(annual|unused|paid) (leave|vacation)|overtime|vacation days|year-?end bonus/
const STILL_OURS = /社保|公积金|医保|养老|失业|补偿|赔|津贴|n\+1|基数|severance|insurance|pension|benefit/

/** About a benefit being drawn, where no text was found: collected by another, abroad for a while, interviews, tax. */
const BENEFIT = /失业金|unemployment (?:benefit|money)/
const NOT_FOUND =
  /代领|替我领|帮我领|面试|出国(?!定居)|旅游|[读考]研|上学|读书|全日制|[交缴扣]个?税|税后|个税|taxed|taxable|travel abroad|collect it for me/

/** Treated away from where one is insured. */
const CARE_AWAY =
  /(?:异地|跨省|外地|老家)(?:就医|看病|住院|备案)|直接结算|医保[^，。？?转移交缴参]{0,8}(?:外地|外省|老家|异地)[^，。？?转移交缴参]{0,4}(?:用|报)|\buse\b[^?]{0,20}\b(?:medical |health )?insurance\b[^?]{0,12}\bin (?:my |an?)?(?:home|other|another)/

/** What stands beside our subject, in the order it is looked for. */
const ALL: readonly Elsewhere[] = [
  {
    title: words('这件事各市自己定', 'Each city decides this'),
    line: words(
      '落户、积分、买房、入学、摇号的条件各市自己定，这里不回答，打12345问当地；要求连续缴费的，断之前先问，补缴的常常不算。',
      'Points, settling, buying a house or a car plate are each city’s own rules and not answered here: ask 12345. Where payment must be continuous ask before a break, for back-payments often do not count.',
    ),
    hotline: ['12345'],
    asked: (text) =>
      (SETTLING.test(text) &&
        !/(不在.{0,6}|没.{0,4}|不用?)落户.{0,6}([行中成好]|能|可以).*|(自己|自个|灵活).{0,8}[交缴].{0,20}(不.{0,6}|非得|必须|一定要)落户/.test(
          text,
        )) ||
      (BUYING.test(text) && !GAP_EFFECT.test(text)),
  },
  {
    title: words('个人养老金是另一个账户', 'The private pension is another account'),
    line: words(
      '个人养老金是自己在银行开的账户，和社保里的养老个人账户不是一回事，什么时候能取这里不回答：问开户银行或12333。想问社保里的，就问“养老保险个人账户能取吗”。',
      'The private pension is an account you opened at a bank, not the personal account within social insurance; when it pays out is not answered here: ask that bank or 12333. For the other one ask "can I take out my social insurance pension account".',
    ),
    hotline: ['12333'],
    asked: (text) => OWN_PENSION.test(text) && !/社保|保险/.test(text),
  },
  {
    title: words('这里是给个人用的', 'This is for people, not employers'),
    line: words(
      '这里是给离职的人用的，不回答单位怎么办。给员工停保、参保由单位经办人在当地社保和税务的单位端办，打12333、12366问。',
      'This is for people who leave a job, not for employers. Whoever handles insurance at the employer stops or enrols staff on the employer side of the local social insurance and tax platforms: ask 12333 or 12366.',
    ),
    hotline: ['12333', '12366'],
    asked: (text) => EMPLOYER.test(text),
  },
  {
    title: words('这一点没有查到规定', 'No rule was found for this'),
    line: words(
      '失业金能不能代领、要不要面试、领着时能不能出国、读书，交不交税，没有查到可靠的规定，不乱说：打12333问发失业金的地方，税打12366。',
      'Whether somebody else may collect the benefit, interviews, travelling abroad or studying meanwhile, tax on it: no reliable rule was found. Ask the agency that pays it at 12333, and 12366 about tax.',
    ),
    hotline: ['12333', '12366'],
    asked: (text) => BENEFIT.test(text) && NOT_FOUND.test(text) && !/补偿|severance|定居|移民|当兵|入伍|参军|服役|去世/.test(text),
  },
  {
    title: words('异地看病', 'Treatment elsewhere'),
    line: words(
      '在外地看病怎么备案、报多少，这里没有查到，打12393问参保地。',
      'How treatment elsewhere is registered and paid was not found: ask 12393 where you are insured.',
    ),
    hotline: ['12393'],
    asked: (text) => CARE_AWAY.test(text) && !/垫|票|材料|准备/.test(text),
  },
  {
    title: words('工资、假期不在这里回答', 'Wages and leave are not answered here'),
    line: words(
      '年假、产假天数、加班费、年终奖这类工资和假期的事这里不回答，打12333问劳动保障。',
      'Annual leave, the days of maternity leave, overtime and bonuses are not answered here: ask 12333, the labour line.',
    ),
    hotline: ['12333'],
    asked: (text) => LABOUR.test(text) && !STILL_OURS.test(text),
  },
]

/** What a normalised question asks beside our subject; null when nothing of it. */
export const elsewhereOf = (text: string): Elsewhere | null => ALL.find(({ asked }) => asked(text)) ?? null
