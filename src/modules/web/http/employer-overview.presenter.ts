import { isFund, type Fund } from '../../../law/fund';
import type { Statement, StatementItem } from '../../arrears/arrears.api';
import { SECTORS } from '../../employers/employers.api';
import { fill, textFor, type Messages } from '../domain/messages/messages';
import type { EmployerFile } from '../domain/employer-file';
import type { Format } from './format';
import type { PageContext } from './page-context';

/** What an employer owes, on what, and who it is. */
export function overviewView({ messages }: PageContext, file: EmployerFile, format: Format): object {
  const { employer: t, statuses } = messages;
  const { statement, master } = file;
  const open = statement.items.filter((item) => item.outstanding > 0n);
  return {
    totals: totalLines(messages, statement, format),
    funds: fundLines(statement, format),
    fundTotal: {
      outstanding: format.dong(statement.totals.outstanding),
      arrears: format.dong(statement.totals.arrears),
      charges: format.dong(statement.totals.charges),
    },
    itemsCaption: fill(t.itemsCaption, { day: format.date(statement.asOf) }),
    groups: groupsOf(messages, open, format),
    hasItems: open.length > 0,
    master: masterLines(messages, file, format),
    statuses: master.statuses.map(({ status, since, evidence }) => ({
      status: textFor(statuses, status),
      since: format.dated(since),
      evidence,
    })),
    hasStatuses: master.statuses.length > 0,
  };
}

function totalLines({ employer: t }: Messages, { totals, credit }: Statement, format: Format): object[] {
  const line = (label: string, amount: bigint, strong = false) => ({ label, text: format.dong(amount), strong });
  return [
    line(t.owed, totals.owed, true),
    line(t.arrears, totals.arrears, true),
    line(t.late, totals.late),
    line(t.evaded, totals.evaded),
    line(t.chargesOpen, totals.charges, true),
    line(t.chargesAccrued, totals.chargesAccrued),
    line(t.chargesPaid, totals.chargesPaid),
    line(t.notDue, totals.notDue),
    line(t.credit, credit),
  ];
}

function fundLines({ totals }: Statement, format: Format): object[] {
  return Object.entries(totals.byFund).flatMap(([fund, sums]) =>
    isFund(fund) && sums
      ? [
          {
            fund: format.fund(fund),
            outstanding: format.dong(sums.outstanding),
            arrears: format.dong(sums.arrears),
            charges: format.dong(sums.charges),
          },
        ]
      : [],
  );
}

/** Open items by what they share: period, due date, quality, since when and why. */
function groupsOf({ employer: t, qualities, reasons }: Messages, items: readonly StatementItem[], format: Format) {
  const groups = new Map<string, StatementItem[]>();
  for (const item of items) {
    const key = [item.period, item.dueDate, item.quality, item.qualitySince, item.qualityReason].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map(([first, ...rest]) => {
    const all = first ? [first, ...rest] : [];
    return {
      heading: first
        ? fill(t.periodHead, { period: format.period(first.period), due: format.date(first.dueDate) })
        : '',
      quality: first ? textFor(qualities, first.quality) : '',
      qualityCode: first?.quality ?? '',
      since: first
        ? fill(t.qualityHead, { quality: textFor(qualities, first.quality), since: format.date(first.qualitySince) })
        : '',
      reason: first ? textFor(reasons, first.qualityReason) : '',
      evadedFrom:
        first?.evadedFrom !== undefined && first.quality === 'late'
          ? fill(t.evadedFrom, { day: format.date(first.evadedFrom) })
          : null,
      items: all.map((item) => itemRow(item, format)),
    };
  });
}

function itemRow(item: StatementItem, format: Format) {
  const fund: Fund = item.fund;
  return {
    fund: format.fund(fund),
    assessed: format.dong(item.assessed),
    paid: item.paid === 0n ? '–' : format.dong(item.paid),
    outstanding: format.dong(item.outstanding),
    daysLate: item.daysLate === 0 ? '–' : format.count(item.daysLate),
    charge: item.charge === 0n ? '–' : format.dong(item.charge),
  };
}

function masterLines({ employer: t, methods }: Messages, { master, authorityName }: EmployerFile, format: Format) {
  const sector = SECTORS.find(({ code }) => code === master.sector);
  const line = (label: string, text: string | null) => ({ label, text: text ?? t.notStated });
  return [
    line(t.taxCode, master.taxCode),
    line(t.address, master.address),
    line(t.office, authorityName),
    line(t.sector, sector ? `${sector.code}. ${sector.name}` : master.sector),
    line(t.method, textFor(methods, master.paymentMethod)),
    line(t.registeredOn, master.registeredOn === null ? null : format.date(master.registeredOn)),
    line(t.representative, master.legalRepresentative),
    line(t.phone, master.phone),
    line(t.email, master.email),
    line(t.caseSince, master.caseSince === null ? t.noCase : format.date(master.caseSince)),
  ];
}
