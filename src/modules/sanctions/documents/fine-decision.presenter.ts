import { formatDong } from '../../../kernel/money';
import { dongInWords, formatDate } from '../../../platform/documents/vietnamese-format';
import { decreeOf, handlingLaw, procedureDecree } from '../domain/legal-bases';
import type { DecidedAct, FineDecisionPaper } from '../domain/sanction-papers';
import { actSentence, circumstancesIn, employerOf, headOf } from './paper-words';

/** Form 02 of the decisions in Decree 118/2021/NĐ-CP, every value as text. */
export function presentFineDecision(paper: FineDecisionPaper) {
  const { kind, record, acts, total, form, payBy, treasury, remedies } = paper;
  return {
    doc: headOf(paper, 'Quyết định xử phạt vi phạm hành chính', null),
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
      reference: act.reference,
      sanction: sanctionOf(act),
    })),
    aggravating: circumstancesIn(acts, 'aggravating'),
    mitigating: circumstancesIn(acts, 'mitigating'),
    isFine: form === 'fine',
    total: formatDong(total),
    totalInWords: dongInWords(total),
    remedies: remedies.length === 0 ? null : remedies,
    payBy: payBy === null ? null : formatDate(payBy),
    treasury,
  };
}

function basesOf({ issuedOn, acts, remedies, grounds, record }: FineDecisionPaper): string[] {
  const articles =
    remedies.length === 0 ? 'Điều 57, Điều 68, Điều 70, Điều 78' : 'Điều 57, Điều 68, Điều 70, Điều 78, Điều 85';
  const decree = procedureDecree(issuedOn);
  return [
    `${articles} ${handlingLaw(issuedOn)}`,
    ...(decree === null ? [] : [decree]),
    ...new Set(acts.map((act) => decreeOf(act.reference))),
    `Biên bản vi phạm hành chính số ${record.number} lập ${formatDate(record.madeOn)}`,
    ...grounds,
  ];
}

function sanctionOf({ form, min, max, fine }: DecidedAct): string {
  if (form === 'warning') return 'Phạt cảnh cáo';
  return `Phạt tiền ${formatDong(fine)} đồng (khung phạt từ ${formatDong(min)} đồng đến ${formatDong(max)} đồng)`;
}

function recipientsOf({ form }: FineDecisionPaper): string[] {
  return ['Như Điều 3;', ...(form === 'fine' ? ['Kho bạc Nhà nước (để thu tiền phạt);'] : []), 'Lưu: VT, KT, hồ sơ.'];
}
