/** Head of a document in the format of Decree 30/2020/NĐ-CP; every text ready to print. */
export interface DocumentHead {
  /** Title of the file, for readers and archives; not printed. */
  readonly title: string;
  readonly parentOffice: string;
  readonly office: string;
  readonly number: string;
  /** How annexes name the document: `số 05/BHXH-QLT ngày 06 tháng 4 năm 2026`. */
  readonly reference: string;
  /** `V/v …` of a letter; null for documents with a type name. */
  readonly about: string | null;
  readonly placeAndDate: string;
  /** The day of the file, for archives; null in papers of earlier versions. */
  readonly issued: { readonly year: number; readonly month: number; readonly day: number } | null;
}

/** Who signs, and where copies go. */
export interface SignatureView {
  readonly onBehalfOf: string | null;
  readonly title: string;
  readonly name: string | null;
  readonly recipients: readonly string[];
}

/** A cell of form C12-TS; `crossed` where the form is crossed out. */
export interface FormCell {
  readonly text: string;
  readonly crossed: boolean;
}

/** A line of form C12-TS: five fund cells and the total. */
export interface FormRow {
  readonly number: string;
  readonly label: string;
  readonly section: boolean;
  /** Its label may take more than one line. */
  readonly tall: boolean;
  readonly group: boolean;
  readonly cells: readonly FormCell[];
}

/** Form C12-TS, ready to print. */
export interface PaymentResultView {
  readonly month: string;
  readonly officeAddress: string | null;
  readonly officePhone: string | null;
  readonly rows: readonly FormRow[];
  readonly confirmations: readonly string[];
  /** The last of the confirmations; printed with the signature. */
  readonly closing: string;
  /** The days that the table covers; null in letters of earlier versions. */
  readonly span: string | null;
  /** Under the table: where its opening comes from, and what stands beside the form. */
  readonly notes: readonly string[];
}

/** A line of the summary. */
export interface SummaryLine {
  readonly label: string;
  readonly text: string;
}

/** Half a page on top: what to pay, by when, where, and what happens otherwise. */
export interface PaymentSummaryView {
  readonly owed: string;
  /** What it is made of. */
  readonly made: string;
  readonly payBefore: string;
  readonly account: string;
  readonly bank: string;
  readonly payee: string;
  /** Null in a draft, which has no number to answer. */
  readonly transferText: string | null;
  /** The VietQR code as an SVG path in a square of `size` units; null in a draft. */
  readonly code: { readonly path: string; readonly size: number } | null;
  readonly lines: readonly SummaryLine[];
}

/** A stretch of days on which an item's unpaid principal did not change, and what it bore. */
export interface StretchRow {
  readonly text: string;
  readonly amount: string;
}

/** Stretches that stand in one cell, few enough for any page. */
export interface StretchGroup {
  readonly count: number;
  readonly lines: readonly StretchRow[];
}

/** A line of the annex that explains the figures item by item. */
export interface DetailRow {
  readonly number: string;
  readonly fund: string;
  readonly period: string;
  readonly dueDate: string;
  readonly outstanding: string;
  readonly days: string;
  readonly charge: string;
  readonly quality: string;
  readonly evadedOn: string;
  /** How the charge comes about, where it is not just amount × days × 0.03 %; else null. */
  readonly stretches: readonly StretchGroup[] | null;
  /** It may take more than one line. */
  readonly tall: boolean;
}

/** A line of charge under the monthly regime. */
export interface OldInterestRow {
  readonly number: string;
  readonly month: string;
  readonly fund: string;
  readonly base: string;
  readonly rate: string;
  readonly amount: string;
  readonly tall: boolean;
}

/** The annex item by item; lists that do not apply are null. */
export interface DebtDetailsView {
  readonly asOf: string;
  readonly rows: readonly DetailRow[];
  readonly outstanding: string;
  readonly charge: string;
  readonly oldInterest: {
    readonly rows: readonly OldInterestRow[];
    readonly accrued: string;
    readonly paid: string | null;
    readonly unpaid: string;
  } | null;
}

/** The reminder letter, form 01-ĐĐ, with form C12-TS and the annex: what the template prints, nothing else. */
export interface ReminderLetterView {
  readonly doc: DocumentHead;
  readonly signature: SignatureView;
  readonly employer: {
    readonly name: string;
    readonly code: string;
    readonly address: string;
    readonly phone: string | null;
  };
  /** Null in letters of earlier versions, which had none. */
  readonly summary: PaymentSummaryView | null;
  readonly office: string;
  readonly month: string;
  readonly asOf: string;
  readonly late: string;
  readonly evaded: string;
  readonly lateDays: string;
  readonly evadedDays: string;
  readonly lateCharge: string;
  readonly evadedCharge: string;
  readonly oldInterest: string | null;
  readonly owed: string;
  readonly owedInWords: string;
  readonly firstEvasion: string | null;
  readonly papersBefore: string;
  /** What the figures rest on without a published text; null where everything is published. */
  readonly assumptions: readonly string[] | null;
  readonly form: PaymentResultView;
  readonly details: DebtDetailsView;
}
