/**
 * The number that a letter is known by everywhere: office, year, running number of the year.
 * @example reminderNumber('LG', 2026, 12) // 'LG-2026-000012'
 */
export function reminderNumber(authorityCode: string, year: number, number: number): string {
  return `${authorityCode}-${year}-${String(number).padStart(6, '0')}`;
}
