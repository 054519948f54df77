import { useMemo } from 'preact/hooks';
import type { DocumentPlace } from '../../../src/index.js';
import type { SeenDocument } from '../../worker/index.js';
import { Document } from './document.js';
import { paragraphAt, paragraphsOf } from './places.js';

/** A returned document opened at a place in it. */
export function DocumentAt({ document, place }: { document: SeenDocument; place: DocumentPlace }) {
  const chosen = useMemo(() => {
    const at = paragraphAt(place, paragraphsOf(document.blocks));
    return at === null ? null : { place: at };
  }, [document, place]);
  return <Document document={document} marks={new Map()} chosen={chosen} />;
}
