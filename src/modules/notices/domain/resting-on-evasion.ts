import type { CivilDate } from '../../../kernel/civil-date';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import { definitionOf } from '../../../law/enforcement/fines/violation-act';

/** What can rest on debts that counted as evaded. */
export const RESTING_KINDS = ['publication', 'record', 'fine', 'referral'] as const;

/** Something that was done because a debt counted as evaded. */
export interface RestingOnEvasion {
  readonly what: (typeof RESTING_KINDS)[number];
  /** Its number; null for a public list. */
  readonly number: string | null;
  readonly on: CivilDate;
}

/**
 * What stands in the case and rests on evasion: once a legitimate reason is accepted, as if there had never been any (Law 41/2024/QH15
 * art. 39 (2)), it is to be withdrawn as far as it rests on what the reason covers. Public lists are taken back by the next cycle.
 */
export function restingOnEvasion({ publications, records, fines, referrals }: CaseFacts): RestingOnEvasion[] {
  return [
    ...publications
      .filter(({ retractedOn }) => retractedOn === null)
      .map(({ publishedOn: on }) => ({ what: 'publication' as const, number: null, on })),
    ...records
      .filter(({ acts }) => acts.some(({ violation }) => definitionOf(violation.act).evasion))
      .map(({ number, madeOn: on }) => ({ what: 'record' as const, number, on })),
    ...fines
      .filter(({ acts }) => acts.some((act) => definitionOf(act).evasion))
      .map(({ number, decidedOn: on }) => ({ what: 'fine' as const, number, on })),
    ...referrals
      .filter(({ result }) => result === null || result === 'prosecuted')
      .map(({ number, sentOn: on }) => ({ what: 'referral' as const, number, on })),
  ];
}
