/// <reference path="./markdown.d.ts" />
import english from '../../docs/guide-to-the-page.md';
import vietnamese from '../../docs/huong-dan-trang.md';
import { usePage } from '../page/index.js';

type Words = Extract<(typeof english)[number], { is: 'paragraph' }>['words'];

function Said({ words }: { words: Words }) {
  return (
    <>
      {words.map(({ is, text }, at) =>
        is === 'strong' ? <strong key={at}>{text}</strong> : is === 'code' ? <code key={at}>{text}</code> : text,
      )}
    </>
  );
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4'] as const;

const GUIDES = { vi: vietnamese, en: english };

/** The guide: for the board, the unit and the reviewer. */
export function Guide({ onClose }: { onClose(): void }) {
  const { language, words } = usePage();
  return (
    <article class="guide">
      <button type="button" onClick={onClose}>
        {words.shell.closeGuide}
      </button>
      {GUIDES[language].map((block, at) => {
        if (block.is === 'paragraph')
          return (
            <p key={at}>
              <Said words={block.words} />
            </p>
          );
        if (block.is === 'heading') {
          const Heading = HEADINGS[block.level - 1] ?? 'h4';
          return (
            <Heading key={at}>
              <Said words={block.words} />
            </Heading>
          );
        }
        const List = block.is === 'steps' ? 'ol' : 'ul';
        return (
          <List key={at}>
            {block.items.map((words, n) => (
              <li key={n}>
                <Said words={words} />
              </li>
            ))}
          </List>
        );
      })}
    </article>
  );
}
