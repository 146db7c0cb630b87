import type { CsvTable } from './csv';
import { personName, placeName } from './words';

/** One node of the world's tree of authorities, as in authorities.csv. */
export interface WorldAuthority {
  readonly code: string;
  readonly name: string;
  /** Name of the place alone, for addresses. */
  readonly place: string;
  readonly level: 'national' | 'province' | 'district' | 'commune';
  readonly parentCode: string;
  readonly validFrom: string;
  /** The last valid day (included), or empty. */
  readonly validTo: string;
  readonly committeeEmail: string;
  readonly successorCode: string;
}

/** Where employers are registered: mostly with today's offices, a few still with offices that were abolished or merged. */
export interface Offices {
  readonly current: readonly WorldAuthority[];
  readonly abolished: readonly WorldAuthority[];
  readonly province: WorldAuthority;
}

export const NATIONAL_CODE = 'VN';
export const PROVINCE_CODE = 'LG';
const PROVINCE_NAME = 'Lam Giang';
const DISTRICTS = 10;
const NEW_COMMUNES_PER_DISTRICT = 3;
const OLD_COMMUNES_PER_DISTRICT = 6;
/** The district level was abolished, and communes were merged, on 2025-07-01. */
const LAST_DAY_OF_DISTRICTS = '2025-06-30';
const FIRST_DAY_OF_NEW_COMMUNES = '2025-07-01';
/** One commune of each district had been merged into a neighbour half a year before: its succession takes two steps. */
const LAST_DAY_OF_EARLIER_MERGER = '2024-12-31';
/** The last two districts have no grassroots office of their own to follow them: the province took over. */
const DISTRICTS_TAKEN_OVER_BY_PROVINCE = 2;

/** Every authority: parents and successors stand before those that name them. */
export const AUTHORITIES: readonly WorldAuthority[] = [
  ...nationAndProvince(),
  ...eachDistrict((district) => newCommunes(district)),
  ...eachDistrict((district) => [districtOffice(district)]),
  ...eachDistrict((district) => oldCommunes(district)),
];

/** The authorities that employers of the world are registered with. */
export const OFFICES: Offices = {
  current: AUTHORITIES.filter(({ level, validTo }) => level === 'commune' && validTo === ''),
  abolished: AUTHORITIES.filter(({ validTo }) => validTo !== ''),
  province: AUTHORITIES[1] as WorldAuthority,
};

/** authorities.csv */
export const AUTHORITIES_TABLE: CsvTable = {
  fileName: 'authorities.csv',
  header: ['code', 'name', 'level', 'parentCode', 'validFrom', 'validTo', 'committeeEmail', 'successorCode'],
  rows: () =>
    AUTHORITIES.map((a) => [
      a.code,
      a.name,
      a.level,
      a.parentCode,
      a.validFrom,
      a.validTo,
      a.committeeEmail,
      a.successorCode,
    ]),
};

/** office-details.csv: what the offices of today print on their papers. */
export const OFFICE_DETAILS_TABLE: CsvTable = {
  fileName: 'office-details.csv',
  header: [
    'authorityCode',
    'validFrom',
    'address',
    'phone',
    'contactName',
    'contactPhone',
    'accountNumber',
    'bank',
    'treasuryAccount',
    'treasury',
    'signsFor',
    'signerTitle',
    'signerName',
  ],
  rows: () => AUTHORITIES.filter(({ validTo }) => validTo === '').map(detailsOf),
};

/** Nothing in it exists: the bank is invented, and telephones begin with 0000. */
function detailsOf({ code, place }: WorldAuthority, index: number): string[] {
  const number = String(index).padStart(3, '0');
  const isDeputy = index % 5 === 4;
  return [
    code,
    FIRST_DAY_OF_NEW_COMMUNES,
    `Số ${10 + index} đường ${placeName(900 + index)}, ${place}`,
    `0000 100 ${number}`,
    personName(index, index + 1, index + 2),
    `0000 200 ${number}`,
    `0000000${number}`,
    'Ngân hàng Minh Họa',
    `0000.0.0000${number}`,
    `Kho bạc Nhà nước ${PROVINCE_NAME}`,
    isDeputy ? 'KT. GIÁM ĐỐC' : '',
    isDeputy ? 'PHÓ GIÁM ĐỐC' : 'GIÁM ĐỐC',
    personName(index + 3, index + 2, index + 7),
  ];
}

function nationAndProvince(): WorldAuthority[] {
  return [
    {
      ...authority(NATIONAL_CODE, 'national', '', 'Việt Nam'),
      name: 'Bảo hiểm xã hội Việt Nam',
      validFrom: '1995-02-16',
      committeeEmail: '',
    },
    {
      ...authority(PROVINCE_CODE, 'province', NATIONAL_CODE, PROVINCE_NAME),
      name: `Bảo hiểm xã hội tỉnh ${PROVINCE_NAME}`,
    },
  ];
}

function newCommunes(district: number): WorldAuthority[] {
  return Array.from({ length: NEW_COMMUNES_PER_DISTRICT }, (_, number) => {
    const place = placeName(100 + district * NEW_COMMUNES_PER_DISTRICT + number);
    return {
      ...authority(newCommuneCode(district, number), 'commune', PROVINCE_CODE, place),
      name: `Bảo hiểm xã hội cơ sở ${place}`,
      validFrom: FIRST_DAY_OF_NEW_COMMUNES,
    };
  });
}

function districtOffice(district: number): WorldAuthority {
  const place = placeName(district);
  const takenOver = district >= DISTRICTS - DISTRICTS_TAKEN_OVER_BY_PROVINCE;
  return {
    ...authority(districtCode(district), 'district', PROVINCE_CODE, place),
    name: `Bảo hiểm xã hội huyện ${place}`,
    validTo: LAST_DAY_OF_DISTRICTS,
    successorCode: takenOver ? PROVINCE_CODE : newCommuneCode(district, 0),
  };
}

/** The first is the one that another was merged into earlier, so it is listed before that last one. */
function oldCommunes(district: number): WorldAuthority[] {
  return Array.from({ length: OLD_COMMUNES_PER_DISTRICT }, (_, number) => {
    const place = placeName(500 + district * OLD_COMMUNES_PER_DISTRICT + number);
    const mergedEarlier = number === OLD_COMMUNES_PER_DISTRICT - 1;
    return {
      ...authority(oldCommuneCode(district, number), 'commune', districtCode(district), place),
      name: `Xã ${place}`,
      validTo: mergedEarlier ? LAST_DAY_OF_EARLIER_MERGER : LAST_DAY_OF_DISTRICTS,
      successorCode: mergedEarlier
        ? oldCommuneCode(district, 0)
        : newCommuneCode(district, number % NEW_COMMUNES_PER_DISTRICT),
    };
  });
}

function authority(
  code: string,
  level: WorldAuthority['level'],
  parentCode: string,
  place: string,
): Omit<WorldAuthority, 'name'> {
  return {
    code,
    place,
    level,
    parentCode,
    validFrom: '1997-01-01',
    validTo: '',
    committeeEmail: `ubnd.${code.toLowerCase()}@lamgiang.example.invalid`,
    successorCode: '',
  };
}

function eachDistrict(make: (district: number) => WorldAuthority[]): WorldAuthority[] {
  return Array.from({ length: DISTRICTS }, (_, district) => make(district)).flat();
}

function districtCode(district: number): string {
  return `${PROVINCE_CODE}-H${twoDigits(district + 1)}`;
}

function newCommuneCode(district: number, number: number): string {
  return `${PROVINCE_CODE}-C${twoDigits(district * NEW_COMMUNES_PER_DISTRICT + number + 1)}`;
}

function oldCommuneCode(district: number, number: number): string {
  return `${districtCode(district)}-X${twoDigits(number + 1)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
