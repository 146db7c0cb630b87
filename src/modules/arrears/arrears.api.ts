export type { Statement, StatementItem, ChargeLine, Allocation, StatementTotals, Assumption } from './domain/statement';
export { ArrearsQuery } from './persistence/arrears.query';
export { GetStatement } from './use-cases/get-statement.query';
export { RefreshProjections, type RefreshProgress } from './use-cases/refresh-projections.use-case';
export { RebuildProjections } from './use-cases/rebuild-projections.use-case';
export { statementToJson } from './documents/statement.presenter';
export { PositionQuery, type PositionOnDay } from './persistence/position.query';
export { buildStatement } from './domain/build-statement';
export { explainChargeLine } from './domain/explain-charge-line';
