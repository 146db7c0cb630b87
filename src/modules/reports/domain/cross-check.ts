/** Two ways to one figure of a report. */
export interface CrossCheck {
  readonly name: string;
  readonly left: number;
  readonly right: number;
}
