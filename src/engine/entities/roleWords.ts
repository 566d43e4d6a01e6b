/** Nouns by which people and organizations are called for what they are. */
import type { Cluster } from './cluster';
import { nameKey } from './forms';

/** Nouns for an organization whose name has them: "the ministry" for the only ministry of the article. */
export const organizationNouns = new Set(
  `ministry department agency bank court university college school commission council committee union association
  authority bureau institute federation parliament senate congress party hospital museum league foundation society
  alliance corporation tribunal secretariat board trust panel club group fund charity airport academy prison church
  cathedral theatre theater library zoo clinic hotel`.split(/\s+/),
);
/** Words for one role, that tell the person's gender or do not. */
const alike = new Map(
  Object.entries({
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    congressman: 'lawmaker',
    congresswoman: 'lawmaker',
    representative: 'lawmaker',
    businesswoman: 'businessperson',
    businessman: 'businessperson',
    pontiff: 'pope',
    councilor: 'councillor',
    justice: 'judge',
  }),
);
/** What a title before a name says that its person is, without its full stop. */
const titled = new Map(
  Object.entries({
    sen: 'senator lawmaker',
    rep: 'lawmaker',
    gov: 'governor',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    sgt: 'sergeant',
    lt: 'lieutenant',
    maj: 'major',
    adm: 'admiral',
    rev: 'reverend',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    pc: 'constable officer',
    cllr: 'councillor',
    coun: 'councillor',
    dr: 'doctor',
    prof: 'professor',
    rabbi: 'rabbi',
    imam: 'imam',
  }).map(([title, nouns]) => [title, nouns.split(' ')]),
);

/** The noun in the name of an organization by which it is called for short: "Ministry of Trade", "Royal College of Nursing". */
export function nounWithin({ type, name }: Cluster): string | undefined {
  if (type !== 'organization' && type !== 'facility') return undefined;
  const key = nameKey(name);
  const of = key.findIndex((word) => word === 'of' || word === 'for');
  if (key.length < 2) return undefined;
  if (key.at(-1) === 'police') return 'force';
  return [key.at(-1)!, key[0]!, key[of - 1]].find((word) => word && organizationNouns.has(word));
}

/** The noun under which a role is kept, of several for the same one. */
export function nounOf(word: string): string {
  return alike.get(word) ?? word;
}

/** What a title before a name says that its person is; `undefined` where it is no title. */
export function nounsOfTitle(title: string): readonly string[] | undefined {
  return titled.get(title.toLowerCase().replace(/\.$/, ''));
}
