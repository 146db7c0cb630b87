import Handlebars from 'handlebars';
import { InvariantError } from '../../kernel/invariant';

const REFUSED_HELPERS = ['lookup', 'log', 'helperMissing', 'blockHelperMissing'];
const GUARDED_BLOCKS = ['if', 'unless', 'each', 'with'];

/**
 * A Handlebars environment in which a misspelt key is an error everywhere.
 * Strict mode leaves a hole: a missing key in `{{#if}}`, `{{#unless}}`, `{{#each}}` and `{{#with}}` passes in silence
 * and drops a paragraph from a legal document. The guarded blocks below refuse it; an absent value is an explicit null.
 */
export function strictHandlebars(): typeof Handlebars {
  const environment = Handlebars.create();
  for (const name of GUARDED_BLOCKS) guard(environment, name);
  for (const name of REFUSED_HELPERS) environment.unregisterHelper(name);
  // The partial that a view names: `{{> (named section.template) section=section.view}}`.
  environment.registerHelper('named', (template: string) => template);
  return environment;
}

function guard(environment: typeof Handlebars, name: string): void {
  const original = environment.helpers[name];
  if (!original) throw new InvariantError('Handlebars has its built-in blocks', { name });
  environment.registerHelper(
    name,
    function (this: unknown, value: unknown, options: Handlebars.HelperOptions): unknown {
      if (value === undefined) {
        throw new InvariantError(`A template asks {{#${name}}} for a key that the view model does not have`, { name });
      }
      return original.call(this, value, options);
    },
  );
}
