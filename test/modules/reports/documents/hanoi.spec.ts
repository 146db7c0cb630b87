import type { CivilDate } from '../../../../src/kernel/civil-date';
import type { Instant } from '../../../../src/kernel/instant';
import type { Period } from '../../../../src/kernel/period';
import { buildMonthlyReport } from '../../../../src/modules/reports/domain/build-monthly-report';
import type { EmployerDebt } from '../../../../src/modules/reports/domain/monthly-report-input';
import { presentMonthlyLetter } from '../../../../src/modules/reports/documents/monthly-letter.presenter';
import { anEmployer, anInput } from '../domain/debt-builder';

const EMPLOYERS = 86_545;
const WORKERS = 1_207_869;
const ARREARS = 5_437_200_000_000n;
const CHARGE_BEARING = 1_854_200_000_000n;

/** Splits a sum over the employers so that the parts add up to it exactly. */
function part(sum: bigint, n: number): bigint {
  const parts = BigInt(EMPLOYERS);
  return sum / parts + (BigInt(n) < sum % parts ? 1n : 0n);
}

function* debtors(): Generator<EmployerDebt> {
  for (let n = 0; n < EMPLOYERS; n += 1) {
    yield anEmployer({
      employerCode: `H${String(n).padStart(6, '0')}`,
      workers: Number(part(BigInt(WORKERS), n)),
      principal: [{ fund: 'SI', quality: 'late', age: '1-to-3', amount: part(ARREARS, n) }],
      chargeBearing: part(CHARGE_BEARING, n),
    });
  }
}

describe('the figures of a large city at the end of July 2023', () => {
  it('come out as its office published them, each rate with numerator and denominator', async () => {
    const data = await buildMonthlyReport(
      anInput([], {
        authority: {
          code: 'X',
          name: 'Bảo hiểm xã hội thành phố X',
          level: 'province',
          parentName: 'Bảo hiểm xã hội Việt Nam',
        },
        period: '2023-07' as Period,
        asOf: '2023-07-31' as CivilDate,
        knownAt: '2023-08-01T00:00:00.000Z' as Instant,
        employers: debtors(),
        control: { outstanding: ARREARS, arrears: ARREARS, charges: 0n },
        receivable: { broughtForward: 4_070_000_000_000n, ofYear: 60_180_000_000_000n, basis: 'Theo kế hoạch thu.' },
        collection: { collected: 33_160_000_000_000n, plan: 60_180_000_000_000n, planReference: null },
      }),
    );
    const { view } = presentMonthlyLetter(data, {
      number: null,
      symbol: 'BC-BHXH',
      place: 'X',
      issuedOn: null,
      recipients: ['Bảo hiểm xã hội Việt Nam'],
      copies: [],
      signer: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
      restatement: null,
    });
    const words = JSON.stringify(view).replaceAll('\u00a0', ' ');
    expect(words).toContain('86.545 đơn vị');
    expect(words).toContain('1.207.869 lao động');
    expect(words).toContain('5.437.200.000.000 đồng (bằng chữ: Năm nghìn bốn trăm ba mươi bảy tỷ hai trăm triệu đồng)');
    expect(words).toContain('Tỷ lệ chậm đóng là 8,46 % (5.437.200.000.000 đồng / 64.250.000.000.000 đồng)');
    expect(words).toContain('tỷ lệ 2,89 % (1.854.200.000.000 đồng / 64.250.000.000.000 đồng)');
    expect(words).toContain('đạt 55,10 % kế hoạch năm (33.160.000.000.000 đồng / 60.180.000.000.000 đồng)');
  });
});
