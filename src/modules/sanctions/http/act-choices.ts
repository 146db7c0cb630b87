import type { Bilingual } from '../../../kernel/language';
import { VIOLATION_ACTS, type ViolationActCode } from '../../../law/enforcement/fines/violation-act';
import { OFFICERS, type OfficerCode } from '../../../law/enforcement/fines/competence';
import { actName, officerName } from '../words';

/** Names of acts in both languages with the decree that only some belong to, for choices. */
export const ACT_CHOICES: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.entries(VIOLATION_ACTS).map(([code, { decree }]) => {
    const source = decree === undefined ? '' : ` (${decree}/NĐ-CP)`;
    const { vi, en } = actName(code as ViolationActCode);
    return [code, { vi: `${vi}${source}`, en: `${en}${source}` }];
  }),
);

/** Officers of one kind in both languages, for choices. */
export function officersOf(of: 'vss' | 'committee'): Readonly<Record<string, Bilingual>> {
  const all = Object.keys(OFFICERS) as OfficerCode[];
  return Object.fromEntries(all.filter((code) => OFFICERS[code].of === of).map((code) => [code, officerName(code)]));
}
