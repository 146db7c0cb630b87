import type { CivilDate } from '../kernel/civil-date';

/** An act as papers cite it. */
interface Act {
  /** How it is named where it has been cited in full: enough to tell it from every other. */
  readonly short: string;
  /** What follows the short name the first time: its number where the short name lacks it, its day and issuer. */
  readonly more: string;
  /** Acts that amend it, each with the first day on which it does. */
  readonly amended: readonly (readonly [from: string, by: string])[];
  /** How else references and forms of the law name it. */
  readonly alias?: RegExp;
}

const LAW_67 = ['2022-01-01', 'Luật số 67/2020/QH14'] as const;
const LAW_88 = ['2025-07-01', 'Luật số 88/2025/QH15'] as const;

/** Every act that a paper of the program cites. Laws by name and number, others with day and issuer (Decree 30/2020/NĐ-CP, Annex I). */
const ACTS = {
  'social-insurance-2014': {
    short: 'Luật Bảo hiểm xã hội số 58/2014/QH13',
    more: '',
    amended: [['2021-01-01', 'Bộ luật số 45/2019/QH14']],
  },
  'social-insurance-2024': {
    short: 'Luật Bảo hiểm xã hội số 41/2024/QH15',
    more: '',
    amended: [['2025-07-01', 'Luật số 84/2025/QH15']],
    alias: /Luật Bảo hiểm xã hội 2024|(?<!bởi |và |, )Luật số 41\/2024\/QH15/,
  },
  'employment-2013': { short: 'Luật Việc làm số 38/2013/QH13', more: '', amended: [] },
  'employment-2025': { short: 'Luật Việc làm số 74/2025/QH15', more: '', amended: [] },
  'health-insurance': {
    short: 'Luật Bảo hiểm y tế',
    more: 'số 25/2008/QH12',
    amended: [
      ['2015-01-01', 'Luật số 46/2014/QH13'],
      ['2025-07-01', 'Luật số 51/2024/QH15'],
    ],
  },
  'administrative-violations': {
    short: 'Luật Xử lý vi phạm hành chính',
    more: 'số 15/2012/QH13',
    amended: [LAW_67, LAW_88],
  },
  'penal-code': {
    short: 'Bộ luật Hình sự',
    more: 'số 100/2015/QH13',
    amended: [
      ['2018-01-01', 'Luật số 12/2017/QH14'],
      ['2025-07-01', 'Luật số 86/2025/QH15'],
    ],
  },
  'criminal-procedure': {
    short: 'Bộ luật Tố tụng hình sự',
    more: 'số 101/2015/QH13',
    amended: [
      ['2021-12-01', 'Luật số 02/2021/QH15'],
      ['2025-07-01', 'Luật số 99/2025/QH15'],
    ],
  },
  enterprises: {
    short: 'Luật Doanh nghiệp',
    more: 'số 59/2020/QH14',
    amended: [
      ['2022-03-01', 'Luật số 03/2022/QH15'],
      ['2025-07-01', 'Luật số 76/2025/QH15'],
    ],
  },
  'inspection-2010': { short: 'Luật Thanh tra số 56/2010/QH12', more: '', amended: [] },
  'inspection-2022': { short: 'Luật Thanh tra số 11/2022/QH15', more: '', amended: [] },
  'inspection-2025': { short: 'Luật Thanh tra số 84/2025/QH15', more: '', amended: [] },
  'judges-2019': {
    short: 'Nghị quyết số 05/2019/NQ-HĐTP',
    more: 'ngày 15 tháng 8 năm 2019 của Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    amended: [],
  },
  'late-and-evaded': decree(
    '274/2025/NĐ-CP',
    'ngày 16 tháng 10 năm 2025 của Chính phủ quy định chi tiết một số điều của Luật Bảo hiểm xã hội về chậm đóng, trốn đóng bảo hiểm xã hội bắt buộc, bảo hiểm thất nghiệp; khiếu nại, tố cáo về bảo hiểm xã hội',
  ),
  checks: decree('217/2025/NĐ-CP', 'ngày 05 tháng 8 năm 2025 của Chính phủ về hoạt động kiểm tra chuyên ngành'),
  inspections: decree('21/2016/NĐ-CP', 'ngày 31 tháng 3 năm 2016 của Chính phủ'),
  procedure: decree('118/2021/NĐ-CP', 'ngày 23 tháng 12 năm 2021 của Chính phủ', [
    ['2025-05-02', 'Nghị định số 68/2025/NĐ-CP'],
    ['2025-07-01', 'Nghị định số 190/2025/NĐ-CP'],
  ]),
  'fines-2020': decree('28/2020/NĐ-CP', 'ngày 01 tháng 3 năm 2020 của Chính phủ'),
  'fines-2022': decree('12/2022/NĐ-CP', 'ngày 17 tháng 01 năm 2022 của Chính phủ'),
  'fines-2026': decree('283/2026/NĐ-CP', 'ngày 15 tháng 7 năm 2026 của Chính phủ'),
  'fines-health': decree('117/2020/NĐ-CP', 'ngày 28 tháng 9 năm 2020 của Chính phủ'),
  'powers-2025': decree('189/2025/NĐ-CP', 'của Chính phủ', [['2026-09-26', 'Nghị định số 311/2026/NĐ-CP']]),
  'powers-2026': decree('311/2026/NĐ-CP', 'của Chính phủ'),
  'coercion-2013': decree('166/2013/NĐ-CP', 'ngày 12 tháng 11 năm 2013 của Chính phủ'),
  'coercion-2025': decree('296/2025/NĐ-CP', 'của Chính phủ'),
  'collection-2017': {
    short: 'Quyết định số 595/QĐ-BHXH',
    more: 'ngày 14 tháng 4 năm 2017 của Bảo hiểm xã hội Việt Nam',
    amended: [
      ['2018-07-16', 'Quyết định số 888/QĐ-BHXH'],
      ['2020-05-01', 'Quyết định số 505/QĐ-BHXH'],
    ],
    alias: /Quyết định 595\/QĐ-BHXH/,
  },
  'collection-2020': {
    short: 'Quyết định số 505/QĐ-BHXH',
    more: 'ngày 27 tháng 3 năm 2020 của Bảo hiểm xã hội Việt Nam',
    amended: [],
    alias: /Quyết định 505\/QĐ-BHXH/,
  },
  'collection-2026': {
    short: 'Quyết định số 366/QĐ-BHXH',
    more: 'ngày 29 tháng 4 năm 2026 của Bảo hiểm xã hội Việt Nam',
    amended: [],
    alias: /Quyết định 366\/QĐ-BHXH/,
  },
} as const satisfies Record<string, Act>;

export type ActCode = keyof typeof ACTS;

/** Acts that follow one another on the same matter, the earliest first; null where none holds from the day on. */
const SUCCESSIONS = {
  'social-insurance': [
    ['0000-00-00', 'social-insurance-2014'],
    ['2025-07-01', 'social-insurance-2024'],
  ],
  employment: [
    ['0000-00-00', 'employment-2013'],
    ['2026-01-01', 'employment-2025'],
  ],
  inspection: [
    ['0000-00-00', 'inspection-2010'],
    ['2023-07-01', 'inspection-2022'],
    ['2025-07-01', 'inspection-2025'],
  ],
  'inspections-by-insurance': [
    ['0000-00-00', 'inspections'],
    ['2025-07-01', null],
  ],
  'checks-by-insurance': [
    ['0000-00-00', null],
    ['2025-08-05', 'checks'],
  ],
  'late-and-evaded-decree': [
    ['0000-00-00', null],
    ['2025-11-30', 'late-and-evaded'],
  ],
  'violation-procedure': [
    ['0000-00-00', null],
    ['2022-01-01', 'procedure'],
  ],
  collection: [
    ['0000-00-00', 'collection-2017'],
    ['2026-05-01', 'collection-2026'],
  ],
} as const satisfies Record<string, readonly (readonly [from: string, act: ActCode | null])[]>;

export type Matter = keyof typeof SUCCESSIONS;

/**
 * An act as a paper of a day rests on it: number, day and issuer, and what has amended it by then.
 * @param place article, clause and point within it, in the order of papers: `khoản 1 Điều 216`
 * @example basisOn('penal-code', '2020-01-01', 'Điều 216') // 'Điều 216 Bộ luật Hình sự số 100/2015/QH13 (sửa đổi, bổ sung bởi Luật số 12/2017/QH14)'
 */
export function basisOn(code: ActCode, day: CivilDate, place?: string): string {
  const { short, more, amended }: Act = ACTS[code];
  const by = amended.filter(([from]) => from <= day).map(([, act]) => act);
  const amendments = by.length === 0 ? [] : [`(sửa đổi, bổ sung bởi ${listed(by)})`];
  return [place, short, more, ...amendments].filter((part) => part).join(' ');
}

/** The act in force on a matter on a day, as `basisOn` cites it; none where there was none. */
export function basisInForce(matter: Matter, day: CivilDate, place?: string): string[] {
  const steps: readonly (readonly [string, ActCode | null])[] = SUCCESSIONS[matter];
  const code = steps.findLast(([from]) => from <= day)?.[1] ?? null;
  return code === null ? [] : [basisOn(code, day, place)];
}

/**
 * The acts that a reference names, as a paper of a day rests on them; what the table does not hold stays as it is.
 * @example basesIn('Nghị định số 283/2026/NĐ-CP, Điều 43', day) // ['Nghị định số 283/2026/NĐ-CP ngày 15 tháng 7 năm 2026 của Chính phủ']
 */
export function basesIn(reference: string, day: CivilDate): string[] {
  return partsOf(reference).map(({ act }) => {
    const code = CODES.find((each) => NAMES[each].exec(act)?.[0] === act);
    return code === undefined ? act : basisOn(code, day);
  });
}

/**
 * A reference as a sentence of a paper cites it: point, clause and article before the act, and the act by its one short name.
 * @example cited('Nghị định số 283/2026/NĐ-CP, Điều 44 khoản 2') // 'khoản 2 Điều 44 Nghị định số 283/2026/NĐ-CP'
 */
export function cited(reference: string): string {
  return partsOf(reference)
    .map(({ act, places, note }) => [...(places.length > 0 ? [places.join(', ')] : []), `${act}${note}`].join(' '))
    .map(shortened)
    .join('; ');
}

/** Every text by which an act may stand in a paper, whatever the day: for checks of what is printed. */
export function everyCitation(): string[] {
  return CODES.flatMap((code) => {
    const { short, amended }: Act = ACTS[code];
    const days = ['0000-00-00', ...amended.map(([from]) => from)] as CivilDate[];
    return [short, ...days.map((day) => basisOn(code, day))];
  });
}

const CODES = Object.keys(ACTS) as ActCode[];
const NAMES = Object.fromEntries(CODES.map((code) => [code, namesOf(ACTS[code])])) as Readonly<Record<ActCode, RegExp>>;

/** However a reference names an act: with its number or without, with "số" or without, with what amended it. */
function namesOf({ short, more, alias }: Act): RegExp {
  const number = more.startsWith('số ') ? `(?: ${more})?` : '';
  const plain = short.replace(/ số /, ' (?:số )?');
  const names = alias ? `(?:${plain}|${alias.source})` : plain;
  return new RegExp(`${names}${number}(?: \\((?:được )?sửa đổi[^)]*\\))?`);
}

function shortened(text: string): string {
  return CODES.reduce((done, code) => done.replace(new RegExp(NAMES[code], 'g'), ACTS[code].short), text);
}

const ACT_FIRST =
  /^((?:Bộ luật|Luật|Nghị định|Nghị quyết|Quyết định|Thông tư) [^,]+), ((?:các )?Điều [^()]+?)( \(.*\))?$/;

interface ReferencePart {
  readonly act: string;
  /** Articles with clause and point, in the order of papers. */
  readonly places: readonly string[];
  readonly note: string;
}

/** The parts of a reference; one that does not begin with an act is taken as it stands. */
function partsOf(reference: string): ReferencePart[] {
  return reference.split('; ').map((part) => {
    const [, act = part, places, note = ''] = ACT_FIRST.exec(part) ?? [];
    return { act, places: places === undefined ? [] : places.split(/, (?=(?:các )?Điều )/).map(inOrder), note };
  });
}

/** `Điều 44 khoản 2 điểm a` as papers write it: `điểm a khoản 2 Điều 44`. */
function inOrder(place: string): string {
  return place
    .split(/(?<!,) (?=(?:khoản|điểm|tiết) )/)
    .toReversed()
    .join(' ');
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}

function decree(number: string, more: string, amended: Act['amended'] = []): Act {
  return { short: `Nghị định số ${number}`, more, amended };
}
