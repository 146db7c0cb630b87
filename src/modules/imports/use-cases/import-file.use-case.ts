import { basename } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { RowDigest } from '../../../platform/database/row-digest';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { EmployerTouchedRepository } from '../../contributions/contributions.api';
import type { KnownForms } from '../domain/forms/file-forms';
import type { ImportKind } from '../domain/import-kind';
import type { Language } from '../../../kernel/language';
import { ImportRunRepository } from '../persistence/import-run.repository';
import { FileImports } from './file-imports';
import { ImportAttempt, type ImportCounts, type ProgressListener } from './import-attempt';
import { RowContexts } from './row-contexts';

/** What is to be imported, and how. */
export interface ImportOptions {
  readonly kind: ImportKind;
  readonly path: string;
  /** Who imports, for the record. */
  readonly actor: string;
  /** Only check: everything is done as if, then taken back; the file of rejected rows stays. */
  readonly check?: boolean;
  /** Changed master data replace what is registered (employers, authorities). */
  readonly update?: boolean;
  /** Language of reasons and warnings; Vietnamese unless told. */
  readonly language?: Language;
  readonly onProgress?: ProgressListener;
  /** How the file writes days and amounts from which its rows were taken; else its first rows tell. */
  readonly forms?: KnownForms;
  /** Where the file was sent in: its number, and the name that it had. The rejected rows are then also kept for whoever mends them. */
  readonly upload?: { readonly id: number; readonly fileName: string };
}

/** What came of an import. */
export interface ImportResult extends ImportCounts {
  readonly kind: ImportKind;
  readonly file: string;
  /** Where the rejected rows are; null where there are none. */
  readonly rejectsFile: string | null;
  readonly warnings: readonly string[];
  /** How the file was read, where that is not how programs write files: the sheet, the language of the header, days, amounts. */
  readonly notes: readonly string[];
  /** How it writes days and amounts; null where nothing in it decides. */
  readonly forms: KnownForms;
  readonly seconds: number;
  readonly dryRun: boolean;
}

/** Takes everything back at the end of a check. */
class CheckEnds extends Error {
  constructor(readonly attempt: ImportAttempt) {
    super('a check records nothing');
  }
}

/**
 * Imports a file: all its good rows at once, in one transaction, or, where the file itself is damaged, nothing. Safe to repeat, to kill
 * at any moment and to run twice at once. Reads the file inside the transaction on purpose: see docs/adr/0006.
 */
@Injectable()
export class ImportFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly runs: ImportRunRepository,
    private readonly contexts: RowContexts,
    private readonly imports: FileImports,
    private readonly touchedEmployers: EmployerTouchedRepository,
  ) {}

  /** @throws DomainError where the file as a whole cannot be imported; then nothing is left behind. */
  async run(options: ImportOptions): Promise<ImportResult> {
    const begun = performance.now();
    const language = options.language ?? 'vi';
    const attempts: ImportAttempt[] = [];
    try {
      const attempt = await this.inOneUnit(options.check === true, async () => {
        await attempts.at(-1)?.rejects.discard();
        const next = await ImportAttempt.open(options.kind, options.path, {
          language,
          keepProblems: options.upload !== undefined,
          ...(options.forms ? { forms: options.forms } : {}),
        });
        attempts.push(next);
        await this.record(next, options);
        return next;
      });
      await attempt.rejects.publish();
      return resultOf(options, attempt, (performance.now() - begun) / 1000);
    } catch (error) {
      await attempts.at(-1)?.rejects.discard();
      throw inLanguage(language, error);
    }
  }

  private async inOneUnit(check: boolean, work: () => Promise<ImportAttempt>): Promise<ImportAttempt> {
    try {
      return await this.unitOfWork.run(async () => {
        const attempt = await work();
        if (check) throw new CheckEnds(attempt);
        return attempt;
      });
    } catch (error) {
      if (error instanceof CheckEnds) return error.attempt;
      throw error;
    }
  }

  private async record(attempt: ImportAttempt, options: ImportOptions): Promise<void> {
    const { kind, path, actor, upload } = options;
    const fileName = upload?.fileName ?? basename(path);
    const now = this.clock.now();
    try {
      const importId = await this.runs.begin({
        kind,
        fileName,
        startedAt: now,
        actor,
        uploadId: upload?.id ?? null,
      });
      const context = await this.contexts.load(kind, now, this.clock.today());
      const touched = new Set<number>();
      const digest = new RowDigest();
      const update = options.update === true;
      const session = { importId, actor, header: attempt.header, context, update, touched, digest };
      await attempt.run(this.imports.begin(kind, session), options.onProgress ?? (() => undefined));
      await this.touchedEmployers.mark(touched);
      const hashes = { fileSha256: await attempt.sha256(), factsSha256: digest.hex() };
      const ended = { ...attempt.counts, ...hashes, finishedAt: this.clock.now() };
      await this.runs.end(importId, ended);
    } finally {
      await attempt.close();
    }
  }
}

function resultOf(options: ImportOptions, attempt: ImportAttempt, seconds: number): ImportResult {
  return {
    kind: options.kind,
    file: options.path,
    ...attempt.counts,
    rejectsFile: attempt.rejects.hasRows ? attempt.rejects.path : null,
    warnings: attempt.warnings,
    notes: attempt.notes,
    forms: attempt.header.forms.known,
    seconds: Math.round(seconds * 1000) / 1000,
    dryRun: options.check === true,
  };
}

/** The same error with its sentence in the language of the import, where it is known in more than that one. */
function inLanguage(language: Language, error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  const sentence = error.sentence(language);
  return new DomainError(error.code, /[.?]$/.test(sentence) ? sentence : `${sentence}.`, error.parameters);
}
