import { xmlAttributes } from './xml-text';

/** How a cell looks. Colours are `RRGGBB`. */
export interface CellStyle {
  /** Number format in Excel's own notation; `@` keeps a text a text. */
  readonly format?: string;
  readonly font?: { readonly name: string; readonly size: number; readonly bold?: boolean; readonly italic?: boolean };
  /** A thin line all around; black where no colour is given. */
  readonly border?: { readonly colour?: string };
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** Numbers of formats of one's own begin here. */
const FIRST_OWN_FORMAT = 164;
/** What a workbook must have before anything else: the standard font, two fills that Excel takes for granted, no border. */
const STANDARD_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const FIRST_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const PLAIN_CELL = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** Things that are kept once each and named by their place. */
class Pool {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const each of first) this.placeOf(each);
  }

  get all(): readonly string[] {
    return [...this.places.keys()];
  }

  placeOf(each: string): number {
    const place = this.places.get(each) ?? this.places.size;
    this.places.set(each, place);
    return place;
  }
}

/** The styles that the cells of a workbook use, numbered in the order in which they were first asked for. */
export class CellStyles {
  private readonly known = new Map<CellStyle, number>();
  private readonly formats = new Pool([]);
  private readonly fonts = new Pool([STANDARD_FONT]);
  private readonly fills = new Pool(FIRST_FILLS);
  private readonly borders = new Pool([NO_BORDER]);
  private readonly cells = new Pool([PLAIN_CELL]);

  /** The number of a style; styles that look alike share one. */
  numberOf(style: CellStyle): number {
    let number = this.known.get(style);
    if (number === undefined) {
      number = this.cells.placeOf(this.cellXml(style));
      this.known.set(style, number);
    }
    return number;
  }

  /** The part `xl/styles.xml`. */
  xml(): string {
    const formats = this.formats.all.map(
      (code, place) => `<numFmt${xmlAttributes({ numFmtId: FIRST_OWN_FORMAT + place, formatCode: code })}/>`,
    );
    const list = (tag: string, items: readonly string[]): string =>
      items.length === 0 ? '' : `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      list('numFmts', formats),
      list('fonts', this.fonts.all),
      list('fills', this.fills.all),
      list('borders', this.borders.all),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', this.cells.all),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      '</styleSheet>',
    ].join('');
  }

  private cellXml(style: CellStyle): string {
    const { format, font, fill, border } = style;
    const numbers = {
      numFmtId: format === undefined ? 0 : this.formatNumber(format),
      fontId: font === undefined ? 0 : this.fonts.placeOf(fontXml(font)),
      fillId: fill === undefined ? 0 : this.fills.placeOf(fillXml(fill)),
      borderId: border === undefined ? 0 : this.borders.placeOf(borderXml(border.colour)),
      xfId: 0,
    };
    const applied = {
      applyNumberFormat: format === undefined ? undefined : true,
      applyFont: font === undefined ? undefined : true,
      applyFill: fill === undefined ? undefined : true,
      applyBorder: border === undefined ? undefined : true,
    };
    const alignment = alignmentXml(style);
    const attributes = xmlAttributes({ ...numbers, ...applied, applyAlignment: alignment === '' ? undefined : true });
    return alignment === '' ? `<xf${attributes}/>` : `<xf${attributes}>${alignment}</xf>`;
  }

  /** `@` is one of the formats that every program knows by its number. */
  private formatNumber(format: string): number {
    return format === '@' ? 49 : FIRST_OWN_FORMAT + this.formats.placeOf(format);
  }
}

function fontXml({ name, size, bold, italic }: NonNullable<CellStyle['font']>): string {
  const marks = `${bold === true ? '<b/>' : ''}${italic === true ? '<i/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/><name${xmlAttributes({ val: name })}/></font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
}

function borderXml(colour: string | undefined): string {
  const inside = colour === undefined ? '<color auto="1"/>' : `<color rgb="FF${colour}"/>`;
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin">${inside}</${side}>`);
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const attributes = xmlAttributes({
    horizontal,
    vertical: vertical === 'middle' ? 'center' : vertical,
    wrapText: wrap === true ? true : undefined,
    indent: indent === 0 ? undefined : indent,
  });
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}
