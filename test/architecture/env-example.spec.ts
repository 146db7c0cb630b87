import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration } from '../../src/platform/config/configuration';

const EXAMPLE = readFileSync(join(__dirname, '..', '..', '.env.example'), 'utf8');
const written = [...EXAMPLE.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const);

describe('.env.example', () => {
  it('names every variable that the configuration asks for, and no other', () => {
    const asked = new Set<string>();
    const environment = new Proxy<Record<string, string | undefined>>(
      {},
      {
        get: (_target, name) => {
          asked.add(String(name));
          return undefined;
        },
      },
    );
    readConfiguration(environment);
    expect(written.map(([name]) => name).toSorted()).toEqual([...asked].toSorted());
  });

  it('shows the defaults', () => {
    expect(readConfiguration(Object.fromEntries(written))).toEqual(readConfiguration({}));
  });
});
