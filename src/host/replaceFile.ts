import * as vscode from 'vscode';

/**
 * Writes a file, new or in the place of the one there, which stays whole where there is no room for the new one: a full
 * disk costs nobody what they had. Throws what the file system throws.
 */
export async function replaceFile(target: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  // A name of its own: with more behind it, a long one may be too long.
  const folder = target.path.slice(0, target.path.lastIndexOf('/') + 1);
  const beside = target.with({ path: `${folder}.byline-${crypto.randomUUID().slice(0, 8)}.part` });
  try {
    await fs.writeFile(beside, bytes);
  } catch (error) {
    await remove(beside);
    // The folder may take no file more and yet the one that is there be written to.
    if (!isForbidden(error)) throw error;
    await fs.writeFile(target, bytes);
    return;
  }
  // There is room for it. Where the file cannot be moved here, or would stand in the place of a link, it is written over.
  const isMoved =
    !(await isLink(target)) &&
    (await fs.rename(beside, target, { overwrite: true }).then(
      () => true,
      () => false,
    ));
  if (isMoved) return;
  await fs.writeFile(target, bytes);
  // What is written stays if this fails.
  await remove(beside);
}

async function isLink(uri: vscode.Uri): Promise<boolean> {
  const found = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
  return found !== undefined && (found.type & vscode.FileType.SymbolicLink) !== 0;
}

/** Whether the file system refused it, as of a folder that is read-only. */
export function isForbidden(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'NoPermissions';
}

/** Whether there was no room for it. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && /\bENOSPC\b|\bEDQUOT\b/.test(error.message);
}

async function remove(uri: vscode.Uri): Promise<void> {
  // It may not be there.
  await vscode.workspace.fs.delete(uri).then(undefined, () => {});
}
