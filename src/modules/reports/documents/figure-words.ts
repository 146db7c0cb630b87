import { AGE_BAND_NAMES_VI, AGE_BANDS } from '../domain/age-band';
import { PARTICIPANT_KIND_NAMES, type ParticipantKind } from '../../../law/participant-kinds';
import { STANDING_NAMES_VI, STANDINGS } from '../domain/employer-standing';
import { SECTORS } from '../domain/sector';
import { measureFigureWords } from './measure-words';
import { monthText } from './report-words';

type Words = Readonly<Record<string, string>>;

const FIGURES: Words = {
  employersInArrears: 'Số đơn vị chậm đóng, trốn đóng',
  workersAffected: 'Số lao động bị ảnh hưởng',
  receivable: 'Số phải thu cả năm',
  arrears: 'Số tiền chậm đóng, trốn đóng',
  late: 'Chậm đóng',
  evaded: 'Trốn đóng',
  lateNotEvaded: 'Chậm đóng không bị coi là trốn đóng',
  charges: 'Tiền xử lý còn phải nộp',
  chargeBearing: 'Số phải tính tiền xử lý',
  notDue: 'Chưa đến hạn xử lý',
  workers: 'Số lao động',
  daysLate: 'Số ngày chậm đóng',
  daysEvaded: 'Số ngày trốn đóng',
  employers: 'Số đơn vị',
  accrued: 'Tiền xử lý đã phát sinh',
  paid: 'Tiền xử lý đã nộp',
  broughtForward: 'Nợ năm trước chuyển sang',
  ofYear: 'Phải thu trong năm',
  collected: 'Số đã thu',
  plan: 'Kế hoạch thu',
  chargesLate: 'Tiền xử lý chậm đóng',
  chargesEvaded: 'Tiền xử lý trốn đóng',
};

const FIELDS: Words = {
  standing: 'Tình trạng đơn vị',
  sector: 'Khối loại hình',
  office: 'Cơ quan quản lý',
  child: 'Cơ quan cấp dưới',
  name: 'Tên đơn vị',
  address: 'Địa chỉ',
  authority: 'Tên cơ quan báo cáo',
  parent: 'Tên cơ quan cấp trên',
  basis: 'Căn cứ số phải thu',
  plan: 'Căn cứ kế hoạch thu',
  taken: 'Biện pháp đã áp dụng',
  shape: 'Dạng dữ liệu của báo cáo',
};

const PARTS: Words = {
  SICK: 'quỹ ÔĐTS',
  RET: 'quỹ HTTT',
  SI: 'BHXH chưa tách quỹ',
  HI: 'BHYT',
  UI: 'BHTN',
  OAD: 'BHTNLĐ, BNN',
  ...Object.fromEntries(AGE_BANDS.map((band) => [band, AGE_BAND_NAMES_VI[band].toLocaleLowerCase('vi')])),
  ...Object.fromEntries(STANDINGS.map((standing) => [standing, STANDING_NAMES_VI[standing]])),
};

const PARTICIPANT_MONTHS: Words = { december: ', tháng 12 năm trước', yearBefore: ', cùng kỳ năm trước' };

const SECTOR_NAMES: Words = Object.fromEntries(SECTORS.map(({ code, name }) => [code, name]));

/** Whether a figure has a name of its own; the others are its parts by fund, age, sector, office or status. */
export function isNamedFigure(figure: string): boolean {
  return figure in FIGURES;
}

/** A figure of a re-statement as an officer reads it: `late.HI`, `age.1-to-3`, `sector.3.workers`, `child.<code>`, `month.2026-04.arrears`. */
export function figureWords(figure: string): string {
  const own = FIGURES[figure];
  if (own !== undefined) return own;
  const [first = '', second = '', third = ''] = figure.split('.');
  if (first === 'measures') return measureFigureWords(figure);
  if (first === 'month') return `${FIGURES[third] ?? third}, ${monthText(second)}`;
  if (first === 'participants')
    return `Người tham gia ${PARTICIPANT_KIND_NAMES[second as ParticipantKind].vi}${PARTICIPANT_MONTHS[third] ?? ''}`;
  if (first === 'age') return `Nợ ${PARTS[second] ?? second}`;
  if (first === 'sector') return `${FIGURES[third] ?? third}, khối ${SECTOR_NAMES[second] ?? 'chưa phân loại'}`;
  if (first === 'child')
    return third === '' ? `Số phải thu, cơ quan ${second}` : `${FIGURES[third] ?? third}, cơ quan ${second}`;
  if (first === 'standing') return `${FIGURES[third] ?? third}, đơn vị ${PARTS[second] ?? second}`;
  return `${FIGURES[first] ?? first}, ${PARTS[second] ?? second}`;
}

/** A text of a re-statement as an officer reads it; months and parameters speak for themselves. */
export function fieldWords(field: string): string {
  const [first = '', ...code] = field.split('.');
  if (code.length > 0 && (first === 'child' || first === 'office')) return `Tên cơ quan ${code.join('.')}`;
  if (first === 'named' || first === 'notComputed') return `Đơn vị ${code.join('.')}`;
  return FIELDS[field] ?? field;
}
