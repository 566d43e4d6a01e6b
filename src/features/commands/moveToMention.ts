import * as vscode from 'vscode';
import { occurrenceAt, occurrences } from '../../engine/lookup';
import { commands } from '../../host/ids';
import { oneLine, withoutIcons } from '../../presentation/plainText';
import type { Command } from './command';
import { moveTo } from './moveTo';
import type { Direction } from './neighbour';

/** Goes to the next mention of whom or what the cursor stands on; elsewhere to the next name of all. */
export const nextMention: Command = moveToMention(commands.nextMention, 'next');
/** Likewise backwards. */
export const previousMention: Command = moveToMention(commands.previousMention, 'previous');

function moveToMention(id: string, direction: Direction): Command {
  return moveTo(id, direction, (article, offset) => {
    const here = occurrenceAt(article, offset);
    // "Last year" tells a date, but names nothing.
    const spans = occurrences(article).filter(({ entity, mention }) =>
      here ? entity === here.entity : entity.type !== 'date' || mention.kind !== 'nominal',
    );
    return {
      spans,
      here,
      none: vscode.l10n.t('No names were found in this article.'),
      say: (index) => {
        const name = here && withoutIcons(oneLine(here.entity.name));
        return name && vscode.l10n.t('{0}: mention {1} of {2}', name, index + 1, spans.length);
      },
    };
  });
}
