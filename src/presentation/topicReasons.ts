import type { Topic, TopicReason } from '../engine/model';
import type { Localizer } from './localizer';

/** What each reason is called. */
const why: Record<TopicReason, (l10n: Localizer) => string> = {
  headline: (l10n) => l10n.t('in the headline'),
  early: (l10n) => l10n.t('early'),
  often: (l10n) => l10n.t('often'),
  words: (l10n) => l10n.t('its words come often'),
  quoted: (l10n) => l10n.t('in quotes'),
};

/** What speaks for the topic, on one line: “in the headline · early · often”; empty where nothing is known. */
export function topicReasons({ reasons }: Topic, l10n: Localizer): string {
  return reasons.map((reason) => why[reason](l10n)).join(' · ');
}
