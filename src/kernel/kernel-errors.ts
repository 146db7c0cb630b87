import { errorsOf } from './domain-error';

/** What the kernel refuses to read, and the legal parameter that has no value. */
export const kernelError = errorsOf({
  'date.malformed': {
    vi: '"{text}" không phải là ngày; ghi theo dạng YYYY-MM-DD, ví dụ 2025-07-01',
    en: '"{text}" is not a date; write YYYY-MM-DD, for example 2025-07-01',
  },
  'period.malformed': {
    vi: '"{text}" không phải là tháng; ghi theo dạng YYYY-MM, ví dụ 2025-07',
    en: '"{text}" is not a month; write YYYY-MM, for example 2025-07',
  },
  'instant.malformed': {
    vi: '"{text}" không phải là thời điểm; ghi ví dụ 2026-04-01T00:00:00Z',
    en: '"{text}" is not a moment; write for example 2026-04-01T00:00:00Z',
  },
  'money.malformed': {
    vi: '"{text}" không phải là số tiền; ghi số đồng nguyên chỉ bằng chữ số, ví dụ 1065000',
    en: '"{text}" is not an amount; write whole đồng as digits only, for example 1065000',
  },
  'money.too-large': {
    vi: '{amount} đồng vượt quá số lớn nhất lưu được chính xác',
    en: '{amount} đồng is beyond what can be stored exactly',
  },
  'rate.malformed': {
    vi: '"{text}" không phải là tỷ lệ; ghi số thập phân có dấu chấm, ví dụ 0.010650 cho 1,0650 %',
    en: '"{text}" is not a rate; write a decimal fraction with a point, for example 0.010650 for 1.0650 %',
  },
  'calendar.year-unknown': {
    vi: 'Ngày nghỉ lễ, Tết của năm {year} chưa được nhập nên không đếm được ngày làm việc; hãy nhập bằng lệnh: holidays import TỆP.csv (cột date,kind,name,reference), hoặc trên trang Nhập dữ liệu',
    en: 'The days off of the year {year} have not been entered, so working days cannot be counted; enter them with: holidays import FILE.csv (columns date,kind,name,reference), or on the page Import data',
  },
  'parameter.unknown': {
    vi: 'Tham số pháp lý "{name}" chưa có giá trị cho ngày {day}; hãy nhập bằng lệnh: parameters set {name} --from <ngày> --value <giá trị> --reference <văn bản>',
    en: 'The legal parameter "{name}" has no value for {day}; enter it with: parameters set {name} --from <date> --value <value> --reference <document>',
  },
});
