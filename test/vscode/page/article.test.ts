import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorText, openFile, openWorkbench, treeRows, type Workbench } from './workbench';

describe('the page of VS Code', () => {
  let workbench: Workbench;
  before(async () => (workbench = await openWorkbench()));
  after(async () => workbench.stop());

  it('shows the folder and the text of an article', async () => {
    const { page, folder } = workbench;
    assert.ok((await treeRows(page)).includes('harbour-fire.txt'));
    await openFile(page, 'harbour-fire.txt');
    const [headline] = readFileSync(join(folder, 'harbour-fire.txt'), 'utf8').split('\n');
    assert.ok(headline);
    assert.ok((await editorText(page)).startsWith(headline));
  });
});
