import * as vscode from 'vscode';
import type { analyze, ModelFileError } from '../engine/analyze';
import type { NameModel } from '../engine/names/nameModel';
import type { Log } from './log';

/**
 * The engine and the model it finds names with, which are loaded with the first article and not before. Where the model
 * cannot be had the reader is told once, and articles are read without names.
 */
export function lazyEngine(modelUri: vscode.Uri, log: Log): typeof analyze {
  let model: Promise<NameModel | null> | undefined;
  return async (text, options) => {
    const engine = await import('../engine/analyze');
    model ??= readModel(modelUri, engine, log);
    return engine.analyze(text, { ...options, nameModel: await model });
  };
}

interface Engine {
  readonly loadNameModel: (bytes: Uint8Array) => NameModel;
  readonly ModelFileError: typeof ModelFileError;
}

async function readModel(uri: vscode.Uri, engine: Engine, log: Log): Promise<NameModel | null> {
  try {
    return engine.loadNameModel(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    log.failure(
      vscode.l10n.t(
        'Byline finds no names: {0}. Install the extension again to mend it.',
        error instanceof engine.ModelFileError
          ? reasonText(error.reason)
          : vscode.l10n.t('the file with its language model cannot be read'),
      ),
      error,
    );
    return null;
  }
}

function reasonText(reason: ModelFileError['reason']): string {
  return reason === 'version'
    ? vscode.l10n.t('the file with its language model belongs to another version')
    : vscode.l10n.t('the file with its language model is damaged');
}
