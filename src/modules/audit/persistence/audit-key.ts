import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Configuration } from '../../../platform/config/configuration';
import { CONFIGURATION } from '../../../platform/platform.module';

/** The name of the key file in the folder of this installation. */
export const KEY_FILE = 'audit.key';

/** The key that signs the trail: from `AUDIT_KEY`, else from a file that only its owner can read, made at the first start. */
@Injectable()
export class AuditKey implements OnModuleInit {
  private key: string | undefined;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** Reads the key before any unit of work is open. */
  onModuleInit(): void {
    this.get();
  }

  /** The key itself; never to be shown. */
  get(): string {
    this.key ??= this.configuration.auditKey ?? keyOfFile(this.configuration.varDir);
    return this.key;
  }
}

/** Several processes may start at once: the first makes the file, the others read it. */
function keyOfFile(folder: string): string {
  const path = join(folder, KEY_FILE);
  const found = read(path);
  if (found !== undefined) return found;
  mkdirSync(folder, { recursive: true });
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  try {
    // Linked, the file appears whole or not at all.
    linkSync(mine, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    unlinkSync(mine);
  }
  return readFileSync(path, 'utf8').trim();
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return (error as NodeJS.ErrnoException).code;
}
