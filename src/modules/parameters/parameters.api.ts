export { CurrentLaw, type LawInForce } from './use-cases/current-law';
export { SetParameter, type NewParameterEntry } from './use-cases/set-parameter.use-case';
export { HolidayRepository, type NewHoliday } from './persistence/holiday.repository';
