import Handlebars from 'handlebars';

type Node = hbs.AST.Node;
export type Program = hbs.AST.Program;

/** Parses a template into its syntax tree. @throws a Handlebars error that names the line. */
export function parseTemplate(source: string): Program {
  return Handlebars.parse(source);
}

/** Names of the partials and layouts that a template draws in directly; the block handed to a layout is not a file. */
export function partialsNamedIn(source: string): string[] {
  const names: string[] = [];
  const inline = new Set<string>();
  visit(parseTemplate(source), (node) => {
    if (node.type === 'DecoratorBlock') inline.add(literal((node as hbs.AST.DecoratorBlock).params[0]));
    if (node.type !== 'PartialStatement' && node.type !== 'PartialBlockStatement') return;
    names.push(partialName((node as hbs.AST.PartialStatement).name));
  });
  // One that the view names is known only as it is printed.
  return names.filter((name) => name !== '' && name !== '@partial-block' && !inline.has(name));
}

/** The name that a partial is called by. */
export function partialName(node: hbs.AST.PathExpression | hbs.AST.SubExpression): string {
  return node.type === 'PathExpression' ? node.original : '';
}

/** The text of a quoted parameter, or nothing. */
export function literal(node: Node | undefined): string {
  return node?.type === 'StringLiteral' ? (node as hbs.AST.StringLiteral).value : '';
}

function visit(program: Program, meet: (node: Node) => void): void {
  for (const node of program.body) {
    meet(node);
    const block = node as { readonly program?: Program; readonly inverse?: Program };
    if (block.program) visit(block.program, meet);
    if (block.inverse) visit(block.inverse, meet);
  }
}
