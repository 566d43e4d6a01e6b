/**
 * The innermost folders, as few as will do, that tell the file at the path from the others of its name; empty where it has
 * a name of its own, or no folders tell them apart. Paths have slashes.
 */
export function folderAmong(path: string, others: readonly string[]): string {
  const own = path.split('/');
  const rivals = others.filter((other) => other !== path).map((other) => other.split('/'));
  const same = rivals.filter((rival) => rival.at(-1) === own.at(-1));
  for (let depth = 2; same.length > 0 && depth <= own.length; depth++) {
    const end = own.slice(-depth).join('/');
    if (same.every((rival) => rival.slice(-depth).join('/') !== end)) return own.slice(-depth, -1).join('/');
  }
  return '';
}
