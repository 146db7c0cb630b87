/** One kind of notice: what it is, what it rests on, who gets it, and how it is made. One file in `definitions/` for each. */
export interface NoticeDefinition<Input = never> {
  /** Stable key, as stored with the notices that were issued. */
  readonly kind: string;
  /** Code of the official form, where one is prescribed. */
  readonly formCode: string | null;
  /** Title in Vietnamese, for screens. */
  readonly title: string;
  readonly legalBasis: readonly string[];
  /** What does not run, or cannot be done, before the paper is proved to be served; absent: nothing, the proof is evidence alone. */
  readonly waitsForService?: { readonly vi: string; readonly en: string };
  /** The paper asks for contributions or charges: its office must have said where to pay, whom to ask, and who signs. */
  readonly asksForMoney?: true;
  /** Who receives it, besides the addressee. */
  readonly recipients: readonly string[];
  /** Name of the template. */
  readonly template: string;
  /** Turns the facts into the plain view model: every value formatted, no undefined key. */
  readonly present: (input: Input) => object;
  /**
   * Completes the view that a snapshot of any version froze: what an earlier version did not freeze is an explicit null, or what its own
   * template printed. Absent where every version froze the same.
   */
  readonly complete?: (frozen: object) => object;
  /** Invented facts with figures that add up; together they reach every branch of the template. */
  readonly samples: readonly Input[];
}
