import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { AnnotationWords } from './words.js';

/** The words of an annotated copy in the language of the form. */
export const annotationWords: Record<Language, AnnotationWords> = { vi, en };
