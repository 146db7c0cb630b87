import type { EmployerStanding } from '../domain/employer-standing';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import type { B03Line } from './b03-form';
import { fundColumns, hasUndividedFunds, totalColumn } from './fund-columns';
import type { FormColumn, FormNode } from './form-table';
import type { FormBlock } from '../domain/debt-cells';

/** The columns of form B03-TS with the numbers of the form. */
export function b03Columns(data: MonthlyReportData): FormNode<B03Line>[] {
  const undivided = hasUndividedFunds(data);
  return [
    ...keyColumns(),
    principalColumns(undivided),
    chargeColumns(undivided),
    standingColumns(),
    { title: 'Ghi chú', number: '49', width: 24, format: 'text', valueOf: (line) => line.note },
  ];
}

function keyColumns(): FormNode<B03Line>[] {
  return [
    { title: 'STT', number: 'A', width: 8, format: 'text', valueOf: (line) => line.ordinal },
    { title: 'Tên đơn vị', number: 'B', width: 40, format: 'text', valueOf: (line) => line.name },
    { title: 'Mã đơn vị', number: 'C', width: 13, format: 'text', valueOf: (line) => line.code },
    { title: 'Số lao động', number: '1', width: 11, format: 'count', valueOf: (line) => line.workers },
    { title: 'Địa chỉ liên hệ', number: '2', width: 40, format: 'text', valueOf: (line) => line.address },
  ];
}

function principalColumns(undivided: boolean): FormNode<B03Line> {
  const late = blockColumns('late', 12, undivided);
  const evaded = blockColumns('evaded', 19, undivided);
  return {
    title: 'Tổng số tiền phải đóng BHXH, BHYT, BHTN',
    children: [
      totalColumn('Tổng cộng', '3=5+12+19', 'notDue', 'late', 'evaded'),
      totalColumn('Trong đó: tổng số tiền chậm đóng, trốn đóng', '4=12+19', 'late', 'evaded'),
      { title: 'Số tiền chưa đến hạn xử lý', children: blockColumns('notDue', 5, undivided) },
      { title: 'Chậm đóng', children: [days('Số ngày chậm đóng', '11', (line) => line.daysLate), ...late] },
      { title: 'Trốn đóng', children: [days('Số ngày trốn đóng', '18', (line) => line.daysEvaded), ...evaded] },
    ],
  };
}

function chargeColumns(undivided: boolean): FormNode<B03Line> {
  return {
    title: 'Tiền xử lý hành vi chậm đóng, trốn đóng',
    children: [
      totalColumn('Tổng cộng', '25=26+32', 'chargesLate', 'chargesEvaded'),
      { title: 'Chậm đóng', children: blockColumns('chargesLate', 26, undivided) },
      { title: 'Trốn đóng', children: blockColumns('chargesEvaded', 32, undivided) },
    ],
  };
}

/** The sum of a block under its number on the form, and the funds under the numbers that follow. */
function blockColumns(block: FormBlock, number: number, undivided: boolean): FormNode<B03Line>[] {
  return [
    totalColumn('Tổng', String(number), block),
    { title: 'Trong đó', children: fundColumns(block, number + 1, undivided) },
  ];
}

function days(title: string, number: string, valueOf: (line: B03Line) => number | null): FormColumn<B03Line> {
  return { title, number, width: 10, format: 'count', valueOf };
}

function standingColumns(): FormNode<B03Line> {
  return {
    title: 'Tình trạng đơn vị',
    children: [
      {
        title: 'Đơn vị hoạt động',
        children: [
          standing('Đang hoạt động', '38', 'active'),
          standing('Tạm ngừng SXKD', '39', 'suspended'),
          standing('Tạm dừng đóng vào quỹ HTTT', '40', 'retirement-suspended'),
          cross('Chậm đóng không bị coi là trốn đóng', '41', (line) => line.notEvaded),
        ],
      },
      {
        title: 'Đơn vị không còn khả năng đóng',
        children: [
          standing('Phá sản', '42', 'bankrupt'),
          standing('Đang làm thủ tục phá sản', '43', 'bankruptcy-pending'),
          standing('Đang làm thủ tục giải thể', '44', 'dissolving'),
          standing('Không còn hoạt động KD tại địa chỉ đã đăng ký', '45', 'not-at-address'),
          standing('Bị thu hồi Giấy chứng nhận đăng ký DN', '46', 'licence-revoked'),
          standing('Không có người đại diện theo pháp luật', '47', 'no-representative'),
          standing('Giải thể', '48', 'dissolved'),
        ],
      },
    ],
  };
}

function standing(title: string, number: string, wanted: EmployerStanding): FormColumn<B03Line> {
  return cross(title, number, (line) => line.standing === wanted);
}

function cross(title: string, number: string, holds: (line: B03Line) => boolean): FormColumn<B03Line> {
  return { title, number, width: 11, format: 'mark', valueOf: (line) => (holds(line) ? 'x' : null) };
}
