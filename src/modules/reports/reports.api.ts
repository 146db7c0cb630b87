export { MakeMonthlyReport, type MadeReport } from './use-cases/make-monthly-report.use-case';
export { WriteReportFiles, type LetterNumber, type ReportFileWritten } from './use-cases/write-report-files.use-case';
export { SetCollectionPlan, type NewCollectionPlan } from './use-cases/set-collection-plan.use-case';
export { ListCollectionPlans } from './use-cases/list-collection-plans.query';
export type { EnteredPlan } from './domain/collection-plan';
export { reportError } from './domain/report-errors';
