import * as vscode from 'vscode';
import { occurrenceAt, quotesOf } from '../../engine/lookup';
import { toRange } from '../../host/convert';
import { closeHover, editorOf } from '../../host/editors';
import { copyEntityCommand, showMentionsCommand, showQuotesOfCommand } from '../../host/ids';
import { oneLine, withoutIcons } from '../../presentation/plainText';
import { nameWithRole } from '../../presentation/quotesBySpeaker';
import type { Command } from './command';
import { linkedArticle, linkedEntity } from './linkedEntity';
import { tellGone } from './openArticle';
import { pickPlace } from './preview';
import { quoteItems } from './quoteItems';

/** Lists all mentions of what is mentioned at an offset, in a window within the text there. Links in hovers call it. */
export const showMentions: Command = {
  id: showMentionsCommand,
  async execute(services, address, start) {
    if (!Number.isInteger(start)) return;
    const linked = await linkedArticle(services, address);
    if (!linked) return;
    const { document, article } = linked;
    const here = occurrenceAt(article, Number(start));
    if (!here) return tellGone();
    const places = here.entity.mentions.map((mention) => new vscode.Location(document.uri, toRange(document, mention)));
    const position = document.positionAt(here.start);
    await closeHover();
    await vscode.commands.executeCommand('editor.action.showReferences', document.uri, position, places);
  },
};

/** Lists what an entity said; picking a quote goes to it. Links in hovers call it. */
export const showQuotesOf: Command = {
  id: showQuotesOfCommand,
  async execute(services, ...args) {
    const linked = await linkedEntity(services, args);
    const editor = linked && editorOf(linked.document);
    if (!editor) return;
    const { article, entity } = linked;
    await closeHover();
    await pickPlace(editor, {
      title: vscode.l10n.t('Quotes: {0}', withoutIcons(oneLine(entity.name))),
      placeholder: vscode.l10n.t('Type words of a quote to go there'),
      items: quoteItems(article, quotesOf(article, entity)),
    });
  },
};

/** Copies an entity's name with its role. Links in hovers call it. */
export const copyEntity: Command = {
  id: copyEntityCommand,
  async execute(services, ...args) {
    const linked = await linkedEntity(services, args);
    if (!linked) return;
    const { article, entity } = linked;
    await vscode.env.clipboard.writeText(nameWithRole(article, oneLine(entity.name), entity, vscode.l10n));
    void vscode.window.setStatusBarMessage(vscode.l10n.t('Copied'), 3000);
  },
};
