/** Where a sector's figures stand on form B04-TS: I employers · II health insurance paid by or with the budget, or by oneself · III voluntary social insurance. */
export type FormSection = 'I' | 'II.1' | 'II.2' | 'III.1';

/** One of the fifteen groups of form B03-TS, with its number on the form. */
export interface Sector {
  readonly code: string;
  readonly name: string;
  readonly section: FormSection;
}

/** The groups of form B03-TS (Decision 366/QĐ-BHXH of 2026), in the form's order; the code is the number on the form. */
export const SECTORS: readonly Sector[] = [
  { code: '1', name: 'Doanh nghiệp Nhà nước', section: 'I' },
  { code: '2', name: 'Doanh nghiệp có vốn đầu tư nước ngoài', section: 'I' },
  { code: '3', name: 'Doanh nghiệp ngoài quốc doanh', section: 'I' },
  { code: '4', name: 'Hành chính, Đảng, đoàn thể', section: 'I' },
  { code: '5', name: 'Sự nghiệp công lập', section: 'I' },
  { code: '6', name: 'Xã, phường, thị trấn', section: 'I' },
  { code: '7', name: 'Cán bộ không chuyên trách cấp xã', section: 'I' },
  { code: '8', name: 'Hợp tác xã', section: 'I' },
  { code: '9', name: 'Ngoài công lập', section: 'I' },
  { code: '10', name: 'Hộ sản xuất kinh doanh cá thể, tổ hợp tác, cá nhân', section: 'I' },
  { code: '11', name: 'Lao động có thời hạn ở nước ngoài', section: 'I' },
  { code: '12', name: 'Đối tượng tự đóng', section: 'II.1' },
  { code: '13', name: 'Đối tượng BHYT do ngân sách nhà nước đóng', section: 'II.2' },
  { code: '14', name: 'Đối tượng BHYT do ngân sách nhà nước hỗ trợ', section: 'II.2' },
  { code: '15', name: 'BHXH tự nguyện', section: 'III.1' },
];

/** Employers whose sector is none of the form's: they are shown at the end, never dropped. */
export const UNCLASSIFIED_SECTOR: Sector = { code: '16', name: 'Chưa phân loại theo khối', section: 'I' };

const BY_CODE = new Map(SECTORS.map((sector) => [sector.code, sector]));

/** The group of a sector code (`3`, `03`), or the group of the unclassified. */
export function sectorOf(code: string): Sector {
  return BY_CODE.get(code.trim().replace(/^0+/, '')) ?? UNCLASSIFIED_SECTOR;
}
