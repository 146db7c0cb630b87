import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { lastDayOf, type Period } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { buildMonthlyReport } from '../domain/build-monthly-report';
import { explainDifference, type DifferenceCause } from '../domain/explain-difference';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { sealReport } from '../documents/monthly-json';
import { ReportRepository } from '../persistence/report.repository';
import { AuthoritySurvey } from './authority-survey';

const KIND = 'monthly';

/** A frozen report: its data, which version they are, and how it differs from the version before. */
export interface MadeReport {
  readonly reportId: number;
  readonly version: number;
  readonly data: MonthlyReportData;
  readonly causes: readonly DifferenceCause[];
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
    private readonly unitOfWork: UnitOfWork,
    private readonly authorities: AuthorityTreeQuery,
    private readonly surveys: AuthoritySurvey,
    private readonly reports: ReportRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param madeBy who has it made; null where nobody is named
   * @throws DomainError `authority.not-found`; `report.month-not-over` where the month has not ended; `parameter.unknown`
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
    const data = await buildMonthlyReport(
      await this.surveys.inputFor(authorityCode, period, asOf, knownAt, onProgress),
    );
    return this.unitOfWork.run(async () => {
      const latest = await this.latestVersion(authorityId, period);
      const before = latest?.data;
      const causes = before ? explainDifference(before, data) : [];
      if (latest && before && causes.length === 0) {
        // The version keeps the causes that it was made with.
        const own = JSON.parse(latest.causes ?? '[]') as DifferenceCause[];
        return { reportId: latest.id, version: latest.version, data: before, causes: own, isNew: false };
      }
      const sealed = sealReport(data);
      const version = (latest?.version ?? 0) + 1;
      const reportId = await this.reports.insert({
        ...{ kind: KIND, authorityId, period, version, asOf, knownAt, createdAt: knownAt, madeBy },
        snapshot: sealed.json,
        snapshotSha256: sealed.sha256,
        restatesId: latest?.id ?? null,
        causes: latest ? JSON.stringify(causes) : null,
      });
      return { reportId, version, data, causes, isNew: true };
    });
  }

  /** The version that is there, read: its text, tens of megabytes of a province, is not held beside it. */
  private async latestVersion(authorityId: number, period: Period) {
    const stored = await this.reports.findLatest(KIND, authorityId, period);
    if (!stored) return undefined;
    const { snapshot, ...version } = stored;
    return { ...version, data: JSON.parse(snapshot) as MonthlyReportData };
  }

  private refuseRunningMonth(period: Period, asOf: CivilDate): void {
    if (asOf <= this.clock.today()) return;
    throw new DomainError(
      'report.month-not-over',
      `The month ${period} has not ended; a report is made of closed months`,
      { period },
    );
  }
}
