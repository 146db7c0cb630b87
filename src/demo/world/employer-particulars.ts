import { fromDayNumber } from '../../kernel/civil-date';
import type { SectorCode } from '../../law/sectors';
import { OFFICES, type WorldAuthority } from './authorities';
import type { CsvTable } from './csv';
import { employerAt, type WorldEmployer } from './employers';
import { Random } from './random';
import { brandName, personName, placeName } from './words';
import type { World } from './world';

/** What is written about an employer beside its figures: all invented. */
export interface EmployerParticulars {
  readonly taxCode: string;
  readonly name: string;
  readonly address: string;
  readonly authority: WorldAuthority;
  readonly email: string;
  readonly phone: string;
  readonly legalRepresentative: string;
}

const STREAM = 3;
const TRADES = [
  'Cơ khí',
  'May mặc',
  'Xây dựng',
  'Vận tải',
  'Thương mại',
  'Chế biến gỗ',
  'Nhựa',
  'Điện tử',
  'Bao bì',
  'Du lịch',
  'Thủy sản',
  'Dược liệu',
  'Phần mềm',
  'In ấn',
  'Nội thất',
];
const FORMS: Readonly<Record<SectorCode, readonly string[]>> = {
  '1': ['Công ty TNHH một thành viên @', 'Tổng công ty @'],
  '2': ['Công ty TNHH @ Quốc tế', 'Công ty TNHH Kỹ nghệ @'],
  '3': ['Công ty TNHH @', 'Công ty cổ phần @', 'Công ty TNHH một thành viên @', 'Doanh nghiệp tư nhân @'],
  '4': ['Ban Quản lý dự án', 'Chi cục Kiểm lâm khu vực', 'Hội Nông dân khu vực'],
  '5': ['Trường Tiểu học', 'Trường Trung học cơ sở', 'Trung tâm Y tế', 'Trung tâm Văn hóa'],
  '6': ['Ủy ban nhân dân xã'],
  '7': ['Cán bộ không chuyên trách xã'],
  '8': ['Hợp tác xã Nông nghiệp', 'Hợp tác xã Thủy sản', 'Hợp tác xã Diêm nghiệp'],
  '9': ['Trường Mầm non tư thục', 'Phòng khám đa khoa', 'Văn phòng luật sư'],
  '10': ['Hộ kinh doanh'],
  '11': ['Công ty cổ phần Cung ứng nhân lực'],
  '12': [''],
  '13': [''],
  '14': [''],
  '15': [''],
};
/** Weights of the check digit of a Vietnamese tax code. */
const TAX_CODE_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** employers.csv */
export function employersTable(world: World): CsvTable {
  return {
    fileName: 'employers.csv',
    header: [
      'employerCode',
      'taxCode',
      'name',
      'address',
      'authorityCode',
      'sector',
      'paymentMethod',
      'status',
      'statusSince',
      'registeredOn',
      'email',
      'phone',
      'legalRepresentative',
    ],
    rows: function* () {
      for (let index = 0; index < world.employers; index += 1) yield employerRow(world, employerAt(world, index));
    },
  };
}

/** The particulars of an employer; the same whenever they are asked for. */
export function particularsOf(world: World, employer: WorldEmployer): EmployerParticulars {
  const { index, sector } = employer;
  const random = new Random(world.seed, STREAM, index);
  const authority = drawAuthority(random, employer);
  const domain = `${employer.code.toLowerCase()}.example.invalid`;
  const branch = (sector === '2' || sector === '3') && random.chance(2);
  return {
    taxCode: branch ? `${taxCode(index)}-${String(random.integer(1, 9)).padStart(3, '0')}` : taxCode(index),
    name: drawName(random, sector, index, branch),
    address: inventedAddress(random, authority),
    authority,
    email: random.chance(92) ? `ketoan@${domain}` : '',
    phone: random.chance(95) ? `0200${String(random.integer(0, 9_999_999)).padStart(7, '0')}` : '',
    legalRepresentative:
      employer.status === 'no-representative'
        ? ''
        : personName(random.integer(0, 99), random.integer(0, 99), random.integer(0, 99)),
  };
}

/** A tax code with a true check digit in the range 99…, which no tax office gives out. */
export function taxCode(index: number): string {
  const sum = checkSum(index * 2);
  // Where the check digit would be 10 the number is not given out; the odd number after it is always possible.
  return sum === 0 ? withCheckDigit(index * 2 + 1) : withCheckDigit(index * 2);
}

function withCheckDigit(serial: number): string {
  return `99${String(serial).padStart(7, '0')}${10 - checkSum(serial)}`;
}

function checkSum(serial: number): number {
  const digits = `99${String(serial).padStart(7, '0')}`;
  return TAX_CODE_WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
}

/** An address in the area of an authority. */
export function inventedAddress(random: Random, authority: WorldAuthority): string {
  const street = placeName(random.integer(800, 1800));
  const area =
    authority.level === 'commune' ? `xã ${authority.place}, tỉnh ${OFFICES.province.place}` : authority.place;
  return `Số ${random.integer(1, 300)} đường ${street}, ${area}`;
}

function employerRow(world: World, employer: WorldEmployer): string[] {
  const particulars = particularsOf(world, employer);
  return [
    employer.code,
    particulars.taxCode,
    particulars.name,
    particulars.address,
    particulars.authority.code,
    employer.sector,
    employer.paymentMethod,
    employer.status,
    fromDayNumber(employer.statusSince),
    fromDayNumber(employer.registeredOn),
    particulars.email,
    particulars.phone,
    particulars.legalRepresentative,
  ];
}

/** Most are with today's offices; one in ten still stands in the data with an office that was abolished or merged. */
function drawAuthority(random: Random, employer: WorldEmployer): WorldAuthority {
  const draw = random.fraction();
  if (draw < 0.1) return random.pick(OFFICES.abolished);
  return draw < 0.12 || employer.workers >= 1000 ? OFFICES.province : random.pick(OFFICES.current);
}

function drawName(random: Random, sector: SectorCode, index: number, branch: boolean): string {
  const form = random.pick(FORMS[sector]).replace('@', random.pick(TRADES));
  const brand = brandName(index);
  const name = `${form} ${random.chance(2) ? `"${brand}"` : brand}`;
  return branch ? `Chi nhánh ${name}` : name;
}
