import type { Bilingual } from '../kernel/language';

/** The levels of the tree of offices, from the top down; districts exist until 2025-06-30. */
export const AUTHORITY_LEVELS = ['national', 'province', 'district', 'commune'] as const;
export type AuthorityLevel = (typeof AUTHORITY_LEVELS)[number];

/** Names in Vietnamese. */
export const AUTHORITY_LEVEL_NAMES: Readonly<Record<AuthorityLevel, Bilingual>> = {
  national: { vi: 'Trung ương', en: 'National' },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  district: { vi: 'Cấp huyện (đến 30/06/2025)', en: 'District (until 2025-06-30)' },
  commune: { vi: 'Cấp cơ sở (xã, phường, đặc khu)', en: 'Grassroots (commune, ward, special zone)' },
};

/** The offices that took over from one that has ended: none, one, or several where it was divided (`A|B`). */
export function successorsOf(successorCode: string | null): string[] {
  return (successorCode ?? '')
    .split('|')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}
