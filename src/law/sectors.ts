/** One of the fifteen groups of employers by which form B03-TS is ordered: the number on the form and the name as printed there. */
export interface Sector {
  readonly code: string;
  readonly name: string;
}

/** The groups of form B03-TS (Decision 366/QĐ-BHXH of 2026) in the form's order; abbreviations of the form are written out. */
export const SECTORS = [
  { code: '1', name: 'Doanh nghiệp Nhà nước' },
  { code: '2', name: 'Doanh nghiệp có vốn đầu tư nước ngoài' },
  { code: '3', name: 'Doanh nghiệp ngoài quốc doanh' },
  { code: '4', name: 'Hành chính, Đảng, đoàn thể' },
  { code: '5', name: 'Sự nghiệp công lập' },
  { code: '6', name: 'Xã, phường, thị trấn' },
  { code: '7', name: 'Cán bộ không chuyên trách cấp xã' },
  { code: '8', name: 'Hợp tác xã' },
  { code: '9', name: 'Ngoài công lập' },
  { code: '10', name: 'Hộ sản xuất kinh doanh cá thể, tổ hợp tác, cá nhân' },
  { code: '11', name: 'Lao động có thời hạn ở nước ngoài' },
  { code: '12', name: 'Đối tượng tự đóng' },
  { code: '13', name: 'Đối tượng BHYT do ngân sách nhà nước đóng' },
  { code: '14', name: 'Đối tượng BHYT do ngân sách nhà nước hỗ trợ' },
  { code: '15', name: 'BHXH tự nguyện' },
] as const satisfies readonly Sector[];

/** Code of a sector: the number of its row on form B03-TS. */
export type SectorCode = (typeof SECTORS)[number]['code'];
