import { words } from '../../advisor/wording.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, either, no, point, quote, say, state } from './point.ts'

/** Whether a contract that runs out is extended after a disabling work injury (LCL 45, second sentence). */
const runsOut = (c: PointContext): PointLead | false =>
  /顺延|终止|\bexpir|\bextend/.test(c.q) &&
  /[残级]|\bdisab/.test(c.q) &&
  state(
    c,
    '不按一般的顺延：因工伤残的，合同到期能不能终止、什么时候终止，按工伤保险的规定，看伤残等级，打12333问。',
    'Not by the general rule: with a work-injury disability the work-injury rules decide, by the grade, whether and when an expiring contract ends; ask 12333.',
    'ED-23',
    'WI-02',
  )

/** An injury recognised before. */
const OLD_INJURY =
  /旧伤|老伤|复发|又犯|(?:以前|之前|原来|从前|去年|前年|已经)[^。？?]{0,6}(?:认定|评)|认定过|工伤[离辞]职[^。？?]{0,6}(?:报|治|医药)|\b(?:old|past|previous|earlier) (?:work )?injur|\binjury (?:got|gets|is getting|came) (?:worse|back)/

/** An old injury, or the insurance paid by oneself. */
const PAYS_INJURY =
  /旧伤|工伤保?险?[^,，。？?]{0,8}(?:自己|个人)(?!.{0,2}[要用需])[^,，。？?]{0,6}[交缴掏续买上]|(?:自己|个人|灵活就业)[^，。？?]{0,8}[交缴续买上][^，。？?]{0,6}工伤|\binjury (?:got|gets|is getting|came) (?:worse|back)|\b(?:pay|buy|continue)\b[^?]{0,24}\bwork[- ]?injury [^?]{0,30}\b(?:myself|own)\b/

/** Hurt with no employer any more. */
const HURT_AFTER =
  /^(?!.*(?:以前|职前|在职|上班时|旧伤|新[公单])).*(?:[离辞]职|辞了?工|不干了)[^？?]{0,20}(?:摔|撞|骨折|受伤)[^？?]{0,10}(?:算|报|赔)/

/** Past the age of retirement: what the employer has to pay, and what may be paid. */
const INJURY = words('工伤保险单位必须缴（{GR-05}起），受伤按工伤走。', 'Work-injury insurance is a must for the employer (since {GR-05}).')

const STILL_PAYS = words(
  '可以跟单位商量由单位缴养老、医疗，或自己接着缴，不强制；限还没领养老金、没享受退休医保的，在领的不用缴。',
  'By agreement the employer may pay pension and medical, or you go on by yourself, while you draw no pension or retiree medical.',
)

export const points = [
  point(
    'work-injury',
    'lump-sums',
    ask`工伤离职能拿什么钱
    Work injury and leaving: what is due
    工伤九级辞职一次性补助
    伤残十级离职赔偿
    工伤离职一次性就业补助金
    lump sums when leaving after a work injury`,
    (c) =>
      either(
        runsOut(c),
        quote(
          c,
          `${/多少|几个?月/.test(c.q) ? '数额各省定，没有查到，打12333问；' : ''}能拿两笔，主动辞职也有（五到十级）：`,
          'Two lump sums, also when you resign (grades five to ten); 12333 knows the sums.',
          'WI-02',
        ),
      ),
    { why: ['WI-04'] },
  ),
  point(
    'work-injury',
    'employer-pays',
    ask`工伤保险要个人交吗
    Who pays work-injury insurance
    工伤保险的钱离职能退吗
    工伤保险有个人账户吗
    换公司工伤保险要转吗
    can I get my work injury contributions back
    do I have to transfer work injury insurance to a new job`,
    (c) =>
      state(
        c,
        /转|换|新(?:单位|公司)|transfer|new (?:job|employer)|move/.test(c.q)
          ? '不用转：工伤保险只由单位缴，没有个人账户，新单位从入职起重新给你参加。'
          : /(?<!辞)退|取|拿回|归我|领回|refund|back|withdraw|cash/.test(c.q)
            ? '不能退：工伤保险只由单位缴，没有个人账户，没有可退的钱。'
            : '个人不用交：工伤保险只由单位缴，没有个人账户；换了公司由新公司重新参加。',
        /transfer|new (?:job|employer)|move/.test(c.q)
          ? 'No need: only the employer pays it, there is no personal account, and the next employer enrols you anew.'
          : /refund|back|withdraw|cash/.test(c.q)
            ? 'No: only the employer pays it and there is no personal account, so there is nothing to refund.'
            : 'Not you: only the employer pays it, there is no personal account, and the next employer enrols you anew.',
        'WI-01',
      ),
    {
      why: ['WI-04'],
      says: /工伤(?:保险|险)?[^，。？?]{0,2}(?:个人|自己)[^，。？?]{0,2}[要用需]/,
    },
  ),
  point(
    'work-injury',
    'over-age',
    ask`超过退休年龄上班公司要交工伤保险吗
    Insurance for people past retirement age
    超龄员工单位必须缴哪种保险
    退休以后打工受伤谁负责
    六十多岁在工地干活老板要给上什么保险
    退休返聘要交社保吗
    must the employer insure a worker past retirement age
    work injury insurance for over-age workers`,
    (c) =>
      state(
        c,
        !/伤|摔|事故|哪[种个些]|什么|上班.{0,4}保险|injur|accident|which|what/.test(c.q) &&
          /养老|社保|医保|[交缴]|pension|medical/.test(c.q)
          ? `${STILL_PAYS.zh}${INJURY.zh}`
          : `${INJURY.zh}${STILL_PAYS.zh}`,
        !/injur|accident|which|what/.test(c.q) && /pension|medical/.test(c.q)
          ? `${STILL_PAYS.en} ${INJURY.en}`
          : `${INJURY.en} ${STILL_PAYS.en}`,
        'GR-05',
        'GR-06',
      ),
    {
      why: ['PE-27'],
      wrong: /上不了|不能|不用|没法|不给|[交缴买]不了|no need|cannot|can't/,
      says: /(6[0-9]|7[0-5])(岁|了|[，,])[^。？?]{0,20}(公司|单位|老板)[^。？?]{0,8}(给我?|帮我?)[交缴上]/,
    },
  ),
  point(
    'work-injury',
    'uninsured',
    ask`公司没上工伤保险受伤谁出钱
    Hurt at work without insurance
    没交工伤保险上班摔伤医药费谁付
    没社保工伤怎么赔
    hurt at work but employer had no insurance`,
    (c) =>
      say(
        c,
        '公司出：没参保的，工伤待遇由单位付，离职了也一样，怎么要问12333。',
        'The employer pays, after leaving too; ask 12333 how to claim.',
        'WI-03',
      ),
    { why: ['WI-02', 'DS-01'] },
  ),
  point(
    'work-injury',
    'recognition',
    ask`工伤认定多久内申请
    Recognition of an injury
    离职后还能做工伤认定吗
    公司不申请工伤认定怎么办
    离职以后才发现职业病怎么办
    how long do I have to apply for work injury recognition`,
    (c) =>
      either(
        runsOut(c),
        (c.said.age ?? 0) >= 60 && /工伤|work injur/.test(c.q) && state(c, INJURY.zh, INJURY.en, 'GR-05'),
        /辞退|裁|^(?!.*申请).*[把被]我?[开辞炒]|开除|解除|终止|不要我|让我走|合同到期|dismiss|\bfired?\b|sack/.test(c.q)
          ? say(
              c,
              '工伤还没好，公司一般不能辞退你：先申请认定和伤残鉴定，违法辞退可以要求恢复或要双倍赔偿，打12333。',
              'As a rule you may not be dismissed before a work injury is settled: have it recognised and graded; unlawful dismissal means the job back or {unlawful-end.multiple:times} the severance (12333).',
              'ED-23',
            )
          : /工资|停工留薪|护理|误工|营养费|伙食|pays? me|wage|salary/.test(c.q)
            ? quote(
                c,
                '这一项的数额和天数，这里没有查到规定，打12333问参保地工伤经办；前提是先认定工伤：',
                'No rule on this sum was found here: ask 12333. It needs the injury recognised first:',
                'WI-03',
              )
            : say(
                c,
                `${/算不?算?.{0,4}工伤|是不?是工伤/.test(c.q) ? '算不算由参保地人社局认定，先申请再说：' : /(?:过了|超过?)[^。，？?]{0,2}(?:一|1|两|2|三|3)年|(?:一|1)年多/.test(c.q) ? '过了{injury-claim.months:span}的一般不受理了，有特殊原因的打12333问：' : /自己|来得?及|晚不晚|还能|[离辞]职/.test(c.q) ? '能自己申请，{injury-claim.months:span}之内都行：' : ''}离职了也行，到12333问窗口（职业病从诊断起算）。`,
                `${/\bcan i\b|\bmyself\b|too late|\bleft\b|\bquit/.test(c.q) ? 'Yes, within {injury-claim.months:span}, ' : 'Also '}after leaving (an occupational disease: from the diagnosis).`,
                'WI-03',
              ),
      ),
    {
      says: /(?:还能|还可以|能不能|来得及)[^，。？?]{0,4}(?:申请|报|认定|办)[^，。？?]{0,3}工伤(?!待遇)|工伤(?!保?险)[^。？?补赔级]{0,14}(?:到期|终止|辞退|裁|开除|炒|解除)|停工留薪|^(?!.*(?:赔|补|级)).*工伤[^。？?]{0,8}(?:工资|误工)|(?:上班|工作|干活)[^，。？?]{0,4}(?:受伤|摔)[^。？?]{0,6}[离辞]职|[离辞]职[^。？?]{0,8}职业病|\b(?:hurt|injur\w+)\b[^?]{0,30}\b(?:left|quit|resigned)\b|\bpays? me\b[^?]{0,12}\b(?:hurt|injur)|^(?!.*(?:赔|补|级)).*工伤[^。？?]{0,14}(?:把我|我被|要我|让我)(?:开|辞|裁|炒|走)|\b(?:fired?|dismiss\w*|sacked|let go)\b[^?]{0,30}\b(?:recover\w+|injur\w+)/,
      not: HURT_AFTER,
      why: ['WI-04', 'WI-02'],
    },
  ),
  point(
    'work-injury',
    'after-leaving',
    ask`离职后还有工伤保险吗
    Cover after leaving
    离职以前的工伤待遇还有吗
    自由职业有工伤保险吗
    work injury cover after leaving`,
    (c) =>
      !OLD_INJURY.test(c.q) && PAYS_INJURY.test(c.q)
        ? no(
            state(
              c,
              '不能，工伤保险由单位参保，自己一般缴不了，自己能缴的是养老和医保；离职后摔伤走医保，以前认定的不受影响。',
              'No, as a rule you cannot pay it yourself: employers insure against work injury; pension and medical you may pay. A fall after leaving is a matter for medical insurance; what was recognised goes on.',
              'WI-04',
            ),
          )
        : OLD_INJURY.test(c.q)
          ? state(
              c,
              '一般能：以前认定的照样享受；离职时领过一次性工伤补助金的，复发还管不管先问12333。',
              'As a rule yes: what was recognised goes on; if you took the one-off grants on leaving, ask 12333 whether a relapse is still covered.',
              'WI-04',
              'WI-02',
            )
          : quote(
              c,
              HURT_AFTER.test(c.q) ? '不算工伤，这次看病走医保：' : '没有了，自己一般也缴不了：',
              'No, and as a rule you cannot pay it yourself:',
              'WI-04',
            ),
    {
      why: ['WI-01'],
      not: /(?:上班|工作|干活)[^，。？?]{0,4}(?:受伤|摔)/,
      says: PAYS_INJURY,
    },
  ),
]
