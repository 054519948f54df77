/** Units of measure under all their names, folded; those on one line are one unit. */
export const UNITS: readonly (readonly string[])[] = [
  ['ha', 'hecta', 'héc-ta', 'héc ta', 'hectare', 'hectares'],
  ['m', 'mét', 'metre', 'metres', 'meter', 'meters'],
  ['km', 'ki-lô-mét', 'ki lô mét', 'kilômét', 'cây số', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
  ['m2', 'mét vuông', 'square metres', 'square meters', 'sq m', 'sqm'],
  ['km2', 'ki-lô-mét vuông', 'kilômét vuông', 'square kilometres', 'square kilometers'],
  ['m3', 'mét khối', 'khối', 'cubic metres', 'cubic meters'],
  ['kg', 'ki-lô-gam', 'ki lô gam', 'cân', 'kilogram', 'kilograms', 'kilos'],
  ['g', 'gam', 'gram', 'grams'],
  ['tạ'],
  ['yến'],
  ['tấn', 't', 'tonne', 'tonnes', 'metric tons', 'metric tonnes'],
  ['ton', 'tons'],
  ['l', 'lít', 'litre', 'litres', 'liter', 'liters'],
  ['giờ', 'h', 'tiếng', 'hr', 'hrs', 'hr.', 'hrs.', 'hour', 'hours'],
  ['phút', 'min', 'mins', 'minute', 'minutes'],
  ['ngày', 'day', 'days'],
  ['tuần', 'week', 'weeks'],
  ['tháng', 'month', 'months'],
  ['quý', 'quarter', 'quarters'],
  ['năm', 'year', 'years'],
  ['mẫu'],
  ['sào'],
  ['điểm', 'point', 'points', 'pt', 'pts', 'pts.'],
  ['kwh', 'ki-lô-oát giờ'],
  ['người', 'people', 'persons'],
  ['lượt', 'lượt người', 'visits'],
  ['hộ', 'hộ gia đình', 'households'],
  ['cái'],
  ['chiếc'],
  ['con'],
  ['cây'],
  ['lần', 'times'],
  ['‰'],
];

const ROWS: ReadonlyMap<string, number> = new Map(UNITS.flatMap((names, row) => names.map((name) => [name, row])));

/** Whether two folded texts are names of one unit of measure: "persons" and "people". */
export const isOneUnit = (one: string, other: string): boolean => ROWS.has(one) && ROWS.get(one) === ROWS.get(other);
