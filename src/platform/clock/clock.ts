import type { CivilDate } from '../../kernel/civil-date';
import { instantOf, vietnamDate, type Instant } from '../../kernel/instant';

/** Tells the time; the only way in which the program learns what day it is. Injected by the token `CLOCK`. */
export interface Clock {
  /** The moment, in UTC. */
  now(): Instant;
  /** The civil date in Vietnam at that moment. */
  today(): CivilDate;
}

/** Injection token of the `Clock`. */
export const CLOCK = Symbol('Clock');

/** The clock of the machine. */
export class SystemClock implements Clock {
  now(): Instant {
    return instantOf(Date.now());
  }

  today(): CivilDate {
    return vietnamDate(this.now());
  }
}

/** A clock that stands still until it is told to move: for tests and for replaying a day. */
export class FixedClock implements Clock {
  constructor(private moment: Instant) {}

  now(): Instant {
    return this.moment;
  }

  today(): CivilDate {
    return vietnamDate(this.moment);
  }

  /** Moves to another moment, forwards or backwards. */
  moveTo(moment: Instant): void {
    this.moment = moment;
  }

  /** Moves forward by a number of milliseconds. */
  advance(milliseconds: number): void {
    this.moment = instantOf(Date.parse(this.moment) + milliseconds);
  }
}
