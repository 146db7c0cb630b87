import { formatDong } from '../../../kernel/money';
import { dongInWords, formatDate } from '../../../platform/documents/vietnamese-format';
import { decreeOf, handlingLaw } from '../domain/legal-bases';
import type { RecommendationPaper } from '../domain/sanction-papers';
import { actSentence, employerOf, headOf } from './paper-words';

/** The letter that hands a file to the chairman of a People's Committee, every value as text. */
export function presentFineRecommendation(paper: RecommendationPaper) {
  const { issuedOn, office, committee, record, acts, total, largest, ownLimit, remedies } = paper;
  return {
    doc: headOf(
      paper,
      'Kiến nghị xử phạt vi phạm hành chính',
      'V/v chuyển hồ sơ, kiến nghị xử phạt vi phạm hành chính',
    ),
    signature: { ...office.signatory, name: paper.signedBy, recipients: ['Như trên;', 'Lưu: VT, KT, hồ sơ.'] },
    committee,
    employer: employerOf(paper),
    office: office.name,
    bases: [`Điều 52, Điều 58 ${handlingLaw(issuedOn)}`, ...new Set(acts.map((act) => decreeOf(act.reference)))],
    record: `số ${record.number} lập ${formatDate(record.madeOn)}`,
    acts: acts.map((act, index) => ({
      mark: `${index + 1}`,
      text: actSentence(act),
      reference: act.reference,
      frame:
        act.form === 'warning'
          ? 'phạt cảnh cáo'
          : `khung phạt từ ${formatDong(act.min)} đồng đến ${formatDong(act.max)} đồng`,
    })),
    total: formatDong(total),
    totalInWords: dongInWords(total),
    largest: formatDong(largest),
    ownLimit: ownLimit === null ? null : formatDong(ownLimit),
    remedies: remedies.length === 0 ? null : remedies,
    decideBy: formatDate(paper.decideBy),
    limitation: formatDate(paper.limitation),
    reasoning: paper.reasoning,
  };
}
