import { formatDong } from '../../../kernel/money';
import { cited } from '../../../law/citations';
import { formatCount, formatDate, formatPeriod, formatShortDate } from '../../../platform/documents/vietnamese-format';
import type { PublicList } from '../domain/public-list';

/** Since when the form is prescribed: Decision 366/QĐ-BHXH. Lists before have its columns, but not its name. */
const FORM_SINCE = '2026-05';

/** Form D15-TS, every value formatted. */
export interface D15View {
  readonly title: string;
  readonly parentOffice: string;
  readonly office: string;
  /** Null where the form was not prescribed yet. */
  readonly form: { readonly code: string; readonly issued: string } | null;
  /** The two lines of the title. */
  readonly heading: string;
  readonly where: string;
  readonly month: string;
  readonly version: string | null;
  readonly legalBasis: string;
  readonly rows: readonly D15Row[];
  readonly total: { readonly workers: string; readonly amount: string };
  readonly corrections: readonly string[] | null;
  readonly placeAndDate: string;
  readonly signatory: { readonly onBehalfOf: string | null; readonly title: string; readonly name: string | null };
}

interface D15Row {
  readonly number: string;
  readonly name: string;
  readonly code: string;
  readonly address: string;
  readonly workers: string;
  readonly amount: string;
  readonly note: string;
}

/** The list as it is printed. Pure: the same list gives the same view. */
export function presentD15(list: PublicList): D15View {
  return {
    title: `Danh sách công khai ${formatPeriod(list.month)} - ${list.authority.code}`,
    parentOffice: list.authority.parentName.toLocaleUpperCase('vi'),
    office: list.authority.name.toLocaleUpperCase('vi'),
    form:
      list.month < FORM_SINCE
        ? null
        : {
            code: 'Mẫu D15-TS',
            issued: 'Ban hành kèm theo Quyết định số 366/QĐ-BHXH ngày 29/4/2026 của BHXH Việt Nam',
          },
    ...headingOf(list),
    month: formatPeriod(list.month).replace('tháng', 'Tháng'),
    version:
      list.version === 1 ? null : `Bản lần ${list.version}, ${formatDate(list.publishedOn)}, thay cho các bản trước`,
    legalBasis: cited(list.legalBasis),
    rows: list.rows.map((row) => ({
      number: String(row.number),
      name: row.name,
      code: row.employerCode,
      address: row.address,
      workers: formatCount(row.workers),
      amount: formatDong(BigInt(row.amount)),
      note: row.note,
    })),
    total: { workers: formatCount(list.workers), amount: formatDong(BigInt(list.amount)) },
    corrections: list.corrections.length === 0 ? null : list.corrections.map(correctionLine),
    placeAndDate: `${list.authority.place}, ${formatDate(list.publishedOn)}`,
    signatory: list.authority.signatory ?? { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
  };
}

/** What the list is called: the form speaks of evaders; under the law before May 2026 those merely late were named too. */
function headingOf({ qualities }: PublicList): Pick<D15View, 'heading' | 'where'> {
  const whose = qualities.includes('late') ? 'CHẬM ĐÓNG, TRỐN ĐÓNG' : 'TRỐN ĐÓNG';
  return {
    heading: `DANH SÁCH ĐƠN VỊ ${whose} BHXH, BHYT, BHTN`,
    where: 'CÔNG KHAI TRÊN CỔNG THÔNG TIN ĐIỆN TỬ',
  };
}

function correctionLine({ on, name, employerCode, text }: PublicList['corrections'][number]): string {
  return `Ngày ${formatShortDate(on)}: ${name} (mã ${employerCode}). ${text}`;
}
