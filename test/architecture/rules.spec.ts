import { violations } from './check';

/** The violations of a tree written out as path → text. */
function check(tree: Record<string, string>): readonly string[] {
  return violations(new Map(Object.entries(tree)));
}

/** A tree in which one file imports another, and what the rules say to it. */
function importing(from: string, to: string, statement = 'import { x } from'): readonly string[] {
  const up = '../'.repeat(from.split('/').length - 2) || './';
  const specifier = `${up}${to.replace(/^src\//, '').replace(/\.ts$/, '')}`;
  return check({ [from]: `${statement} '${specifier}';`, [to]: 'export const x = 1;' });
}

const inModule = (path: string): string => `src/modules/${path}`;

describe('directions between the rings', () => {
  it.each([
    ['src/kernel/money.ts', 'src/law/fund.ts', 'kernel imports nothing but kernel'],
    ['src/law/fund.ts', inModule('cases/domain/case.ts'), 'law imports nothing but kernel and law'],
    ['src/platform/mail/mailer.ts', 'src/law/fund.ts', 'platform knows not one word of the domain'],
    [inModule('cases/domain/case.ts'), 'src/platform/clock/clock.ts', 'domain is pure: it knows no platform'],
    [inModule('cases/jobs/detect.job.ts'), 'src/cli/progress.ts', 'modules know nothing of what stands around them'],
    [
      'src/main.ts',
      inModule('cases/cases.module.ts'),
      'modules are listed in src/app.module.ts, src/office-modules.ts, src/command.module.ts only',
    ],
    ['src/demo/world.ts', 'src/cli/progress.ts', 'demo is a command of cli, not the other way round'],
    ['src/cli/commands/demo.command.ts', 'src/bench/bench.ts', 'nothing imports the benchmarks'],
  ])('%s may not import %s', (from, to, rule) => {
    expect(importing(from, to)).toEqual([`${from} → ${to} → ${rule}`]);
  });

  it.each([
    ['src/law/fund.ts', 'src/kernel/money.ts'],
    ['src/platform/clock/clock.ts', 'src/kernel/instant.ts'],
    [inModule('cases/domain/case.ts'), 'src/law/fund.ts'],
    ['src/app.module.ts', inModule('cases/cases.module.ts')],
    ['src/office-modules.ts', inModule('cases/cases.module.ts')],
    ['src/command.module.ts', inModule('cases/cases.module.ts')],
    ['src/app.module.ts', inModule('cases/http/cases-http.module.ts')],
    [inModule('cases/http/cases-http.module.ts'), inModule('cases/cases.module.ts')],
    ['src/cli/commands/cycle.command.ts', inModule('cases/cases.api.ts')],
    ['src/bench/accrual.ts', inModule('cases/persistence/case.repository.ts')],
  ])('%s may import %s', (from, to) => {
    expect(importing(from, to)).toEqual([]);
  });

  it('sees every way of importing', () => {
    const rule = 'src/kernel/a.ts → src/law/b.ts → kernel imports nothing but kernel';
    const ways = [
      `import '../law/b';`,
      `export * from '../law/b'; export const y = 1;`,
      `const x = () => import('../law/b');`,
      `const x = require('../law/b');`,
      `let x: import('../law/b').X;`,
      `import type { X } from '../law/b';`,
    ];
    for (const way of ways)
      expect(check({ 'src/kernel/a.ts': way, 'src/law/b.ts': 'export const x = 1;' })).toEqual([rule]);
  });

  it.each([
    ['src/kernel/a.ts', 'node:fs', 'kernel, law and domain are pure: no packages, no I/O'],
    [inModule('cases/domain/a.ts'), '@nestjs/common', 'kernel, law and domain are pure: no packages, no I/O'],
    [
      inModule('cases/use-cases/a.use-case.ts'),
      'typeorm',
      'the database is spoken to in persistence, platform and definitions',
    ],
    [inModule('cases/use-cases/a.use-case.ts'), 'express', 'HTTP is known in http and platform'],
    [inModule('cases/jobs/a.job.ts'), 'bullmq', 'queues are reached through the job queue of platform'],
  ])('%s may not use the package %s', (from, name, rule) => {
    expect(check({ [from]: `import { x } from '${name}';` })).toEqual([`${from} → ${name} → ${rule}`]);
  });
});

it('lets pure code hash, but not draw lots', () => {
  const path = inModule('audit/domain/chain.ts');
  expect(check({ [path]: `import { createHash } from 'node:crypto';` })).toEqual([]);
  expect(check({ [path]: `import { createHash, randomUUID } from 'node:crypto';` })).toHaveLength(1);
});

describe('directions inside a module', () => {
  it.each([
    ['domain/a.ts', 'use-cases/b.use-case.ts', 'domain imports domain, words of its own module, not use-cases'],
    [
      'persistence/a.repository.ts',
      'use-cases/b.use-case.ts',
      'persistence imports domain, words, persistence of its own module, not use-cases',
    ],
    [
      'http/a.controller.ts',
      'persistence/b.repository.ts',
      'http imports domain, words, documents, use-cases, http of its own module, not persistence',
    ],
    ['jobs/a.job.ts', 'http/b.presenter.ts', 'jobs imports domain, words, use-cases, jobs of its own module, not http'],
  ])('%s may not import %s', (from, to, rule) => {
    const [a, b] = [inModule(`cases/${from}`), inModule(`cases/${to}`)];
    expect(importing(a, b)).toEqual([`${a} → ${b} → ${rule}`]);
  });

  it('lets a route read through a query', () => {
    expect(importing(inModule('cases/http/a.controller.ts'), inModule('cases/persistence/b.query.ts'))).toEqual([]);
  });
});

describe('directions between modules', () => {
  it('go down only', () => {
    const [low, high] = [inModule('cases/use-cases/a.use-case.ts'), inModule('notices/notices.api.ts')];
    expect(importing(low, high)).toEqual([`${low} → ${high} → cases stands below notices and must not know it`]);
    expect(importing(inModule('notices/use-cases/a.use-case.ts'), inModule('cases/cases.api.ts'))).toEqual([]);
  });

  it('go through the face, the events and types of the domain', () => {
    const from = inModule('notices/use-cases/a.use-case.ts');
    const rule = 'other modules are reached through cases.api.ts, its events, and types of its domain';
    for (const to of [inModule('cases/domain/case.ts'), inModule('cases/persistence/a.entity.ts')]) {
      expect(importing(from, to)).toEqual([`${from} → ${to} → ${rule}`]);
    }
    expect(importing(from, inModule('cases/domain/events.ts'))).toEqual([]);
    expect(importing(from, inModule('cases/domain/case.ts'), 'import type { x } from')).toEqual([]);
    expect(importing(from, inModule('cases/domain/case.ts'), 'import { type x } from')).toEqual([]);
    expect(importing(inModule('notices/notices.module.ts'), inModule('cases/cases.module.ts'))).toEqual([]);
  });

  it('keep the domain pure: types only', () => {
    const [from, to] = [inModule('notices/domain/a.ts'), inModule('cases/cases.api.ts')];
    expect(importing(from, to)).toEqual([
      `${from} → ${to} → domain is pure: it imports types only from the face of another module`,
    ]);
    expect(importing(from, to, 'import type { x } from')).toEqual([]);
  });

  it('name every module', () => {
    const from = inModule('novelties/use-cases/a.use-case.ts');
    expect(importing(from, inModule('cases/cases.api.ts'))[0]).toContain(
      'the order of modules does not name novelties',
    );
  });

  it('never form a circle, not even on the ground and through types', () => {
    const found = check({
      [inModule('audit/domain/a.ts')]: `import type { B } from '../../identity/domain/b'; export type A = 1;`,
      [inModule('identity/domain/b.ts')]: `export type B = 1;`,
      [inModule('identity/domain/c.ts')]: `import type { A } from '../../audit/domain/a';`,
    });
    expect(found).toEqual(['modules audit → identity → audit → no two modules know each other']);
  });
});

describe('manners of a file', () => {
  it.each([
    ['src/notes.ts', '', '→ has no place in the house (docs/architecture.md)'],
    [inModule('cases/helper.ts'), '', '→ has no place in the house (docs/architecture.md)'],
    ['src/platform/utils/text.ts', '', '→ utils/ → a drawer: name the folder after what it is about'],
    ['src/platform/mail/mailTransport.ts', '', '→ its name → files and folders are kebab-case'],
    [inModule('cases/use-cases/open.service.ts'), '', '→ .service → not one of the suffixes'],
    [inModule('cases/domain/case.entity.ts'), '', '→ its suffix → files of pure code have none'],
    ['src/law/long.ts', 'export {};\n'.repeat(301), '→ 301 lines → at most 300'],
    ['src/main.ts', 'export {};\n'.repeat(31), '→ 31 lines → at most 30'],
    ['src/kernel/index.ts', `export { x } from './money';`, '→ only re-exports → no barrels'],
    ['src/platform/jobs/a.ts', 'inject(forwardRef(() => B))', '→ forwardRef → the house does without it'],
    ['src/platform/jobs/a.ts', 'const s = { scope: Scope.REQUEST };', '→ request scope → the house does without it'],
  ])('%s with %j', (path, text, what) => {
    expect(check({ [path]: text, 'src/kernel/money.ts': 'export const x = 1;' }).join('\n')).toContain(
      `${path} ${what}`,
    );
  });

  it.each([
    'run(`SELECT id FROM employer WHERE code = ${code}`)',
    `run('select id\\n from employer')`,
    'run(`\n  WITH late AS (SELECT 1) SELECT * FROM late`)',
    `run('insert into employer(code) values (1)')`,
    `run('UPDATE ' + table)`,
    `run('delete from employer')`,
    `run('create unique index a on b (c)')`,
  ])('finds SQL outside its places: %s', (text) => {
    const path = inModule('cases/use-cases/a.use-case.ts');
    expect(check({ [path]: text })).toEqual([expect.stringContaining(`${path} → "`)]);
    expect(check({ [inModule('cases/persistence/a.query.ts')]: text, 'src/platform/database/b.ts': text })).toEqual([]);
  });

  it.each(['Update the case', 'Select an employer from the list', 'DELETE', 'With thanks', 'Create a table of sums'])(
    'takes no sentence for SQL: %s',
    (sentence) => {
      expect(check({ 'src/cli/commands/a.command.ts': `print('${sentence}');` })).toEqual([]);
    },
  );

  it('finds circles between files, but not through types', () => {
    const other = `import { a } from './a'; export const b = a;`;
    const circle = 'src/kernel/a.ts → src/kernel/b.ts → src/kernel/a.ts → no circular imports';
    expect(
      check({ 'src/kernel/a.ts': `import { b } from './b'; export const a = b;`, 'src/kernel/b.ts': other }),
    ).toEqual([circle]);
    expect(
      check({ 'src/kernel/a.ts': `import type { b } from './b'; export const a = 1;`, 'src/kernel/b.ts': other }),
    ).toEqual([]);
  });

  it('lets a route call one use case or query, beside a presenter', () => {
    const controller = (body: string): Record<string, string> => ({
      [inModule('cases/http/case.controller.ts')]: `
        import { OpenCase } from '../use-cases/open-case.use-case';
        import { CaseQuery } from '../persistence/case.query';
        class CaseController {
          constructor(private readonly open: OpenCase, private readonly cases: CaseQuery, private readonly page: Page) {}
          @Get() show() { ${body} }
        }`,
      [inModule('cases/use-cases/open-case.use-case.ts')]: 'export class OpenCase {}',
      [inModule('cases/persistence/case.query.ts')]: 'export class CaseQuery {}',
    });
    expect(check(controller('return this.page.of(this.cases.find());'))).toEqual([]);
    expect(check(controller('this.open.run(); return this.page.of(this.cases.find());'))).toEqual([
      'src/modules/cases/http/case.controller.ts → show calls open, cases → a route calls one use case or one query',
    ]);
  });
});
