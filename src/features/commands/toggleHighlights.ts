import { commands, highlightKinds, settings } from '../../host/ids';
import { setMarks } from '../../host/marks';
import { readSettings, writeSetting } from '../../host/settings';
import type { Command } from './command';

/** Switches all marks off or on, for good: it changes the settings. */
export const toggleHighlights: Command = {
  id: commands.toggleHighlights,
  async execute({ current }) {
    const { document } = current;
    const { highlightsEnabled, highlightsKinds } = readSettings(document);
    // Switched on with no kind chosen, they would still not be seen.
    if (highlightsKinds.size === 0) await setMarks(highlightKinds, document);
    else await writeSetting(settings.highlightsEnabled, !highlightsEnabled, document);
  },
};

/** The same, with another icon: what the buttons run while the marks are off. */
export const showHighlights: Command = {
  id: commands.showHighlights,
  execute: toggleHighlights.execute,
};
