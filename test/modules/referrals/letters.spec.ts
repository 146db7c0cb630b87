import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { sha256Of } from '../../../src/platform/documents/document-store';
import type { NoticeDefinition } from '../../../src/modules/notices/notices.api';
import { definition as bankRequest } from '../../../src/modules/referrals/definitions/bank-request.notice';
import { definition as licenceRecommendation } from '../../../src/modules/referrals/definitions/licence-recommendation.notice';
import { definition as policeCoordination } from '../../../src/modules/referrals/definitions/police-coordination.notice';
import { definition as referralLetter } from '../../../src/modules/referrals/definitions/referral-letter.notice';
import { textOf } from '../../platform/documents/pdf-reading';

const DEFINITIONS = [
  referralLetter,
  licenceRecommendation,
  policeCoordination,
  bankRequest,
] as unknown as readonly NoticeDefinition<object>[];
const templates = new HandlebarsTemplates();
const renderer = new PdfRenderer(templates);
afterAll(() => renderer.close());

describe.each(DEFINITIONS.map((definition) => [definition.kind, definition] as const))('%s', (_, definition) => {
  const { template, samples, present } = definition;

  it('asks for nothing that its view lacks, and has a basis and recipients', () => {
    expect(templates.check(template, samples.map(present))).toEqual([]);
    expect(definition.legalBasis).not.toHaveLength(0);
    expect(definition.recipients).not.toHaveLength(0);
  });

  it('renders to the same bytes twice, as an official letter', async () => {
    for (const sample of samples) {
      const first = await renderer.render(template, present(sample));
      expect(sha256Of(await renderer.render(template, present(sample)))).toBe(sha256Of(first));
      const text = await textOf(first);
      expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
      expect(text).toContain('Kính gửi:');
      expect(text).toContain('845.000.000');
    }
  });
});
