import type { Language } from '../../../schemas/id.js';
import { textsFor } from '../../form/index.js';
import { type Finding, say } from '../../messages/index.js';
import { factsOf } from '../annex/index.js';
import { placeText } from '../definition/index.js';
import { type PageTemplate, renderPage } from '../template/index.js';
import { overviewView } from './overview.js';
import { paperView } from './paper.js';
import { groupForms, type Previewed } from './previewed.js';
import { treeView } from './tree.js';
import { type PreviewWords, previewWords } from './words/index.js';

export interface Previewing {
  /** The name of the definition. */
  file: string;
  /** Null where the definition has a mistake that keeps it from being read. */
  definition: Previewed | null;
  /** What was found in the definition and in the list of units. */
  findings: readonly Finding[];
  /** The page is written again whenever the definition changes. */
  watched: boolean;
}

function findingView(found: Finding, language: Language, words: PreviewWords) {
  const { what, why, todo } = say(found, language);
  const { place } = found;
  return {
    severity: found.severity,
    word: words.severities[found.severity],
    where: placeText(found),
    what,
    quote: place.in === 'source' || place.in === 'sheet' ? place.quote.trim() : '',
    more: [why, todo].filter((line) => line !== ''),
  };
}

function definitionView(definition: Previewed, language: Language, words: PreviewWords) {
  const { outline, period } = definition;
  const forms = groupForms(definition);
  const text = textsFor(outline, null, period);
  return {
    title: text(outline.title).trim(),
    version: words.version(outline.id, outline.version),
    facts: factsOf(outline, period, text)
      .filter(({ of }) => of !== 'groups')
      .map((fact) => fact.text),
    outlineLanguage: outline.language,
    overview: overviewView(definition, forms, language),
    tree: treeView(definition, forms, language),
    forms: forms.map(({ label, form, listed }, at) => ({
      name: words.formOf(label, listed ? (form.unit?.name ?? '') : words.example),
      anchor: `mau-${at + 1}`,
      open: at === 0,
      paper: paperView(form),
    })),
  };
}

/**
 * An outline as one page for a browser, before it goes out: who is asked what and by when, its tree, the form each group
 * will get, and what was found in the definition. The page needs nothing else and runs no script but its own: whatever the
 * definition holds is text.
 */
export function printPreview(asked: Previewing, language: Language, template: PageTemplate): string {
  const { definition, file, findings, watched } = asked;
  const words = previewWords[language];
  const view =
    definition === null ? { title: words.unread(file), unread: true } : definitionView(definition, language, words);
  return renderPage(template, {
    language,
    words,
    watched,
    file: words.madeOf(file),
    ...view,
    findings: findings.map((found) => findingView(found, language, words)),
  });
}
