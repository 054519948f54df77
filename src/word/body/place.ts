import type { Position } from '../document.js';
import type { XmlElement } from '../xml/element.js';
import type { Story } from './story.js';

/** Where the next character will stand: in the paragraph being read, or at the start of the next one. */
function here(story: Story): Position {
  const open = story.paragraph ?? story.carried;
  return open ? { paragraph: open.ordinal, offset: open.length } : { paragraph: story.next, offset: 0 };
}

export const startBookmark = (element: XmlElement, story: Story): void => story.bookmarks.start(element, here(story));

/** Between paragraphs a bookmark ends where the last one ended. */
export const endBookmark = (element: XmlElement, story: Story): void =>
  story.bookmarks.end(element, story.paragraph || story.carried ? here(story) : story.last);

export const collectBookmarks = (element: XmlElement, story: Story): void =>
  story.bookmarks.collect(element, here(story));
