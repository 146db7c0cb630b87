import { formatDong } from '../../../kernel/money';
import { dongInWords, formatDate, listItems } from '../../../platform/documents/vietnamese-format';
import { documentHead } from '../../notices/notices.api';
import { basesIn, basisOn, cited } from '../../../law/citations';
import type { RecommendationPaper } from '../domain/sanction-papers';
import { actSentence, employerOf } from './paper-words';

/** The letter that hands a file to the chairman of a People's Committee, every value as text. */
export function presentFineRecommendation(paper: RecommendationPaper) {
  const { issuedOn, office, committee, record, acts, total, largest, ownLimit, remedies } = paper;
  return {
    doc: documentHead(
      paper,
      'Kiến nghị xử phạt vi phạm hành chính',
      'V/v chuyển hồ sơ, kiến nghị xử phạt vi phạm hành chính',
    ),
    signature: { ...office.signatory, name: paper.signedBy, recipients: ['Như trên;', 'Lưu: VT, KT, hồ sơ.'] },
    committee,
    employer: employerOf(paper),
    office: office.name,
    bases: [
      basisOn('administrative-violations', issuedOn, 'Điều 52, Điều 58'),
      ...new Set(acts.flatMap((act) => basesIn(act.reference, issuedOn))),
    ],
    record: `số ${record.number} lập ${formatDate(record.madeOn)}`,
    acts: acts.map((act, index) => ({
      mark: `${index + 1}`,
      text: actSentence(act),
      reference: cited(act.reference),
      frame:
        act.form === 'warning'
          ? 'phạt cảnh cáo'
          : `khung phạt từ ${formatDong(act.min)} đồng đến ${formatDong(act.max)} đồng`,
    })),
    total: formatDong(total),
    totalInWords: dongInWords(total),
    largest: formatDong(largest),
    ownLimit: ownLimit === null ? null : formatDong(ownLimit),
    remedies: remedies.length === 0 ? null : listItems(remedies),
    representative: paper.representative,
    decideBy: formatDate(paper.decideBy),
    limitation: formatDate(paper.limitation),
    reasoning: paper.reasoning,
  };
}
