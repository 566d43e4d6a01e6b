import type { Article, Topic } from '../engine/model';

/** More topics than this would push the people out of sight. */
const most = 12;

/** The topics that are listed, the best first, each label once. */
export function keyTopics({ topics }: Article): readonly Topic[] {
  const isFirst = ({ label }: Topic, index: number): boolean =>
    topics.findIndex((other) => other.label === label) === index;
  return topics.filter(isFirst).slice(0, most);
}
