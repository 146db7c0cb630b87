import { Injectable } from '@nestjs/common';
import type { DomainError } from '../../../kernel/domain-error';
import { expectedGuards } from '../../../platform/database/guarded-tables';
import { Database } from '../../../platform/database/database';
import { RowDigest } from '../../../platform/database/row-digest';
import { chainHash, FIRST_HASH } from '../domain/audit-chain';
import { auditFinding } from '../domain/audit-findings';
import { isSignedWith, keyName, type SignedHead } from '../domain/audit-head';
import { rowSealsOf, type RowSeal } from '../domain/row-seals';
import { AnchorFiles, type Anchor } from '../persistence/anchor-files';
import { AuditEntries } from '../persistence/audit-entries.query';
import { AuditHeadRepository } from '../persistence/audit-head.repository';
import { AuditKey } from '../persistence/audit-key';
import { SealedRowsQuery } from '../persistence/sealed-rows.query';
import { IMPORTED_TABLES, SEALED_TABLES, SNAPSHOT_TABLES } from '../persistence/sealed-tables';

/** What came of looking at everything that the trail vouches for. */
export interface AuditVerification {
  readonly entries: number;
  /** The first entry whose hash does not follow from its content and the entry before it; absent where the chain holds. */
  readonly brokenAt?: number;
  /** Everything that is wrong; empty where all is well. */
  readonly findings: readonly DomainError[];
  /** The signed head as it is stored. */
  readonly head: SignedHead | undefined;
  readonly anchors: number;
  readonly sealedRows: number;
  readonly importsChecked: number;
  /** Imports from before hashes were kept. */
  readonly importsNotCovered: number;
}

/** What an import leaves behind that has brought in nothing. */
const NO_FACTS = new RowDigest().hex();

interface Walked {
  readonly entries: number;
  readonly brokenAt: number | undefined;
  /** The hash after so many entries, of those that were asked for. */
  readonly hashAt: ReadonlyMap<number, string>;
  readonly seals: readonly RowSeal[];
}

/** Looks whether anything was changed past the program: the chain, its signed head, the anchors, the rows it vouches for, the guards. */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly database: Database,
    private readonly entries: AuditEntries,
    private readonly heads: AuditHeadRepository,
    private readonly key: AuditKey,
    private readonly anchors: AnchorFiles,
    private readonly rows: SealedRowsQuery,
  ) {}

  /** Reads the whole trail and everything that it vouches for; changes nothing. */
  async run(): Promise<AuditVerification> {
    const headBefore = await this.heads.find();
    const anchors = await this.anchors.list();
    const asked = [headBefore, ...anchors.map(({ anchor }) => anchor)].flatMap((head) => (head ? [head.entries] : []));
    const walked = await this.walk(new Set(asked));
    // What was written during the walk has moved the head on.
    const head = await this.heads.find();
    const facts = await this.factFindings();
    const findings = [
      ...(walked.brokenAt === undefined ? [] : [auditFinding('audit.chain-broken', { entry: walked.brokenAt })]),
      ...this.headFindings(headBefore, head, walked),
      ...(head || walked.entries > 0 ? [] : emptiedFindings(facts.checked)),
      ...anchors.flatMap(({ path, anchor }) => this.anchorFindings(path, anchor, head, walked)),
      ...(await this.guardFindings()),
      ...(await this.sealFindings(walked.seals)),
      ...(await this.snapshotFindings()),
      ...facts.findings,
    ];
    return {
      entries: walked.entries,
      ...(walked.brokenAt === undefined ? {} : { brokenAt: walked.brokenAt }),
      findings,
      head,
      anchors: anchors.length,
      sealedRows: walked.seals.reduce((sum, { rows }) => sum + rows, 0),
      importsChecked: facts.checked,
      importsNotCovered: facts.notCovered,
    };
  }

  private async walk(asked: ReadonlySet<number>): Promise<Walked> {
    const hashAt = new Map([[0, FIRST_HASH]]);
    const seals: RowSeal[] = [];
    let previousHash = FIRST_HASH;
    let entries = 0;
    let brokenAt: number | undefined;
    for await (const entry of this.entries.all()) {
      const fits = entry.previousHash === previousHash && entry.hash === chainHash(entry, previousHash);
      if (!fits) brokenAt ??= entry.id;
      previousHash = entry.hash;
      entries += 1;
      if (asked.has(entries)) hashAt.set(entries, entry.hash);
      seals.push(...(rowSealsOf(entry.action, entry.after)?.seals ?? []));
    }
    return { entries, brokenAt, hashAt, seals };
  }

  private headFindings(before: SignedHead | undefined, now: SignedHead | undefined, walked: Walked): DomainError[] {
    const { entries: found } = walked;
    if (!now) return found === 0 ? [] : [auditFinding('audit.head-missing', { entries: found })];
    const key = keyName(this.key.get());
    const findings: DomainError[] = [];
    if (now.signedWith !== key) {
      findings.push(auditFinding('audit.head-other-key', { signedWith: now.signedWith, key }));
    } else if (!isSignedWith(now, this.key.get())) {
      findings.push(auditFinding('audit.head-forged', { entries: now.entries, key }));
    }
    const expected = before?.entries ?? 0;
    if (found < expected) {
      findings.push(auditFinding('audit.tail-missing', { expected, found, missing: expected - found }));
    } else if (found > now.entries) {
      findings.push(auditFinding('audit.added-behind', { found, expected: now.entries, more: found - now.entries }));
    } else if (before && walked.hashAt.get(expected) !== before.hash) {
      findings.push(auditFinding('audit.chain-recomputed', { entries: expected }));
    }
    return findings;
  }

  private anchorFindings(
    file: string,
    anchor: Anchor | undefined,
    head: SignedHead | undefined,
    { entries: found, hashAt }: Walked,
  ): DomainError[] {
    if (!anchor) return [auditFinding('audit.anchor-unreadable', { file })];
    const { entries: expected, signedWith } = anchor;
    if (!isSignedWith(anchor, this.key.get())) {
      return [auditFinding('audit.anchor-forged', { file, key: keyName(this.key.get()), signedWith })];
    }
    if (head && head.trail !== anchor.trail) return [auditFinding('audit.anchor-other-trail', { file })];
    if (found < expected) return [auditFinding('audit.anchor-not-reached', { file, expected, found })];
    if (hashAt.get(expected) === anchor.hash) return [];
    return [auditFinding('audit.anchor-differs', { file, entries: expected })];
  }

  private async guardFindings(): Promise<DomainError[]> {
    const standing = await this.rows.guards();
    return expectedGuards(this.database.engine).flatMap(({ table, names }) => {
      const missing = names.filter((name) => !standing.has(`${table}.${name}`));
      return missing.length === 0 ? [] : [auditFinding('audit.guard-missing', { table, missing: missing.join(', ') })];
    });
  }

  private async sealFindings(seals: readonly RowSeal[]): Promise<DomainError[]> {
    const findings: DomainError[] = [];
    for (const { table, columns, after, upTo, rows: expected, sha256 } of seals) {
      const sealed = SEALED_TABLES.find((each) => each.table === table);
      if (!sealed) continue;
      const stretch = await this.rows.stretch({ ...sealed, columns }, after, upTo);
      if (stretch.sha256 === sha256) continue;
      const range = `${after ?? ''}–${upTo}`;
      findings.push(auditFinding('audit.rows-changed', { table, range, expected, found: stretch.rows }));
    }
    return findings;
  }

  private async snapshotFindings(): Promise<DomainError[]> {
    const findings: DomainError[] = [];
    for (const table of SNAPSHOT_TABLES) {
      const broken = await this.rows.brokenSnapshots(table);
      if (broken.length > 0) findings.push(auditFinding('audit.snapshot-changed', { table, rows: broken.join(', ') }));
    }
    return findings;
  }

  /** Facts that came in by the million, against the hash that their import has kept, which the trail vouches for. */
  private async factFindings(): Promise<{ findings: DomainError[]; checked: number; notCovered: number }> {
    const imports = await this.rows.importsWithHashes();
    const notCovered = await this.rows.importsWithoutHash();
    const findings: DomainError[] = [];
    for (const each of IMPORTED_TABLES) {
      const kept = new Map(imports.filter(({ kind }) => kind === each.kind).map((one) => [one.importId, one]));
      for await (const { importId, rows: found, sha256 } of this.rows.imported(each)) {
        const expected = kept.get(importId);
        kept.delete(importId);
        if (expected?.factsSha256 === sha256 || (!expected && notCovered.has(importId))) continue;
        findings.push(
          expected
            ? auditFinding('audit.facts-changed', { table: each.table, import: importId, found })
            : auditFinding('audit.rows-unrecorded', { table: each.table, import: importId, found }),
        );
      }
      for (const { importId, factsSha256 } of kept.values()) {
        if (factsSha256 === NO_FACTS) continue;
        findings.push(auditFinding('audit.facts-changed', { table: each.table, import: importId, found: 0 }));
      }
    }
    return { findings, checked: imports.length, notCovered: notCovered.size };
  }
}

/** Every import leaves an entry: where there is none, imports tell that there was a trail. */
function emptiedFindings(imports: number): DomainError[] {
  return imports === 0 ? [] : [auditFinding('audit.emptied', { imports })];
}
