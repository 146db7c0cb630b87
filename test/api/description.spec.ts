import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import ts from 'typescript';
import { anEmployer } from '../support/employer-builder';
import { openSqlite, type TestDatabase } from '../support/database';
import { openCaseApplication, type CaseApplication } from '../modules/cases/case-application';
import type { Send, Walked } from './client/walked';

interface Body {
  readonly schema?: object;
  readonly example?: unknown;
}
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, Body>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Body>> }>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const ROOT = join(__dirname, '../..');
const COMPILER: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  strict: true,
  noUncheckedIndexedAccess: true,
  types: [],
};

describe('the description of the API', () => {
  let db: TestDatabase;
  let app: CaseApplication;
  let description: Description;

  beforeAll(async () => {
    db = await openSqlite();
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 200_000_000n })]);
    await app.cycle('2026-11-05');
    description = (await app.get('/api/openapi.json').expect(200)).body as Description;
  });
  afterAll(async () => {
    await app.close();
    await db.close();
  });

  it('tells of every operation what it answers, what goes wrong, and an example', () => {
    const faults: string[] = [];
    for (const [path, operations] of Object.entries(description.paths)) {
      for (const [method, { requestBody, responses }] of Object.entries(operations)) {
        const at = `${method.toUpperCase()} ${path}`;
        const well = Object.entries(responses).filter(([status]) => status.startsWith('2'));
        if (well.length === 0) faults.push(`${at}: nothing where it goes well`);
        if (!responses['default']?.content?.['application/problem+json']?.schema) faults.push(`${at}: no problem`);
        for (const [status, { content = {} }] of Object.entries(responses)) {
          const bodies = Object.entries(content);
          if (bodies.length === 0) faults.push(`${at} ${status}: no content`);
          for (const [type, body] of bodies) faults.push(...faultsOf(`${at} ${status} ${type}`, body));
        }
        for (const [type, body] of Object.entries(requestBody?.content ?? {})) {
          faults.push(...faultsOf(`${at} ${type}`, body));
        }
      }
    }
    expect(faults).toEqual([]);
    expect(Object.keys(description.paths).length).toBeGreaterThan(80);
  });

  it('makes a client with which a whole case is walked through the compiler', async () => {
    // Inside the project, so that the compiler finds its own libraries.
    const folder = mkdtempSync(join(ROOT, '.cache', 'client-'));
    try {
      const walk = await compiledWalk(folder, description);
      const walked = await walk(sendWith(app), async (amount) => {
        await app.receive('PT-1', 1, '2026-11-05', amount);
        await app.cycle('2026-11-05');
      });
      expect(walked).toMatchObject({ arrears: 200_000_000, ofRetirement: 200_000_000, closing: 'paid-in-full' });
      expect(walked.owed).toBeGreaterThan(200_000_000);
      expect(walked.open).toContain('record-evidence');
      expect(walked.kinds).toEqual(expect.arrayContaining(['opened', 'evidence-recorded', 'payment']));
      expect(walked.refused).toMatchObject({
        status: expect.any(Number) as number,
        detail: expect.any(String) as string,
      });
      expect(walked.refused.status).toBeGreaterThanOrEqual(400);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Of a body of JSON: it has a schema, and an example in which nothing is empty that has fields. */
function faultsOf(at: string, { schema, example }: Body): string[] {
  if (!schema) return [`${at}: no schema`];
  if (!at.includes('json') || JSON.stringify(schema).includes('binary')) return [];
  if (example === undefined) return [`${at}: no example`];
  return /\[\{\}\]|"…"/.test(JSON.stringify(example)) ? [`${at}: an empty example ${JSON.stringify(example)}`] : [];
}

type Walk = (send: Send, payAll: (amount: number) => Promise<void>) => Promise<Walked>;

/** Generates the types of the API, compiles the walk against them, and hands it over. @throws what the compiler says */
async function compiledWalk(folder: string, description: Description): Promise<Walk> {
  const [api, types, walk] = ['api.json', 'api.ts', 'walk.ts'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(api, JSON.stringify(description));
  execFileSync(process.execPath, [join(ROOT, 'node_modules/openapi-typescript/bin/cli.js'), api, '-o', types]);
  for (const name of ['walk.ts', 'walked.ts']) copyFileSync(join(__dirname, 'client', name), join(folder, name));
  const program = ts.createProgram([walk], COMPILER);
  const told = ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  if (told.length > 0) throw new Error(told.join('\n'));
  program.emit();
  return ((await import(join(folder, 'walk.js'))) as { readonly walk: Walk }).walk;
}

function sendWith({ app }: CaseApplication): Send {
  return async (method, path, headers, body) => {
    const server = app.getHttpServer() as Parameters<typeof request>[0];
    const sent =
      method === 'GET'
        ? request(server).get(path)
        : request(server)
            .post(path)
            .send(body as object);
    return (await sent.set(headers)).body as unknown;
  };
}
