import type { Certainty } from '../../../kernel/dated-value';
import { formatDong, type Dong } from '../../../kernel/money';
import { EMPLOYER_KINDS, type EmployerKind } from '../employer-kind';
import { cited } from '../../citations';
import { inDong } from '../found-words';
import { AGGRAVATING, MITIGATING, type Circumstances } from './circumstances';
import { OFFICERS, type Competence, type OfficerCode } from './competence';
import type { FineLine, FineProposal } from './fine-proposal';
import { definitionOf } from './violation-act';

/**
 * Why a proposal comes to what it does, sentence by sentence as an officer reads it: for each act its article, frame, cap, doubling and
 * circumstances; then the sum, the competence by the largest frame, and where decrees in force disagree. Pure.
 * @param officer who is to decide; null where nobody of the office may
 */
export function reasoningOf(proposal: FineProposal, kind: EmployerKind, officer: OfficerCode | null): string[] {
  const { lines, total, mayExplain } = proposal;
  return [
    ...lines.flatMap((line, index) => sentencesOf(line, index + 1, kind)),
    ...(lines.length > 1 ? [`Tổng hợp mức phạt của ${lines.length} hành vi: ${inDong(total)}.`] : []),
    ...competenceSentences(proposal, officer),
    mayExplain
      ? 'Mức tối đa của khung thuộc trường hợp được giải trình (Điều 61 Luật Xử lý vi phạm hành chính).'
      : 'Mức tối đa của khung chưa tới mức được giải trình (Điều 61 Luật Xử lý vi phạm hành chính).',
  ];
}

function sentencesOf(line: FineLine, number: number, kind: EmployerKind): string[] {
  const { frame, circumstances, amount } = line;
  const { violation, form, reference, multiplier, capped, min, max, individualMax } = frame;
  const { name } = definitionOf(violation.act);
  const head = `Hành vi ${number}: ${name} (${cited(reference)}).`;
  if (form === 'warning') return [head, `Số tiền vi phạm ${inDong(violation.amount)}: chỉ phạt cảnh cáo.`];
  return [
    head,
    `Căn cứ tính: ${baseOf(line)}; khung phạt đối với cá nhân đến ${inDong(individualMax)}${capped ? ' (đã đến mức tối đa theo nghị định)' : ''}.`,
    multiplier === 1
      ? `Đơn vị là ${EMPLOYER_KINDS[kind].vi}, áp dụng mức phạt của cá nhân: ${range(min, max)}.`
      : `Đơn vị là ${EMPLOYER_KINDS[kind].vi}, mức phạt bằng ${multiplier} lần cá nhân: ${range(min, max)}.`,
    ...circumstanceSentences(circumstances),
    `Mức phạt cụ thể: ${inDong(amount)}.`,
  ];
}

const CERTAINTY_VI: Readonly<Record<Exclude<Certainty, 'sourced'>, string>> = {
  recalled: 'được ghi khi chưa có văn bản gốc',
  derived: 'được suy ra từ văn bản khác',
  assumed: 'được tạm áp dụng khi chưa có quy định',
};

/**
 * What of the law behind a proposal nobody has read in its text, a sentence for each act: for whoever decides, never for a paper. Empty
 * where every frame is sourced.
 */
export function doubtsAbout({ lines }: FineProposal): string[] {
  return lines.flatMap(({ frame: { violation, reference, certainty } }) =>
    certainty === 'sourced'
      ? []
      : [
          `Khung phạt của hành vi "${definitionOf(violation.act).name}" (${cited(reference)}) ${CERTAINTY_VI[certainty]}.`,
        ],
  );
}

function baseOf({ frame: { violation } }: FineLine): string {
  const { measure } = definitionOf(violation.act);
  if (measure === 'range') return `hành vi có khung phạt cố định, số tiền vi phạm ${inDong(violation.amount)}`;
  return measure === 'workers' ? `${violation.workers} người lao động` : inDong(violation.amount);
}

function circumstanceSentences({ mitigating, aggravating }: Circumstances): string[] {
  const left = aggravating.length - mitigating.length;
  const where =
    left === 0
      ? 'mức trung bình của khung'
      : Math.abs(left) === 1
        ? `giữa mức trung bình và mức ${left > 0 ? 'tối đa' : 'tối thiểu'} của khung`
        : `mức ${left > 0 ? 'tối đa' : 'tối thiểu'} của khung`;
  return [
    `Tình tiết giảm nhẹ: ${mitigating.map((each) => MITIGATING[each]).join('; ') || 'không có'}.`,
    `Tình tiết tăng nặng: ${aggravating.map((each) => AGGRAVATING[each]).join('; ') || 'không có'}.`,
    `Sau khi bù trừ, áp dụng ${where} (khoản 4 Điều 23 Luật Xử lý vi phạm hành chính; Điều 9 Nghị định số 118/2021/NĐ-CP).`,
  ];
}

function competenceSentences({ competences, lines }: FineProposal, officer: OfficerCode | null): string[] {
  const largest = lines.reduce((most, { frame }) => (frame.max > most ? frame.max : most), 0n);
  const chosen = competences.find((each) => each.officer === officer);
  return [
    chosen
      ? `Thẩm quyền xác định theo mức tối đa của khung (${inDong(largest)}): ${powerOf(chosen)}.`
      : `Thẩm quyền xác định theo mức tối đa của khung (${inDong(largest)}): không có người của cơ quan BHXH đủ thẩm quyền.`,
    ...competences.flatMap((each) =>
      each.disagreement === null
        ? []
        : [
            `Các văn bản quy định khác nhau về ${OFFICERS[each.officer].title}: ${cited(each.reference)}: đến ${inDong(each.limit)}; ${each.disagreement.vi}.`,
          ],
    ),
  ];
}

function powerOf({ officer, limit, reference }: Competence): string {
  return `${OFFICERS[officer].title}, phạt đến ${inDong(limit)} (${cited(reference)})`;
}

function range(min: Dong, max: Dong): string {
  return `từ ${formatDong(min)} đến ${inDong(max)}`;
}
