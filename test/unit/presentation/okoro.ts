import type { Article } from '../../../src/engine/model';
import { buildArticle } from './articleBuilder';

const text = `Harbour minister Ana Okoro opened the Port of Velm on 3 May.
“It is a good day,” Okoro said. “It will be a better year.”
She called the critics “late to the party”. The Port Authority of Velm (PAV) paid €4m.
“Nobody asked us,” a neighbour said. “It is loud.”
“Progress,” somebody wrote on the wall.`;

/** A small article with something of each kind. */
export const okoro: Article = buildArticle(text, {
  headline: 'Harbour minister Ana Okoro opened the Port of Velm on 3 May.',
  entities: [
    {
      name: 'Ana Okoro',
      aliases: ['Okoro'],
      role: 'Harbour minister',
      age: { start: 0, end: 0, years: 51 },
      mentions: ['Ana Okoro', ['Okoro', 'name', 1, 'part', 'Ana Okoro'], ['She', 'pronoun', 0.5, 'subject', 'Okoro']],
    },
    { type: 'facility', name: 'Port of Velm', mentions: ['Port of Velm'] },
    {
      type: 'organization',
      name: 'Port Authority of Velm',
      aliases: ['PAV'],
      mentions: ['Port Authority of Velm', ['PAV', 'acronym']],
    },
    { type: 'date', name: '3 May', value: '--05-03', mentions: ['3 May'] },
    { type: 'money', name: '€4m', value: { amount: 4_000_000, currency: 'EUR' }, mentions: ['€4m'] },
  ],
  quotes: [
    {
      spans: ['“It is a good day,”', '“It will be a better year.”'],
      speaker: 'Okoro',
      entity: 'Ana Okoro',
      cue: 'said',
    },
    {
      kind: 'partial',
      spans: ['“late to the party”'],
      speaker: 'She',
      entity: 'Ana Okoro',
      cue: 'called',
      confidence: 0.5,
    },
    { spans: ['“Nobody asked us,”', '“It is loud.”'], speaker: 'a neighbour', cue: 'said' },
    { spans: ['“Progress,”'], confidence: 0.3 },
  ],
  topics: [
    { label: 'harbour', reasons: ['headline'], mentions: ['Harbour'] },
    { label: 'good day', mentions: ['good day'] },
  ],
  summary: ['Harbour minister Ana Okoro opened the Port of Velm on 3 May.'],
});
