import { CONDITION_SENTENCES } from '../../../src/law/enforcement/condition-sentences';
import { casePolicies } from '../../../src/law/enforcement/policies/case-policies';
import { on } from '../../support/case-facts';
import { lawWith } from '../../support/law';

const DAYS = ['2018-01-01', '2021-01-01', '2024-01-01', '2025-08-01', '2026-01-01', '2026-06-01', '2026-11-05'].map(on);

describe('the sentences of conditions', () => {
  it('are there for every condition of every measure, one for met and another for not met, in both languages', () => {
    const policies = Object.values(casePolicies(lawWith()));
    const codes = new Set(
      policies.flatMap((policy) => DAYS.flatMap((day) => policy.conditions(day).map(({ code }) => code))),
    );
    expect([...codes].filter((code) => CONDITION_SENTENCES[code] === undefined)).toEqual([]);
    expect(Object.keys(CONDITION_SENTENCES).filter((code) => !codes.has(code))).toEqual([]);
    for (const [code, { met, unmet, lapsed }] of Object.entries(CONDITION_SENTENCES)) {
      for (const { vi, en } of [met, unmet, ...(lapsed ? [lapsed] : [])]) {
        expect([code, vi.trim() !== '' && en.trim() !== '' && vi !== en]).toEqual([code, true]);
      }
      expect([code, met.vi === unmet.vi || met.en === unmet.en]).toEqual([code, false]);
    }
  });
});
