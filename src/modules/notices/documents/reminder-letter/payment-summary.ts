import { addDays } from '../../../../kernel/civil-date';
import { invariant } from '../../../../kernel/invariant';
import { divideHalfUp, formatDong } from '../../../../kernel/money';
import { drawnCode, vietQrPayload } from '../../../../platform/payments/vietqr';
import { formatDate } from '../../../../platform/documents/vietnamese-format';
import type { ReminderFigures, ReminderLetter } from '../../domain/reminder-letter';
import type { PaymentSummaryView, SummaryLine } from '../../domain/reminder-letter-view';

/** What of a letter the summary speaks of. */
type Summarised = Omit<ReminderLetter, 'number'>;

/** Half a page for whoever opens the letter: what to pay, by when, where, what happens otherwise, and what can be done about it. */
export function paymentSummary(letter: Summarised, figures: ReminderFigures): PaymentSummaryView {
  const { office, statement, transferText } = letter;
  const { account } = office;
  invariant(account, 'a letter that asks for money says where to pay');
  const transfer = { bankBin: account.bin, accountNumber: account.number, amount: figures.owed };
  return {
    owed: formatDong(figures.owed),
    made: madeOf(figures, formatDate(statement.asOf)),
    payBefore: formatDate(letter.payBefore),
    account: account.number,
    bank: account.bank,
    payee: office.name,
    transferText: transferText ?? null,
    code: transferText === undefined ? null : drawnCode(vietQrPayload({ ...transfer, text: transferText })),
    lines: [...notYetDue(letter, figures), ...whatFollows(letter, figures), ...whatCanBeDone(letter)],
  };
}

function madeOf({ late, evaded, lateCharge, evadedCharge, oldInterest }: ReminderFigures, asOf: string): string {
  const parts = [
    `${formatDong(late + evaded)} đồng tiền đóng đã quá hạn`,
    ...(lateCharge + evadedCharge > 0n ? [`${formatDong(lateCharge + evadedCharge)} đồng tiền xử lý 0,03%/ngày`] : []),
    ...(oldInterest > 0n ? [`${formatDong(oldInterest)} đồng lãi chậm đóng tính trước ngày 01/7/2025`] : []),
  ];
  return `${parts.join('; ')}; tính đến hết ${asOf}`;
}

/** Why the last line of the table is another sum. */
function notYetDue({ statement }: Summarised, { owed }: ReminderFigures): SummaryLine[] {
  const { notDue } = statement.totals;
  if (notDue === 0n) return [];
  const days = statement.items
    .filter(({ quality, outstanding }) => quality === 'not-due' && outstanding > 0n)
    .map(({ dueDate }) => dueDate)
    .toSorted();
  const [first] = days;
  const until = days.at(-1) === first ? 'hạn đóng' : 'hạn đóng sớm nhất';
  return [
    {
      label: 'Chưa đến hạn',
      text: `${formatDong(notDue)} đồng${first ? `, ${until} ${formatDate(first)}` : ''}: chưa phải nộp ngay, chưa tính 0,03%/ngày. Dòng e) của Mẫu C12-TS cộng cả số này nên là ${formatDong(owed + notDue)} đồng.`,
    },
  ];
}

function whatFollows(letter: Summarised, { late, evaded }: ReminderFigures): SummaryLine[] {
  const { statement, issuedOn } = letter;
  const [first] = letter.evasionDates
    .map(({ on }) => on)
    .filter((on) => on > issuedOn)
    .toSorted();
  // 0.03 % of what is overdue: 3 in 10,000.
  const perDay = divideHalfUp((late + evaded) * 3n, 10_000n);
  const evasion = [
    ...(evaded > 0n ? [`${formatDong(evaded)} đồng đã bị xác định là trốn đóng.`] : []),
    ...(first ? [`Từ ${formatDate(first)}, số tiền chậm đóng bị xác định là trốn đóng (khoản sớm nhất).`] : []),
  ];
  return [
    ...(perDay === 0n
      ? []
      : [
          {
            label: 'Mỗi ngày chưa nộp',
            text: `thêm ${formatDong(perDay)} đồng, kể từ ${formatDate(addDays(statement.asOf, 1))} cho đến khi nộp đủ.`,
          },
        ]),
    {
      label: 'Nếu không nộp',
      text: [
        ...evasion,
        'Đơn vị bị kiểm tra, xử phạt vi phạm hành chính, công khai tên, không được xét thi đua, khen thưởng; trốn đóng còn có thể bị truy cứu trách nhiệm hình sự (Điều 40, Điều 41 Luật Bảo hiểm xã hội 2024).',
      ].join(' '),
    },
  ];
}

function whatCanBeDone({ office, reconcileBefore, papersBefore }: Summarised): SummaryLine[] {
  const { contact } = office;
  invariant(contact, 'a letter that asks for money says whom to ask');
  return [
    {
      label: 'Số liệu chưa đúng',
      text: `đến cơ quan BHXH đối chiếu trước ${formatDate(reconcileBefore)}; có lý do chính đáng thì gửi tài liệu trước ${formatDate(papersBefore)}.`,
    },
    {
      label: 'Muốn nộp nhiều lần',
      text: `gửi cam kết ghi ngày và số tiền từng lần trước ${formatDate(reconcileBefore)}; phần chưa nộp vẫn tính 0,03%/ngày.`,
    },
    {
      label: 'Khiếu nại',
      text: `với Giám đốc ${office.name} trong 90 ngày kể từ ngày nhận văn bản này, hoặc khởi kiện tại Tòa án (Luật Khiếu nại 2011, Luật Tố tụng hành chính 2015).`,
    },
    { label: 'Liên hệ', text: `${contact.name}, điện thoại ${contact.phone}; ${office.address}.` },
  ];
}
