import * as ts from 'typescript';

/** The sentences of one table, as they stand in a file. */
export interface ErrorTable {
  readonly file: string;
  readonly sentences: readonly { readonly code: string; readonly vi: string; readonly en: string }[];
}

/** Every table that is handed to `errorsOf`. */
export function errorTables(tree: ReadonlyMap<string, string>): ErrorTable[] {
  const tables: ErrorTable[] = [];
  for (const [file, text] of tree) {
    each(file, text, (node) => {
      const table = ts.isCallExpression(node) && nameOf(node.expression) === 'errorsOf' ? node.arguments[0] : undefined;
      if (table && ts.isObjectLiteralExpression(table)) tables.push({ file, sentences: entriesOf(table) });
    });
  }
  return tables;
}

/** Files outside the kernel in which an error is made by hand, past the tables. */
export function plainErrors(tree: ReadonlyMap<string, string>): string[] {
  const files = new Set<string>();
  for (const [file, text] of tree) {
    each(file, text, (node) => {
      if (ts.isNewExpression(node) && nameOf(node.expression) === 'DomainError' && !file.startsWith('src/kernel/')) {
        files.add(file);
      }
    });
  }
  return [...files];
}

function entriesOf(table: ts.ObjectLiteralExpression): ErrorTable['sentences'] {
  return table.properties.flatMap((entry) => {
    if (!ts.isPropertyAssignment(entry) || !ts.isObjectLiteralExpression(entry.initializer)) return [];
    const { initializer } = entry;
    const sentence = (language: string): string => {
      const found = initializer.properties.find((each) => each.name && textOf(each.name) === language);
      return found && ts.isPropertyAssignment(found) ? textOf(found.initializer) : '';
    };
    return [{ code: textOf(entry.name), vi: sentence('vi'), en: sentence('en') }];
  });
}

function nameOf(expression: ts.Expression): string {
  return ts.isIdentifier(expression) ? expression.text : '';
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) || ts.isIdentifier(node) ? node.text : '';
}

function each(file: string, text: string, look: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    look(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
}
