const { floor, imul } = Math;

/**
 * A small seeded generator of pseudo-random numbers (mulberry32). Every employer and every concern has a stream of its
 * own, so that any part of the world can be made alone, in any order, and comes out the same.
 */
export class Random {
  private state: number;

  /** `seed` of the world, `stream` for the concern, `index` for the employer or other subject. */
  constructor(seed: number, stream: number, index: number) {
    this.state = mix(mix(mix(seed) ^ stream) ^ index);
  }

  /** A fraction from 0 (included) to 1 (excluded). */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let value = imul(this.state ^ (this.state >>> 15), this.state | 1);
    value ^= value + imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + floor(this.fraction() * (most - least + 1));
  }

  /** True in `percent` of a hundred draws. */
  chance(percent: number): boolean {
    return this.fraction() * 100 < percent;
  }

  /** One element of a list that is not empty. */
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    return list[this.integer(0, list.length - 1)] as T;
  }

  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: readonly (readonly [K, number])[]): K {
    let total = 0;
    for (const [, weight] of weights) total += weight;
    let left = this.fraction() * total;
    for (const [key, weight] of weights) {
      left -= weight;
      if (left < 0) return key;
    }
    return (weights.at(-1) as readonly [K, number])[0];
  }

  /** A draw from the standard normal distribution (Box–Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.fraction())) * Math.cos(2 * Math.PI * this.fraction());
  }
}

/** Scrambles 32 bits so that neighbouring numbers have nothing in common (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value | 0;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) + 0x9e3779b9;
}
