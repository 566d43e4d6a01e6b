import * as vscode from 'vscode';

/** What goes wrong: a disk that takes no more, and half of the last file; a folder nobody may write to; one that takes no other files; one whose files cannot be renamed. */
export type Fault = 'none' | 'full' | 'read-only' | 'no new files' | 'no renames';

/** Files in memory, in one folder, that fail as they are told. */
export class FaultyFiles implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly files = new Map<string, Uint8Array>();
  private fault: Fault = 'none';

  readonly onDidChangeFile = this.changed.event;

  constructor(private readonly later: Fault) {}

  /** From now on it fails. */
  begins(): void {
    this.fault = this.later;
  }

  /** What is there, by path. */
  texts(): ReadonlyMap<string, string> {
    return new Map([...this.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array, _options: { create: boolean; overwrite: boolean }): void {
    if (this.fault === 'read-only' || (this.fault === 'no new files' && !this.files.has(uri.path)))
      throw vscode.FileSystemError.NoPermissions(uri);
    this.files.set(uri.path, this.fault === 'full' ? bytes.slice(0, 10) : bytes);
    if (this.fault === 'full') throw new Error('ENOSPC: no space left on device, write');
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    if (this.fault === 'no renames') throw vscode.FileSystemError.Unavailable(from);
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  }

  delete(uri: vscode.Uri): void {
    if (!this.files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  createDirectory(): void {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }
}
