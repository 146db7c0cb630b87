import { parseInstant } from '../../../src/kernel/instant';
import { FixedClock } from '../../../src/platform/clock/clock';

describe('clock', () => {
  it('is already tomorrow in Vietnam while it is still evening in UTC', () => {
    const clock = new FixedClock(parseInstant('2026-03-31T16:59:59.999Z'));
    expect(clock.today()).toBe('2026-03-31');
    clock.advance(1);
    expect(clock.now()).toBe('2026-03-31T17:00:00.000Z');
    expect(clock.today()).toBe('2026-04-01');
  });
});
