import type { Bilingual } from '../../../kernel/language';
import { formatDong } from '../../../kernel/money';
import { isCivilDate, type CivilDate } from '../../../kernel/civil-date';
import type { CheckMade, FineImposed } from '../../../law/enforcement/facts-of-measures';
import { OFFICERS } from '../../../law/enforcement/fines/competence';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import { placeOf, type DossierContent, type DossierEntry } from '../domain/dossier';
import { cell, columns, textTable, type DossierCell, type DossierTable } from './dossier-table';
import { CHECK_WORDS } from '../../inspections/inspections.api';
import { NOTICE_WORDS } from '../../notices/notices.api';
import { detailWords } from './event-words';

const REMINDERS = { monthly: 'Hằng tháng', 'ad-hoc': 'Ngoài kỳ rà soát', second: 'Lần tiếp theo' } as const;
/** The number of a paper with the page on which it begins, or that the dossier does not hold it. */
function paperCell({ files }: DossierContent, number: string, on: CivilDate | null, heldBy: string): DossierCell {
  const at = placeOf(files, number, on ?? undefined);
  return cell(at === null ? `${number} (hồ sơ thiếu bản này; nơi giữ: ${heldBy})` : number, at);
}

const OFFICE = 'văn thư của cơ quan đã ban hành';
const LETTERS_MISSING = `Văn bản không ghi trang: hồ sơ thiếu bản này; nơi giữ: ${OFFICE}.`;

/** Letters and the proof that they arrived. */
export function letterTables(content: DossierContent): DossierTable[] {
  const { facts, entries } = content;
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
        cell(number, placeOf(content.files, number, sentOn)),
        REMINDERS[kind],
        day(sentOn),
        day(servedOn),
      ]),
      {
        notes: facts.reminders.every(({ number, sentOn }) => placeOf(content.files, number, sentOn))
          ? []
          : [LETTERS_MISSING],
      },
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
        return [day(on), number ?? '', channelName(channel), detailWords(rest)];
      }),
    ),
  ];
}

/** Working sessions, checks and inspections, each with what came of it. */
export function checkTables(content: DossierContent): DossierTable[] {
  const { facts } = content;
  const inspects = facts.checks.some(({ form }) => form === 'vss-inspection' || form === 'provincial-inspection');
  return [
    textTable(
      'Biên bản làm việc',
      columns(['Số', '1fr', 'left'], ['Ngày', '30mm', 'center']),
      facts.sessions.map(({ number, heldOn }) => [paperCell(content, number, heldOn, OFFICE), day(heldOn)]),
    ),
    textTable(
      inspects ? 'Kiểm tra và thanh tra, kết quả thực hiện (đồng)' : 'Kiểm tra, kết quả thực hiện (đồng)',
      columns(
        ...([
          ['Hình thức', '1fr', 'left'],
          ['Quyết định', '30mm', 'left'],
          ['Ngày', '19mm', 'center'],
        ] as const),
        ...([
          ['Kết thúc', '19mm', 'center'],
          ['Kết quả', '30mm', 'left'],
          ['Phát hiện', '22mm', 'right'],
        ] as const),
        ['Đã thu hồi', '22mm', 'right'],
      ),
      facts.checks.map((check) => [
        CHECK_WORDS.forms[check.form].vi,
        paperCell(content, check.number, check.decidedOn, OFFICE),
        day(check.decidedOn),
        day(check.endedOn),
        outcomeOf(check),
        formatDong(check.established),
        formatDong(check.recovered),
      ]),
    ),
  ];
}

/** Who has paid nothing has not "not paid in full". */
function outcomeOf({ outcome, recovered }: CheckMade): string {
  if (outcome === null) return 'Đang tiến hành';
  return outcome === 'unpaid' && recovered === 0n ? 'Chưa đóng' : CHECK_WORDS.outcomes[outcome].vi;
}

/** Records, decisions on fines, and how they were executed. */
export function sanctionTables(content: DossierContent): DossierTable[] {
  const { facts, entries } = content;
  return [
    textTable(
      'Biên bản vi phạm hành chính',
      columns(['Số', '1fr', 'left'], ['Ngày lập', '30mm', 'center'], ['Quyết định xử lý', '1fr', 'left']),
      facts.records.map(({ number, madeOn, decisionNumber }) => [
        paperCell(content, number, madeOn, OFFICE),
        day(madeOn),
        decisionNumber ?? 'chưa có quyết định',
      ]),
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
      facts.fines.map((fine) => fineRow(content, fine)),
    ),
    coercionTable(content, entries),
  ];
}

/** Decisions to enforce a fine. */
function coercionTable(content: DossierContent, entries: readonly DossierEntry[]): DossierTable {
  const decided = entries.filter(({ kind, isAnnulled }) => kind === 'fine-coerced' && !isAnnulled);
  return textTable(
    'Quyết định cưỡng chế thi hành (đồng)',
    columns(['Số', '1fr', 'left'], ['Ngày', '24mm', 'center'], ['Số tiền cưỡng chế', '40mm', 'right']),
    decided.map(({ on, data }) => {
      const { number, amount } = data as { readonly number: string; readonly amount: number };
      return [paperCell(content, number, on, OFFICE), day(on), formatDong(BigInt(amount))];
    }),
  );
}

function fineRow(content: DossierContent, fine: FineImposed): (string | DossierCell)[] {
  const paid = fine.payments.reduce((sum, { amount }) => sum + amount, 0n);
  const at = placeOf(content.files, fine.proof ?? fine.number, fine.decidedOn);
  const number =
    at === null
      ? paperCell(content, fine.number, fine.decidedOn, OFFICERS[fine.decidedBy].title)
      : cell(fine.number, at);
  return [
    number,
    day(fine.decidedOn),
    OFFICERS[fine.decidedBy].title,
    formatDong(fine.amount),
    day(fine.servedOn),
    formatDong(paid),
    executionWords(fine),
  ];
}

function executionWords({ executedOn, coercedOn, postponedUntil, payments }: FineImposed): string {
  if (executedOn) return `Thi hành xong ${day(executedOn)}`;
  const steps = [
    ...(coercedOn ? [`cưỡng chế ${day(coercedOn)}`] : []),
    ...(postponedUntil ? [`hoãn đến ${day(postponedUntil)}`] : []),
  ];
  return [...steps, payments.length === 0 ? 'chưa thi hành' : 'chưa thi hành xong'].join('; ');
}

const LETTERS_TO_BODIES = ['request-sent', 'referral-sent', 'inspection-requested', 'fine-recommended'];

function letterRow(content: DossierContent, { key, on, data }: DossierEntry): (string | DossierCell)[] {
  const { number = '', recipient, to, committee } = data as Readonly<Record<string, string | undefined>>;
  const sent = recipient ?? to ?? committee ?? '';
  return [paperCell(content, number, on, OFFICE), day(on), sent, answersTo(content, key)];
}

/** What became of a letter: the events that name it, each with its day. */
function answersTo({ entries }: DossierContent, key: string): string {
  const id = Number(key.replace('event-', ''));
  const answers = entries.filter(({ data, isAnnulled }) => {
    const { requestId, referralId, recommendationId } = (data ?? {}) as Readonly<Record<string, unknown>>;
    return !isAnnulled && [requestId, referralId, recommendationId].includes(id);
  });
  if (answers.length === 0) return 'chưa có trả lời';
  return answers.map(({ on, kind, words }) => `${day(on)}: ${ofDay(words?.happened ?? kind, on)}`).join('; ');
}

/** Publication, letters to other bodies, referrals. */
export function cooperationTables(content: DossierContent): DossierTable[] {
  const { facts, entries } = content;
  return [
    textTable(
      'Công khai trên Cổng thông tin điện tử',
      columns(['Ngày công khai', '1fr', 'left'], ['Ngày gỡ', '1fr', 'left']),
      facts.publications.map(({ publishedOn, retractedOn }) => [day(publishedOn), day(retractedOn)]),
    ),
    textTable(
      'Văn bản gửi cơ quan khác',
      columns(
        ['Số', '36mm', 'left'],
        ['Ngày', '20mm', 'center'],
        ['Gửi đến', '1fr', 'left'],
        ['Trả lời, kết quả', '1fr', 'left'],
      ),
      entries
        .filter(({ kind, isAnnulled }) => LETTERS_TO_BODIES.includes(kind) && !isAnnulled)
        .map((entry) => letterRow(content, entry)),
    ),
  ];
}

/** What points to wrongdoing. */
export function evidenceTable(content: DossierContent): DossierTable {
  const { facts } = content;
  return textTable(
    'Tài liệu, dấu hiệu vi phạm',
    columns(['Ngày', '24mm', 'center'], ['Dấu hiệu', '50mm', 'left'], ['Tài liệu', '1fr', 'left']),
    facts.evidence.map(({ sign, foundOn, document, proof }) => {
      const at = proof === null ? null : placeOf(content.files, proof, foundOn);
      const missing = at === null ? ` (hồ sơ thiếu bản này; nơi giữ: ${holderOf(content, document)})` : '';
      return [day(foundOn), CHECK_WORDS.signs[sign].vi, cell(`${document}${missing}`, at)];
    }),
  );
}

/** Who wrote a piece of evidence down, and has it where the file does not. */
export function holderOf({ entries }: DossierContent, document: string): string {
  const noted = entries.find(
    ({ kind, data }) => kind === 'evidence-recorded' && (data as { document?: unknown }).document === document,
  );
  return noted?.actor ? actorWords(noted.actor) : 'cán bộ đã ghi nhận tài liệu';
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
      `${ofDay(words?.happened ?? kind, on)}${isAnnulled ? ' (đã hủy bỏ)' : ''}`,
      words?.lines.join(' ') ?? detailWords(data),
      actorWords(actor),
    ]),
  );
}

/** Since July 2025 the office checks and does not inspect any more. */
function ofDay(words: string, on: CivilDate): string {
  return on < '2025-07-01' ? words : words.replace(/(kiểm tra), thanh tra/gi, '$1');
}

function actorWords(actor: string | null): string {
  if (actor === null) return 'dữ liệu nhập';
  return actor === 'system' ? 'hệ thống' : actor;
}

function day(date: CivilDate | null): string {
  return date !== null && isCivilDate(date) ? formatShortDate(date) : '–';
}

function channelName(channel: string | undefined | null): string {
  const names: Readonly<Record<string, Bilingual>> = NOTICE_WORDS.channels;
  return names[channel ?? '']?.vi ?? '';
}
