export { CurrentLaw, decidesWhatIsOwed, type LawInForce } from './use-cases/current-law';
export { ListDaysOff } from './use-cases/list-days-off.query';
export { ListLawChanges, type LawChange } from './use-cases/list-law-changes.query';
export { ListParameters, type ListedParameter } from './use-cases/list-parameters.query';
export { SetParameter, type NewParameterEntry } from './use-cases/set-parameter.use-case';
export { HolidayRepository, type NewHoliday } from './persistence/holiday.repository';
