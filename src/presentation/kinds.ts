import type { Entity, EntityType, EntityValue, QuoteKind } from '../engine/model';
import type { Localizer } from './localizer';
import { oneLine } from './plainText';

/** How a kind of entity is shown: a codicon's id, and what one such entity is called. */
interface EntityKind {
  readonly icon: string;
  readonly singular: (l10n: Localizer) => string;
}

/** How each kind of entity is shown. */
export const entityKinds: Record<EntityType, EntityKind> = {
  person: { icon: 'person', singular: (l10n) => l10n.t('person') },
  organization: { icon: 'organization', singular: (l10n) => l10n.t('organization') },
  location: { icon: 'location', singular: (l10n) => l10n.t('place') },
  facility: { icon: 'home', singular: (l10n) => l10n.t('building or site') },
  norp: { icon: 'globe', singular: (l10n) => l10n.t('nationality or group') },
  product: { icon: 'package', singular: (l10n) => l10n.t('product') },
  misc: { icon: 'bookmark', singular: (l10n) => l10n.t('other name') },
  date: { icon: 'calendar', singular: (l10n) => l10n.t('date') },
  money: { icon: 'credit-card', singular: (l10n) => l10n.t('amount of money') },
  percent: { icon: 'graph', singular: (l10n) => l10n.t('percentage') },
  quantity: { icon: 'symbol-ruler', singular: (l10n) => l10n.t('quantity') },
};

/** Kinds that a reader looks for together. */
interface EntityGroup extends Pick<EntityKind, 'icon'> {
  readonly id: string;
  readonly types: readonly EntityType[];
  readonly title: (l10n: Localizer) => string;
}

/** The groups that entities are listed in, in the order shown; every type is in exactly one. */
export const entityGroups: readonly EntityGroup[] = [
  { id: 'people', icon: 'person', types: ['person'], title: (l10n) => l10n.t('People') },
  { id: 'organizations', icon: 'organization', types: ['organization'], title: (l10n) => l10n.t('Organizations') },
  { id: 'places', icon: 'location', types: ['location', 'facility'], title: (l10n) => l10n.t('Places') },
  {
    id: 'names',
    icon: 'bookmark',
    types: ['norp', 'product', 'misc'],
    title: (l10n) => l10n.t('Groups and Other Names'),
  },
  {
    id: 'figures',
    icon: 'calendar',
    types: ['date', 'money', 'percent', 'quantity'],
    title: (l10n) => l10n.t('Dates and Figures'),
  },
];

/** The entities of each group that has any, the most mentioned first, then the most salient, in the order of `entityGroups`. */
export function groupEntities(
  entities: readonly Entity[],
): readonly { readonly group: EntityGroup; readonly entities: readonly Entity[] }[] {
  const ordered = entities.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return entityGroups
    .map((group) => ({ group, entities: ordered.filter((entity) => group.types.includes(entity.type)) }))
    .filter((filled) => filled.entities.length > 0);
}

/** What a quote of that kind is called. */
export function quoteKindName(kind: QuoteKind, l10n: Localizer): string {
  if (kind === 'direct') return l10n.t('direct quote');
  return kind === 'partial' ? l10n.t('partial quote') : l10n.t('reported speech');
}

/** The entity's value as text; `null` where it has none, or none but its own words: "2019" is 2019. */
export function entityValueText({ name, value }: Entity): string | null {
  const text = valueText(value);
  return text?.toLowerCase() === name.toLowerCase() ? null : text;
}

let numbers: Intl.NumberFormat | undefined;

/** "2026-03-04", "2019 – 2022", "4,200,000 EUR", "3.5%" or "5–7 km"; `null` where the article does not tell. */
export function valueText(value: EntityValue | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.replace('/', ' – ');
  const { amount, maximum } = value;
  // Made once: a number that writes itself out makes one each time, which takes fifty times as long.
  numbers ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
  const amounts = [amount, maximum].flatMap((number) => (number === undefined ? [] : numbers!.format(number)));
  const unit = 'currency' in value ? value.currency : oneLine(value.unit);
  return `${amounts.join('–')}${unit === '%' ? '' : ' '}${unit}`.trim();
}
