import { formatDong } from '../../../kernel/money';
import { dongInWords, formatDate, listItems } from '../../../platform/documents/vietnamese-format';
import { documentHead } from '../../notices/notices.api';
import { basesIn, basisInForce, basisOn, cited } from '../../../law/citations';
import type { DecidedAct, FineDecisionPaper } from '../domain/sanction-papers';
import { actSentence, circumstancesIn, employerOf, treasuryLine } from './paper-words';

/** Form 02 of the decisions in Decree 118/2021/NĐ-CP, every value as text. */
export function presentFineDecision(paper: FineDecisionPaper) {
  const { kind, record, acts, total, form, payBy, treasury, remedies } = paper;
  const sanctions = listItems(acts.map((act, index) => `Đối với hành vi tại điểm 2.${index + 1}: ${sanctionOf(act)}`));
  return {
    doc: documentHead(paper, 'Quyết định xử phạt vi phạm hành chính'),
    signature: { ...paper.signature, recipients: recipientsOf(paper) },
    decidedBy: paper.decidedBy.toLocaleUpperCase('vi'),
    bases: basesOf(paper),
    employer: employerOf(paper),
    representative: paper.representative,
    isOrganisation: kind === 'organisation',
    subject: kind === 'organisation' ? 'tổ chức' : 'cá nhân',
    record: `${record.number} lập ${formatDate(record.madeOn)}`,
    acts: acts.map((act, index) => ({
      mark: `${index + 1}`,
      text: actSentence(act),
      reference: cited(act.reference),
      sanction: sanctions[index]!,
    })),
    aggravating: circumstancesIn(acts, 'aggravating'),
    mitigating: circumstancesIn(acts, 'mitigating'),
    isFine: form === 'fine',
    total: formatDong(total),
    totalInWords: dongInWords(total),
    remedies: remedies.length === 0 ? null : listItems(remedies),
    payBy: payBy === null ? null : formatDate(payBy),
    treasury: treasury === null ? null : treasuryLine(treasury, paper.treasuryAccount, paper.office),
  };
}

function basesOf({ issuedOn, acts, remedies, grounds, record }: FineDecisionPaper): string[] {
  const articles =
    remedies.length === 0 ? 'Điều 57, Điều 68, Điều 70, Điều 78' : 'Điều 57, Điều 68, Điều 70, Điều 78, Điều 85';
  return [
    basisOn('administrative-violations', issuedOn, articles),
    ...basisInForce('violation-procedure', issuedOn),
    ...new Set(acts.flatMap((act) => basesIn(act.reference, issuedOn))),
    `Biên bản vi phạm hành chính số ${record.number} lập ${formatDate(record.madeOn)}`,
    ...grounds,
  ];
}

function sanctionOf({ form, min, max, fine }: DecidedAct): string {
  if (form === 'warning') return 'phạt cảnh cáo';
  return `phạt tiền ${formatDong(fine)} đồng (khung phạt từ ${formatDong(min)} đồng đến ${formatDong(max)} đồng)`;
}

function recipientsOf({ form }: FineDecisionPaper): string[] {
  return ['Như Điều 3;', ...(form === 'fine' ? ['Kho bạc Nhà nước (để thu tiền phạt);'] : []), 'Lưu: VT, KT, hồ sơ.'];
}
