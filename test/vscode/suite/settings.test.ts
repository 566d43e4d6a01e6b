import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { register as registerDecorations } from '../../../src/features/decorations';
import { register as registerDocumentSymbols } from '../../../src/features/documentSymbols';
import { register as registerOverviewRuler } from '../../../src/features/overviewRuler';
import { register as registerQuotesView } from '../../../src/features/quotesView';
import { settings, settingsSection } from '../../../src/host/ids';
import type { Services } from '../../../src/host/services';
import { article, closeAll, hoverAt, showText, until } from './editors';
import { ownServices, recordDecorations, recordView } from './ownServices';

describe('settings work at once', () => {
  let own: Services & vscode.Disposable;
  const changed = new Set<string>();
  const set = async (name: string, value: unknown): Promise<void> => {
    changed.add(name);
    await vscode.workspace.getConfiguration(settingsSection).update(name, value, vscode.ConfigurationTarget.Workspace);
  };
  beforeEach(async () => (own = await ownServices()));
  afterEach(async () => {
    own.dispose();
    for (const name of changed) await set(name, undefined);
    await closeAll();
  });

  it('hovers', async () => {
    const { document } = await showText(article);
    await set(settings.hoverEnabled, false);
    assert.equal(await hoverAt(document, 'Okoro will', 'Okoro'), undefined);
    await set(settings.hoverEnabled, undefined);
    assert.ok(await hoverAt(document, 'Okoro will', 'Okoro'));
  });

  it('marks in the overview ruler: without them all other marks stay', async () => {
    await showText(article);
    const recorded = recordDecorations(() =>
      vscode.Disposable.from(registerDecorations(own), registerOverviewRuler(own)),
    );
    const marks = (inRuler: boolean): string[] =>
      recorded
        .decorations()
        .filter(({ options }) => (options.overviewRulerColor !== undefined) === inRuler)
        .flatMap(({ texts }) => texts);
    const inRuler = (): string[] => marks(true);
    try {
      await until('marks', () => inRuler().includes('Maria Okoro'));
      assert.ok(inRuler().includes('"The bridge is safe."'));
      assert.ok(!inRuler().includes('May'), 'dates are everywhere');
      const before = marks(false);
      await set(settings.highlightsOverviewRuler, false);
      await until('no marks in the ruler', () => inRuler().length === 0);
      assert.deepEqual(marks(false), before);
      await set(settings.highlightsOverviewRuler, undefined);
      await until('marks in the ruler', () => inRuler().includes('Maria Okoro'));
    } finally {
      recorded.dispose();
    }
  });

  it('the kinds that are marked: the overview ruler shows no others', async () => {
    await showText(article);
    const recorded = recordDecorations(() => registerOverviewRuler(own));
    const inRuler = (): string[] => recorded.decorations().flatMap(({ texts }) => texts);
    try {
      await until('marks', () => inRuler().includes('Maria Okoro') && inRuler().includes('"The bridge is safe."'));
      await set(settings.highlightsKinds, ['quote']);
      await until('quotes', () => !inRuler().includes('Maria Okoro') && inRuler().includes('"The bridge is safe."'));
      await set(settings.highlightsEnabled, false);
      await until('nothing', () => inRuler().length === 0);
    } finally {
      recorded.dispose();
    }
  });

  it('how sure a name must be: the outline is asked for anew, and for no other setting', async () => {
    const { registerDocumentSymbolProvider } = vscode.languages;
    let registered = 0;
    const register: typeof registerDocumentSymbolProvider = (...args) => {
      registered++;
      return registerDocumentSymbolProvider(...args);
    };
    Object.assign(vscode.languages, { registerDocumentSymbolProvider: register });
    const symbols = registerDocumentSymbols(own);
    try {
      await set(settings.highlightsEnabled, false);
      assert.equal(registered, 1);
      await set(settings.minimumConfidence, 0.9);
      await until('another provider', () => registered > 1);
    } finally {
      symbols.dispose();
      Object.assign(vscode.languages, { registerDocumentSymbolProvider });
    }
  });

  it('the badge: how many quotes of the article in front are to be checked', async () => {
    const { badge, dispose } = recordView(() => registerQuotesView(own));
    const tells = (text: string) => (): boolean =>
      badge()?.tooltip === text && badge()?.value === Number.parseInt(text);
    const doubtful =
      'Rain all week\n\n"It is too wet for the harvest."\n\nMayor Ann Bell said on Monday: "We never asked for it."\n';
    try {
      const { document } = await showText(doubtful);
      await until('the article', () => own.articles.latest(document));
      assert.equal(badge(), undefined);
      await set(settings.quotesToCheck, true);
      await until('one quote', tells('1 quote to check'));
      await set(settings.minimumConfidence, 0.97);
      await until('two quotes', tells('2 quotes to check'));
      await set(settings.minimumConfidence, undefined);
      await showText('Sun all week\n\n"It is dry," Mayor Ann Bell said on Monday in the town hall.\n');
      await until('no badge', () => badge() === undefined);
      await vscode.window.showTextDocument(document);
      await until('one quote again', tells('1 quote to check'));
      await set(settings.quotesToCheck, undefined);
      await until('no badge', () => badge() === undefined);
      await set(settings.quotesToCheck, true);
      await until('one quote once more', tells('1 quote to check'));
      await closeAll();
      await until('no badge', () => badge() === undefined);
    } finally {
      dispose();
    }
  });
});
