import assert from 'node:assert/strict';
import { Threads } from '../../../src/cli/threads';
import { Folder } from './byline';

const setting = {
  model: null,
  style: { format: 'ndjson', several: true, layout: { width: 80, colour: false } },
} as const;

describe('threads', () => {
  const folder = Folder.forEach();

  it('go on after an article that one of them does not survive', async () => {
    const broken = folder.file(
      'broken.cjs',
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ path }) => {
        if (path === 'bad') throw new Error('out of memory');
        parentPort.postMessage({ output: path });
      });`,
    );
    const threads = new Threads(2, broken, setting);
    const results = await Promise.allSettled(['a', 'bad', 'b', 'bad', 'c'].map((path) => threads.render(path, null)));
    await threads.close();
    assert.deepEqual(
      results.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason))),
      ['a', 'bad', 'b', 'bad', 'c'].map((path) =>
        path === 'bad' ? 'Error: it could not be analysed (out of memory)' : path,
      ),
    );
  });

  it('go on after one of them has failed that had nothing to do', async () => {
    const weary = folder.file(
      'weary.cjs',
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ path }) => {
        parentPort.postMessage({ output: path });
        // Not at once: the error may come before the message.
        if (path === 'last') setTimeout(() => { throw new Error('out of memory'); }, 200);
      });`,
    );
    const ended = new Promise((resolve) => {
      process.once('worker', (worker) => worker.once('exit', resolve));
    });
    const threads = new Threads(1, weary, setting);
    assert.equal(await threads.render('last', null), 'last');
    await ended;
    assert.equal(await threads.render('next', null), 'next');
    await threads.close();
  });
});
