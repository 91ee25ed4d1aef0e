import type { DivisionRow } from '../../src/domain/places/register.ts'
import { answeringFor, provinceOf } from '../../src/domain/place.ts'
import type { Place, ProvinceFile } from '../../src/policy/schema.ts'
import { provinceText } from './dataText.ts'
import { emptyPlace } from './emptyPlace.ts'

/** What `npm run new` reads and writes, by path below the project folder. */
export interface Tree {
  read(path: string): string
}
export interface Made {
  path: string
  text: string
  /** What to do next, a line each. */
  next: string[]
}
/** Something asked for that cannot be made; the message says why and what would do. */
export class NotMade extends Error {}

const rows = (tree: Tree): DivisionRow[] => JSON.parse(tree.read('src/policy/data/divisions.json')) as DivisionRow[]

/** An empty entry for a city, in its place by code, that says of flexible medical that nothing is known. */
export function newCity(tree: Tree, [asked = '']: readonly string[]): Made {
  const list = rows(tree)
  const row = list.find(
    ([code, zh, en]) => asked === code || asked === zh || asked === zh.replace(/市$/, '') || asked.toLowerCase() === en.toLowerCase(),
  )
  if (row === undefined) {
    const county = /^\d{6}$/.test(asked) ? list.find(([code]) => code === answeringFor(asked)) : undefined
    throw new NotMade(
      county === undefined
        ? `city: expected a name or code of divisions.json such as 341600 or 亳州, got "${asked}"`
        : `city: ${asked} is a county; ${county[1]} (${county[0]}) answers for it`,
    )
  }
  const [code, zh, en] = row
  const path = `src/policy/data/places/${provinceOf(code)}.json`
  const file = JSON.parse(tree.read(path)) as ProvinceFile
  if (file.places.some((place) => place.code === code)) throw new NotMade(`city: ${zh} is there already: ${path}`)
  const place: Place = {
    ...emptyPlace(code, { zh, en }),
    gaps: [
      {
        topic: 'medical-flexible-rate',
        from: null,
        until: null,
        statement: {
          zh: `没有找到${zh}灵活就业人员医保的费率或月缴额。`,
          en: `The medical rate or monthly sum for flexible workers in ${en} was not found.`,
        },
        ask: '12393',
      },
    ],
  }
  const places = [...file.places, place].toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return {
    path,
    text: provinceText({ ...file, places }),
    next: [
      `${zh} stands in ${path} with nothing known.`,
      'Add its figures (CONTRIBUTING: "Update your city in ten minutes") and drop the gap once the medical figure is there.',
      'Then: npm run check-data and npm run docs',
    ],
  }
}

const FILES: Readonly<Record<string, string>> = {
  CH: 'channels',
  DS: 'employer',
  ED: 'employer',
  GR: 'groups',
  HF: 'housing-fund',
  MA: 'injury-maternity',
  WI: 'injury-maternity',
  ME: 'medical',
  PE: 'pension',
  PR: 'prohibitions',
  UI: 'unemployment',
}

/** A rule without its sentences, in its place by id; check-data asks for them. */
export function newRule(tree: Tree, [id = '', place = '', topic = 'told']: readonly string[]): Made {
  const name = FILES[id.slice(0, 2)]
  if (!/^[A-Z]{2}(-[A-Z]{2})?-\d{2}$/.test(id) || name === undefined)
    throw new NotMade(`rule: expected an id such as UI-GS-01 (${Object.keys(FILES).join(', ')}), got "${id}"`)
  if (place !== '000000' && !rows(tree).some(([code]) => code === place))
    throw new NotMade(`rule: expected the code of a place, 000000 for the nation, got "${place}"`)
  if (!topicsIn(tree).includes(topic))
    throw new NotMade(`rule: "${topic}" is no topic of src/policy/topics.ts (npm run new -- topic ${topic})`)
  const path = `src/policy/data/rules/${name}.json`
  const text = tree.read(path)
  const ids = [...text.matchAll(/^ {2}\{"id": "([^"]+)"/gm)]
  if (ids.some(([, other]) => other === id)) throw new NotMade(`rule: ${id} is taken, see ${path}`)
  const params = topic === 'told' ? '' : ', "params": {}'
  const row =
    `  {"id": "${id}", "topic": "${topic}"${params}, "place": "${place}", "from": null, "until": null,\n` +
    `    "statement": {"zh": "", "en": ""},\n    "source": "", "article": null, "evidence": "public-secondary", "confidence": 0.7}`
  const after = ids.find(([, other = '']) => other > id)
  const made =
    after === undefined ? text.replace(/\n\]\n$/, `,\n${row}\n]\n`) : `${text.slice(0, after.index)}${row},\n${text.slice(after.index)}`
  return {
    path,
    text: made,
    next: [
      `${id} stands in ${path}.`,
      'Write the statement in both languages, its source (in sources.json), the dates, and the numbers that the topic names in src/policy/topics.ts.',
      'Then: npm run check-data, which says what is still missing.',
    ],
  }
}

const topicsIn = (tree: Tree): string[] =>
  [
    ...(/TOPICS = \{\n([\s\S]*?)\n\} as const/.exec(tree.read('src/policy/topics.ts'))?.[1] ?? '').matchAll(/^ {2}'?([a-z0-9-]+)'?: /gm),
  ].map(([, name = '']) => name)

/** The comment of a topic that nobody has described. */
export const UNTOLD_TOPIC = '/** What a rule of this topic decides. */'

/** A topic that rules may decide, without numbers yet. */
export function newTopic(tree: Tree, [id = '']: readonly string[]): Made {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new NotMade(`topic: expected words with hyphens such as claim-days, got "${id}"`)
  if (topicsIn(tree).includes(id)) throw new NotMade(`topic: ${id} is there already, see src/policy/topics.ts`)
  const key = id.includes('-') ? `'${id}'` : id
  const path = 'src/policy/topics.ts'
  return {
    path,
    text: tree.read(path).replace(/(TOPICS = \{\n[\s\S]*?)(\n\} as const)/, `$1\n  ${UNTOLD_TOPIC}\n  ${key}: none,$2`),
    next: [
      `${id} stands in ${path}, without numbers: say what it decides, and replace "none" by z.strictObject({ … }) with them.`,
      `Read it where the advisor decides (c.rule('${id}')), and add the first rule: npm run new -- rule.`,
    ],
  }
}

/** The label of a kind that nobody has named. */
export const UNNAMED_KIND = "{ zh: '（名称）', en: '(name)' }"

/** A kind of figure, with the row that everything reads. */
export function newKind(tree: Tree, [id = '']: readonly string[]): Made {
  const path = 'src/policy/figureKinds.ts'
  const text = tree.read(path)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new NotMade(`kind: expected words with hyphens such as subsidy-share, got "${id}"`)
  if (text.includes(`\n  '${id}': {`)) throw new NotMade(`kind: ${id} is there already, see ${path}`)
  const row =
    `  '${id}': {\n    unit: 'yuan/month',\n    insurance: 'all',\n    pooled: false,\n    yearly: true,\n    least: 1,\n    most: 100_000,\n` +
    `    label: ${UNNAMED_KIND},\n  },\n`
  return {
    path,
    text: text.replace('} as const satisfies Record<string, FigureKindRow>', `${row}} as const satisfies Record<string, FigureKindRow>`),
    next: [
      `${id} stands in ${path}: set its unit, insurance, range and name, whether a city may use its province's (pooled), and whether it is set every year.`,
      'Figures of it then stand in data/places in the order of this table; check-data, the options and the coverage of a place know it from here.',
    ],
  }
}

export const SCAFFOLDS: Readonly<Record<string, (tree: Tree, args: readonly string[]) => Made>> = {
  city: newCity,
  rule: newRule,
  topic: newTopic,
  kind: newKind,
}
