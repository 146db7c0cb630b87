export type { Statement, StatementItem, ChargeLine, Allocation, StatementTotals, Assumption } from './domain/statement';
export { ArrearsQuery } from './persistence/arrears.query';
export { TryParameter, type TriedParameter } from './use-cases/try-parameter.query';
export type { ChangedEmployer, LawTrial, TrialSide } from './domain/law-trial';
export { GetStatement } from './use-cases/get-statement.query';
export { RefreshProjections, type Refreshed, type RefreshProgress } from './use-cases/refresh-projections.use-case';
export { RebuildProjections } from './use-cases/rebuild-projections.use-case';
export { unlessLeftOut, type LeftOut, type OnLeftOut } from './domain/left-out';
export { statementToJson } from './documents/statement.presenter';
export { CheckParameters, type MissingLaw } from './use-cases/check-parameters.query';
export { NotComputedQuery } from './persistence/not-computed.query';
export {
  EMPLOYER_SORTS,
  EmployerSnapshot,
  SNAPSHOT_LISTS,
  comesAfter,
  sortKeyOf,
  type EmployerSort,
  type SnapshotFilter,
  type SnapshotList,
  type SnapshotRow,
  type SnapshotTotals,
  type SortKey,
} from './domain/employer-snapshot';
export { EmployerSnapshotQuery } from './persistence/employer-snapshot.query';
export { EmployerSnapshots } from './use-cases/employer-snapshots';
export { PositionQuery, type PositionOnDay } from './persistence/position.query';
export { buildStatement } from './domain/build-statement';
export { creditForRefund, type CreditForRefund } from './domain/credit-for-refund';
export { settledSince } from './domain/settled-since';
export { explainChargeLine } from './domain/explain-charge-line';
export { survey, type Survey, type SurveyItem, type SurveyCharge, type MonthTotals } from './domain/survey';
export { projectPosition } from './domain/project-position';
export { holdsOn, NOT_COMPUTED, openChargesOn, openItemsOn } from './persistence/position-sql';
export { effectivePayments, effectiveRefunds } from './domain/facts-in-time';

// For screens.
export { allocationsView } from './documents/allocations.view';
export { chargesView } from './documents/charges.view';
export { ARREARS_WORDS } from './words';
