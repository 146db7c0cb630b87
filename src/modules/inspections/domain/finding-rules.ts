import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { lastDayOf, type Period } from '../../../kernel/period';
import { inDong, ofPeriod, ofPeriods, onDay } from '../../../law/enforcement/found-words';
import { FUND_NAMES, type Fund } from '../../../law/fund';
import type { StatementItem } from '../../arrears/domain/statement';
import type { Check } from './check';
import { unpaidOf, type FoundInFund, type FoundLine, type FoundMatter } from './found-amounts';
import { reasonIf } from './reason';

/** Why the lines of a finding cannot be put into figures. @param day on which it is recorded */
export function lineReasons(check: Check, { finding, coveredFrom, lines }: FoundMatter, day: CivilDate): Reason[] {
  return lines.flatMap((line, index) => {
    const numbered = (sentence: string): string => `Dòng ${index + 1}: ${sentence}`;
    const { fund, monthlyAmount, monthlyWages } = line;
    return [
      ...spanReasons(check, line, day, numbered),
      ...reasonIf(
        finding !== 'unpaid' && monthlyAmount === null && monthlyWages === null,
        'finding.no-amount',
        numbered('ghi số tiền một tháng, hoặc tiền lương một tháng để tính theo tỷ lệ đóng.'),
      ),
      ...reasonIf(
        fund === 'all' && monthlyAmount !== null,
        'finding.amount-of-all-funds',
        numbered('số tiền phải ghi theo từng quỹ; ghi chung các quỹ thì tính từ tiền lương.'),
      ),
      ...reasonIf(
        coveredFrom !== null && coveredFrom > lastDayOf(line.from),
        'finding.covered-later',
        numbered('ngày phải tham gia ở sau kỳ đầu tiên.'),
        { found: coveredFrom === null ? '' : onDay(coveredFrom) },
      ),
    ];
  });
}

function spanReasons(
  check: Check,
  { from, to }: FoundLine,
  day: CivilDate,
  numbered: (sentence: string) => string,
): Reason[] {
  return [
    ...reasonIf(from > to, 'finding.span-order', numbered('kỳ bắt đầu ở sau kỳ kết thúc.'), {
      found: ofPeriods(from, to),
    }),
    ...reasonIf(to > day.slice(0, 7), 'finding.ahead', numbered('kỳ được ghi chưa tới.'), { found: ofPeriod(to) }),
    ...reasonIf(
      from < check.scopeFrom || to > check.scopeTo,
      'finding.out-of-scope',
      numbered('kỳ nằm ngoài thời kỳ kiểm tra ghi trong quyết định.'),
      { found: ofPeriods(check.scopeFrom, check.scopeTo) },
    ),
  ];
}

/** Why figures cannot be established: nothing, the same month twice, more than is owed, or what the check has established already. */
export function figureReasons(
  check: Check,
  { finding }: FoundMatter,
  found: readonly FoundInFund[],
  items: readonly StatementItem[],
): Reason[] {
  const none = reasonIf(found.length === 0, 'finding.nothing', 'Không có số tiền nào trong các dòng đã ghi.');
  return none.concat(
    found.flatMap(({ fund, periods }) =>
      periods.flatMap(({ period, amount }, index) => [
        ...reasonIf(periods[index - 1]?.period === period, 'finding.line-twice', 'Một quỹ, một kỳ chỉ ghi một dòng.', {
          found: fundAndPeriod(fund, period),
        }),
        ...(finding === 'unpaid' ? unpaidReasons(check, fund, period, amount, items) : []),
      ]),
    ),
  );
}

/** Why what was never registered cannot be found once more: the same workers and amounts in the same months of this check. */
export function sameFindingReasons(check: Check, { finding }: FoundMatter, found: readonly FoundInFund[]): Reason[] {
  if (finding === 'unpaid') return [];
  return found.flatMap(({ fund, periods }) => {
    const same = periods.find(({ period, workers, amount }) =>
      check.findings.some(
        (each) =>
          each.finding === finding &&
          each.fund === fund &&
          each.periods.some((one) => one.period === period && one.workers === workers && one.amount === amount),
      ),
    );
    const sentence = 'Cuộc kiểm tra này đã ghi phát hiện với đúng số lao động và số tiền đó của kỳ này.';
    return reasonIf(same !== undefined, 'finding.twice', sentence, {
      found: same ? fundAndPeriod(fund, same.period) : '',
    });
  });
}

function unpaidReasons(
  check: Check,
  fund: Fund,
  period: Period,
  amount: bigint,
  items: readonly StatementItem[],
): Reason[] {
  const owed = unpaidOf(items, fund, period);
  const before = check.findings.some(
    (each) => each.finding === 'unpaid' && each.fund === fund && each.periods.some((one) => one.period === period),
  );
  return [
    ...reasonIf(
      amount > owed,
      'finding.more-than-owed',
      'Lớn hơn số đã đăng ký, quá hạn mà chưa đóng; phần chưa đăng ký ghi theo loại phát hiện khác.',
      { found: `${fundAndPeriod(fund, period)}: ${inDong(owed)}` },
    ),
    ...reasonIf(before, 'finding.twice', 'Cuộc kiểm tra này đã ghi nhận số chưa đóng của kỳ này.', {
      found: fundAndPeriod(fund, period),
    }),
  ];
}

function fundAndPeriod(fund: Fund, period: Period): string {
  return `${FUND_NAMES[fund].vi}, ${ofPeriod(period)}`;
}
