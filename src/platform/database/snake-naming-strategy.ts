import { DefaultNamingStrategy } from 'typeorm';

/** Properties are camelCase, columns snake_case: `receivedOn` ↔ `received_on`. */
export class SnakeNamingStrategy extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return snakeCase([...prefixes, customName ?? propertyName].join('_'));
  }
}

/** `snapshotSha256` → `snapshot_sha256`. */
export function snakeCase(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
