import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import type { Reason } from '../../../kernel/outcome';
import { lastDayOf, type Period } from '../../../kernel/period';
import { dayFound, inDong, ofPeriod, periodsFound } from '../../../law/enforcement/found-words';
import { FUND_NAMES, type Fund } from '../../../law/fund';
import type { StatementItem } from '../../arrears/domain/statement';
import type { Check } from './check';
import { unpaidOf, type FoundInFund, type FoundLine, type FoundMatter } from './found-amounts';
import { reasonIf } from './reason';

/** Why the lines of a finding cannot be put into figures. @param day on which it is recorded */
export function lineReasons(check: Check, { finding, coveredFrom, lines }: FoundMatter, day: CivilDate): Reason[] {
  return lines.flatMap((line, index) => {
    const numbered = ({ vi, en }: Bilingual) => ({ vi: `Dòng ${index + 1}: ${vi}`, en: `Line ${index + 1}: ${en}` });
    const { fund, monthlyAmount, monthlyWages } = line;
    return [
      ...spanReasons(check, line, day, numbered),
      ...reasonIf(
        finding !== 'unpaid' && monthlyAmount === null && monthlyWages === null,
        'finding.no-amount',
        numbered(SAID.noAmount),
      ),
      ...reasonIf(fund === 'all' && monthlyAmount !== null, 'finding.amount-of-all-funds', numbered(SAID.allFunds)),
      ...reasonIf(
        coveredFrom !== null && coveredFrom > lastDayOf(line.from),
        'finding.covered-later',
        numbered(SAID.coveredLater),
        { found: coveredFrom === null ? '' : dayFound(coveredFrom) },
      ),
    ];
  });
}

function spanReasons(
  check: Check,
  { from, to }: FoundLine,
  day: CivilDate,
  numbered: (said: Bilingual) => Bilingual,
): Reason[] {
  return [
    ...reasonIf(from > to, 'finding.span-order', numbered(SAID.spanOrder), { found: periodsFound(from, to) }),
    ...reasonIf(to > day.slice(0, 7), 'finding.ahead', numbered(SAID.ahead), { found: periodsFound(to) }),
    ...reasonIf(from < check.scopeFrom || to > check.scopeTo, 'finding.out-of-scope', numbered(SAID.outOfScope), {
      found: periodsFound(check.scopeFrom, check.scopeTo),
    }),
  ];
}

/** Why figures cannot be established: nothing, the same month twice, more than is owed, or what the check has established already. */
export function figureReasons(
  check: Check,
  { finding }: FoundMatter,
  found: readonly FoundInFund[],
  items: readonly StatementItem[],
): Reason[] {
  const none = reasonIf(found.length === 0, 'finding.nothing', SAID.nothing);
  return none.concat(
    found.flatMap(({ fund, periods }) =>
      periods.flatMap(({ period, amount }, index) => [
        ...reasonIf(periods[index - 1]?.period === period, 'finding.line-twice', SAID.lineTwice, {
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
    return reasonIf(same !== undefined, 'finding.twice', SAID.sameFinding, {
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
  const { vi, en } = fundAndPeriod(fund, period);
  return [
    ...reasonIf(amount > owed, 'finding.more-than-owed', SAID.moreThanOwed, {
      found: { vi: `${vi}: ${inDong(owed)}`, en: `${en}: ${inDong(owed)}` },
    }),
    ...reasonIf(before, 'finding.twice', SAID.unpaidTwice, { found: { vi, en } }),
  ];
}

function fundAndPeriod(fund: Fund, period: Period): Bilingual {
  return { vi: `${FUND_NAMES[fund].vi}, ${ofPeriod(period)}`, en: `${FUND_NAMES[fund].en}, ${period}` };
}

const SAID = {
  noAmount: {
    vi: 'ghi số tiền một tháng, hoặc tiền lương một tháng để tính theo tỷ lệ đóng.',
    en: 'enter the amount of a month, or the wages of a month to compute it from.',
  },
  allFunds: {
    vi: 'số tiền phải ghi theo từng quỹ; ghi chung các quỹ thì tính từ tiền lương.',
    en: 'an amount is entered fund by fund; for all funds together enter wages.',
  },
  coveredLater: {
    vi: 'ngày phải tham gia ở sau kỳ đầu tiên.',
    en: 'the day of joining lies after the first period.',
  },
  spanOrder: { vi: 'kỳ bắt đầu ở sau kỳ kết thúc.', en: 'the first period lies after the last.' },
  ahead: { vi: 'kỳ được ghi chưa tới.', en: 'the period has not come yet.' },
  outOfScope: {
    vi: 'kỳ nằm ngoài thời kỳ kiểm tra ghi trong quyết định.',
    en: 'the period is not among those that the decision names.',
  },
  nothing: { vi: 'Không có số tiền nào trong các dòng đã ghi.', en: 'The lines come to nothing.' },
  lineTwice: {
    vi: 'Một quỹ, một kỳ chỉ ghi một dòng.',
    en: 'One fund and period has one line only.',
  },
  sameFinding: {
    vi: 'Cuộc kiểm tra này đã ghi phát hiện với đúng số lao động và số tiền đó của kỳ này.',
    en: 'This check has recorded the same workers and the same amount for this period already.',
  },
  moreThanOwed: {
    vi: 'Lớn hơn số đã đăng ký, quá hạn mà chưa đóng; phần chưa đăng ký ghi theo loại phát hiện khác.',
    en: 'More than was registered and is overdue and unpaid; what was not registered is another kind of finding.',
  },
  unpaidTwice: {
    vi: 'Cuộc kiểm tra này đã ghi nhận số chưa đóng của kỳ này.',
    en: 'This check has recorded what is unpaid for this period already.',
  },
} as const;
