import * as vscode from 'vscode';

/** An output channel. Holds no words of articles. */
export class Log implements vscode.Disposable {
  private readonly channel: vscode.LogOutputChannel;
  private readonly told = new Set<string>();

  /** `name` is what the reader finds the channel by. */
  constructor(name: string) {
    this.channel = vscode.window.createOutputChannel(name, { log: true });
  }

  /** Notes something that only helps to find a fault. */
  debug(message: string): void {
    this.channel.debug(message);
  }

  /** Notes an error, and tells the reader in the words of `message`. */
  failure(message: string, error: unknown): void {
    this.note(message, error);
    void this.tell(message);
  }

  /** Likewise of what nobody has asked for and may fail again and again: tells of the same message only the first time. */
  failureOnce(message: string, error: unknown): void {
    this.note(message, error);
    if (this.told.has(message)) return;
    this.told.add(message);
    void this.tell(message);
  }

  dispose(): void {
    this.channel.dispose();
  }

  private note(message: string, error: unknown): void {
    this.channel.error(message, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  private async tell(message: string): Promise<void> {
    const showLog = vscode.l10n.t('Show Log');
    if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) this.channel.show();
  }
}
