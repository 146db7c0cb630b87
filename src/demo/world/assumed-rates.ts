/** One dated legal parameter in the words that `parameters set NAME --from DATE --value V --reference TEXT --assumed` takes. */
export interface AssumedRate {
  readonly name: 'monthly-charge-rate.SI' | 'monthly-charge-rate.HI';
  readonly from: string;
  readonly value: string;
  readonly reference: string;
}

/**
 * Monthly charge rates of 2024 and 2025 for the demonstration. The notices of Vietnam Social Security for these years are
 * not among the sources of this program, so the rates are assumed near those of 2023 (0.006983 and 0.016017), are marked
 * as assumed on everything printed, and must be replaced by the published ones before real use.
 */
export const ASSUMED_RATES: readonly AssumedRate[] = [
  assumed('monthly-charge-rate.SI', 2024, '0.006850'),
  assumed('monthly-charge-rate.HI', 2024, '0.011500'),
  assumed('monthly-charge-rate.SI', 2025, '0.006700'),
  assumed('monthly-charge-rate.HI', 2025, '0.009800'),
];

function assumed(name: AssumedRate['name'], year: number, value: string): AssumedRate {
  return {
    name,
    from: `${year}-01-01`,
    value,
    reference: `Mức giả định cho bản trình diễn, chưa đối chiếu thông báo lãi suất năm ${year} của Bảo hiểm xã hội Việt Nam`,
  };
}
