import type { Route } from '../assessment.ts'
import type { Case } from '../case.ts'
import { toldBy } from '../cite.ts'
import { because, words } from '../wording.ts'
import { route, scheme } from './route.ts'

/** Paying through a company one does not work for: explained, refused, and the lawful forms named. */
export const agencyRoute = (c: Case): Route =>
  route(c, 'agency', {
    schemes: [
      scheme(
        'pension',
        'no',
        'PR-02',
        '没有真实劳动关系、挂在公司名下缴社保，属于虚构劳动关系，不能这么办。',
        'Being insured through a company you do not work for invents a job relation and is not allowed.',
      ),
      scheme('medical', 'no', 'PR-02', '挂靠缴的医保用来报销，会按骗保处理。', 'Using medical cover bought that way counts as fraud.'),
    ],
    reasons: [
      because(
        'PR-02',
        '“代缴”“挂靠”是虚构劳动关系，用它领待遇算骗保。',
        '"Agency payment" by hanging on to a company invents a job; drawing benefits on it is fraud.',
      ),
      because(
        'PR-03',
        '有人几年后被清退退费、已领的养老金被停，最后打官司。',
        'People have had insurance cancelled and refunded, and pensions stopped years later, and ended up in court.',
      ),
      because(
        'PE-04',
        '只断一个月，不用找公司代补：养老以前的年限都在，医保有免等待的时间，自己接上就行。',
        'A single missing month needs no agency: the pension years are kept, and medical may be taken up by yourself within the time without a wait.',
      ),
      because(
        'PR-04',
        '合法的形式只有：真实受雇的单位给你缴（单位可以委托人力资源公司办手续）、有资质的劳务派遣，或者你自己以灵活就业身份缴。',
        'The lawful forms: an employer you really work for (which may have a payroll company do the paperwork), licensed dispatch, or paying yourself as a flexible worker.',
      ),
    ],
    steps: [words('要接着缴，看“灵活就业”和“新单位”两条路。', 'To go on paying, see the flexible and new-employer routes.')],
    warnings: [
      ...toldBy([c.law('benefit-fraud')]),
      ...(c.profile.maternity === true
        ? [
            because(
              'MA-05',
              '用假的劳动关系领生育待遇，已有人被追回、被起诉。',
              'People have had to repay, and been prosecuted, for maternity benefits drawn on an invented job.',
            ),
          ]
        : []),
    ],
    ask: ['12333'],
  })
