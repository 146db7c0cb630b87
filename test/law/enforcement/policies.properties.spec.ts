import fc from 'fast-check';
import { addDays, daysBetween, type CivilDate } from '../../../src/kernel/civil-date';
import type { CaseFacts } from '../../../src/law/enforcement/case-facts';
import { MEASURES } from '../../../src/law/enforcement/measure';
import { evaluate, type Policy } from '../../../src/law/enforcement/policy';
import { casePolicies } from '../../../src/law/enforcement/policies/case-policies';
import { caseFacts, SNAPSHOT_DAYS } from '../../support/case-facts-arbitrary';
import { lawWith } from '../../support/law';
import { runs } from '../../support/runs';
import { withoutEnglish } from '../../support/two-languages';

const law = lawWith();
const policies = casePolicies(law);

const situation = fc.constantFrom(...SNAPSHOT_DAYS).chain((asOf) =>
  fc.record({
    facts: caseFacts(asOf),
    day: fc.integer({ min: 0, max: 90 }).map((days) => addDays(asOf, days)),
  }),
);

const stateOn = (policy: Policy<CaseFacts>, facts: CaseFacts, day: CivilDate): string =>
  evaluate(policy, facts, day).state;

describe.each(MEASURES)('%s', (measure) => {
  const policy = policies[measure];

  it('opens on the day it names and on none before', () => {
    fc.assert(
      fc.property(situation, fc.nat(), ({ facts, day }, seed) => {
        const answer = evaluate(policy, facts, day);
        if (answer.state !== 'blocked') {
          expect(answer.opensOn).toBeNull();
          return;
        }
        const until = answer.opensOn ?? addDays(day, 800);
        const between = daysBetween(day, until);
        for (const days of [0, 1, seed % between, (seed * 7) % between, between - 1]) {
          if (days < between)
            expect([days, stateOn(policy, facts, addDays(day, days))]).not.toEqual([days, 'available']);
        }
        if (answer.opensOn === null) return;
        expect(answer.opensOn > day).toBe(true);
        expect(stateOn(policy, facts, answer.opensOn)).toBe('available');
      }),
      runs(150),
    );
  });

  it('names what fails and what holds, each with its article and what was found, in both languages', () => {
    fc.assert(
      fc.property(situation, ({ facts, day }) => {
        const answer = evaluate(policy, facts, day);
        for (const finding of [...answer.reasons, ...answer.satisfied]) {
          expect(finding.sentence).not.toBe('');
          expect(finding.article).not.toBe('');
          expect(finding.found).not.toBe('');
        }
        expect(withoutEnglish([...answer.reasons, ...answer.satisfied])).toEqual([]);
        const isRefused = answer.state === 'blocked' || answer.state === 'lapsed';
        expect(isRefused).toBe(answer.reasons.length > 0);
        if (answer.state !== 'available' && answer.state !== 'blocked') expect(answer.because).toMatch(/\S/);
        // What is over for good names no day on which something must still be done.
        if (answer.state === 'lapsed') expect([answer.opensOn, answer.actBy]).toEqual([null, null]);
      }),
      runs(60),
    );
  });

  it('is never opened by one condition more', () => {
    fc.assert(
      fc.property(situation, fc.boolean(), ({ facts, day }, holds) => {
        const stricter: Policy<CaseFacts> = {
          ...policy,
          conditions: (at) => [
            ...policy.conditions(at),
            {
              code: 'one-more',
              sentence: 'thêm một điều kiện',
              article: 'thử',
              holds: () => ({ holds, found: 'thử', opensOn: null }),
            },
          ],
        };
        const before = evaluate(policy, facts, day);
        const after = evaluate(stricter, facts, day);
        if (after.state === 'available') expect(before.state).toBe('available');
        if (after.opensOn !== null) expect(before.opensOn).toBe(after.opensOn);
      }),
      runs(50),
    );
  });
});
