import { cited } from '../../../law/citations';
import { formatCount } from '../../../platform/documents/vietnamese-format';
import { documentHead } from '../../notices/notices.api';
import type { ReferralLetter } from '../domain/letters';
import { letterBody } from './letter-parts';

/** Recommendation to prosecute, every value formatted. */
export function presentReferralLetter(letter: ReferralLetter): object {
  return {
    doc: documentHead(letter, 'Kiến nghị khởi tố', 'V/v kiến nghị khởi tố về hành vi trốn đóng bảo hiểm'),
    ...letterBody(letter),
    elements: letter.elements.map(({ sentence, article, holds, found, documents }, index) => ({
      number: String(index + 1),
      sentence,
      article: cited(article),
      result: holds ? 'Đủ' : 'Chưa đủ',
      found,
      documents: documents.length === 0 ? null : documents.join('; '),
    })),
    clause: letter.clause === null ? null : String(letter.clause),
    reason: letter.reason,
    dossier: { documents: formatCount(letter.dossier.documents), sha256: letter.dossier.sha256 },
  };
}
