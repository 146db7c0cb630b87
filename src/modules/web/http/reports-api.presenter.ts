import type { ListedReport } from '../domain/listed-report';
import type { ReportPageAnswer } from './reports.answer';

/** A page of reports as JSON. @param reports one more than the page holds, where there are more */
export function reportsJson(reports: readonly ListedReport[], limit: number): ReportPageAnswer {
  const page = reports.slice(0, limit);
  return {
    reports: page.map((report) => ({
      id: report.id,
      kind: report.kind,
      authorityCode: report.authorityCode,
      authorityName: report.authorityName,
      period: report.period,
      version: report.version,
      asOf: report.asOf,
      knownAt: report.knownAt,
      createdAt: report.createdAt,
      restatesId: report.restatesId,
      snapshotSha256: report.snapshotSha256,
      files: report.files.map((file) => ({ ...file, href: `/api/v1/reports/${report.id}/files/${file.format}` })),
    })),
    nextCursor: reports.length > limit ? String(page.at(-1)?.id) : null,
  };
}
