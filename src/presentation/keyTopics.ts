import type { Article, Topic } from '../engine/model';

/** More topics than this would push the people out of sight. */
const most = 12;

/** The topics that are listed, the best first, each label once, but for common words that are told once. */
export function keyTopics({ topics }: Article): readonly Topic[] {
  const isFirst = ({ label }: Topic, index: number): boolean =>
    topics.findIndex((other) => other.label === label) === index;
  return topics.filter((topic, index) => isFirst(topic, index) && !isMinor(topic)).slice(0, most);
}

/** Whether the topic is a single word, no name, that stands at one place and not in the headline: "hurdle". */
function isMinor({ label, mentions, reasons }: Topic): boolean {
  return /^\p{Ll}+$/u.test(label) && mentions.length === 1 && !reasons.includes('headline');
}
