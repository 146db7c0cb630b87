import { formatDong } from '../../../kernel/money';
import { isCivilDate, type CivilDate } from '../../../kernel/civil-date';
import type { FineImposed } from '../../../law/enforcement/facts-of-measures';
import { OFFICERS } from '../../../law/enforcement/fines/competence';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import type { DossierContent, DossierEntry } from '../domain/dossier';
import { columns, textTable, type DossierTable } from './dossier-table';
import { detailWords } from './event-words';

const REMINDERS = { monthly: 'Hằng tháng', 'ad-hoc': 'Ngoài kỳ rà soát', second: 'Lần tiếp theo' } as const;
const CHANNELS: Readonly<Record<string, string>> = {
  electronic: 'Hộp thư điện tử',
  post: 'Bưu điện',
  direct: 'Giao trực tiếp',
  'posted-up': 'Niêm yết',
};
const CHECK_FORMS = {
  'vss-inspection': 'Thanh tra chuyên ngành',
  'planned-check': 'Kiểm tra theo kế hoạch',
  'unscheduled-check': 'Kiểm tra đột xuất',
  'provincial-inspection': 'Thanh tra tỉnh',
} as const;
const OUTCOMES = {
  'nothing-found': 'Không phát hiện vi phạm',
  paid: 'Đã đóng đủ',
  unpaid: 'Chưa đóng đủ',
  'beyond-competence': 'Vượt thẩm quyền',
  obstructed: 'Bị cản trở',
} as const;
const SIGNS = {
  fraud: 'Gian dối',
  tricks: 'Thủ đoạn khác',
  'withheld-wages': 'Đã trừ lương người lao động nhưng không đóng',
  'hidden-workers': 'Không khai báo người lao động',
  obstruction: 'Cản trở kiểm tra, thanh tra',
  direction: 'Chỉ đạo của cơ quan có thẩm quyền',
  complaint: 'Khiếu nại, tố cáo, phản ánh',
} as const;

/** Letters and the proof that they arrived. */
export function letterTables({ facts, entries }: DossierContent): DossierTable[] {
  const served = entries.filter(({ kind }) => kind === 'service-recorded');
  return [
    textTable(
      'Văn bản đôn đốc kèm thông báo C12-TS',
      columns(
        ['Số', '1fr', 'left'],
        ['Loại', '40mm', 'left'],
        ['Ngày gửi', '26mm', 'center'],
        ['Ngày đơn vị nhận', '32mm', 'center'],
      ),
      facts.reminders.map(({ number, kind, sentOn, servedOn }) => [
        number,
        REMINDERS[kind],
        day(sentOn),
        day(servedOn),
      ]),
    ),
    textTable(
      'Tống đạt văn bản',
      columns(
        ['Ngày', '24mm', 'center'],
        ['Văn bản', '1fr', 'left'],
        ['Cách thức', '36mm', 'left'],
        ['Kết quả', '1fr', 'left'],
      ),
      served.map(({ on, data }) => {
        const { number, channel } = data as { readonly number?: string; readonly channel?: string };
        const { number: _, ...rest } = data as Record<string, unknown>;
        return [day(on), number ?? '', CHANNELS[channel ?? ''] ?? '', detailWords(rest)];
      }),
    ),
  ];
}

/** Working sessions, checks and inspections. */
export function checkTables({ facts }: DossierContent): DossierTable[] {
  return [
    textTable(
      'Biên bản làm việc',
      columns(['Số', '1fr', 'left'], ['Ngày', '30mm', 'center']),
      facts.sessions.map(({ number, heldOn }) => [number, day(heldOn)]),
    ),
    textTable(
      'Kiểm tra, thanh tra',
      columns(
        ...([
          ['Hình thức', '1fr', 'left'],
          ['Quyết định', '30mm', 'left'],
          ['Ngày', '20mm', 'center'],
        ] as const),
        ...([
          ['Kết thúc', '20mm', 'center'],
          ['Kết quả', '32mm', 'left'],
          ['Phát hiện (đồng)', '28mm', 'right'],
        ] as const),
      ),
      facts.checks.map(({ form, number, decidedOn, endedOn, outcome, established }) => [
        ...[CHECK_FORMS[form], number, day(decidedOn), day(endedOn)],
        ...[outcome === null ? 'Đang tiến hành' : OUTCOMES[outcome], formatDong(established)],
      ]),
    ),
  ];
}

/** Records, decisions on fines, and how they were executed. */
export function sanctionTables({ facts }: DossierContent): DossierTable[] {
  return [
    textTable(
      'Biên bản vi phạm hành chính',
      columns(['Số', '1fr', 'left'], ['Ngày lập', '30mm', 'center'], ['Quyết định xử lý', '1fr', 'left']),
      facts.records.map(({ number, madeOn, decisionNumber }) => [number, day(madeOn), decisionNumber ?? '–']),
    ),
    textTable(
      'Quyết định xử phạt và việc thi hành (đồng)',
      columns(
        ...([
          ['Số', '26mm', 'left'],
          ['Ngày', '19mm', 'center'],
          ['Người ký', '1fr', 'left'],
        ] as const),
        ...([
          ['Mức phạt', '24mm', 'right'],
          ['Ngày nhận', '19mm', 'center'],
          ['Đã nộp', '22mm', 'right'],
        ] as const),
        ['Thi hành', '30mm', 'left'],
      ),
      facts.fines.map(fineRow),
    ),
  ];
}

function fineRow(fine: FineImposed): string[] {
  const paid = fine.payments.reduce((sum, { amount }) => sum + amount, 0n);
  return [
    ...[fine.number, day(fine.decidedOn), OFFICERS[fine.decidedBy].title, formatDong(fine.amount)],
    ...[day(fine.servedOn), formatDong(paid), executionWords(fine)],
  ];
}

function executionWords({ executedOn, coercedOn, postponedUntil }: FineImposed): string {
  if (executedOn) return `Thi hành xong ${day(executedOn)}`;
  const steps = [
    ...(coercedOn ? [`cưỡng chế ${day(coercedOn)}`] : []),
    ...(postponedUntil ? [`hoãn đến ${day(postponedUntil)}`] : []),
  ];
  return [...steps, 'chưa thi hành xong'].join('; ');
}

const LETTERS_TO_BODIES = ['request-sent', 'referral-sent', 'inspection-requested', 'fine-recommended'];

function letterRow({ on, data }: DossierEntry): string[] {
  const { number, recipient, to, committee } = data as Readonly<Record<string, string | undefined>>;
  return [number ?? '', day(on), recipient ?? to ?? committee ?? ''];
}

/** Publication, letters to other bodies, referrals. */
export function cooperationTables({ facts, entries }: DossierContent): DossierTable[] {
  return [
    textTable(
      'Công khai trên Cổng thông tin điện tử',
      columns(['Ngày công khai', '1fr', 'left'], ['Ngày gỡ', '1fr', 'left']),
      facts.publications.map(({ publishedOn, retractedOn }) => [day(publishedOn), day(retractedOn)]),
    ),
    textTable(
      'Văn bản gửi cơ quan khác',
      columns(['Số', '40mm', 'left'], ['Ngày', '24mm', 'center'], ['Gửi đến', '1fr', 'left']),
      entries.filter(({ kind }) => LETTERS_TO_BODIES.includes(kind)).map(letterRow),
    ),
  ];
}

/** What points to wrongdoing. */
export function evidenceTable({ facts }: DossierContent): DossierTable {
  return textTable(
    'Tài liệu, dấu hiệu vi phạm',
    columns(['Ngày', '24mm', 'center'], ['Dấu hiệu', '50mm', 'left'], ['Tài liệu', '1fr', 'left']),
    facts.evidence.map(({ sign, foundOn, document }) => [day(foundOn), SIGNS[sign], document]),
  );
}

/** Everything that happened, day by day. */
export function timelineTable({ entries }: DossierContent): DossierTable {
  return textTable(
    'Diễn biến từ khi mở hồ sơ',
    columns(
      ['Ngày', '21mm', 'center'],
      ['Việc', '52mm', 'left'],
      ['Nội dung', '1fr', 'left'],
      ['Người ghi', '30mm', 'left'],
    ),
    entries.map(({ on, kind, data, actor, words, isAnnulled }) => [
      day(on),
      `${words?.happened ?? kind}${isAnnulled ? ' (đã hủy bỏ)' : ''}`,
      words?.lines.join(' ') ?? detailWords(data),
      actorWords(actor),
    ]),
  );
}

function actorWords(actor: string | null): string {
  if (actor === null) return 'dữ liệu nhập';
  return actor === 'system' ? 'hệ thống' : actor;
}

function day(date: CivilDate | null): string {
  return date !== null && isCivilDate(date) ? formatShortDate(date) : '–';
}
