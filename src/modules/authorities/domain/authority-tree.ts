import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { authorityError } from './authority-errors';
import { InvariantError } from '../../../kernel/invariant';
import { successorsOf } from '../../../law/authority-levels';

export type Level = 'national' | 'province' | 'district' | 'commune';

const LEVELS: readonly Level[] = ['national', 'province', 'district', 'commune'];
/** So many codes are named where one is not known. */
const CODES_NAMED = 5;

/** One office as the tree holds it. */
export interface AuthorityNode {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parentId: number | null;
  readonly validFrom: CivilDate;
  /** Last day on which it exists (included). */
  readonly validTo: CivilDate | null;
  readonly committeeEmail: string | null;
  /** Who took over its employers: one code, or several of a divided office, `A|B`. */
  readonly successorCode: string | null;
}

/** The dated tree of offices: who holds what was another's after a merger, who stands above and below whom on a day. Immutable. */
export class AuthorityTree {
  private readonly byId: ReadonlyMap<number, AuthorityNode>;
  private readonly byCode: ReadonlyMap<string, AuthorityNode>;

  constructor(private readonly nodes: readonly AuthorityNode[]) {
    this.byId = new Map(nodes.map((node) => [node.id, node]));
    this.byCode = new Map(nodes.map((node) => [node.code, node]));
  }

  /** @throws DomainError `authority.not-found`, `authority.none` */
  get(code: string): AuthorityNode {
    const node = this.byCode.get(code);
    if (node) return node;
    if (this.nodes.length === 0) throw authorityError('authority.none', { code });
    throw authorityError('authority.not-found', { code, known: this.someCodes() });
  }

  /** A few of the codes, those of the highest offices first. */
  private someCodes(): string {
    const highest = this.nodes.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
    const codes = highest.slice(0, CODES_NAMED).map(({ code }) => code);
    return `${codes.join(', ')}${highest.length > CODES_NAMED ? ' …' : ''}`;
  }

  /** Every office that exists on a day, in order of code. */
  listOn(day: CivilDate): AuthorityNode[] {
    return this.nodes.filter((node) => existsOn(node, day)).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  }

  /**
   * The office that answers on a day for what was given to `id`: itself, or whoever followed it after mergers. An office that ended
   * without a successor, or was divided among several, answers for nothing any more: until its employers are assigned they fall to the
   * office above. On a day before it was set up: the one office that it took over from, where there was just one, else the office above.
   * Only where nobody stands above either is it an office that does not exist on the day.
   */
  holderOn(id: number, day: CivilDate): AuthorityNode {
    const node = this.lastInLine(id, day);
    if (node.validFrom > day) return this.beforeSetUp(node, day);
    return hasEnded(node, day) ? (this.parentOn(node, day) ?? node) : node;
  }

  /** The office that issues papers on a day for what was given to `id`. @throws DomainError `authority.not-on-day` where none is left */
  issuerOn(id: number, day: CivilDate): AuthorityNode {
    return this.getOn(this.holderOn(id, day).code, day);
  }

  /** The ended office for whose employers nobody follows, or several do, behind what was given to `id`; undefined where there is none. */
  waitingOn(id: number, day: CivilDate): AuthorityNode | undefined {
    const node = this.lastInLine(id, day);
    return hasEnded(node, day) ? node : undefined;
  }

  /** Offices whose employers wait on a day to be assigned, with those that may take them over. */
  listWaiting(day: CivilDate): AuthorityNode[] {
    return this.nodes.filter((node) => this.waitingOn(node.id, day) !== undefined);
  }

  /** Whoever followed an office by a day, as long as there is one to follow. */
  private lastInLine(id: number, day: CivilDate): AuthorityNode {
    let node = this.nodeOf(id);
    for (let steps = 0; hasEnded(node, day); steps += 1) {
      if (steps > this.nodes.length) throw new InvariantError('successions of offices end', { code: node.code });
      const [next, ...others] = successorsOf(node.successorCode);
      if (next === undefined || others.length > 0) return node;
      node = this.get(next);
    }
    return node;
  }

  /** The office with that code, which must exist on the day. @throws DomainError `authority.not-found`, `authority.not-on-day` */
  getOn(code: string, day: CivilDate): AuthorityNode {
    const node = this.get(code);
    if (existsOn(node, day)) return node;
    throw authorityError('authority.not-on-day', { code, day, because: whyNotOn(node, day) });
  }

  private beforeSetUp(node: AuthorityNode, day: CivilDate): AuthorityNode {
    const predecessors = this.nodes.filter(
      (each) => successorsOf(each.successorCode).includes(node.code) && existsOn(each, day),
    );
    const only = predecessors.length === 1 ? predecessors[0] : undefined;
    return only ?? this.parentOn(node, day) ?? node;
  }

  /** The office above on a day, or undefined at the top. */
  parentOn(node: AuthorityNode, day: CivilDate): AuthorityNode | undefined {
    return node.parentId === null ? undefined : this.holderOn(node.parentId, day);
  }

  /** The office itself and all above it on a day, from the bottom up. */
  pathOn(node: AuthorityNode, day: CivilDate): AuthorityNode[] {
    const path: AuthorityNode[] = [];
    for (let each: AuthorityNode | undefined = node; each && !path.includes(each); each = this.parentOn(each, day))
      path.push(each);
    return path;
  }

  /** Ids of all offices whose employers the given office answers for on a day: its own, its subordinates', and those merged into them. */
  scopeOn(code: string, day: CivilDate): number[] {
    const root = this.get(code);
    return this.nodes
      .filter((node) => this.pathOn(this.holderOn(node.id, day), day).includes(root))
      .map((node) => node.id);
  }

  /** Of the path up from an office, the one directly below `ancestor`; undefined where it is the ancestor itself or elsewhere. */
  childTowards(node: AuthorityNode, ancestor: AuthorityNode, day: CivilDate): AuthorityNode | undefined {
    const path = this.pathOn(node, day);
    const at = path.indexOf(ancestor);
    return at > 0 ? path[at - 1] : undefined;
  }

  /** The office with a row id. */
  nodeOf(id: number): AuthorityNode {
    const node = this.byId.get(id);
    if (!node) throw new InvariantError('every employer belongs to an authority', { id });
    return node;
  }
}

/** The name of the place in an office's name: `Bảo hiểm xã hội tỉnh Lam Giang` is in `Lam Giang`. */
export function placeOf(name: string): string {
  return name
    .replace(/^(bảo hiểm xã hội|bhxh)\s+/i, '')
    .replace(/^(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|cơ sở|khu vực|xã|phường|đặc khu)\s+/i, '');
}

function hasEnded({ validTo }: AuthorityNode, day: CivilDate): boolean {
  return validTo !== null && validTo < day;
}

function existsOn(node: AuthorityNode, day: CivilDate): boolean {
  return node.validFrom <= day && (node.validTo === null || day <= node.validTo);
}

function whyNotOn({ validFrom, validTo, successorCode }: AuthorityNode, day: CivilDate): Bilingual {
  if (validFrom > day) return { vi: `thành lập ngày ${validFrom}`, en: `it was set up on ${validFrom}` };
  const next = successorsOf(successorCode).join(', ');
  return {
    vi: `chấm dứt ngày ${validTo}${next === '' ? '' : `; hãy hỏi cơ quan kế thừa ${next}`}`,
    en: `it ended on ${validTo}${next === '' ? '' : `; ask its successor ${next}`}`,
  };
}

/** The name of an office with the usual abbreviation: `BHXH tỉnh Lam Giang`. */
export function shortOfficeName(name: string): string {
  return name.replace(/^Bảo hiểm xã hội(?= )/i, 'BHXH');
}
