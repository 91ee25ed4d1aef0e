import type { WordRows } from './wordRows.ts'

/** English as translation programs write it from Chinese, one meaning a row, with what people say. */
export const TRANSLATED: WordRows = [
  [/\blos[te][- ]job insurance money\b|\b(?:los[te][- ]job|jobless(?:ness)?|unemployment) (?:insurance )?gold\b/g, 'unemployment benefit'],
  [/\blos[te][- ]job insurance\b/g, 'unemployment insurance'],
  [/\b(?:endowment|old[- ]age|retire) insurance\b/g, 'pension insurance'],
  [/\b(?:public )?accumulation (?:fund|gold)\b/g, 'housing fund'],
  [/\bmedical treatment insurance\b/g, 'medical insurance'],
  [/\bsocial (?:safety|guarantee)\b/g, 'social security'],
  [/\binsurance gold\b/g, 'insurance benefit'],
  [/\bbroken? off\b|(?<=\b(?:security|insurance) (?:is )?)broken?\b(?! for)/g, 'interrupted'],
  [/\b(?:fill|supplement|repair) (?:up|pay\w*|it up)\b|\bsupplementary pay\w*/g, 'back-pay'],
  [/\bflexible employment personnel\b/g, 'flexible workers'],
  [/\bin (?:the |my )?old age\b/g, 'in retirement'],
  [/\bissue (?:my|the) pension\b/g, 'pay my pension'],
  [/\b(?:expelled|kicked out)(?= (?:by|for|because)\b)/g, 'dismissed'],
  [/\bdimission\b/g, 'leaving the job'],
  [/\b(?:proof|prove|certificate) of (?:departure|leaving|resignation|separation|dimission)\b/g, 'leaving certificate'],
  [/\b(?:the |my |our )?(?:old |former )?(?:work )?unit\b(?! price)/g, 'the employer'],
  [/\b(?:does|do|did|will) not (?:open|give open)\b/g, 'does not issue'],
  [/\bnew (?:the employer|work unit)\b|\b(?:reach|go to|arrive) (?:a |the )?new (?:the employer|unit)\b/g, 'new employer'],
  [/\byear limit\b/g, 'years'],
  [/\bclear(?:ed)? (?:to )?zero\b/g, 'reset'],
  [
    /\bcut by (?:the |my )?(?:company|employer)\b|\b(?:am |was )?make redundant\b|\bby the company layoffs?\b|\bgot (?:canned|axed)\b/g,
    'laid off',
  ],
]
