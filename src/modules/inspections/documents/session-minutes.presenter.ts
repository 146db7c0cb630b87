import { formatDong } from '../../../kernel/money';
import { dongInWords, formatDate, personIn } from '../../../platform/documents/vietnamese-format';
import { documentHead } from '../../notices/notices.api';
import type { SessionResult } from '../domain/case-events';
import type { SessionMinutes } from '../domain/papers';
import { employerOf, fundName, signersOf } from './paper-parts';

/** Copies of minutes. */
export const MINUTES_RECIPIENTS: readonly string[] = ['Đơn vị (01 bản);', 'Lưu: VT, hồ sơ đơn vị.'];

const RESULTS: Readonly<Record<SessionResult, string>> = {
  agrees: 'Đơn vị thống nhất với số liệu và nội dung làm việc nêu trên.',
  disputes: 'Đơn vị không thống nhất với số liệu hoặc nội dung làm việc; ý kiến của đơn vị được ghi tại mục II.',
  'refuses-to-sign': 'Người đại diện đơn vị không ký biên bản.',
  absent: 'Đơn vị không có người đại diện làm việc theo lịch đã thông báo.',
};

/** Minutes of a visit or working session (Mẫu D04h-TS), every value formatted. */
export function presentSessionMinutes(paper: SessionMinutes): object {
  const signs = paper.result === 'agrees' || paper.result === 'disputes';
  const owed = paper.debts.reduce((sum, { arrears, charges }) => sum + arrears + charges, 0n);
  const sum = (amounts: readonly bigint[]): string => formatDong(amounts.reduce((total, each) => total + each, 0n));
  return {
    doc: documentHead(paper, 'Biên bản làm việc'),
    // Decision 366/QĐ-BHXH has no form for it.
    form: paper.issuedOn < '2026-05-01' ? 'Mẫu D04h-TS' : null,
    legalBases: paper.legalBases,
    employer: employerOf(paper),
    office: paper.office.name,
    date: formatDate(paper.issuedOn),
    place: paper.place,
    forOffice: paper.forOffice,
    forEmployer: paper.result === 'absent' ? null : paper.forEmployer,
    debts: paper.debts.map(({ fund, arrears, charges }) => ({
      fund: fundName(fund),
      arrears: formatDong(arrears),
      charges: formatDong(charges),
      owed: formatDong(arrears + charges),
    })),
    arrears: sum(paper.debts.map(({ arrears }) => arrears)),
    charges: sum(paper.debts.map(({ charges }) => charges)),
    owed: formatDong(owed),
    owedInWords: dongInWords(owed),
    content: paper.content.split(/\n+/),
    result: RESULTS[paper.result],
    recipients: MINUTES_RECIPIENTS,
    signatures: signersOf(
      {
        title: 'ĐẠI DIỆN ĐƠN VỊ',
        note: signs ? '(Ký, ghi rõ họ tên, chức vụ)' : paper.result === 'absent' ? '(Vắng mặt)' : '(Không ký biên bản)',
        name: signs ? personIn(paper.forEmployer) : null,
      },
      { title: 'ĐẠI DIỆN CƠ QUAN BHXH', note: '(Ký, ghi rõ họ tên)', name: personIn(paper.forOffice) },
    ),
  };
}
