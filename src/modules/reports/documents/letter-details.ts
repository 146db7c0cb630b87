import type { CivilDate } from '../../../kernel/civil-date';
import type { DifferenceCause } from '../domain/explain-difference';
import type { AuthorityLevel } from '../domain/monthly-report-input';

/** What the cover letter says beside the report's figures. It is no part of the snapshot: a letter may be numbered later. */
export interface LetterDetails {
  /** Running number in the authority's register; null while the letter is a draft. */
  readonly number: number | null;
  /** Signs after the number, for example `BC-BHXH`. */
  readonly symbol: string;
  /** The place in the date line, for example `Hà Nội`. */
  readonly place: string;
  /** The day of issue; null while the letter is a draft. */
  readonly issuedOn: CivilDate | null;
  /** To whom the report is made ("Kính gửi"). */
  readonly recipients: readonly string[];
  /** Who else receives it ("Nơi nhận"), beside "Như trên" and the register. */
  readonly copies: readonly string[];
  /** Who signs: office in capitals (`GIÁM ĐỐC`), for whom (`KT. GIÁM ĐỐC`, else null), and name, null while nobody has signed. */
  readonly signer: { readonly onBehalfOf: string | null; readonly title: string; readonly name: string | null };
  /** Where the report re-states an earlier one: that one's version, and every cause. */
  readonly restatement: { readonly replacesVersion: number; readonly causes: readonly DifferenceCause[] } | null;
  /** The head of the audit trail when the report was sealed, as `headInShort` writes it; null where the trail had no entry. */
  readonly auditHead: string | null;
}

/**
 * To whom an authority reports on its debts: the authority above, the Party committee and the People's Committee of its level.
 * `area` is the administrative name with its kind in small letters: `thành phố Hà Nội`, `tỉnh X`, `phường Y`, `xã Z`.
 * @example recipientsOf('commune', 'xã Mẫu', 'Bảo hiểm xã hội tỉnh Mẫu')
 */
export function recipientsOf(level: AuthorityLevel, area: string, parentName: string | null): string[] {
  const above = parentName === null ? [] : [parentName];
  if (level === 'national') return ['Bộ Tài chính'];
  return [...above, partyCommittee(level, area), `Ủy ban nhân dân ${area}`];
}

function partyCommittee(level: AuthorityLevel, area: string): string {
  if (level === 'commune') return `Đảng ủy ${area}`;
  const [kind, name] = [KINDS.find((known) => area.startsWith(`${known} `)), area];
  if (kind === undefined) return `Ban Chấp hành Đảng bộ ${area}`;
  return `${COMMITTEES[kind]} ${name.slice(kind.length + 1)}`;
}

const KINDS = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã'] as const;
const COMMITTEES: Readonly<Record<(typeof KINDS)[number], string>> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  huyện: 'Huyện ủy',
  quận: 'Quận ủy',
  'thị xã': 'Thị ủy',
};
