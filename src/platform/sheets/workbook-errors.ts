import { DomainError } from '../../kernel/domain-error';

/** The error of a workbook that does not hold what it must: cut off, changed on its way, or made by a program that errs. */
export function damagedWorkbook(): DomainError {
  return new DomainError(
    'xlsx.damaged',
    'The workbook is damaged or incomplete; open it in Excel and save it again',
    {},
  );
}
