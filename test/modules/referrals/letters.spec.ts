import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
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

// What holds for every paper is shown in test/modules/notices/registered-notices.spec.ts.
describe.each(DEFINITIONS.map((definition) => [definition.kind, definition] as const))('%s', (_, definition) => {
  it('is an official letter that names whom it asks and what is owed', async () => {
    for (const sample of definition.samples) {
      const text = await textOf(await renderer.render(definition.template, definition.present(sample)));
      expect(text).toContain('Kính gửi:');
      expect(text).toContain('845.000.000');
    }
  });
});
