import { commands, settings } from '../../host/ids';
import { readSettings, writeSetting } from '../../host/settings';
import type { Command } from './command';

/** Switches all marks off or on, for good: it changes the setting. */
export const toggleHighlights: Command = {
  id: commands.toggleHighlights,
  async execute({ current }) {
    const { document } = current;
    await writeSetting(settings.highlightsEnabled, !readSettings(document).highlightsEnabled, document);
  },
};

/** The same, with another icon: what the buttons run while the marks are off. */
export const showHighlights: Command = {
  id: commands.showHighlights,
  execute: toggleHighlights.execute,
};
