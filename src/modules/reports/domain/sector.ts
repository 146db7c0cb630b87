import { SECTORS as GROUPS, type SectorCode } from '../../../law/sectors';

/** Where a sector's figures stand on form B04-TS: I employers · II health insurance paid by or with the budget, or by oneself · III voluntary social insurance. */
export type FormSection = 'I' | 'II.1' | 'II.2' | 'III.1';

/** One of the groups of form B03-TS, with its number on the form and its section of form B04-TS. */
export interface Sector {
  readonly code: string;
  readonly name: string;
  readonly section: FormSection;
}

/** Groups that are not employers of section I. */
const SECTIONS: Partial<Record<SectorCode, FormSection>> = { '12': 'II.1', '13': 'II.2', '14': 'II.2', '15': 'III.1' };

/** The groups of form B03-TS (Decision 366/QĐ-BHXH of 2026), in the form's order; the code is the number on the form. */
export const SECTORS: readonly Sector[] = GROUPS.map((group) => ({ ...group, section: SECTIONS[group.code] ?? 'I' }));

/** Employers whose sector is none of the form's: they are shown at the end, never dropped. */
export const UNCLASSIFIED_SECTOR: Sector = { code: '16', name: 'Chưa phân loại theo khối', section: 'I' };

const BY_CODE = new Map(SECTORS.map((sector) => [sector.code, sector]));

/** The group of a sector code (`3`, `03`), or the group of the unclassified. */
export function sectorOf(code: string): Sector {
  return BY_CODE.get(code.trim().replace(/^0+/, '')) ?? UNCLASSIFIED_SECTOR;
}
