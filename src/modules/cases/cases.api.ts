export { DetectCases, type Detection } from './use-cases/detect-cases.use-case';
export { RegisterDuties } from './use-cases/register-duties.use-case';
export { CaseRepository, type OpenCase } from './persistence/case.repository';
