export { MakeMonthlyReport, type MadeReport } from './use-cases/make-monthly-report.use-case';
export { WriteReportFiles, type LetterNumber, type ReportFileWritten } from './use-cases/write-report-files.use-case';
