import { Inject, Injectable } from '@nestjs/common';
import { fill, spoken } from '../../kernel/language';
import type { Configuration } from '../config/configuration';
import { isLoopback } from '../http/own-requests';
import { HandlebarsTemplates } from '../documents/handlebars-templates';
import { formatCount } from '../documents/vietnamese-format';
import { CONFIGURATION } from '../platform.module';
import { Assets } from './assets';
import { FixedNow } from './fixed-now';
import { Navigation, type Section } from './navigation';
import type { PageContext } from './page-context';
import { SHELL_WORDS } from './shell-words';

/** What a page says of itself. */
export interface PageHead {
  readonly title: string;
  /** The section of the menu that it belongs to, if any. */
  readonly section: string | null;
  /** Without JavaScript the browser asks for the page again after so many seconds: something on it is under way. */
  readonly refreshSeconds?: number | null;
}

const NO_COUNT = { count: null, countWords: null };

/** Writes whole pages: the view of a template in the frame that all pages share. */
@Injectable()
export class Pages {
  constructor(
    private readonly templates: HandlebarsTemplates,
    private readonly assets: Assets,
    private readonly navigation: Navigation,
    private readonly fixedNow: FixedNow,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** The HTML of a page. @param body what the template prints beside the frame, which it finds under `page` */
  render(template: string, context: PageContext, head: PageHead, body: object): string {
    return this.templates.renderPage(`pages/${template}`, { page: this.frame(context, head), ...body });
  }

  /** What the layout prints around every page. */
  frame(context: PageContext, { title, section, refreshSeconds }: PageHead): object {
    const { language } = context;
    const { frame } = spoken(SHELL_WORDS, language);
    const { host, port } = this.configuration;
    const loopback = isLoopback(host);
    const links = this.navigation.list().map((each) => ({
      href: each.href,
      label: each.label[language],
      isCurrent: each.name === section,
      atFoot: each.atFoot === true,
      ...countOf(context, each),
    }));
    return {
      language,
      title,
      refreshSeconds: refreshSeconds ?? null,
      t: frame,
      stylesheet: this.assets.addressOf('style.css'),
      script: this.assets.addressOf('page.js'),
      icon: this.assets.addressOf('icon.svg'),
      banner: fill(loopback ? frame.banner : frame.bannerOpen, { host: `${host}:${port}` }),
      bannerIsWarning: !loopback,
      fixedNow: this.fixedNow.sentence(context),
      // For the way back that a page offers: the words of every section by its name.
      sections: Object.fromEntries(this.navigation.list().map(({ name, label }) => [name, label[language]])),
      navigation: links.filter(({ atFoot }) => !atFoot),
      footNavigation: links.filter(({ atFoot }) => atFoot),
      otherLanguage: language === 'vi' ? 'en' : 'vi',
      otherLanguageHref: otherLanguageHref(context),
    };
  }
}

/** The number beside a section, with its words; null where it has none or the number is 0. */
function countOf(
  { menuCounts, language }: PageContext,
  { name, count }: Section,
): typeof NO_COUNT | Record<keyof typeof NO_COUNT, string> {
  const found = menuCounts.get(name) ?? 0;
  if (found === 0 || !count) return NO_COUNT;
  const text = formatCount(found);
  return { count: text, countWords: fill(count.words[language], { n: text }) };
}

function otherLanguageHref({ language, path, query }: PageContext): string {
  const parameters = new URLSearchParams(query);
  parameters.set('lang', language === 'vi' ? 'en' : 'vi');
  return `${path}?${parameters.toString()}`;
}
