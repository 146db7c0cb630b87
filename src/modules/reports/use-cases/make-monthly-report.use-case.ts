import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { reportError } from '../domain/report-errors';
import type { Instant } from '../../../kernel/instant';
import { lastDayOf, type Period } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { headInShort, ReadAuditHead } from '../../audit/audit.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { buildMonthlyReport } from '../domain/build-monthly-report';
import { explainDifference, withLawChanges, type DifferenceCause } from '../domain/explain-difference';
import { withFacts } from '../domain/recorded-fact';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { sealOf, sealReport } from '../documents/monthly-json';
import { LawChangesQuery } from '../persistence/law-changes.query';
import { RecordedBetweenQuery } from '../persistence/recorded-between.query';
import { ReportRepository, type NewReport, type StoredReport } from '../persistence/report.repository';
import { AuthoritySurvey } from './authority-survey';

const KIND = 'monthly';

/** A frozen report: its data, which version they are, and how it differs from the version before. */
export interface MadeReport {
  readonly reportId: number;
  readonly version: number;
  readonly data: MonthlyReportData;
  readonly causes: readonly DifferenceCause[];
  /** The head of the audit trail when this version was sealed; null where there was none. */
  readonly auditHead: string | null;
  /** False where nothing has changed since the version that was there already. */
  readonly isNew: boolean;
}

/**
 * Makes the monthly debt report of an authority as a frozen snapshot. Where a version exists and the facts have changed since, the new
 * one is a re-statement that names every cause; where nothing has changed, the version that exists is given back.
 */
@Injectable()
export class MakeMonthlyReport {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly authorities: AuthorityTreeQuery,
    private readonly surveys: AuthoritySurvey,
    private readonly reports: ReportRepository,
    private readonly heads: ReadAuditHead,
    private readonly recorded: RecordedBetweenQuery,
    private readonly laws: LawChangesQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param madeBy who has it made; null where nobody is named
   * @throws DomainError `authority.not-found`; `report.month-not-over` where the month has not ended
   */
  async run(
    authorityCode: string,
    period: Period,
    onProgress: (done: number, total: number) => void = () => undefined,
    madeBy: string | null = null,
  ): Promise<MadeReport> {
    const asOf = lastDayOf(period);
    this.refuseRunningMonth(period, asOf);
    const tree = await this.authorities.load();
    const { id: authorityId } = tree.get(authorityCode);
    const knownAt = this.clock.now();
    const factsSeen = await this.recorded.newest();
    const data = await buildMonthlyReport(
      await this.surveys.inputFor(authorityCode, period, asOf, knownAt, onProgress),
    );
    return this.keep(data, { kind: KIND, authorityId, period, asOf, knownAt, madeBy, factsSeen });
  }

  private async keep(data: MonthlyReportData, about: ReportToKeep): Promise<MadeReport> {
    for (;;) {
      // Compared and sealed outside of the unit of work, which nobody else can write beside; a version that is there never changes.
      const latest = await this.reports.findLatest(about);
      const comparison = latest && (await this.compare(latest, data));
      if (latest && comparison?.same) {
        const causes = JSON.parse(latest.causes ?? '[]') as DifferenceCause[];
        return {
          reportId: latest.id,
          version: latest.version,
          data: comparison.same,
          causes,
          auditHead: latest.auditHead,
          isNew: false,
        };
      }
      const causes = comparison?.causes ?? [];
      const version = (latest?.version ?? 0) + 1;
      const sealed = sealReport(data);
      const head = await this.heads.run();
      const auditHead = head ? headInShort(head) : null;
      const reportId = await this.insertAfter(latest, {
        auditHead,
        ...about,
        version,
        createdAt: about.knownAt,
        snapshot: sealed.bytes,
        snapshotSha256: sealed.sha256,
        restatesId: latest?.id ?? null,
        causes: latest ? JSON.stringify(causes) : null,
      });
      if (reportId !== undefined) return { reportId, version, data, causes, auditHead, isNew: true };
    }
  }

  /** The data of the version that is there where nothing has changed since or it knows more, else every cause of the difference. */
  private async compare(latest: StoredReport, data: MonthlyReportData): Promise<Comparison> {
    // Most often nothing has changed; the hash tells it without the version that is there, as large as this one.
    const same = { ...data, knownAt: latest.knownAt };
    if (sealOf(same).sha256 === latest.snapshotSha256) return { same };
    // Somebody else began later and was done sooner: what knows less replaces nothing.
    if (latest.knownAt > data.knownAt) return { same: await this.dataOf(latest) };
    const asOf = data.asOf as CivilDate;
    const knownAt = data.knownAt as Instant;
    const entered = await this.laws.between(latest.knownAt, knownAt, asOf);
    const causes = withLawChanges(explainDifference(await this.dataOf(latest), data), entered);
    if (causes.length === 0) return { same: await this.dataOf(latest) };
    const scope = (await this.authorities.load()).scopeOn(data.authority.code, asOf);
    return { causes: withFacts(causes, await this.recorded.list(scope, asOf, latest, knownAt)) };
  }

  private async dataOf({ id }: StoredReport): Promise<MonthlyReportData> {
    return JSON.parse(await this.reports.snapshotOf(id)) as MonthlyReportData;
  }

  /** Nothing where another version has come in the meantime. */
  private insertAfter(latest: StoredReport | undefined, report: NewReport): Promise<number | undefined> {
    return this.unitOfWork.run(async () => {
      await lockUntilCommit(this.database, 'report');
      const last = await this.reports.findLatest(report);
      return last?.id === latest?.id ? this.reports.insert(report) : undefined;
    });
  }

  private refuseRunningMonth(period: Period, asOf: CivilDate): void {
    if (asOf <= this.clock.today()) return;
    throw reportError('report.month-not-over', { period });
  }
}

type ReportToKeep = Pick<NewReport, 'kind' | 'authorityId' | 'period' | 'asOf' | 'knownAt' | 'madeBy' | 'factsSeen'>;

type Comparison =
  | { readonly same: MonthlyReportData; readonly causes?: undefined }
  | { readonly same?: undefined; readonly causes: readonly DifferenceCause[] };
