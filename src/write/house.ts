import { Packer } from 'docx';
import { Charts } from './chart/charts.js';
import { LOCALE } from './date-format.js';
import { type House, houseDocument } from './document.js';
import { finish } from './package.js';

export interface HouseFile extends House {
  charts?: Charts;
  /** The workbooks the charts can be edited in, in their order. */
  workbooks?: readonly Uint8Array[];
  /** The day the document says it was made: year-month-day. */
  day: string;
}

/** Writes a document in the styles of a letterhead that is no form. The same content gives the same bytes. */
export async function writeHouse({
  charts = new Charts(),
  workbooks = [],
  day,
  ...house
}: HouseFile): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(houseDocument(house));
  return finish(new Uint8Array(packed), {
    day,
    locale: LOCALE[house.language],
    mirror: house.letterhead.page.mirror === true,
    parts: charts.parts(workbooks),
  });
}
