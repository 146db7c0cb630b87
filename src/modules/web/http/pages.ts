import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from '../../../platform/config/configuration';
import { HandlebarsTemplates } from '../../../platform/documents/handlebars-templates';
import { formatCount } from '../../../platform/documents/vietnamese-format';
import { CONFIGURATION } from '../../../platform/platform.module';
import { fill } from '../domain/messages/messages';
import { Assets } from './assets';
import { FixedNow } from './fixed-now';
import type { PageContext } from './page-context';
import { isLoopback } from './web-middleware';

/** What a page says of itself. */
export interface PageHead {
  readonly title: string;
  /** The main section it belongs to, if any. */
  readonly section: 'employers' | 'cases' | 'duties' | 'checks' | 'notices' | 'publications' | 'reports' | 'api' | null;
}

const SECTIONS = [
  { section: 'employers', href: '/' },
  { section: 'cases', href: '/cases' },
  { section: 'duties', href: '/duties' },
  { section: 'notices', href: '/notices' },
  { section: 'checks', href: '/checks' },
  { section: 'publications', href: '/publications' },
  { section: 'reports', href: '/reports' },
  { section: 'api', href: '/api' },
] as const;

const NO_COUNT = { count: null, countWords: null };

/** Writes whole pages: the view of a template in the frame that all pages share. */
@Injectable()
export class Pages {
  constructor(
    private readonly templates: HandlebarsTemplates,
    private readonly assets: Assets,
    private readonly fixedNow: FixedNow,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** The HTML of a page. @param body what the template prints beside the frame, which it finds under `page` */
  render(template: string, context: PageContext, head: PageHead, body: object): string {
    return this.templates.renderPage(`pages/${template}`, { page: this.frame(context, head), ...body });
  }

  /** What the layout prints around every page. */
  frame(context: PageContext, { title, section }: PageHead): object {
    const { frame } = context.messages;
    const { host, port } = this.configuration;
    const loopback = isLoopback(host);
    return {
      language: context.language,
      title,
      t: frame,
      stylesheet: this.assets.addressOf('style.css'),
      script: this.assets.addressOf('page.js'),
      icon: this.assets.addressOf('icon.svg'),
      banner: fill(loopback ? frame.banner : frame.bannerOpen, { host: `${host}:${port}` }),
      bannerIsWarning: !loopback,
      fixedNow: this.fixedNow.sentence(context),
      navigation: SECTIONS.map((each) => ({
        href: each.href,
        label: frame[each.section],
        isCurrent: each.section === section,
        ...(each.section === 'duties' ? countOf(context) : NO_COUNT),
      })),
      otherLanguage: context.language === 'vi' ? 'en' : 'vi',
      otherLanguageHref: otherLanguageHref(context),
    };
  }
}

/** How many duties are missed, with the words for who cannot see what the number stands beside; null where none is. */
function countOf({ missedDuties, messages }: PageContext): typeof NO_COUNT | Record<keyof typeof NO_COUNT, string> {
  if (missedDuties === 0) return NO_COUNT;
  const count = formatCount(missedDuties);
  return { count, countWords: fill(messages.duties.menuMissed, { n: count }) };
}

function otherLanguageHref({ language, path, query }: PageContext): string {
  const parameters = new URLSearchParams(query);
  parameters.set('lang', language === 'vi' ? 'en' : 'vi');
  return `${path}?${parameters.toString()}`;
}
