import assert from 'node:assert/strict';
import { folderAmong } from '../../../src/presentation/sameName';

describe('files of one name', () => {
  const cases: readonly [what: string, path: string, others: readonly string[], folder: string][] = [
    ['alone', '/news/north/report.txt', [], ''],
    ['itself in another column', '/news/north/report.txt', ['/news/north/report.txt'], ''],
    ['other names', '/news/north/report.txt', ['/news/south/flood.txt', '/news/report.txt.md'], ''],
    ['another folder', '/news/north/report.txt', ['/news/south/report.txt'], 'north'],
    ['another folder, and itself', '/news/north/report.txt', ['/news/north/report.txt', '/news/report.txt'], 'north'],
    ['the folder above', '/news/north/report.txt', ['/news/report.txt'], 'north'],
    ['a folder below', '/news/report.txt', ['/news/north/report.txt'], 'news'],
    ['folders of one name', '/2023/may/report.txt', ['/2024/may/report.txt', '/2024/june/report.txt'], '2023/may'],
    ['at the root', '/report.txt', ['/news/report.txt'], ''],
    ['not saved', 'Untitled-1', ['/news/Untitled-1'], ''],
  ];
  for (const [what, path, others, folder] of cases)
    it(`${what}: ${folder || 'no folder'}`, () => assert.equal(folderAmong(path, others), folder));
});
