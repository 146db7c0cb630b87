import { formatDong } from '../../../kernel/money';
import { dongInWords, formatDate } from '../../../platform/documents/vietnamese-format';
import { handlingLaw } from '../domain/legal-bases';
import type { CoercionPaper } from '../domain/sanction-papers';
import { employerOf, headOf } from './paper-words';

/** A decision to enforce an unpaid fine, every value as text. */
export function presentFineCoercion(paper: CoercionPaper) {
  const { issuedOn, fine, payBy, unpaid, lateMoney, total, basis } = paper;
  return {
    doc: headOf(paper, 'Quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính', null),
    signature: { ...paper.signature, recipients: ['Như Điều 4;', 'Lưu: VT, KT, hồ sơ.'] },
    decidedBy: paper.decidedBy.toLocaleUpperCase('vi'),
    bases: [`Điều 86, Điều 87, Điều 88 ${handlingLaw(issuedOn)}`, basis],
    employer: employerOf(paper),
    fine: `số ${fine.number} ${formatDate(fine.decidedOn)}`,
    servedOn: formatDate(fine.servedOn),
    payBy: formatDate(payBy),
    unpaid: formatDong(unpaid),
    lateMoney: formatDong(lateMoney),
    total: formatDong(total),
    totalInWords: dongInWords(total),
    measure: paper.measure,
    target: paper.target,
    treasury: paper.treasury,
    day: formatDate(issuedOn),
  };
}
