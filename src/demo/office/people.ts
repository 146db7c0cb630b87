/** The made-up people of the made-up offices. */
export const COLLECTOR = 'Lê Thị Thu Mẫu';
export const INSPECTOR = 'Hoàng Văn Kiểm Mẫu';
export const MEMBER = 'Mai Văn Viên Mẫu';
export const RECORDER = 'Trịnh Văn Biên Mẫu';
export const HEAD = 'Vũ Thị Trưởng Mẫu';
export const DIRECTOR = 'Đỗ Thị Giám Mẫu';
export const SUPERVISOR = 'Phan Văn Sát Mẫu';
