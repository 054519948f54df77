import { elementsOf, type XmlElement } from './xml/element.js';

/** The author of the comments a review leaves in a copy of a file. */
export const REVIEW_AUTHOR = 'decuong';

/** The ids of the comments a review put in, of all that `w:comments` holds (ECMA-376 17.13.4.2). */
export const reviewComments = (comments: XmlElement | null): ReadonlySet<string> =>
  new Set(
    [...elementsOf(comments)]
      .filter(({ attributes }) => attributes['w:author'] === REVIEW_AUTHOR)
      .map(({ attributes }) => attributes['w:id'] ?? ''),
  );
