import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { DocumentStore, sha256Of } from '../../../src/platform/documents/document-store';

let root: string;
let store: DocumentStore;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'documents-'));
  store = new DocumentStore(join(root, 'store'));
});
afterEach(() => rmSync(root, { recursive: true }));

const filesOf = (): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

function* unfinished(): Generator<string> {
  yield 'half';
  throw new Error('no ink');
}

describe('DocumentStore', () => {
  it('gives back what was put in, under its SHA-256', async () => {
    const sha256 = await store.put(Buffer.from('abc'));
    expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(Buffer.from(await store.get(sha256)).toString()).toBe('abc');
    expect(await store.has(sha256)).toBe(true);
  });

  it('clears drafts that a killed process has left, and nothing that may still be written', async () => {
    await store.put(Buffer.from('abc'));
    for (const name of ['.old.tmp', '.new.tmp']) writeFileSync(join(root, 'store', name), 'half');
    const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(join(root, 'store', '.old.tmp'), hoursAgo, hoursAgo);
    await store.clearDrafts(Date.now());
    expect(filesOf().toSorted()).toEqual(['.new.tmp', sha256Of(Buffer.from('abc'))]);
    await new DocumentStore(join(root, 'nowhere')).clearDrafts(Date.now());
  });

  it('keeps one file for the same bytes, also when they come at once, and leaves nothing half-written', async () => {
    await Promise.all(Array.from({ length: 8 }, () => store.put(Buffer.from('abc'))));
    expect(filesOf()).toEqual([sha256Of(Buffer.from('abc'))]);
  });

  it('keeps what is written piece by piece, and tells its hash and size', async () => {
    const kept = await store.write((target) => pipeline(Readable.from(['Lạc ', 'Giang']), target));
    expect(kept).toEqual({ sha256: sha256Of(Buffer.from('Lạc Giang')), size: 11 });
    expect(await store.write((target) => void target.end('Lạc Giang'))).toEqual(kept);
    expect(filesOf()).toEqual([kept.sha256]);
    expect(Buffer.from(await store.get(kept.sha256)).toString()).toBe('Lạc Giang');
  });

  it.each<[string, (target: Writable) => Promise<void>]>([
    ['before it has written anything', () => Promise.reject(new Error('no ink'))],
    [
      'half-way',
      async (target) => {
        target.write('half');
        await turnOfEventLoop();
        throw new Error('no ink');
      },
    ],
    ['in a stream of its own', (target) => pipeline(Readable.from(unfinished()), target)],
  ])('keeps nothing where the maker fails %s, and throws its error', async (_, make) => {
    await expect(store.write(make)).rejects.toThrow('no ink');
    expect(filesOf()).toEqual([]);
  });

  it('writes a copy to a path, over what is there', async () => {
    const sha256 = await store.put(Buffer.from('abc'));
    const path = join(root, 'copy.txt');
    writeFileSync(path, 'older and longer');
    await store.copy(sha256, path);
    expect(readFileSync(path, 'utf8')).toBe('abc');
    await expect(store.copy(sha256Of(Buffer.from('never put')), path)).rejects.toMatchObject({
      code: 'document.not-found',
    });
  });

  it('refuses to hand out a document that was changed on disk', async () => {
    const sha256 = await store.put(Buffer.from('abc'));
    writeFileSync(join(root, 'store', sha256.slice(0, 2), sha256), 'abd');
    await expect(store.get(sha256)).rejects.toThrow('still has its hash');
  });

  it('says that a document is not there, and takes nothing but a hash for a name', async () => {
    const absent = sha256Of(Buffer.from('never put'));
    await expect(store.get(absent)).rejects.toMatchObject({ code: 'document.not-found' });
    await expect(store.get('../../etc/passwd')).rejects.toThrow('SHA-256');
  });
});
