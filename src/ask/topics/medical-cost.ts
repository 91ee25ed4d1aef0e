import { words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const medicalCost = topic({
  id: 'medical-cost',
  title: words('职工医保要缴多少', 'What employee medical insurance costs'),
  related: ['flexible-cost', 'resident-vs-employee', 'contribution-base', 'medical-after-leaving'],
  summary: words(
    '在单位上班时，单位和个人各缴一部分，比例由当地定，个人那份从工资里扣。自己缴时全部由你出，有的地方按比例，有的是固定金额。能不能只缴医保、不缴养老，看当地：两项分开登记，问12393。退休后不再缴，要缴满当地规定的年限。',
    'At work the employer and you each pay a local share; yours is taken from the wage. By yourself you pay all of it: a rate in some places, a fixed sum in others. Whether medical alone is allowed without the pension is local; the two are enrolled separately: ask 12393. Retirees stop paying once they have the local number of years.',
  ),
  steps: [
    words('查当地灵活就业医保的费率、基数或固定金额。', "Look up your place's rate, base or fixed sum for flexible workers."),
    words('问清有没有只缴统筹、不建账户的低档。', 'Ask whether there is a lower tier without a personal account.'),
    words('问清退休要缴满多少年，已缴的年限算不算。', 'Ask how many years retirement needs, and whether yours count.'),
  ],
  channels: [DOORS.medical],
  rules: ['ME-01', 'ME-15', 'ME-20'],
  hotline: ['12393', '12366'],
})
