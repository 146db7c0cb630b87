import { isDateFormat, isDateFormatNumber } from './sheet-value';
import { xmlAttribute, type XmlListener } from './xml-scanner';

/** Which styles of a workbook show numbers as days; reads the part `xl/styles.xml`. */
export class DateStyles implements XmlListener {
  private readonly codes = new Map<number, string>();
  private readonly dates: boolean[] = [];
  private inCellStyles = false;

  /** Whether the style with a number shows a day. */
  isDate(style: number): boolean {
    return this.dates[style] === true;
  }

  open(name: string, attributes: string): void {
    if (name === 'cellXfs') this.inCellStyles = true;
    else if (name === 'numFmt') {
      this.codes.set(Number(xmlAttribute(attributes, 'numFmtId')), xmlAttribute(attributes, 'formatCode') ?? '');
    } else if (name === 'xf' && this.inCellStyles) {
      const format = Number(xmlAttribute(attributes, 'numFmtId') ?? 0);
      const code = this.codes.get(format);
      this.dates.push(code === undefined ? isDateFormatNumber(format) : isDateFormat(code));
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCellStyles = false;
  }

  text(): void {
    // Styles are told by attributes alone.
  }
}
