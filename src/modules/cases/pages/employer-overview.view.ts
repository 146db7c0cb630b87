import { FUND_NAMES, isFund } from '../../../law/fund';
import { ARREARS_WORDS, type Statement, type StatementItem } from '../../arrears/arrears.api';
import { ITEM_CAUSE_NAMES } from '../../../law/item-cause';
import { PAYMENT_METHOD_NAMES } from '../../../law/payment-method-names';
import { Format } from '../../../platform/pages/format';
import { shortOfficeName } from '../../authorities/authorities.api';
import { SECTORS, employerStatusName } from '../../employers/employers.api';
import { fill, spoken, textFor, type Language, type Spoken } from '../../../kernel/language';
import type { EmployerFile } from '../domain/employer-file';
import { EMPLOYER_FILE_WORDS } from './employer-words';

type Words = Spoken<typeof EMPLOYER_FILE_WORDS>;

/** What an employer owes, on what, and who it is. */
export function overviewView(file: EmployerFile, language: Language): object {
  const t = spoken(EMPLOYER_FILE_WORDS, language);
  const { qualities, reasons: sentences } = spoken(ARREARS_WORDS, language);
  const format = new Format(language);
  const { statement, master } = file;
  const open = statement.items.filter((item) => item.outstanding > 0n);
  const reasons = distinctReasons(open);
  return {
    totals: totalLines(t, statement, format),
    funds: fundLines(statement, language),
    fundTotal: {
      outstanding: format.dong(statement.totals.outstanding),
      arrears: format.dong(statement.totals.arrears),
      charges: format.dong(statement.totals.charges),
    },
    itemsCaption: fill(t.itemsCaption, { day: format.date(statement.asOf) }),
    groups: groupsOf(t, open, reasons, language),
    reasons: reasons.map((reason, index) => ({
      number: String(index + 1),
      quality: textFor(qualities, reason.quality),
      text: textFor(sentences, reason.qualityReason),
    })),
    hasItems: open.length > 0,
    master: masterLines(t, file, language),
    statuses: master.statuses.map(({ status, since, evidence }) => ({
      status: employerStatusName(status, language),
      since: format.dated(since),
      evidence,
    })),
    hasStatuses: master.statuses.length > 0,
  };
}

function totalLines(t: Words, statement: Statement, format: Format): object[] {
  const { totals, credit, refunded, refundedInExcess } = statement;
  const amounts = Object.fromEntries(
    Object.entries({
      late: totals.late,
      evaded: totals.evaded,
      accrued: totals.chargesAccrued,
      paid: totals.chargesPaid,
    }).map(([name, amount]) => [name, format.dong(amount)]),
  );
  const line = (label: string, amount: bigint, note: string | null, strong: boolean) => ({
    label,
    text: format.dong(amount),
    note: note === null ? null : fill(note, amounts),
    strong,
  });
  return [
    line(t.owed, totals.owed, t.noteOwed, true),
    line(t.arrears, totals.arrears, t.noteQualities, true),
    line(t.chargesOpen, totals.charges, t.noteCharges, true),
    line(t.notDue, totals.notDue, null, false),
    line(t.credit, credit, null, false),
    ...(refunded === undefined ? [] : [line(t.refunded, refunded, null, false)]),
    ...(refundedInExcess === undefined ? [] : [line(t.refundedInExcess, refundedInExcess, null, true)]),
  ];
}

function fundLines({ totals }: Statement, language: Language): object[] {
  const format = new Format(language);
  return Object.entries(totals.byFund).flatMap(([fund, sums]) =>
    isFund(fund) && sums
      ? [
          {
            fund: FUND_NAMES[fund][language],
            outstanding: format.dong(sums.outstanding),
            arrears: format.dong(sums.arrears),
            charges: format.dong(sums.charges),
          },
        ]
      : [],
  );
}

type Reason = Pick<StatementItem, 'quality' | 'qualityReason'>;

/** Each reason once, in order of appearance: sentences with articles are long, and hundreds of items share a few of them. */
function distinctReasons(items: readonly StatementItem[]): Reason[] {
  const found = new Map(items.map((item) => [`${item.quality} ${item.qualityReason}`, item]));
  return [...found.values()];
}

/** Open items by what they share: period, due date, quality, since when and why. */
function groupsOf(t: Words, items: readonly StatementItem[], reasons: readonly Reason[], language: Language) {
  const groups = new Map<string, [StatementItem, ...StatementItem[]]>();
  for (const item of items) {
    const key = [item.period, item.cause, item.dueDate, item.quality, item.qualitySince, item.qualityReason].join(' ');
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((group) => groupView(t, group, reasons, language));
}

function groupView(
  t: Words,
  group: readonly [StatementItem, ...StatementItem[]],
  reasons: readonly Reason[],
  language: Language,
) {
  const { qualities, reasons: sentences } = spoken(ARREARS_WORDS, language);
  const format = new Format(language);
  const [{ period, cause, dueDate, quality, qualitySince, qualityReason, evadedFrom }] = group;
  const number = reasons.findIndex((each) => each.quality === quality && each.qualityReason === qualityReason) + 1;
  return {
    heading: fill(t.periodHead, {
      period:
        cause === 'registered'
          ? format.period(period)
          : `${format.period(period)} (${ITEM_CAUSE_NAMES[cause][language]})`,
      due: format.date(dueDate),
    }),
    qualityCode: quality,
    since: fill(t.qualityHead, { quality: textFor(qualities, quality), since: format.date(qualitySince) }),
    reason: textFor(sentences, qualityReason),
    reasonNumber: String(number),
    evadedFrom:
      evadedFrom !== undefined && quality === 'late' ? fill(t.evadedFrom, { day: format.date(evadedFrom) }) : null,
    items: group.map((item) => itemRow(item, format, language)),
  };
}

function itemRow(item: StatementItem, format: Format, language: Language) {
  return {
    fund: FUND_NAMES[item.fund][language],
    assessed: format.dong(item.assessed),
    paid: item.paid === 0n ? '–' : format.dong(item.paid),
    outstanding: format.dong(item.outstanding),
    daysLate: item.daysLate === 0 ? '–' : format.count(item.daysLate),
    charge: item.charge === 0n ? '–' : format.dong(item.charge),
  };
}

function masterLines(t: Words, { master, authorityName }: EmployerFile, language: Language) {
  const format = new Format(language);
  const sector = SECTORS.find(({ code }) => code === master.sector);
  const line = (label: string, text: string | null, href: string | null = null) => ({
    label,
    text: text ?? t.notStated,
    href,
  });
  return [
    line(t.taxCode, master.taxCode),
    line(t.address, master.address),
    line(t.office, shortOfficeName(authorityName)),
    line(t.sector, sector ? `${sector.code}. ${sector.name}` : master.sector),
    line(t.method, PAYMENT_METHOD_NAMES[master.paymentMethod][language]),
    line(t.registeredOn, master.registeredOn === null ? null : format.date(master.registeredOn)),
    line(t.representative, master.legalRepresentative),
    line(t.phone, master.phone),
    line(t.email, master.email),
    line(
      t.caseSince,
      master.caseSince === null ? t.noCase : format.date(master.caseSince),
      master.caseId === null ? null : `/cases/${master.caseId}`,
    ),
    ...(master.caseId === null
      ? [line(t.openCase, t.openCaseLink, `/employers/${encodeURIComponent(master.code)}/open-case`)]
      : []),
    ...(master.closedCaseId === null
      ? []
      : [line(t.closedCase, fill(t.caseNumber, { id: master.closedCaseId }), `/cases/${master.closedCaseId}`)]),
  ];
}
