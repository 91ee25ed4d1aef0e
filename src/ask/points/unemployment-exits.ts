import { words } from '../../advisor/wording.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { eligible } from './mine/benefitDue.ts'
import { ask, either, point, say, state, yes } from './point.ts'
import { WORSE, worse } from './worseTerms.ts'
import { licensed } from './licence.ts'

/** A contract that ended. */
const ended = (c: PointContext): PointLead =>
  either(
    c.mine ? eligible(c) : null,
    say(
      c,
      '一般能领：合同到期终止不是自己要走，失业保险缴满{benefit-least.months:span}、办了失业登记就行。你自己不肯按原条件续的，有的地方另有说法，打12333问。',
      'Yes, benefit is due as a rule: an expired contract is not of your own accord; {benefit-least.months:span} paid and registration are what it takes. If you refused an equal renewal, ask 12333.',
      'UI-02',
    ),
  )

/** Signing a voluntary resignation. */
const signed = (c: PointContext): PointLead =>
  /^(?!.*(?:坏处|后果|会怎|影响|吃亏|能签|要不要|该不该)).*(?:(?:已经|都|我)(?:签|写)了|签了[^。？?]{0,14}(?:能|可以)[^。？?]{0,6}(?:领|失业金))|\bmade me sign|\bi (?:have )?(?:already )?signed/.test(
    c.q,
  )
    ? state(
        c,
        '签成自愿辞职的，一般按自愿算，领不了失业金；有公司先提出、逼签的聊天、录音，打12333投诉，或{arbitration.months:span}内申请仲裁改过来。',
        'Signed as a voluntary resignation it counts as one and brings no benefit; with chats or recordings that the employer proposed or pressed it, complain at 12333 or go to arbitration within {arbitration.months:span}.',
        'UI-03',
        'DS-01',
      )
    : state(
        c,
        `先别签：${/怀|孕|产假|哺乳/.test(c.q) ? '怀孕、产假、哺乳期公司不能随便让你走；' : ''}写成自愿辞职，失业金就领不了，经济补偿也没有了。只签写明“由公司提出、协商解除”的协议，金额和付款日写进去；已经被逼签的，留好聊天和录音，打12333。`,
        `Do not sign yet: ${/pregnan|maternity|nursing/.test(c.q) ? 'in pregnancy you may not simply be made to go, and ' : ''}a voluntary resignation costs you unemployment benefit and severance. Sign only an agreement which says the employer proposed it, with sum and day of payment; if you were pressed, keep chats and recordings and call 12333.`,
        'UI-03',
        'ED-17',
      )

export const points = [
  point(
    'unemployment-eligibility',
    'resigned',
    ask`自己辞职能领失业金吗
    Can I draw benefit if I resign
    主动辞职有没有失业金
    自己不干了能拿失业金吗
    裸辞可以申请失业金吗
    是我自己提出走的还有失业金吗
    我主动走的失业金是不是没戏了
    自愿离职领失业金
    辞职了失业保险金怎么办
    can I collect unemployment if I quit
    I resigned, do I get unemployment benefit
    voluntary resignation unemployment`,
    (c) =>
      either(
        (c.profile?.exit ?? null) === null || (c.profile?.exit === 'resigned' && c.said.profile.exit) ? null : eligible(c),
        say(
          c,
          '一般不能：自己辞职领不了失业金；缴过的年限留着，以后接着算。',
          'No, as a rule: after resigning of your own accord there is no unemployment benefit; the years paid are kept and count later.',
          'UI-03',
        ),
      ),
    {
      says: /辞职信[^？?]{0,14}失业金|^(?:自离|裸辞|自己走的?|辞职)[,， ]{0,2}失业金[?？]?$/,
      why: ['UI-02', 'UI-06', 'UI-19'],
      instead: { 'resigned-employer-fault': 'unemployment-eligibility/forced' },
      cue: /自己不干/,
      watch: [
        words(
          '欠薪、不缴社保逼你走的，不算自愿，辞职信上写清原因。',
          'Leaving because of unpaid wages or insurance does not count as voluntary: write the reason into the letter.',
        ),
      ],
    },
  ),
  point(
    'unemployment-eligibility',
    'laid-off',
    ask`被裁了能领失业金吗
    I was laid off: do I get benefit
    被辞退有失业金吗
    公司裁员可以领失业金么
    被优化了失业金有吗
    被公司劝退能领失业金吗
    laid off, can I get unemployment`,
    (c) =>
      either(
        licensed(c),
        eligible(c),
        /派遣/.test(c.q) &&
          /退[回了]/.test(c.q) &&
          say(
            c,
            '看合同：派遣公司跟你解除或终止了合同的能领；只是退回、合同还在的，还不算失业。',
            'It turns on the contract: once the agency ends it, benefit is due; merely sent back with the contract running, you are not yet unemployed.',
            'UI-02',
          ),
        /试用期|实习期|probation/.test(c.q) &&
          c.said.paid === null &&
          say(
            c,
            '看失业保险累计满没满{benefit-least.months:span}：以前单位缴的也算，满{benefit-least.months:span}、被辞退的就能领；连试用期在内还不满{benefit-least.months:span}的领不了。',
            'It turns on the months: {benefit-least.months:span} of unemployment insurance in all, former employers included, brings benefit on a dismissal; less does not.',
            'UI-01',
          ),
        say(
          c,
          `能领：${c.said.profile.exit === 'employer-closed' ? '公司关停、倒闭' : '被裁、被辞退'}不是自己要走，失业保险缴满{benefit-least.months:span}、办了失业登记就行。`,
          'Yes: being laid off is not of your own accord; {benefit-least.months:span} of unemployment insurance and registration are what it takes.',
          'UI-02',
        ),
      ),
    {
      why: ['UI-01', 'UI-09', 'UI-12'],
      instead: { foreign: 'unemployment-eligibility/foreigner', 'dismissed-fault': 'unemployment-eligibility/fault' },
      // Residents of Hong Kong, Macao and Taiwan are insured like anybody.
      says: /派遣[^。？?]{0,14}退[回了][^。？?]{0,12}失业金|(?:香港|澳门|台湾|台胞|港人|港澳|\bhong ?kong|\bmacau|\btaiwan).{0,40}(?:失业金|unemployment|benefit)/,
      watch: [words('别签“个人原因辞职”，那样就领不了。', 'Do not sign "resigned for personal reasons": that ends the claim.')],
    },
  ),
  point(
    'unemployment-eligibility',
    'fault',
    ask`被开除还能领失业金吗
    Dismissed for fault: is there benefit
    严重违纪被开除有失业金没
    因为犯错被公司开除失业金
    旷工被辞退能领失业金吗
    fired for misconduct unemployment benefit`,
    (c) =>
      either(
        c.mine ? eligible(c) : null,
        yes(
          '',
          say(
            c,
            '能领，不会因为过错就没有：被开除也不是自己要走。',
            'the fault does not take it away, for a dismissal is not of your own accord.',
            'UI-03',
          ),
        ),
      ),
    {
      why: ['UI-01', 'UI-02'],
      not: /裁员/,
      cue: /被?开(?:除|的|了|掉).{0,12}失业金/,
      says: /除名[^。？?]{0,14}失业|\b(?:fired|dismissed|sacked)\b[^.?]{0,40}\b(?:misconduct|cause|fault|breach|breaking|violat\w+|absent)\b(?=.{0,60}(?:unemployment|benefit))/,
      instead: {
        foreign: 'unemployment-eligibility/foreigner',
        'dismissed-no-fault': 'unemployment-eligibility/laid-off',
        'laid-off': 'unemployment-eligibility/laid-off',
      },
    },
  ),
  point(
    'unemployment-eligibility',
    'expired',
    ask`合同到期不续签能领失业金吗
    Contract ended: is there benefit
    劳动合同到期公司不续签失业金
    合同期满自己不续能领失业金么
    合同到期离职算不算自愿
    contract expired unemployment benefit
    my contract was not renewed can I claim
    my contract ran out and no new one was offered can I claim unemployment benefit`,
    (c) => either(worse(c), ended(c)),
    {
      not: /执照/,
      why: ['UI-01'],
    },
  ),
  point(
    'unemployment-eligibility',
    'mutual',
    ask`协商解除能领失业金吗
    Agreed end: is there benefit
    协商一致解除劳动合同有失业金吗
    公司让我签协商解除协议签了能领失业金吗
    拿了N走人还能领失业金么
    协议离职失业金
    mutual termination unemployment benefit`,
    (c) => {
      const theirs =
        /(公司|单位|老板|人事|hr).{0,6}(先|主动|提|找|让|要|发)|裁员?|劝?退|n\+1|laid off|severance|(employer|company|boss)\b.{0,16}(propos|suggest|ask|offer|want)/.test(
          c.q,
        )
      return either(
        c.mine && c.profile?.exit?.startsWith('mutual') === true ? eligible(c) : null,
        /自愿|主动|辞职|个人原因/.test(c.q) && !c.q.includes('协商') && signed(c),
        say(
          c,
          `${theirs ? '算非自愿，能领失业金' : '看谁先提'}：公司先提出的协商解除不算自愿，能领；你先提的算自愿，领不了。协议里要写明是公司提出。`,
          `${theirs ? 'Yes' : 'It turns on who proposed it'}: proposed by the employer it counts as involuntary and brings benefit; proposed by you it is voluntary and does not. The agreement must say so.`,
          'UI-02',
        ),
      )
    },
    {
      why: ['UI-03', 'UI-01'],
      cue: /协商.{0,16}(算|自愿|被动|失业金)/,
    },
  ),
  point(
    'unemployment-eligibility',
    'signed-voluntary',
    ask`公司给钱让我签自愿离职要不要签
    Should I sign a voluntary resignation for money
    逼我写辞职报告
    公司让我写主动辞职能写吗
    给两个月工资叫我签自愿辞职
    hr让我离职申请写个人原因
    被逼签了离职协议还能领失业金吗
    公司不想赔偿让我自己辞职
    they offer money if I sign a voluntary resignation should I
    my boss wants me to resign instead of being fired
    asked to sign that I resign for personal reasons`,
    signed,
    {
      why: ['UI-02', 'ED-17', 'ED-18', 'DS-01'],
      instead: { 'resigned-employer-fault': 'employer-duties/forced-out' },
      says: /自己(?:写|交|提)辞职[吗信]?[^。]{0,12}失业金|(?:已经|都|我)签了[^。？?]{0,6}(?:自愿|主动|个人原因|辞职)[^。？?]{0,16}失业金/,
      cue: /(让|叫|要|逼|劝).{0,5}(我|自己|员工).{0,8}(签|写|打|提|填|交).{0,10}(辞职|离职|自愿|主动)/,
    },
  ),
  point(
    'unemployment-eligibility',
    'wrong-reason',
    ask`离职原因写成个人原因还能领失业金吗
    My papers say I resigned, though I was let go
    离职证明写的自愿离职其实是被裁
    公司报的减员原因是主动辞职怎么办
    离职原因写错了能改吗
    被辞退但是证明上写个人原因
    社保局说我是本人意愿中断就业
    停保原因填错了领不了失业金
    hr wrote resigned for personal reasons but i was let go
    wrong reason on leaving certificate`,
    (c) =>
      state(
        c,
        `${/失业金[^？?]{0,8}(?:黄|没戏|没了|泡汤)/.test(c.q) ? '失业金不一定没有，' : ''}不能这么写，要让公司改：书面要求重开离职证明、更正停保原因；失业登记和申领别等，带解除通知、聊天记录同时去办，人社按真实原因认定。公司不改，打12333投诉，或者{arbitration.months:span}内申请劳动仲裁。`,
        'It must not say so, have it corrected: ask in writing for a new certificate and reported reason. Do not wait with the claim: bring the notice and chats, the bureau decides by the true reason. If the employer refuses, complain at 12333 or go to arbitration within {arbitration.months:span}.',
        'UI-02',
        'DS-01',
      ),
    {
      why: ['UI-03', 'ED-05'],
      watch: [words('不要签任何写着“个人原因”的表。', 'Sign no form that says "personal reasons".')],
      says: /(?:上面|证明)[^。，？?]{0,4}写[^。，？?]{0,4}(?:主动|自愿|自己走)|离职原因[^。，？?]{0,6}(?:不符|不对|不一致|对不上|有误)|公司[^。，？?]{0,2}报[^。，？?]{0,6}(?:成|写|是)[^。，？?]{0,3}(?:个人|自愿|主动)/,
    },
  ),
  point(
    'unemployment-eligibility',
    'forced',
    ask`公司拖欠工资我被迫离职能领失业金吗
    Leaving because the employer broke the law
    被迫辞职有没有失业金
    公司不交社保我辞职算自愿吗
    用人单位违法员工解除合同失业金
    38条离职能领失业金吗
    constructive dismissal unemployment benefit
    resigned because wages were not paid
    I handed in my notice because pay was late is benefit lost`,
    (c) =>
      either(
        c.mine && c.profile?.exit === 'resigned-employer-fault' ? eligible(c) : null,
        state(
          c,
          '能领失业金，也能要经济补偿：公司欠薪、不缴社保等违法逼走你的，不算自愿。辞职通知里写明这个理由，留好证据。',
          "Yes, unemployment benefit and severance too can be claimed: leaving over unpaid wages or insurance is the employer's fault, so involuntary. Write that reason into the notice and keep the proof.",
          'UI-02',
          'ED-17',
        ),
      ),
    {
      why: ['ED-17', 'UI-01'],
      says: /(?:[拖欠没不][^,，。？?]{0,8}(?:工资|薪|钱)|工资[^,，。？?]{0,4}[拖欠])[^？?]{0,50}(?:走|辞|离职)[^？?]{0,12}(?:什么[^,，？?]{0,3}[没不]|一分钱?[都也]?[没不拿])|^(?=.*\b(?:insurance|social security|wages?|salary)\b)(?=.*(?:not|n't|never|stopped) (?:paid|pay|paying)).*\bif i (?:walk out|quit|leave|resign)\b.*unemployment|\bpaid no insurance\b[^?]{0,60}\b(?:leaving|quit|resign)/,
      cue: /(拖欠|欠(薪|工资|了?.{0,3}个?月)|没发工资|不发工资|不给我?(交|缴)社保).{0,24}(走|辞|离职|撑不)/,
    },
  ),
  point(
    'unemployment-eligibility',
    'worse-terms',
    ask`公司降薪续签我不同意合同到期能领失业金吗
    I refused a renewal on worse terms: is there benefit
    续签条件变差我没签算自愿吗
    合同到期公司要降工资我不续有失业金吗
    renewal offered at lower pay and I said no unemployment benefit`,
    (c) =>
      either(
        worse(c),
        c.q !== '' && !/降|减|低|差|条件|worse|lower|less|cut/.test(c.q) && ended(c),
        yes(
          '',
          say(
            c,
            '能领，不算自愿：公司降低条件续签、你不同意而到期终止的，失业金能领，补偿也要付；条件一样或更好、你自己不续的，有的地方另有说法，打12333问。',
            'it is not voluntary: worse terms refused at the end of the contract bring benefit and severance. If the terms were equal or better ask 12333.',
            'UI-02',
          ),
          'Yes, ',
        ),
      ),
    {
      why: ['ED-17', 'UI-01'],

      says: new RegExp(`^(?!.*(?:补偿|赔)).*(?:${WORSE.source}).{0,12}(?:[没不](?:签|同意|答应|接受|干)|拒)`),
    },
  ),
]
