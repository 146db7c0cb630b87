import { LANGUAGES, type Language } from '../kernel/language';
import { flagOf, type CommandDeclaration, type Declaration } from './declaration';
import { HELP_WORDS } from './help-words';

/** Shells for which a completion can be written. */
export type Shell = 'bash' | 'zsh' | 'fish';

const PROGRAM = 'contribution-enforcement';

/** Something that can be written, with a few words about it. */
interface Word {
  readonly text: string;
  readonly about: string;
}

/** What can be written after certain words. */
interface Place {
  /** `parameters set`; empty at the very beginning. */
  readonly path: string;
  readonly words: readonly Word[];
  readonly options: readonly (Word & { readonly values: readonly string[] | 'none' | 'anything' })[];
  /** What may stand as an argument, where that is known. */
  readonly values: readonly string[];
  /** Whether a file may. */
  readonly takesFiles: boolean;
}

/** The script by which a shell completes commands, options and their values; words in one language. */
export async function completionScript(
  shell: Shell,
  declarations: readonly Declaration[],
  language: Language,
): Promise<string> {
  const places = await placesOf(declarations, language);
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](places);
}

async function placesOf(declarations: readonly Declaration[], language: Language): Promise<Place[]> {
  const wordOf = ({ name, about }: Declaration): Word => ({ text: name, about: about[language] });
  const general = generalOptions(language);
  const group = (path: string, words: readonly Word[]): Place => {
    return { path, words, options: general, values: [], takesFiles: false };
  };
  const places = [group('', declarations.map(wordOf))];
  for (const each of declarations) {
    if (each.kind === 'command') places.push(await placeOf(each.name, each, language));
    else {
      places.push(group(each.name, each.commands.map(wordOf)));
      for (const command of each.commands) {
        places.push(await placeOf(`${each.name} ${command.name}`, command, language));
      }
    }
  }
  return places;
}

async function placeOf(path: string, { takes }: CommandDeclaration, language: Language): Promise<Place> {
  const options: Place['options'][number][] = [];
  const values: string[] = [];
  let takesFiles = false;
  for (const [name, taken] of Object.entries(takes)) {
    const own = 'read' in taken ? (taken.choices ?? (await taken.suggests?.())) : undefined;
    if (taken.kind === 'argument') {
      values.push(...(own ?? []));
      takesFiles ||= name === 'file';
    } else {
      const after = taken.kind === 'flag' ? 'none' : (own ?? 'anything');
      options.push({ text: flagOf(name, taken), about: taken.about[language], values: after });
    }
  }
  return { path, words: [], options: [...options, ...generalOptions(language)], values, takesFiles };
}

function generalOptions(language: Language): Place['options'] {
  return [
    { text: '--json', about: HELP_WORDS.json[language], values: 'none' },
    { text: '--lang', about: HELP_WORDS.lang[language], values: LANGUAGES },
    { text: '--help', about: HELP_WORDS.help[language], values: 'none' },
  ];
}

function bashScript(places: readonly Place[]): string {
  const cases = places.map(({ path, words, options, values, takesFiles }) => {
    const all = [...words, ...options].map(({ text }) => text);
    const after = options
      .filter((option) => option.values !== 'none')
      .map(({ text, values: own }) =>
        typeof own === 'string'
          ? `      ${text}) COMPREPLY=( $(compgen -f -- "$word") ); return ;;`
          : `      ${text}) COMPREPLY=( $(compgen -W ${quoted(own.join(' '))} -- "$word") ); return ;;`,
      );
    return [
      `    ${quoted(path)})`,
      `      case "$before" in`,
      ...after,
      `      esac`,
      `      COMPREPLY=( $(compgen -W ${quoted([...all, ...values].join(' '))} -- "$word") )`,
      ...(takesFiles ? [`      COMPREPLY+=( $(compgen -f -- "$word") )`] : []),
      `      ;;`,
    ].join('\n');
  });
  const known = places.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
  return [
    `# bash completion of ${PROGRAM}`,
    `_contribution_enforcement() {`,
    `  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" path="" each next`,
    `  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    `    next="\${path:+$path }$each"`,
    `    case "$next" in ${known.join('|')}) path="$next" ;; esac`,
    `  done`,
    `  case "$path" in`,
    ...cases,
    `  esac`,
    `}`,
    `complete -o filenames -F _contribution_enforcement ${PROGRAM}`,
  ].join('\n');
}

function zshScript(places: readonly Place[]): string {
  const cases = places.map(({ path, words, options, values, takesFiles }) => {
    const after = options
      .filter(({ values: own }) => own !== 'none')
      .map(({ text, values: own }) =>
        typeof own === 'string'
          ? `        ${text}) _files; return ;;`
          : `        ${text}) compadd -- ${own.map(quoted).join(' ')}; return ;;`,
      );
    const described = [...words, ...options].map(({ text, about }) => quoted(`${text.replace(/:/g, '\\:')}:${about}`));
    return [
      `    ${quoted(path)})`,
      `      case "$before" in`,
      ...after,
      `      esac`,
      `      local -a proposals=(${described.join(' ')})`,
      `      _describe '' proposals`,
      ...(values.length > 0 ? [`      compadd -- ${values.map(quoted).join(' ')}`] : []),
      ...(takesFiles ? ['      _files'] : []),
      `      ;;`,
    ].join('\n');
  });
  const known = places.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
  return [
    `#compdef ${PROGRAM}`,
    `_contribution_enforcement() {`,
    `  local before="\${words[CURRENT-1]}" where="" each next`,
    `  for each in "\${(@)words[2,CURRENT-1]}"; do`,
    `    next="\${where:+$where }$each"`,
    `    case "$next" in ${known.join('|')}) where="$next" ;; esac`,
    `  done`,
    `  case "$where" in`,
    ...cases,
    `  esac`,
    `}`,
    // Sourced it registers itself; found in fpath it is called.
    `if [ "$funcstack[1]" = "_${PROGRAM}" ]; then _contribution_enforcement "$@"; else compdef _contribution_enforcement ${PROGRAM}; fi`,
  ].join('\n');
}

function fishScript(places: readonly Place[]): string {
  const lines = places.flatMap(({ path, words, options, values, takesFiles }) => {
    const start = `complete -c ${PROGRAM} -n ${quoted(`__contribution_enforcement_at ${quoted(path)}`)}`;
    return [
      ...words.map(({ text, about }) => `${start} -f -a ${quoted(text)} -d ${quoted(about)}`),
      ...options.map(({ text, about, values: own }) => {
        const value = own === 'none' ? '' : typeof own === 'string' ? ' -r' : ` -x -a ${quoted(own.join(' '))}`;
        return `${start} -l ${text.slice(2)}${value} -d ${quoted(about)}`;
      }),
      ...(values.length > 0 ? [`${start} -f -a ${quoted(values.join(' '))}`] : []),
      ...(takesFiles ? [`${start} -F`] : []),
    ];
  });
  const known = places.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
  return [
    `# fish completion of ${PROGRAM}`,
    `function __contribution_enforcement_at`,
    `  set -l path ''`,
    `  for each in (commandline -opc)[2..-1]`,
    `    set -l next (string trim -- "$path $each")`,
    `    contains -- "$next" ${known.join(' ')}; and set path $next`,
    `  end`,
    `  test "$path" = "$argv[1]"`,
    `end`,
    ...lines,
  ].join('\n');
}

/** A text as one word of a shell. */
function quoted(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}
