import { command } from '../declaration';
import { readText } from '../readers';
import type { Shell } from '../completion';

const SHELLS = ['bash', 'zsh', 'fish'] as const satisfies readonly Shell[];

/** `completion bash|zsh|fish` */
export const COMPLETION = command<{ readonly shell: Shell }>({
  name: 'completion',
  about: {
    vi: 'in ra đoạn mã để shell tự điền lệnh, tùy chọn và giá trị',
    en: 'print the script by which a shell completes commands, options and values',
  },
  takes: {
    shell: {
      kind: 'argument',
      value: 'shell',
      about: { vi: 'loại shell', en: 'which shell' },
      read: (text) => readText(text) as Shell,
      choices: SHELLS,
    },
  },
  examples: [
    'completion bash > ~/.local/share/bash-completion/completions/contribution-enforcement',
    'completion zsh > ~/.zfunc/_contribution-enforcement',
    'completion fish > ~/.config/fish/completions/contribution-enforcement.fish',
  ],
  work: async () => (await import('../work/completion.js')).printCompletion,
});
