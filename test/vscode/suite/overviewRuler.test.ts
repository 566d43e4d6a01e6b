import assert from 'node:assert/strict';
import { register as registerDecorations } from '../../../src/features/decorations';
import { register as registerOverviewRuler } from '../../../src/features/overviewRuler';
import type { Services } from '../../../src/host/services';
import * as vscode from 'vscode';
import { article, closeAll, showText, until } from './editors';
import { ownServices, recordDecorations } from './ownServices';

const middle = 'It rained on the old town again today.\n'.repeat(3000);
const long = `${article}${middle}Mayor Anna Kowalska spoke in Warsaw on Monday. "We are dry," she said.\n`;

describe('the overview ruler', () => {
  let own: Services & vscode.Disposable;
  let recorded: ReturnType<typeof recordDecorations>;
  beforeEach(async () => {
    own = await ownServices();
    recorded = recordDecorations(() => vscode.Disposable.from(registerDecorations(own), registerOverviewRuler(own)));
  });
  afterEach(async () => {
    recorded.dispose();
    own.dispose();
    await closeAll();
  });
  const inRuler = (): string[] =>
    recorded
      .decorations()
      .filter(({ options }) => options.overviewRulerColor)
      .flatMap(({ texts }) => texts);
  const all = (): string[] => recorded.decorations().flatMap(({ texts }) => texts);

  it('shows all of a long text, of which only the part in sight is marked', async () => {
    await showText(long);
    await until('the end', () => inRuler().includes('Anna Kowalska'));
    assert.ok(inRuler().includes('"We are dry,"'));
    assert.ok(inRuler().some((text) => text.startsWith('Maria Okoro')));
    assert.equal(all().filter((text) => text === 'Anna Kowalska').length, 1, 'the end is marked, too');
  });

  it('is drawn after the marks in the text, when whatever else waits has been done', async () => {
    const before: (readonly [inText: number, inRuler: number])[] = [];
    const listening = own.articles.onDidFindNames(() => before.push([all().length, inRuler().length]));
    await showText(article);
    await until('marks', () => inRuler().includes('Maria Okoro'));
    listening.dispose();
    const [[inText, ruled] = [0, 0]] = before;
    assert.ok(inText > 0);
    assert.equal(ruled, 0);
  });

  it('shows one name while it is in focus', async () => {
    const { document } = await showText(article);
    await until('marks', () => inRuler().includes('Maria Okoro'));
    const found = own.articles.currentNames(document)!;
    const minister = found.entities.find(({ name }) => name === 'Maria Okoro')!;
    const other = found.entities.find(({ type, name }) => type === 'person' && name !== 'Maria Okoro')!;
    assert.ok(inRuler().includes(other.name));
    own.focus.set(document, minister);
    await until('the one', () => !inRuler().includes(other.name) && inRuler().includes('Maria Okoro'));
    assert.ok(inRuler().includes('"The bridge is safe."'));
    own.focus.end();
    await until('all', () => inRuler().includes(other.name));
  });

  it('shows nothing of a text that is not read any more', async () => {
    const { document } = await showText(article);
    await until('marks', () => inRuler().includes('Maria Okoro'));
    await own.filter.decide(document, false);
    await until('nothing', () => all().length === 0);
  });
});
