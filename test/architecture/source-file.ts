import { posix } from 'node:path';
import * as ts from 'typescript';

/** One import or re-export of a file. */
export interface Import {
  /** Path inside the tree (`src/kernel/money.ts`), or what was written where it names a package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Erased by the compiler: `import type`, or every name marked `type`. */
  readonly typeOnly: boolean;
  readonly names: readonly string[];
}

/** A method with a decorator (of a controller: a route), with the fields of its class that it uses. */
export interface Handler {
  readonly name: string;
  readonly fields: readonly string[];
}

/** A class as far as the rules look at it. */
export interface ClassShape {
  /** Parameter of the constructor → name of its type. */
  readonly given: ReadonlyMap<string, string>;
  readonly handlers: readonly Handler[];
}

/** What the rules know of one file. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly onlyReExports: boolean;
  /** The first words of every text that is an SQL statement. */
  readonly sql: readonly string[];
  /** What the file uses although the house does without it. */
  readonly banned: readonly string[];
  readonly classes: readonly ClassShape[];
}

/** In capitals the first word is enough; in small letters it takes the words that only a statement puts together. */
const IN_CAPITALS = /^(SELECT|INSERT|UPDATE|DELETE|WITH|CREATE|ALTER|DROP|TRUNCATE|PRAGMA|COPY)\s/;
const IN_SMALL_LETTERS = new RegExp(
  [
    '^select\\s.*\\sfrom\\s',
    '^insert\\s+(or\\s+\\w+\\s+)?into\\s',
    '^update\\s+\\S+\\s+set\\s',
    '^delete\\s+from\\s',
    '^with\\s+(recursive\\s+)?\\w+\\s*(\\([^)]*\\)\\s*)?as\\s*(materialized\\s*)?\\(',
    '^create\\s+(unique\\s+|temp\\w*\\s+|unlogged\\s+)?(table|index|view|trigger)\\s',
  ].join('|'),
  's',
);

/** Reads what the rules need to know from the text of one TypeScript file. `exists` tells which paths the tree has. */
export function readSourceFile(path: string, text: string, exists: (path: string) => boolean): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const sql: string[] = [];
  const banned: string[] = [];
  const classes: ClassShape[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node, path, exists);
    if (found) imports.push(found);
    const statement = sqlOf(node);
    if (statement) sql.push(statement);
    if (ts.isIdentifier(node) && node.text === 'forwardRef') banned.push('forwardRef');
    if (ts.isPropertyAccessExpression(node) && node.getText(tree) === 'Scope.REQUEST') banned.push('request scope');
    if (ts.isClassDeclaration(node)) classes.push(shapeOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return {
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
    imports,
    onlyReExports: tree.statements.length > 0 && tree.statements.every(isReExport),
    sql,
    banned: [...new Set(banned)],
    classes,
  };
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}

function importOf(node: ts.Node, from: string, exists: (path: string) => boolean): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.importClause;
    const bindings = clause?.namedBindings;
    const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
    const everyNameErased = elements.length > 0 && !clause?.name && elements.every((element) => element.isTypeOnly);
    const typeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || everyNameErased;
    return { ...resolve(node.moduleSpecifier.text, from, exists), typeOnly, names: elements.map((e) => e.name.text) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { ...resolve(node.moduleSpecifier.text, from, exists), typeOnly: node.isTypeOnly, names: [] };
  }
  if (ts.isCallExpression(node) && isLoading(node.expression) && node.arguments[0]) {
    const argument = node.arguments[0];
    if (ts.isStringLiteral(argument)) return { ...resolve(argument.text, from, exists), typeOnly: false, names: [] };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { ...resolve(node.argument.literal.text, from, exists), typeOnly: true, names: [] };
  }
  return undefined;
}

function isLoading(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function resolve(
  specifier: string,
  from: string,
  exists: (path: string) => boolean,
): Pick<Import, 'target' | 'isPackage'> {
  if (!specifier.startsWith('.')) return { target: specifier, isPackage: true };
  const path = posix.join(posix.dirname(from), specifier);
  // `await import('./work.js')`: what is loaded on demand is written as it is called once it is built.
  const found = [path, `${path}.ts`, `${path}/index.ts`, path.replace(/\.js$/, '.ts')].find(
    (candidate) => candidate.endsWith('.ts') && exists(candidate),
  );
  return { target: found ?? path, isPackage: false };
}

function sqlOf(node: ts.Node): string | undefined {
  const text = textOf(node)?.trimStart();
  const isStatement = text !== undefined && (IN_CAPITALS.test(text) || IN_SMALL_LETTERS.test(text));
  return isStatement ? text.trim().split(/\s+/).slice(0, 4).join(' ') : undefined;
}

/** The text of a literal; what a template fills in counts as one word. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map((span) => `x${span.literal.text}`).join('');
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : undefined;
}

function shapeOf(node: ts.ClassDeclaration): ClassShape {
  const given = new Map<string, string>();
  const handlers: Handler[] = [];
  for (const member of node.members) {
    if (ts.isConstructorDeclaration(member)) {
      for (const parameter of member.parameters) given.set(parameter.name.getText(), parameter.type?.getText() ?? '');
    }
    if (ts.isMethodDeclaration(member) && ts.canHaveDecorators(member) && ts.getDecorators(member)?.length) {
      handlers.push({ name: member.name.getText(), fields: fieldsUsed(member) });
    }
  }
  return { given, handlers };
}

function fieldsUsed(method: ts.Node): readonly string[] {
  const fields = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword)
      fields.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(method);
  return [...fields];
}
