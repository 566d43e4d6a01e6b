import { goTo } from '../../host/editors';
import { goToSpanCommand } from '../../host/ids';
import type { Command } from './command';
import { openDocument } from './linkedEntity';

/** Shows a document and selects a span of it. Links in hovers call it; anything but their arguments is refused. */
export const goToSpan: Command = {
  id: goToSpanCommand,
  async execute(_, address, start, end) {
    const document = openDocument(address);
    if (!document || !Number.isInteger(start) || !Number.isInteger(end)) return;
    await goTo(document, { start: Number(start), end: Number(end) });
  },
};
