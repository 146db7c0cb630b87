import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runProgram } from '../../../src/cli/program';
import { fullDisk } from '../../../src/platform/config/full-disk';
import { mendableSentence } from '../../../src/platform/config/why-not-started';
import { ErrorStatuses } from '../../../src/platform/http/error-statuses';
import { problemOf } from '../../../src/platform/http/problem-of';

/** A device on which nothing ever has room. */
const FULL = '/dev/full';
const onLinux = existsSync(FULL) ? it : it.skip;

describe('a full disk', () => {
  const refusal = (): unknown => {
    try {
      writeFileSync(FULL, 'x');
    } catch (error) {
      return error;
    }
    return undefined;
  };

  onLinux('is told in one line where a program starts or a command ends', () => {
    expect(mendableSentence(refusal(), 'vi', {})).toMatch(
      /^Ổ đĩa đã đầy \(ENOSPC[^\n]*Giải phóng dung lượng rồi làm lại$/,
    );
    expect(mendableSentence(refusal(), 'en', {})).toMatch(
      /^The disk is full \(ENOSPC[^\n]*Make room, then do the same again$/,
    );
  });

  onLinux('is answered by the server with 507 and what to do', () => {
    const problem = problemOf(refusal(), new ErrorStatuses(), 'en');
    expect(problem).toMatchObject({ status: 507, detail: expect.stringContaining('Make room') as string });
    expect(problem.type).toMatch(/disk\.full$/);
  });

  it('is also what a quota leaves of it, and nothing else is', () => {
    expect(fullDisk(Object.assign(new Error('quota'), { code: 'EDQUOT' }))?.code).toBe('disk.full');
    expect([undefined, null, 'ENOSPC', new Error('ENOSPC'), { code: 'EACCES' }].map(fullDisk)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('does not let an answer get lost silently', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-full-'));
    const out = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' })),
    });
    let said = '';
    const err = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        said += chunk.toString();
        done();
      },
    });
    const code = await runProgram(['parameters', 'list', '--lang', 'en'], {
      out,
      err,
      environment: { VAR_DIR: folder },
    });
    rmSync(folder, { recursive: true, force: true });
    expect([code, said]).toEqual([
      1,
      'The disk is full (ENOSPC: full): the file is not written, all before it is. Make room, then do the same again\n',
    ]);
  });
});
