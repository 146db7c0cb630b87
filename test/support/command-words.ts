/**
 * What only someone at a command line can do something with: npm, an option, the name of a command. Texts on screens have none of
 * it: an officer has a browser.
 */
export const COMMAND_WORDS =
  /\bnpm\b|\bnpx\b|\bcli\b|(^|\s)--[a-z]|\bcommand\b|\blệnh\b|\bcycle\b|\b(parameters|plan) (set|list)\b|\bnotices render\b|\breport monthly\b|\bdb (migrate|rebuild)/i;
