import { evaluate } from '../../../src/law/enforcement/policy';
import { casePolicies } from '../../../src/law/enforcement/policies/case-policies';
import { takeMeasure, type Signature } from '../../../src/law/enforcement/taking-a-measure';
import { aCase, on, owed } from '../../support/case-facts';
import { lawWith } from '../../support/law';

const policies = casePolicies(lawWith());
const facts = aCase({ items: [owed('2026-02-01', { evadedFrom: on('2026-04-02') })] });
const referral = evaluate(policies.referral, facts, on('2026-10-02'));

function signature(rest: Partial<Signature> = {}): Signature {
  return { preparedBy: 'cán bộ A', signedBy: 'giám đốc B', signerIsSupervisor: false, reason: null, ...rest };
}

const codes = (outcome: ReturnType<typeof takeMeasure>): string[] =>
  outcome.ok ? [] : outcome.reasons.map((reason) => reason.code);

describe('taking a measure', () => {
  it('refuses a referral with an element missing, with every reason', () => {
    expect(codes(takeMeasure(referral, signature()))).toEqual(['sanctioned-before', 'fraud-proved']);
    expect(codes(takeMeasure(referral, signature({ signerIsSupervisor: true, reason: '  ' })))).not.toEqual([]);
    expect(codes(takeMeasure(referral, signature({ reason: 'chỉ đạo của cấp trên' })))).not.toEqual([]);
  });

  it('lets it through when a supervisor signs the reason, and says what was missing', () => {
    const outcome = takeMeasure(referral, signature({ signerIsSupervisor: true, reason: 'chỉ đạo của cấp trên' }));
    expect(outcome).toMatchObject({ ok: true, value: { despite: referral.reasons } });
  });

  it('never lets the preparer sign, whatever the reason', () => {
    const own = signature({ signedBy: 'cán bộ A', signerIsSupervisor: true, reason: 'gấp' });
    expect(codes(takeMeasure(referral, own))).toContain('preparer-signs');
  });

  it.each(['Cán bộ A', ' cán  bộ a ', 'cán bộ A'.normalize('NFD')])('knows the preparer again as %p', (signedBy) => {
    expect(codes(takeMeasure(referral, signature({ signedBy })))).toContain('preparer-signs');
  });

  it('overrules nothing else', () => {
    const publication = evaluate(policies.publication, aCase(), on('2026-10-02'));
    expect(publication.state).toBe('blocked');
    expect(takeMeasure(publication, signature({ signerIsSupervisor: true, reason: 'gấp' })).ok).toBe(false);
  });

  it('takes what is available and refuses what is done or not in question', () => {
    const reminder = evaluate(policies['monthly-reminder'], facts, on('2026-10-02'));
    expect(takeMeasure(reminder, signature({ signedBy: 'cán bộ A' }))).toMatchObject({
      ok: true,
      value: { despite: [] },
    });
    const bank = evaluate(policies['bank-request'], facts, on('2026-10-02'));
    expect(codes(takeMeasure(bank, signature()))).toEqual(['not-applicable']);
  });
});
