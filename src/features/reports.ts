import type * as vscode from 'vscode';
import { Reports } from '../host/reports';
import type { Services } from '../host/services';

/** The documents behind Show Quote Sheet and Show Summary. */
export function register({ articles }: Services): vscode.Disposable {
  return new Reports(articles);
}
