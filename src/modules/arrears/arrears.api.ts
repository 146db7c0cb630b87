export type { Statement, StatementItem, ChargeLine, Allocation, StatementTotals, Assumption } from './domain/statement';
export { ArrearsQuery } from './persistence/arrears.query';
export { GetStatement } from './use-cases/get-statement.query';
export {
  RefreshProjections,
  type Refreshed,
  type RefreshFailure,
  type RefreshProgress,
} from './use-cases/refresh-projections.use-case';
export { RebuildProjections } from './use-cases/rebuild-projections.use-case';
export { statementToJson } from './documents/statement.presenter';
export { PositionQuery, type PositionOnDay } from './persistence/position.query';
export { buildStatement } from './domain/build-statement';
export { settledSince } from './domain/settled-since';
export { explainChargeLine } from './domain/explain-charge-line';
export { survey, type Survey, type SurveyItem, type SurveyCharge, type MonthTotals } from './domain/survey';
export { projectPosition } from './domain/project-position';
export { holdsOn, openChargesOn, openItemsOn } from './persistence/position-sql';
