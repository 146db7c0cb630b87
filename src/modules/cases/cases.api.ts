export { DetectCases, type Detection } from './use-cases/detect-cases.use-case';
export { CaseRepository, type OpenCase } from './persistence/case.repository';
