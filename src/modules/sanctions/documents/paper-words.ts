import { formatDong } from '../../../kernel/money';
import { AGGRAVATING, MITIGATING } from '../../../law/enforcement/fines/circumstances';
import { formatCount, formatDate } from '../../../platform/documents/vietnamese-format';
import { authorityError } from '../../authorities/authorities.api';
import type { CasePaper } from '../../notices/notices.api';
import type { DecidedAct, StatedAct } from '../domain/sanction-papers';

/** The employer as papers of sanctions name it; the tax code is an enterprise's number. */
export function employerOf({ employer }: CasePaper) {
  const { name, address, code, taxCode, phone } = employer;
  return { name, address, code, taxCode, phone };
}

/** What was done, in a sentence: how many workers or how much money, over how many months, and until when. */
export function actSentence({ name, measure, workers, amount, periods, endedOn, foundOn }: StatedAct): string {
  const months = periods > 1 ? `, trong ${formatCount(periods)} kỳ đóng` : '';
  const people = workers > 0 ? `${formatCount(workers)} người lao động` : '';
  const money = amount > 0n ? `số tiền ${formatDong(amount)} đồng` : '';
  const figures = measure === 'workers' ? [people, money] : [money, people];
  const until = endedOn === null ? 'hành vi đang tiếp diễn' : `chấm dứt ${formatDate(endedOn)}`;
  return `${name}: ${figures.filter((each) => each !== '').join(', ')}${months} (phát hiện ${formatDate(foundOn)}; ${until})`;
}

/** The circumstances of all acts of a kind, each once, or a word for none. */
export function circumstancesIn(acts: readonly DecidedAct[], kind: 'mitigating' | 'aggravating'): string {
  const words = acts.flatMap((act) =>
    kind === 'mitigating'
      ? act.mitigating.map((code) => MITIGATING[code])
      : act.aggravating.map((code) => AGGRAVATING[code]),
  );
  return words.length === 0 ? 'không có' : [...new Set(words)].join('; ');
}

/**
 * Where money for a fine is paid: the account named, else the one that the office has entered for that treasury.
 * @throws DomainError `office.no-treasury-account` where neither is there: a fine must say where it is paid
 */
export function treasuryLine(
  treasury: string,
  account: string | null,
  { name, treasuryAccount: own }: CasePaper['office'],
): string {
  if (account === null && own?.treasury === treasury) return `${treasury}, tài khoản số ${own.number}`;
  if (account !== null) return `${treasury}, tài khoản số ${account}`;
  if (/tài khoản/i.test(treasury)) return treasury;
  throw authorityError('office.no-treasury-account', { office: name, treasury });
}
