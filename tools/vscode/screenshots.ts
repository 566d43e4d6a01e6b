/** `npm run screenshots`: the samples in the real editor, light and dark, as PNG files in media/screenshots/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, openWorkbench, screenshot, waitForDecorations } from '../../test/vscode/page/workbench';
import { endOnSignals } from './processes';
import { root } from './provision';

const folder = join(root, 'media/screenshots');
const article = 'river-accord.txt';

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    const { page, stop } = await openWorkbench({ theme });
    try {
      await openFile(page, article);
      await waitForDecorations(page);
      await screenshot(page, join(folder, `article-${theme}.png`));
    } finally {
      await stop();
    }
  }
}

endOnSignals();
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
