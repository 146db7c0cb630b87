import type { Period } from '../../src/kernel/period';
import { baseOfWorkers, contributionsOf } from '../../src/law/contribution';
import { lawWith } from '../support/law';

const law = lawWith();

describe('contributions on the wages of several workers', () => {
  const base = (fund: 'RET' | 'HI' | 'UI', period: string, wages: bigint, workers: number, hasFloor = true) =>
    baseOfWorkers(law, fund, period as Period, { wages, workers, hasFloor });

  it.each([
    ['between floor and cap', 'RET', '2026-08', 30_000_000n, 3, 30_000_000n],
    ['above the cap of 20 reference levels of 2,530,000', 'RET', '2026-08', 120_000_000n, 2, 101_200_000n],
    ['the same for health insurance', 'HI', '2026-08', 120_000_000n, 2, 101_200_000n],
    ['the cap of the base salary of that time', 'RET', '2025-01', 120_000_000n, 2, 93_600_000n],
    ['below the cap of 20 regional minimum wages', 'UI', '2026-08', 120_000_000n, 2, 120_000_000n],
    ['above it', 'UI', '2026-08', 300_000_000n, 2, 212_400_000n],
    ['below the floor of one reference level each', 'RET', '2026-08', 4_000_000n, 2, 5_060_000n],
    ['at the floor', 'UI', '2026-08', 5_060_000n, 2, 5_060_000n],
    ['before Law 41 without that floor', 'RET', '2025-06', 4_000_000n, 2, 4_000_000n],
    ['for nobody named', 'RET', '2026-08', 120_000_000n, 0, 120_000_000n],
  ] as const)('%s', (_name, fund, period, wages, workers, expected) => {
    expect(base(fund, period, wages, workers)).toBe(expected);
  });

  it('has no floor for what comes on top of declared wages', () => {
    expect(base('RET', '2026-08', 1_000_000n, 2, false)).toBe(1_000_000n);
  });

  it("is for one worker what a worker's own contribution rests on", () => {
    for (const wage of [10_000_000n, 50_600_000n, 50_600_001n, 106_200_000n, 200_000_000n]) {
      for (const { fund, base: own } of contributionsOf(law, wage, '2026-08' as Period, 'I')) {
        expect([
          fund,
          baseOfWorkers(law, fund, '2026-08' as Period, { wages: wage, workers: 1, hasFloor: true }),
        ]).toEqual([fund, own]);
      }
    }
  });
});
