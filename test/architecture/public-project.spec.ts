import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';

const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface PackageJson {
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly homepage: string;
  readonly repository: { readonly url: string };
  readonly bugs: string;
}

interface Description {
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly features: readonly string[];
}

interface PublicCode {
  readonly publiccodeYmlVersion: string;
  readonly name: string;
  readonly url: string;
  readonly landingURL: string;
  readonly platforms: readonly string[];
  readonly categories: readonly string[];
  readonly developmentStatus: string;
  readonly softwareType: string;
  readonly description: Readonly<Record<string, Description>>;
  readonly legal: { readonly license: string };
  readonly maintenance: { readonly type: string; readonly contacts: readonly { readonly name: string }[] };
  readonly localisation: { readonly localisationReady: boolean; readonly availableLanguages: readonly string[] };
  readonly dependsOn: { readonly open: readonly { readonly name: string; readonly versionMin: string }[] };
}

const packageJson = JSON.parse(read('package.json')) as PackageJson;

describe('publiccode.yml', () => {
  const publicCode = load(read('publiccode.yml')) as PublicCode;

  it('has what the standard (0.5) makes mandatory, in its words', () => {
    expect(publicCode.publiccodeYmlVersion).toBe('0.5');
    expect(publicCode.name).not.toBe('');
    expect(publicCode.platforms).toEqual(['web']);
    expect(publicCode.categories.length).toBeGreaterThan(0);
    expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(publicCode.developmentStatus);
    expect(publicCode.softwareType).toBe('standalone/web');
    expect(['internal', 'community']).toContain(publicCode.maintenance.type);
    expect(publicCode.maintenance.contacts[0]?.name).toBeTruthy();
    expect(publicCode.localisation).toEqual({ localisationReady: true, availableLanguages: ['vi', 'en'] });
  });

  it('describes the program in each of its languages, no longer than catalogues print', () => {
    expect(Object.keys(publicCode.description)).toEqual(publicCode.localisation.availableLanguages);
    for (const { shortDescription, longDescription, features } of Object.values(publicCode.description)) {
      expect(shortDescription.length).toBeLessThanOrEqual(150);
      expect(longDescription.length).toBeGreaterThanOrEqual(150);
      expect(longDescription.length).toBeLessThanOrEqual(10_000);
      expect(features.length).toBeGreaterThanOrEqual(5);
    }
  });

  it('says of licence, address and Node.js what package.json says', () => {
    expect(publicCode.legal.license).toBe(packageJson.license);
    expect(publicCode.url).toBe(packageJson.repository.url);
    expect(publicCode.landingURL).toBe(packageJson.homepage);
    expect(packageJson.bugs).toContain(packageJson.homepage);
    const node = publicCode.dependsOn.open.find(({ name }) => name === 'Node.js');
    expect(packageJson.engines.node).toContain(`^${node?.versionMin}`);
  });
});

describe('CODEOWNERS', () => {
  it('names files and folders that are there', () => {
    const patterns = read('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(/\s+/)[0] ?? '');
    expect(patterns[0]).toBe('*');
    expect(patterns.filter((pattern) => pattern !== '*' && !existsSync(join(ROOT, pattern)))).toEqual([]);
  });
});

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly 'timeout-minutes'?: number; readonly container?: { image: string } }>
  >;
}

describe('the workflows', () => {
  const names = readdirSync(join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`);

  it.each(names)('%s runs only what is pinned, may only read, and ends', (name) => {
    const text = read(name);
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const { permissions, jobs } = load(text) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      if (job.container) expect(job.container.image).toMatch(/@sha256:[0-9a-f]{64}$/);
    }
  });
});

describe('the documentation', () => {
  const folders = ['.', '.github', 'docs', 'docs/adr'];
  const pages = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );

  it('links to what is there', () => {
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target]) => target ?? '')
        .filter((target) => !/^[a-z]+:/.test(target))
        .map((target) => ({ page, target })),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ page, target }) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });
});
